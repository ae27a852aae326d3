// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting.h"
#include "domain/passage.h"

#include <QList>
#include <QStringList>

namespace elchi {

/// For each passage which fields of the meeting come from it, in words: "Date", "Participant, Sector"; empty
/// where the meeting as a whole comes from it.
[[nodiscard]] QStringList sourceLabels(const Meeting &meeting, const QList<Passage> &passages);

} // namespace elchi
