// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/annotation.h"

#include <QStringList>
#include <algorithm>

#include "domain/names.h"

#include <span>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

constexpr Named<AnnotationKind> kinds[] = {
    {AnnotationKind::Mention, "mention"_L1}, {AnnotationKind::Coding, "coding"_L1},
    {AnnotationKind::Date, "date"_L1},       {AnnotationKind::Quote, "quote"_L1},
    {AnnotationKind::Note, "note"_L1},
};

} // namespace

QString toName(AnnotationKind kind)
{
    return nameIn<AnnotationKind>(kinds, kind);
}

std::optional<AnnotationKind> annotationKindFromName(const QString &name)
{
    return valueIn<AnnotationKind>(kinds, name);
}

QString withoutGaps(const QString &quote, int begin, const QList<TextSpan> &gaps)
{
    if (gaps.isEmpty())
        return quote;
    const QList<uint> letters = quote.toUcs4();
    QStringList pieces;
    qsizetype from = 0;
    const auto take = [&](qsizetype to) {
        QString piece;
        for (qsizetype at = from; at < std::min(to, letters.size()); ++at)
            piece += QChar::fromUcs4(letters.at(at));
        pieces << piece.trimmed();
    };
    for (const TextSpan gap : gaps) {
        take(gap.begin() - begin);
        from = gap.end() - begin;
    }
    take(letters.size());
    return pieces.join(QStringLiteral(" … "));
}

QString markedWords(const Annotation &annotation)
{
    return annotation.span ? withoutGaps(annotation.quote, annotation.span->begin(), annotation.gaps)
                           : annotation.quote;
}

} // namespace elchi
