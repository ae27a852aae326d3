// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/searching.h"

#include "text/folding.h"
#include "text/offsetmap.h"
#include "text/searchterms.h"
#include "text/sentences.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace elchi {

QList<Passage> wordPassages(const Dispatch &dispatch, const QString &words, int limit)
{
    QList<Passage> passages;
    const QList<QueryWord> wanted = queryWords(words);
    const FoldedText text(dispatch.text);
    const OffsetMap original(dispatch.text);
    int behind = -1; // the end of the last sentence that was taken
    for (const auto &[word, hash] : foldedWords(text.text())) {
        const bool found = std::ranges::any_of(
            wanted, [&](const QueryWord &one) { return one.finds(word, dispatch.fields.language); });
        const qsizetype begin = word.data() - text.text().constData();
        const auto span = found ? text.originalSpan(begin, begin + word.size()) : std::nullopt;
        if (!span || span->begin() < behind)
            continue;
        if (passages.size() == limit)
            break;
        const TextSpan sentence = sentenceAround(original, *span);
        behind = sentence.end();
        passages << Passage{.dispatch = dispatch.id,
                            .title = dispatch.fields.title,
                            .agency = dispatch.fields.agency,
                            .date = dispatch.fields.date,
                            .span = span,
                            .sentence = original.mid(sentence),
                            .quoteBegin = span->begin() - sentence.begin(),
                            .quoteLength = span->length()};
    }
    return passages;
}

} // namespace elchi
