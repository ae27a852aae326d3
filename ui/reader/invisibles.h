// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace elchi {

/// What sort of sign stands for a character that has no shape of its own.
enum class InvisibleSort {
    None,         ///< it is seen anyway
    Direction,    ///< turns what is read: embeddings, overrides, isolates and marks of direction
    ZeroWidth,    ///< space, joiners and the byte order mark inside of a text
    SoftHyphen,   ///< a place to break a word
    NoBreakSpace, ///< looks like a space
};

[[nodiscard]] InvisibleSort invisibleSort(QChar character);
/// Which way it turns what follows: -1 to the left, 1 to the right, 0 neither (what ends a turn, and others).
[[nodiscard]] int directionOf(QChar character);
/// "Zero width space (U+200B)" in the interface language; empty for InvisibleSort::None. GUI thread.
[[nodiscard]] QString invisibleName(QChar character);
/// The invisible characters of a text, each named once with how often it stands there; without no-break
/// spaces. GUI thread.
[[nodiscard]] QString invisiblesIn(const QString &text);

/// The words in the order in which they are stored, whatever direction characters say.
[[nodiscard]] QString withoutDirection(QString words);

} // namespace elchi
