// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "suggest/meetingdraft.h"
#include "suggest/suggestions.h"

namespace elchi {

/// The ground for drafting meetings as it would be with every suggestion accepted. Entities that are not
/// known yet get ids behind the largest known one, the same for the same type and name; the ground's
/// `entities` hold them. Pure; any thread.
[[nodiscard]] DraftGround groundOf(const QString &text, const DispatchFields &fields,
                                   const QList<Suggestion> &suggestions, const Known &known);

} // namespace elchi
