// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace elchi {

/// A stretch of two texts that are laid side by side.
struct TextPiece
{
    enum class Kind { Same, OnlyLeft, OnlyRight };

    Kind kind = Kind::Same;
    QString text;

    friend bool operator==(const TextPiece &, const TextPiece &) = default;
};

/// What two texts have in common and where they part, word by word: a shortest series of changes (E. Myers,
/// "An O(ND) Difference Algorithm", 1986). Joined, the pieces that are not OnlyRight give `left`, and those
/// that are not OnlyLeft give `right`. Between two pieces of Same the left one comes first. Texts that part
/// in more than `limit` words and gaps are told as one change between their common beginning and end: time
/// and memory grow with the square of it.
[[nodiscard]] QList<TextPiece> differences(const QString &left, const QString &right, int limit = 2000);

} // namespace elchi
