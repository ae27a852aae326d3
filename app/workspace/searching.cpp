// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/searching.h"

#include "text/folding.h"
#include "text/offsetmap.h"
#include "text/sentences.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

/// Any of the words at the beginning of a word; nothing where there is no word.
std::optional<QRegularExpression> anyOf(const QString &words)
{
    QStringList alternatives;
    for (const QString &word : folded(words).simplified().split(u' ', Qt::SkipEmptyParts))
        alternatives << QRegularExpression::escape(word);
    if (alternatives.isEmpty())
        return std::nullopt;
    return QRegularExpression(u"(?<![\\p{L}\\p{N}])(?:%1)"_s.arg(alternatives.join(u'|')),
                              QRegularExpression::UseUnicodePropertiesOption);
}

} // namespace

QList<Passage> wordPassages(const Dispatch &dispatch, const QString &words, int limit)
{
    QList<Passage> passages;
    const auto pattern = anyOf(words);
    if (!pattern || !pattern->isValid())
        return passages;
    const FoldedText text(dispatch.text);
    const OffsetMap original(dispatch.text);
    int behind = -1; // the end of the last sentence that was taken
    for (auto matches = pattern->globalMatch(text.text()); matches.hasNext() && passages.size() < limit;) {
        const auto match = matches.next();
        const auto span = text.originalSpan(match.capturedStart(), match.capturedEnd());
        if (!span || span->begin() < behind)
            continue;
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
