// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace elchi::report {

/// One column: `key` heads it in files and never changes; `meaning` explains it in one translated line.
struct Column
{
    QString key;
    QString meaning;

    friend bool operator==(const Column &, const Column &) = default;
};

/// An answer as a value, before any file exists. Every row has as many cells as there are columns; cells are
/// never translated, dates are ISO 8601, several values in one cell are joined by " | ".
struct Table
{
    QList<Column> columns;
    QList<QStringList> rows;

    friend bool operator==(const Table &, const Table &) = default;
};

/// The table with only these columns, in this order; an empty list keeps all. Error: InvalidInput (subject:
/// the key) for a column that is not there.
[[nodiscard]] Result<Table> chooseColumns(const Table &table, const QStringList &keys);

} // namespace elchi::report
