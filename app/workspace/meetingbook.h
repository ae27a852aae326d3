// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/filter.h"
#include "domain/meeting.h"
#include "domain/passage.h"

#include <QFuture>
#include <QList>

namespace elchi::store {
class Worker;
}

namespace elchi {

class Workspace;

/// The verbs on meetings.
class MeetingBook
{
public:
    MeetingBook(Workspace &workspace, store::Worker &worker);

    /// Meetings that pass the filter, oldest first, undated last.
    [[nodiscard]] QFuture<Result<QList<Meeting>>> meetings(const Filter &filter) const;
    [[nodiscard]] Result<Meeting> load(MeetingId id) const;
    [[nodiscard]] Result<QList<Meeting>> ofDispatch(DispatchId dispatch) const;
    /// The sentences its fields come from; the dispatches' first sentences where a source has no mark.
    [[nodiscard]] QFuture<Result<QList<Passage>>> passages(MeetingId id) const;

    /// Drafts from the accepted marks of a dispatch, one for each meeting that it tells of and that is not
    /// recorded yet, the main one first, then those it announces: participants with their offices, sides by
    /// the country that each office represents, date, place, sectors, sources. Not stored. Empty: all are
    /// recorded.
    [[nodiscard]] Result<QList<Meeting>> drafts(DispatchId dispatch) const;
    /// What a change by the analyst comes from: the sources of `after` without the passages of what left and
    /// with the first marked passage of each participant, topic, sector or day that came in, of the
    /// dispatches that it cites. Nothing is stored.
    [[nodiscard]] Result<QList<MeetingSource>> followed(const Meeting &before, const Meeting &after) const;
    [[nodiscard]] Result<MeetingId> add(const Meeting &meeting);
    [[nodiscard]] Result<void> change(const Meeting &meeting);
    /// `report` is a draft from another dispatch that tells of the same meeting: its sources join those of
    /// the meeting, and so do the sectors and topics that the meeting lacks. Nothing else of it is taken. One
    /// step; error: NotFound.
    [[nodiscard]] Result<void> addReport(MeetingId id, const Meeting &report);
    [[nodiscard]] Result<void> remove(MeetingId id);

private:
    void announce();

    Workspace &m_workspace;
    store::Worker &m_worker;
};

} // namespace elchi
