// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/filter.h"
#include "domain/meeting.h"
#include "store/dispatchfilter.h"
#include "store/step.h"

#include <QList>

namespace elchi::store {

/// The condition under which a `meeting` named m passes: date, partner countries (side foreign or third),
/// codes, status; agency and words through any of its source dispatches. Progress says nothing about
/// meetings.
[[nodiscard]] Condition meetingCondition(const Filter &filter);

/// Meetings that pass, oldest first, undated last.
[[nodiscard]] Result<QList<Meeting>> meetingsPassing(Connection &connection, const Filter &filter);
/// Meetings that cite the dispatch, in the same order.
[[nodiscard]] Result<QList<Meeting>> meetingsOfDispatch(Connection &connection, DispatchId dispatch);
/// Error: NotFound, also for a removed one.
[[nodiscard]] Result<Meeting> loadMeeting(Connection &connection, MeetingId id);

/// `id`, `uuid`, `statusHistory` and `lastTold` are ignored: its first status is written into the history.
[[nodiscard]] Result<MeetingId> insertMeeting(Connection &connection, Step &step, const Meeting &meeting);
/// A changed status is added to its history.
[[nodiscard]] Result<void> updateMeeting(Connection &connection, Step &step, const Meeting &meeting);
/// With participants, codes, sources and status history; meetings that were part of it stand alone.
[[nodiscard]] Result<void> removeMeeting(Connection &connection, Step &step, MeetingId id);

} // namespace elchi::store
