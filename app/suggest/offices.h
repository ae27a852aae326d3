// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "suggest/foundwords.h"
#include "suggest/officewords.h"
#include "suggest/tokens.h"

#include <QList>

namespace elchi {

/// Offices that no alias names, with the nominative of their first word and the country they stand for:
/// - of a country or its organisation: «послом Японии в Кыргызстане», «министром транспорта Турции»,
///   "Ambassador of Japan to Kyrgyzstan", «Япониянын Кыргызстандагы элчиси», «представителем JICA»;
/// - below a known one: «заместитель министра энергетики», "Deputy Minister of Health", «… министринин орун
///   басары»;
/// - without a country where a person follows: «директор департамента туризма Жылдыз Рыскулова».
/// `known`: what the gazetteer found.
[[nodiscard]] QList<Finding> newOffices(const Tokens &text, const OfficeHits &hits, const FoundWords &known);

/// Those known offices that their own country stands beside, together with it: «министр транспорта|
/// Кыргызстана», «Кыргызстандын |тышкы иштер министри». `found`: what the gazetteer found, overlapping or
/// not.
[[nodiscard]] QList<Finding> withTheirCountries(const Tokens &text, const QList<Finding> &found);

/// A bare office word that can only mean the one office of that word named before: «посол сообщил», "the
/// minister". `known`: what was found so far, new offices included.
[[nodiscard]] QList<Finding> officesAgain(const Tokens &text, const OfficeHits &hits,
                                          const FoundWords &known);

} // namespace elchi
