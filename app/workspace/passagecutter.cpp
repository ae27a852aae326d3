// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/passagecutter.h"

#include "text/sentences.h"

namespace elchi {

namespace {

void cutQuote(Passage &passage, TextSpan span, const OffsetMap &text)
{
    const TextSpan sentence = sentenceAround(text, span);
    passage.sentence = text.mid(sentence);
    passage.quoteBegin = span.begin() - sentence.begin();
    passage.quoteLength = span.length();
}

void cutWhole(Passage &passage, const OffsetMap &text)
{
    passage.sentence = passage.title;
    if (!passage.sentence.isEmpty())
        return;
    if (const QList<TextSpan> all = sentences(text); !all.isEmpty())
        passage.sentence = text.mid(all.first());
}

} // namespace

QList<Passage> cutPassages(store::Cuttings cuttings)
{
    QHash<DispatchId, OffsetMap> texts;
    for (Passage &passage : cuttings.passages) {
        auto text = texts.find(passage.dispatch);
        if (text == texts.end())
            text = texts.insert(passage.dispatch, OffsetMap(cuttings.texts.value(passage.dispatch)));
        if (passage.span)
            cutQuote(passage, *passage.span, *text);
        else
            cutWhole(passage, *text);
    }
    return cuttings.passages;
}

QFuture<Result<QList<Passage>>> cutPassagesLater(QFuture<Result<store::Cuttings>> cuttings)
{
    return cuttings.then(QtFuture::Launch::Async, [](Result<store::Cuttings> answer) {
        return std::move(answer).transform(&cutPassages);
    });
}

} // namespace elchi
