// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/csvreader.h"

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

class Reader
{
public:
    Reader(const QString &text, QChar separator) : m_text(text), m_separator(separator)
    {
        if (m_text.startsWith(QChar(0xfeff)))
            ++m_at;
    }

    Result<QList<QStringList>> rows()
    {
        QList<QStringList> all;
        while (m_at < m_text.size()) {
            if (atLineEnd()) {
                passLineEnd();
                continue;
            }
            auto fields = row();
            if (!fields)
                return std::unexpected(fields.error());
            all << *fields;
        }
        return all;
    }

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] bool at(QChar c) const { return !atEnd() && m_text[m_at] == c; }
    [[nodiscard]] bool atLineEnd() const { return at(u'\n') || at(u'\r'); }

    void passLineEnd()
    {
        if (at(u'\r') && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n')
            ++m_at;
        ++m_at;
        ++m_line;
    }

    [[nodiscard]] std::unexpected<Error> wrong(const QString &what) const
    {
        return failure(ErrorCode::InvalidInput, u"CSV"_s, QString::number(m_line), what);
    }

    Result<QStringList> row()
    {
        QStringList fields;
        while (true) {
            const auto field = at(u'"') ? quoted() : plain();
            if (!field)
                return std::unexpected(field.error());
            fields << *field;
            if (!at(m_separator))
                break;
            ++m_at;
        }
        if (!atEnd() && !atLineEnd())
            return wrong(u"words behind a closing quote"_s);
        if (!atEnd())
            passLineEnd();
        return fields;
    }

    Result<QString> plain()
    {
        const qsizetype begin = m_at;
        while (!atEnd() && !atLineEnd() && !at(m_separator))
            ++m_at;
        return m_text.mid(begin, m_at - begin);
    }

    Result<QString> quoted()
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

    const QString &m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
};

} // namespace

Result<QList<QStringList>> readCsv(const QString &text, QChar separator)
{
    return Reader(text, separator).rows();
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
