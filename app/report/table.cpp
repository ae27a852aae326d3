// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/table.h"

using namespace Qt::StringLiterals;

namespace elchi::report {

namespace {

qsizetype positionOf(const QList<Column> &columns, const QString &key)
{
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (columns[i].key == key)
            return i;
    }
    return -1;
}

} // namespace

Result<Table> chooseColumns(const Table &table, const QStringList &keys)
{
    if (keys.isEmpty())
        return table;
    QList<qsizetype> positions;
    Table chosen;
    for (const QString &key : keys) {
        const qsizetype position = positionOf(table.columns, key);
        if (position < 0)
            return failure(ErrorCode::ColumnUnknown, key);
        positions << position;
        chosen.columns << table.columns[position];
    }
    chosen.rows.reserve(table.rows.size());
    for (const QStringList &row : table.rows) {
        QStringList cells;
        for (const qsizetype position : std::as_const(positions))
            cells << row[position];
        chosen.rows << cells;
    }
    return chosen;
}

} // namespace elchi::report
