// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "suggest/finding.h"
#include "suggest/tokens.h"

#include <QList>
#include <QStringList>

namespace elchi {

/// One way in which a text names a person.
struct PersonName
{
    QStringList words; ///< folded
    NamePart part = NamePart::Whole;

    friend bool operator==(const PersonName &, const PersonName &) = default;
};

/// The ways in which texts name a person whose whole name is given: as it is, the other way round («Ли Чжон
/// Ук», «Чжон Ук Ли»), without the patronymic, with initials («С. Жапаров», «Жапаров С.»), by surname alone
/// («Тургунбек уулу» is one). A single word has no other way.
[[nodiscard]] QList<PersonName> waysToName(const Tokens &name);

/// Whether a folded word is «уулу», «кызы», «оглы» or their Latin spelling, in any case.
[[nodiscard]] bool isFiliation(QStringView foldedWord);
/// Whether a folded word is a Russian patronymic, in any case: «Нургожоевича».
[[nodiscard]] bool isPatronymic(QStringView foldedWord);

} // namespace elchi
