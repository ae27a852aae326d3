// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/textpiece.h"

#include <QList>
#include <QString>

namespace elchi {

/// What two texts have in common and where they part, word by word: a shortest series of changes (E. Myers,
/// "An O(ND) Difference Algorithm", 1986). Joined, the pieces that are not OnlyRight give `left`, and those
/// that are not OnlyLeft give `right`. Between two pieces of Same the left one comes first. Texts that part
/// in more than `limit` words and gaps are told as one change between their common beginning and end: time
/// and memory grow with the square of it.
[[nodiscard]] QList<TextPiece> differences(const QString &left, const QString &right, int limit = 2000);

} // namespace elchi
