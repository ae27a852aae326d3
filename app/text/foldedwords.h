// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

namespace elchi {

/// A word of a folded text with a hash of its letters, worked out while the text is cut: fingerprints and the
/// lexicon both need it. The hash is the same on every machine, so what is made of it may be stored.
struct FoldedWord
{
    QStringView letters;
    quint64 hash = 0; ///< never 0 for a word
};

/// SplitMix64's last step (S. Vigna 2015): each bit of the answer depends on each bit of the question.
[[nodiscard]] constexpr quint64 mixed(quint64 value)
{
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
    return value ^ (value >> 31);
}

/// One whole word; `letters` must last as long as it.
[[nodiscard]] FoldedWord foldedWord(QStringView letters);

/// The words (runs of letters and digits) of a text as folded() makes it, by position: views into it. This is
/// how fingerprints, the search index and queries cut. Any thread.
[[nodiscard]] QList<FoldedWord> foldedWords(QStringView folded);

} // namespace elchi
