// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/samegaps.h"

#include "text/words.h"

#include <algorithm>

namespace elchi {

namespace {

/// Which words a gap takes away: the first of them, and the first one behind it.
struct TakenWords
{
    qsizetype first = 0;
    qsizetype behind = 0;
};

std::optional<TakenWords> takenBy(Word gap, const QList<Word> &words)
{
    const auto first = std::ranges::find_if(words, [gap](const Word &word) { return word.end > gap.begin; });
    const auto behind = std::ranges::find_if(words, [gap](const Word &word) { return word.end > gap.end; });
    const bool cuts = (first != words.end() && first->begin < gap.begin) ||
                      (behind != words.end() && behind->begin < gap.end);
    // Before the first word and behind the last one there is nothing to tell a gap by.
    if (cuts || first == words.begin() || behind == words.end())
        return std::nullopt;
    return TakenWords{first - words.begin(), behind - words.begin()};
}

} // namespace

std::optional<QList<TextSpan>> sameGaps(const Annotation &mark, const OffsetMap &text, TextSpan span)
{
    QList<TextSpan> gaps;
    if (mark.gaps.isEmpty() || !mark.span)
        return gaps;
    const OffsetMap own(mark.quote);
    const OffsetMap there(text.mid(span));
    const QList<Word> ownWords = wordsOf(own.text());
    const QList<Word> words = wordsOf(there.text());
    if (words.size() != ownWords.size())
        return std::nullopt;
    const int begin = mark.span->begin();
    for (const TextSpan gap : mark.gaps) {
        const auto taken = takenBy(
            {.begin = own.toUtf16(gap.begin() - begin), .end = own.toUtf16(gap.end() - begin)}, ownWords);
        if (!taken)
            return std::nullopt;
        const int from = span.begin() + there.toCodePoint(int(words.at(taken->first - 1).end));
        const int to = span.begin() + there.toCodePoint(int(words.at(taken->behind).begin));
        gaps << TextSpan(from, to);
    }
    return gaps;
}

} // namespace elchi
