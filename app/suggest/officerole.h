// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace elchi {

/// Whether an office can be one who takes part in what its sentence tells, by its case and the words before
/// it: «|министр| встретился», «встретился с |послом|», «принял |посла|», «|министри| …», "met with |the
/// Minister|"; not «пресс-служба |президента|», «по поручению |министра|», "spokesman of |the President|".
[[nodiscard]] bool canTakePart(const QString &before, const QString &office);

/// Whether the words between an office and a person tell that they are two: «министр |встретился с| Яном
/// Таммом», "the Minister |received| Jan Tamm".
[[nodiscard]] bool parts(const QString &between);

} // namespace elchi
