// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/textspan.h"
#include "text/offsetmap.h"

#include <QList>
#include <QStringView>

namespace elchi {

/// One word of a text: a run of letters and digits, in UTF-16 units of the text it was cut from. The parts of
/// a hyphen compound («водно-энергетический») are words of their own.
struct Word
{
    qsizetype begin = 0;
    qsizetype end = 0;
    bool hyphenBefore = false; ///< glued to the word before by a hyphen: «-энергетический»
    bool hyphenAfter = false;  ///< glued to the word behind

    [[nodiscard]] qsizetype length() const { return end - begin; }
    friend bool operator==(const Word &, const Word &) = default;
};

/// The words of any text, in order. Combining marks and apostrophes inside belong to the word.
[[nodiscard]] QList<Word> wordsOf(QStringView text);

/// The word at a code point, hyphen compounds as one («кыргызско-японский»); nothing between words. Commas
/// and quotation marks are never part of it.
[[nodiscard]] std::optional<TextSpan> wordAt(const OffsetMap &text, int codePoint);

} // namespace elchi
