// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace elchi {

/// The rows of a text in the form of RFC 4180: fields in quotes may hold separators, line ends and doubled
/// quotes; lines end in CRLF, LF or CR; a byte order mark is passed over; the last line end may be missing.
/// Empty lines give no row. Error: InvalidInput with the line (from 1) in `place` for a quote that is never
/// closed or for words behind a closing quote.
[[nodiscard]] Result<QList<QStringList>> readCsv(const QString &text, QChar separator = u',');

/// Rows under their header, for reading by column name.
class CsvTable
{
public:
    /// The first row is the header. Errors: those of readCsv(), and InvalidInput for a row that has more or
    /// fewer fields than the header.
    [[nodiscard]] static Result<CsvTable> read(const QString &text, QChar separator = u',');

    [[nodiscard]] qsizetype size() const { return m_rows.size(); }
    /// The field under that name; empty for a name that the header lacks.
    [[nodiscard]] QString value(qsizetype row, const QString &column) const;
    [[nodiscard]] const QStringList &header() const { return m_header; }

private:
    QStringList m_header;
    QList<QStringList> m_rows;
};

} // namespace elchi
