// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "domain/partialdate.h"
#include "domain/textspan.h"
#include "store/step.h"

#include <optional>

namespace elchi::store {

/// The columns date_from, date_to, date_precision, date_basis of a row; all NULL for no date.
[[nodiscard]] Row dateColumns(const std::optional<PartialDate> &date);
/// The same four columns read back, in that order from `first`; nothing for NULL (or for words that this
/// version does not know).
[[nodiscard]] std::optional<PartialDate> readDate(const QSqlQuery &query, int first);

/// A day column: ISO text, or NULL for an invalid day.
[[nodiscard]] QVariant dayColumn(QDate day);
[[nodiscard]] QDate readDay(const QSqlQuery &query, int column);

/// Text of a NOT NULL column: SQLite tells a null QString from an empty one.
[[nodiscard]] inline QVariant textColumn(const QString &text)
{
    return text.isNull() ? QVariant(QString(u"")) : QVariant(text);
}

/// A reference; NULL for the invalid id.
template <class Tag>
[[nodiscard]] QVariant idColumn(Id<Tag> id)
{
    return id.isValid() ? QVariant(id.value) : QVariant();
}

/// "?, ?, ?" for `count` values, at least one.
[[nodiscard]] QString placeholders(qsizetype count);

/// The first column of every row as ids.
[[nodiscard]] Result<QList<qint64>> rowIds(Connection &connection, const QString &sql,
                                           const QVariantList &bindings);

/// The same as ids of one kind: `idsOf<DispatchId>(connection, sql, bindings)`.
template <class Id>
[[nodiscard]] Result<QList<Id>> idsOf(Connection &connection, const QString &sql,
                                      const QVariantList &bindings)
{
    return rowIds(connection, sql, bindings).transform([](const QList<qint64> &rows) {
        QList<Id> ids;
        ids.reserve(rows.size());
        for (const qint64 row : rows)
            ids.append(Id{row});
        return ids;
    });
}

/// "12-20 31-40": spans as the column `gaps` of a mark holds them, and back; what is no span is left out.
[[nodiscard]] QString gapsColumn(const QList<TextSpan> &gaps);
[[nodiscard]] QList<TextSpan> readGaps(const QString &column);

} // namespace elchi::store
