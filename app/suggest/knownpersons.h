// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "suggest/foundwords.h"
#include "suggest/holders.h"
#include "suggest/officewords.h"
#include "suggest/tokens.h"

#include <QDate>
#include <QList>
#include <optional>

namespace elchi {

/// What the text says about known persons by less than their whole name: of those that initials and surname
/// («С.Жапаров») can be, the only one, or the only one who held an office on the day. `partial`: what the
/// gazetteer found.
[[nodiscard]] QList<Finding> byInitials(const QList<Finding> &partial, const Holders &holders,
                                        const std::optional<QDate> &day);

/// The same for a surname alone; one whom the text names with more goes before others. Not where an unknown
/// capitalised word or another initial stands beside it («Бектур Жапаров»). `known`: what was found so far.
[[nodiscard]] QList<Finding> bySurname(const Tokens &text, const OfficeHits &hits, const FoundWords &known,
                                       const QList<Finding> &partial, const Holders &holders,
                                       const std::optional<QDate> &day);

/// A bare office word beside a person who held an office of that word on the day: «Президент | Садыр
/// Жапаров».
[[nodiscard]] QList<Finding> officesOfHolders(const Tokens &text, const OfficeHits &hits,
                                              const FoundWords &known, const Holders &holders,
                                              const std::optional<QDate> &day);

} // namespace elchi
