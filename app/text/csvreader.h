// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace elchi {

/// Reads a text in the form of RFC 4180 row by row: fields in quotes may hold separators, line ends and
/// doubled quotes; lines end in CRLF, LF or CR; a byte order mark is passed over; the last line end may be
/// missing. Empty lines give no row. The text must outlive it.
class CsvRows
{
public:
    explicit CsvRows(const QString &text, QChar separator = u',');

    /// The next row; nothing at the end. Error: InvalidInput with the line (from 1) in `place` for a quote
    /// that is never closed or for words behind a closing quote; nothing can be read after it.
    [[nodiscard]] Result<std::optional<QStringList>> next();
    /// Where the row read last stands, without its line end; UTF-16.
    [[nodiscard]] qsizetype begin() const { return m_begin; }
    [[nodiscard]] qsizetype end() const { return m_end; }

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] bool at(QChar c) const { return !atEnd() && m_text[m_at] == c; }
    [[nodiscard]] bool atLineEnd() const { return at(u'\n') || at(u'\r'); }
    void passLineEnd();
    [[nodiscard]] std::unexpected<Error> wrong(const QString &what) const;
    Result<QStringList> row();
    QString plain();
    Result<QString> quoted();

    const QString &m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    qsizetype m_begin = 0;
    qsizetype m_end = 0;
    int m_line = 1;
};

/// All rows at once. Errors: those of CsvRows::next().
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
