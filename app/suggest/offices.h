// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "suggest/finding.h"
#include "suggest/tokens.h"

#include <QList>

namespace elchi {

/// Offices that name the country they stand for («послом Японии в Кыргызстане», "Ambassador of Japan to
/// Kyrgyzstan", «Япониянын Кыргызстандагы элчиси») as new offices, with the nominative of their first word.
/// `known`: what the gazetteer found.
[[nodiscard]] QList<Finding> newOffices(const Tokens &text, const QList<Finding> &known);

/// Two or three capitalised words behind an office («послом Японии … Хидэки Года») as new persons, in the
/// nominative as far as the office's case tells; and every further mention of persons in this text, by full
/// name or surname. `known`: what was found so far, offices included.
[[nodiscard]] QList<Finding> newPersons(const Tokens &text, const QList<Finding> &known);

} // namespace elchi
