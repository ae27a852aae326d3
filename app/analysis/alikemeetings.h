// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting.h"

#include <QList>

namespace elchi {

/// Recorded meetings, those first that a draft may be one more report of.
struct AlikeMeetings
{
    QList<Meeting> nearest; ///< the alike ones, then the others by how many days they are away, undated last
    qsizetype alike = 0;    ///< so many at the front are alike
};

/// A recorded meeting is alike when its days and the draft's are at most three apart (agencies tell of a
/// meeting for days) and the two share a partner country or somebody who takes part on the foreign side;
/// among those the one with more participants in common comes first. Meetings that cite `dispatch` already
/// are left out; at most `limit` are returned. Pure; any thread.
[[nodiscard]] AlikeMeetings alikeMeetings(const Meeting &draft, DispatchId dispatch,
                                          const QList<Meeting> &recorded, qsizetype limit);

} // namespace elchi
