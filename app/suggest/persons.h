// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "suggest/foundwords.h"
#include "suggest/officewords.h"
#include "suggest/tokens.h"

#include <QList>

namespace elchi {

/// Two or three capitalised words behind an office («послом Японии … Хидэки Года»), or in front of one behind
/// a comma («Катрин Фогельзанг, главу миссии»), as new persons, in the
/// nominative as far as the words before them tell its case, of the country that the office stands for; and
/// every further mention of persons in this text, by full name or surname. `known`: what was found so far,
/// offices included.
[[nodiscard]] QList<Finding> newPersons(const Tokens &text, const OfficeHits &hits, const FoundWords &known);

} // namespace elchi
