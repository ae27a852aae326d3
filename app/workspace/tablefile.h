// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "text/csvreader.h"

#include <QString>
#include <QStringList>

namespace elchi {

/// A table that an analyst keeps in a file of their own and brings back: CSV as RFC 4180 says, with a comma,
/// a semicolon or a tab between its cells, in any usual encoding. Any thread.
class TableFile
{
public:
    /// Errors: those of a file that cannot be opened, read or decoded, and InvalidInput with its line in
    /// `place`.
    [[nodiscard]] static Result<TableFile> read(const QString &path);

    [[nodiscard]] qsizetype size() const { return m_table.size(); }
    [[nodiscard]] bool has(const QString &column) const { return m_table.header().contains(column); }
    /// The cell; empty for a column that is not there.
    [[nodiscard]] QString value(qsizetype row, const QString &column) const
    {
        return m_table.value(row, column);
    }
    /// The values of a cell that holds several; see joinedCell().
    [[nodiscard]] QStringList values(qsizetype row, const QString &column) const;
    /// "Row 7, parents: energy2" of the file cannot be understood; -1: its headings, which lack the column.
    [[nodiscard]] std::unexpected<Error> wrong(qsizetype row, const QString &column) const;

private:
    TableFile(const QString &path, const CsvTable &table) : m_path(path), m_table(table) {}

    QString m_path;
    CsvTable m_table;
};

/// Several values as one cell: " | " between them, `\` before a `|` or `\` of their own.
[[nodiscard]] QString joinedCell(const QStringList &values);
[[nodiscard]] QStringList splitCell(const QString &cell);

} // namespace elchi
