// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace elchi {

/// One key for the ways in which a name is spelt in Cyrillic and Latin letters: Жапаров, Zhaparov, Japarov
/// and Dzhaparov have the same; so have Касымалиев and Kassymaliyev. For finding only: different names may
/// share a key. Takes a folded text; what is no letter stays as it is.
[[nodiscard]] QString latinKey(QStringView folded);

} // namespace elchi
