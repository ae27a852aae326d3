// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace elchi {

/// What all forms of a Kyrgyz noun share: the word without its suffixes of number, person and case, where the
/// letter before each allows it («министрлеринин» → «министр», «президенти» → «президент», not «президен»).
/// At least three letters stay; nouns that only look suffixed are cut too, but alike in all their forms
/// («соода», «соодасын» → «соо»). Takes a folded word. Any thread.
[[nodiscard]] QString kyrgyzStem(QStringView foldedWord);

} // namespace elchi
