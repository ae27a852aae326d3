// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/textspan.h"
#include "text/offsetmap.h"

#include <QList>

namespace elchi {

/// The dispatches that stand in a text one after the other, in their order; one for a text that is a single
/// dispatch, none for a blank one.
///
/// Each begins with its dateline, at the beginning of a line, and with the headline above that: one line or
/// two that do not end like a sentence, with a stamp above them. A dateline that names no day («Tazabek —»)
/// begins one only under a headline or as the first line; one with next to no words behind it begins none.
/// What stands before the first is one of its own when it is long, else it belongs to the first. Blank lines
/// and lines of nothing but signs («* * *») between two belong to neither.
[[nodiscard]] QList<TextSpan> dispatchesIn(const OffsetMap &text);

} // namespace elchi
