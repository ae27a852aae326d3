// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace elchi {

/// What the case forms of a Russian word share that no dictionary has, which is a name more often than not:
/// the word without its case ending («жапарову» → «жапаров», «японией» → «япон»). Two with a space between
/// them where the end may be an ending or belong to the name («вьетнам» → «вьетн вьетнам», so that it meets
/// «вьетнама»). At least three letters stay. Snowball's stemmer does not do: it takes «жапаров» for a
/// genitive and «казахстан» for «казахста». Takes a folded word. Any thread.
[[nodiscard]] QString nameStems(QStringView foldedWord);

} // namespace elchi
