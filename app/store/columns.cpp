// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/columns.h"

using namespace Qt::StringLiterals;

namespace elchi::store {

Row dateColumns(const std::optional<PartialDate> &date)
{
    if (!date)
        return {{u"date_from"_s, {}}, {u"date_to"_s, {}}, {u"date_precision"_s, {}}, {u"date_basis"_s, {}}};
    return {{u"date_from"_s, dayColumn(date->from())},
            {u"date_to"_s, dayColumn(date->to())},
            {u"date_precision"_s, toName(date->precision())},
            {u"date_basis"_s, toName(date->basis())}};
}

std::optional<PartialDate> readDate(const QSqlQuery &query, int first)
{
    const auto precision = precisionFromName(query.value(first + 2).toString());
    const auto basis = basisFromName(query.value(first + 3).toString());
    if (!precision || !basis)
        return std::nullopt;
    return PartialDate::make(readDay(query, first), readDay(query, first + 1), *precision, *basis);
}

QVariant dayColumn(QDate day)
{
    return day.isValid() ? QVariant(day.toString(Qt::ISODate)) : QVariant();
}

QDate readDay(const QSqlQuery &query, int column)
{
    return QDate::fromString(query.value(column).toString(), Qt::ISODate);
}

QString placeholders(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u", "_s);
}

Result<QList<qint64>> rowIds(Connection &connection, const QString &sql, const QVariantList &bindings)
{
    const auto query = connection.run(sql, bindings);
    if (!query)
        return std::unexpected(query.error());
    QList<qint64> ids;
    while ((*query)->next())
        ids << (*query)->value(0).toLongLong();
    return ids;
}

QString gapsColumn(const QList<TextSpan> &gaps)
{
    QStringList parts;
    for (const TextSpan gap : gaps)
        parts << QStringLiteral("%1-%2").arg(gap.begin()).arg(gap.end());
    return parts.isEmpty() ? QStringLiteral("") : parts.join(QChar(u' '));
}

QList<TextSpan> readGaps(const QString &column)
{
    QList<TextSpan> gaps;
    for (const QString &part : column.split(QChar(u' '), Qt::SkipEmptyParts)) {
        const auto gap =
            TextSpan::make(part.section(QChar(u'-'), 0, 0).toInt(), part.section(QChar(u'-'), 1).toInt());
        if (gap)
            gaps << *gap;
    }
    return gaps;
}

} // namespace elchi::store
