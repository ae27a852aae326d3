// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/foldedwords.h"

#include "text/folding.h"

namespace elchi {

namespace {

constexpr quint64 with(quint64 hash, QChar unit)
{
    return (hash + unit.unicode() + 1) * 0x9e3779b97f4a7c15ULL;
}

} // namespace

FoldedWord foldedWord(QStringView letters)
{
    quint64 hash = 0;
    for (const QChar unit : letters)
        hash = with(hash, unit);
    return {letters, mixed(hash)};
}

QList<FoldedWord> foldedWords(QStringView folded)
{
    QList<FoldedWord> words;
    words.reserve(folded.size() / 6);
    for (qsizetype at = 0; at < folded.size();) {
        const qsizetype begin = at;
        quint64 hash = 0;
        for (; at < folded.size() && isFoldedWordUnit(folded[at]); ++at)
            hash = with(hash, folded[at]);
        if (at > begin)
            words.append({folded.sliced(begin, at - begin), mixed(hash)});
        else
            ++at;
    }
    return words;
}

} // namespace elchi
