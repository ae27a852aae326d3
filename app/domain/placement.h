// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/textspan.h"

#include <optional>

namespace elchi {

/// How a mark of one version of a text stands in a newer one.
enum class Standing {
    Same,      ///< its words and what surrounds them, in their order
    Moved,     ///< its words and what surrounds them, elsewhere in the text
    SameWords, ///< its words; what surrounds them is another
    Changed,   ///< other words stand in the place of its own
    Nowhere,   ///< it cannot be placed
};

struct Placement
{
    Standing standing = Standing::Nowhere;
    std::optional<TextSpan> span = std::nullopt; ///< in the newer text; none: Nowhere or the whole dispatch

    friend bool operator==(const Placement &, const Placement &) = default;
};

/// Whether quote and surroundings stand as they did.
[[nodiscard]] constexpr bool standsExactly(Standing standing)
{
    return standing == Standing::Same || standing == Standing::Moved;
}

} // namespace elchi
