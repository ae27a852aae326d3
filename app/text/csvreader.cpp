// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/csvreader.h"

using namespace Qt::StringLiterals;

namespace elchi {

CsvRows::CsvRows(const QString &text, QChar separator) : m_text(text), m_separator(separator)
{
    if (m_text.startsWith(QChar(0xfeff)))
        ++m_at;
}

Result<std::optional<QStringList>> CsvRows::next()
{
    while (atLineEnd())
        passLineEnd();
    m_begin = m_at;
    if (atEnd())
        return std::nullopt;
    return row().transform([](const QStringList &fields) { return std::optional(fields); });
}

void CsvRows::passLineEnd()
{
    if (at(u'\r') && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n')
        ++m_at;
    ++m_at;
    ++m_line;
}

std::unexpected<Error> CsvRows::wrong(const QString &what) const
{
    return failure(ErrorCode::InvalidInput, u"CSV"_s, QString::number(m_line), what);
}

Result<QStringList> CsvRows::row()
{
    QStringList fields;
    while (true) {
        const auto field = at(u'"') ? quoted() : Result<QString>(plain());
        if (!field)
            return std::unexpected(field.error());
        fields << *field;
        if (!at(m_separator))
            break;
        ++m_at;
    }
    if (!atEnd() && !atLineEnd())
        return wrong(u"words behind a closing quote"_s);
    m_end = m_at;
    if (!atEnd())
        passLineEnd();
    return fields;
}

QString CsvRows::plain()
{
    const qsizetype begin = m_at;
    while (!atEnd() && !atLineEnd() && !at(m_separator))
        ++m_at;
    return m_text.mid(begin, m_at - begin);
}

Result<QString> CsvRows::quoted()
{
    QString field;
    for (++m_at; !atEnd(); ++m_at) {
        if (!at(u'"')) {
            m_line += at(u'\n') ? 1 : 0;
            field += m_text[m_at];
            continue;
        }
        ++m_at;
        if (!at(u'"'))
            return field;
        field += u'"';
    }
    return wrong(u"a quote is never closed"_s);
}

Result<QList<QStringList>> readCsv(const QString &text, QChar separator)
{
    CsvRows rows(text, separator);
    QList<QStringList> all;
    while (true) {
        const auto row = rows.next();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return all;
        all << **row;
    }
}

Result<CsvTable> CsvTable::read(const QString &text, QChar separator)
{
    auto rows = readCsv(text, separator);
    if (!rows)
        return std::unexpected(rows.error());
    CsvTable table;
    if (rows->isEmpty())
        return table;
    table.m_header = rows->takeFirst();
    for (qsizetype i = 0; i < rows->size(); ++i) {
        if (rows->at(i).size() != table.m_header.size())
            return failure(ErrorCode::InvalidInput, u"CSV"_s, QString::number(i + 2),
                           u"not as many fields as the header"_s);
    }
    table.m_rows = std::move(*rows);
    return table;
}

QString CsvTable::value(qsizetype row, const QString &column) const
{
    return m_rows[row].value(m_header.indexOf(column));
}

} // namespace elchi
