// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/annotation.h"
#include "domain/placement.h"
#include "text/offsetmap.h"

#include <QList>

namespace elchi {

/// Where marks of an older text stand in a newer one, one answer for each span of `marks`, in their order.
/// A mark whose words and surroundings (contextLength on either side) stand in the newer text at least as
/// often as they are marked in the older one is always placed on one of those places (Same, Moved); marks
/// with the same words and surroundings keep their order, and no two different spans are placed on the same
/// words in that way. The others are placed by the word difference of both texts, or where their words stand
/// once in either. Any thread; time grows with the texts and with the marks that do not stand as they did.
[[nodiscard]] QList<Placement> placedIn(const OffsetMap &newer, const OffsetMap &older,
                                        const QList<TextSpan> &marks);

} // namespace elchi
