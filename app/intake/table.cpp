// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/table.h"

#include "intake/decoder.h"
#include "text/csvreader.h"
#include "text/folding.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

/// A day as tables write it: 2025-02-03 with or without a time, 03.02.2025.
QDate dayOf(const QString &written)
{
    const QString head = written.trimmed().left(10);
    if (const QDate iso = QDate::fromString(head, Qt::ISODate); iso.isValid())
        return iso;
    const auto date = PartialDate::parse(head);
    return date && date->precision() == DatePrecision::Day ? date->from() : QDate();
}

void put(RawItem &raw, ColumnRole role, const QString &words)
{
    switch (role) {
    case ColumnRole::Text:
        raw.text = words;
        raw.html = words.trimmed().startsWith(u'<');
        break;
    case ColumnRole::Title:
        raw.title = words;
        break;
    case ColumnRole::Date:
        raw.date = dayOf(words);
        break;
    case ColumnRole::Agency:
        raw.agency = words;
        break;
    case ColumnRole::Author:
        raw.author = words;
        break;
    case ColumnRole::City:
        raw.city = words;
        break;
    case ColumnRole::Url:
        raw.url = words;
        break;
    case ColumnRole::Language:
        raw.language = languageFromName(words.trimmed().toLower());
        break;
    case ColumnRole::None:
        break;
    }
}

/// What most of the header's columns are parted by.
QChar separatorOf(const QString &text)
{
    const QStringView header = QStringView(text).left(text.indexOf(u'\n'));
    return std::ranges::max(u",;\t"_s, {}, [header](QChar c) { return header.count(c); });
}

/// The rows under a header, one after the other, handed to `take`.
class CsvDispatches
{
public:
    CsvDispatches(const Decoded &decoded, const QString &path, const ReadOptions &options,
                  const TakeItem &take)
        : m_decoded(decoded), m_path(path), m_options(options), m_take(take),
          m_rows(m_decoded.text, separatorOf(m_decoded.text))
    {
    }

    void read()
    {
        const auto header = m_rows.next();
        if (!header || !*header)
            return refuse(header ? Error{ErrorCode::FileEmpty, m_path} : broken(header.error()));
        for (const QString &name : **header)
            m_roles << roleOfColumn(name);
        if (!m_roles.contains(ColumnRole::Text))
            return refuse({ErrorCode::TextColumnMissing, m_path});
        for (int number = 1;; ++number) {
            const auto row = m_rows.next();
            if (!row)
                return refuse(broken(row.error()));
            if (!*row || !m_take({itemPath(m_path, number), dispatch(**row, number)}))
                return;
        }
    }

private:
    void refuse(const Error &error) { m_take({m_path, std::unexpected(error)}); }
    [[nodiscard]] Error broken(const Error &error) const
    {
        return {ErrorCode::InvalidInput, m_path, error.place, error.detail};
    }

    [[nodiscard]] Result<NewDispatch> dispatch(const QStringList &row, int number) const
    {
        RawItem raw;
        raw.path = itemPath(m_path, number);
        if (row.size() != m_roles.size())
            return failure(ErrorCode::InvalidInput, m_path, QString::number(number + 1),
                           u"not as many fields as the header"_s);
        raw.encoding = m_decoded.encoding;
        raw.bytes = QStringView(m_decoded.text).mid(m_rows.begin(), m_rows.end() - m_rows.begin()).toUtf8();
        for (qsizetype i = 0; i < row.size(); ++i)
            put(raw, m_roles[i], row[i]);
        return dispatchOf(raw, m_options);
    }

    const Decoded m_decoded;
    QString m_path;
    const ReadOptions &m_options;
    const TakeItem &m_take;
    CsvRows m_rows;
    QList<ColumnRole> m_roles;
};

Result<NewDispatch> jsonDispatch(const QByteArray &line, const QString &path, const ReadOptions &options)
{
    QJsonParseError wrong;
    const auto document = QJsonDocument::fromJson(line, &wrong);
    if (!document.isObject())
        return failure(ErrorCode::InvalidInput, path, QString::number(wrong.offset), wrong.errorString());
    RawItem raw;
    raw.path = path;
    raw.bytes = line;
    raw.encoding = u"UTF-8"_s;
    const QJsonObject object = document.object();
    bool hasText = false;
    for (auto field = object.begin(); field != object.end(); ++field) {
        const ColumnRole role = roleOfColumn(field.key());
        put(raw, role, field.value().toString());
        hasText = hasText || role == ColumnRole::Text;
    }
    if (!hasText)
        return failure(ErrorCode::TextColumnMissing, path);
    return dispatchOf(raw, options);
}

} // namespace

ColumnRole roleOfColumn(const QString &name)
{
    static const QHash<QString, ColumnRole> roles = [] {
        const std::pair<ColumnRole, QStringView> named[] = {
            {ColumnRole::Text, u"text body content article текст тело содержание мазмун мазмуну тексти"},
            {ColumnRole::Title, u"title headline заголовок название аталышы темасы"},
            {ColumnRole::Date, u"date date_from published pubdate дата күнү датасы"},
            {ColumnRole::Agency, u"agency publisher агентство агенттик агенттиги"},
            {ColumnRole::Author, u"author автор автору"},
            {ColumnRole::City, u"city город шаар шаары"},
            {ColumnRole::Url, u"url link ссылка адрес шилтеме"},
            {ColumnRole::Language, u"language lang язык тил тили"},
        };
        QHash<QString, ColumnRole> all;
        for (const auto &[role, names] : named) {
            for (const QStringView one : names.split(u' '))
                all.insert(folded(one.toString()), role);
        }
        return all;
    }();
    return roles.value(folded(name).trimmed(), ColumnRole::None);
}

void readCsvDispatches(const QByteArray &bytes, const QString &path, const ReadOptions &options,
                       const TakeItem &take)
{
    const auto decoded = decode(bytes, path, options.encoding, options.declared);
    if (!decoded)
        take({path, std::unexpected(decoded.error())});
    else
        CsvDispatches(*decoded, path, options, take).read();
}

void readJsonLines(const QByteArray &bytes, const QString &path, const ReadOptions &options,
                   const TakeItem &take)
{
    int number = 0;
    for (qsizetype begin = 0; begin < bytes.size();) {
        const qsizetype end = bytes.indexOf('\n', begin) < 0 ? bytes.size() : bytes.indexOf('\n', begin);
        const QByteArray line = bytes.mid(begin, end - begin).trimmed();
        begin = end + 1;
        ++number;
        const QString place = itemPath(path, number);
        if (!line.isEmpty() && !take({place, jsonDispatch(line, place, options)}))
            return;
    }
}

} // namespace elchi
