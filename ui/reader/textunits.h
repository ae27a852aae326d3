// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace elchi {

/// Half-open range of UTF-16 units, the reader's own unit inside the window; may be empty (a caret).
struct TextRange
{
    int begin = 0;
    int end = 0;

    [[nodiscard]] bool isEmpty() const { return end <= begin; }
    [[nodiscard]] int length() const { return end - begin; }
    [[nodiscard]] bool contains(int position) const { return position >= begin && position < end; }
    friend bool operator==(const TextRange &, const TextRange &) = default;
};

/// Some words of the text, in one piece or in several: what lies between the pieces stays out.
struct TextPieces
{
    TextRange range; ///< from the first piece to the last
    QList<TextRange> gaps = {};

    TextPieces() = default;
    TextPieces(TextRange whole, const QList<TextRange> &out = {}) : range(whole), gaps(out) {}
    /// Of pieces in any order, which may overlap; empty ones do not count.
    [[nodiscard]] static TextPieces of(QList<TextRange> pieces);
    [[nodiscard]] QList<TextRange> pieces() const;
    /// The words, pieces with a space between them.
    [[nodiscard]] QString wordsIn(const QString &text) const;
    friend bool operator==(const TextPieces &, const TextPieces &) = default;
};

/// The word that holds the character at `position`; empty where that is a space or a sign. Hyphens,
/// apostrophes and soft hyphens inside a word belong to it.
[[nodiscard]] TextRange wordAt(const QString &text, int position);

/// The words that a range touches: signs and spaces at its ends (commas, «», dots) are left outside, words
/// that it cuts are taken whole. A range without any word is returned without the spaces at its ends.
[[nodiscard]] TextRange snappedToWords(const QString &text, TextRange range);

/// The sentence around `position`, without the spaces around it; never beyond its paragraph.
[[nodiscard]] TextRange sentenceAt(const QString &text, int position);

/// Begin of the word after (before) `position`, for moving a caret by words; the text's end (0) at last. Each
/// part of a hyphenated word is a step of its own: in «кыргызско-японский» they name two countries.
[[nodiscard]] int nextWord(const QString &text, int position);
[[nodiscard]] int previousWord(const QString &text, int position);

/// The end of the first word that ends after `position` (the begin of the last one that begins before it):
/// for moving an edge of a mark by words. The position itself where there is none.
[[nodiscard]] int nextWordEnd(const QString &text, int position);
[[nodiscard]] int previousWordEnd(const QString &text, int position);

/// Begin of the paragraph behind `position` that is not empty (the text's end at last), and of the one that
/// it stands in, or of the one before that where it stands at the begin already.
[[nodiscard]] int nextParagraph(const QString &text, int position);
[[nodiscard]] int previousParagraph(const QString &text, int position);

/// One character on or back, never into a surrogate pair or between a letter and its accent.
[[nodiscard]] int nextLetter(const QString &text, int position);
[[nodiscard]] int previousLetter(const QString &text, int position);

} // namespace elchi
