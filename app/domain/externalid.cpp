// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/externalid.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

std::optional<QString> tidyId(const QString &typed)
{
    static const QRegularExpression wikidata(
        u"^(?:https?://(?:www\\.)?wikidata\\.org/(?:wiki|entity)/)?(Q[1-9][0-9]{0,9})$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression iso(u"^(?:ISO:)?([A-Z]{2,3}|[A-Z]{2}-[A-Z0-9]{1,3})$"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    if (const auto match = wikidata.match(typed); match.hasMatch())
        return match.captured(1).toUpper();
    if (const auto match = iso.match(typed); match.hasMatch())
        return u"ISO:"_s + match.captured(1).toUpper();
    return std::nullopt;
}

} // namespace

std::optional<QString> tidyExternalIds(const QString &typed)
{
    static const QRegularExpression between(u"[,;\\s]+"_s);
    QStringList ids;
    for (const QString &one : typed.split(between, Qt::SkipEmptyParts)) {
        const auto id = tidyId(one);
        if (!id)
            return std::nullopt;
        if (!ids.contains(*id))
            ids << *id;
    }
    return ids.join(u", "_s);
}

} // namespace elchi
