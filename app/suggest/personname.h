// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "suggest/finding.h"
#include "suggest/tokens.h"

#include <QStringView>
#include <QVarLengthArray>

namespace elchi {

/// One way in which a text names a person, by the words of the whole name.
struct PersonName
{
    QVarLengthArray<int, 6> words; ///< indices of the name's words; ~index: only its first letter
    NamePart part = NamePart::Whole;

    /// The folded letters of one of the words.
    [[nodiscard]] QStringView word(const Tokens &name, qsizetype which) const
    {
        const int index = words[which];
        return index < 0 ? name.word(~index).left(1) : name.word(index);
    }
    friend bool operator==(const PersonName &, const PersonName &) = default;
};
using PersonNames = QVarLengthArray<PersonName, 8>;

/// The ways in which texts name a person whose whole name is given: as it is, the other way round («Ли Чжон
/// Ук», «Чжон Ук Ли»), without the patronymic, with initials («С. Жапаров», «Жапаров С.»), by surname alone
/// («Тургунбек уулу» is one). A single word has no other way.
[[nodiscard]] PersonNames waysToName(const Tokens &name);

/// Whether a folded word is «уулу», «кызы», «оглы» or their Latin spelling, in any case.
[[nodiscard]] bool isFiliation(QStringView foldedWord);
/// Whether a folded word is a Russian patronymic, in any case: «Нургожоевича».
[[nodiscard]] bool isPatronymic(QStringView foldedWord);

} // namespace elchi
