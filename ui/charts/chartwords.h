// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/sectorcounts.h"
#include "domain/filter.h"

#include <QString>

namespace elchi {

/// What a chart counts, as its chooser and its axis say it.
[[nodiscard]] QString unitWord(CountUnit unit);

/// What stands above a chart.
[[nodiscard]] QString chartTitle(CountUnit unit, bool byMonth);

/// Says what is not in the numbers: what has no month (`unplaced`), meetings that are only recalled, and
/// parts of the filter that do not apply to what is counted. Empty when everything is in them.
[[nodiscard]] QString leftOutWords(CountUnit unit, int unplaced, int recalled, const Filter &filter);

/// The line above the sentences behind a number: "Energy: 3 meetings (held: 2, planned: 1), 8 passages".
/// `meetings`: those behind the number where meetings are counted.
[[nodiscard]] QString behindWords(const QString &name, CountUnit unit, int count,
                                  const QList<Meeting> &meetings, int passages);

} // namespace elchi
