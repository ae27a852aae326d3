// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/table.h"

#include "intake/columns.h"
#include "intake/decoder.h"
#include "text/csvreader.h"

#include <QJsonArray>
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

/// Why the rows under these columns are not read.
std::optional<Error> whyNot(const QStringList &names, const QList<ColumnRole> &roles, const QString &path,
                            const ReadOptions &options)
{
    if (options.asks && chosenRoles(names, options).isEmpty() && areDoubtful(names))
        return Error{ErrorCode::ColumnsUndecided, path};
    for (auto chosen = options.columns.begin(); chosen != options.columns.end(); ++chosen) {
        if (*chosen != ColumnRole::None && !names.contains(chosen.key()))
            return Error{ErrorCode::ColumnMissing, path, chosen.key()};
    }
    if (!roles.contains(ColumnRole::Text))
        return Error{ErrorCode::TextColumnMissing, path};
    return std::nullopt;
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
        const QStringList names = columnNames(**header);
        const ColumnRoles chosen = chosenRoles(names, m_options);
        m_roles = rolesOf(names, chosen);
        m_notes.columnsChosen = !chosen.isEmpty();
        if (const auto error = whyNot(names, m_roles, m_path, m_options))
            return refuse(*error);
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
        raw.notes = m_notes;
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
    ReadingNotes m_notes{.isRow = true};
};

constexpr int previewedRows = 20;
constexpr qsizetype previewedLetters = 400; // of one field

/// The objects of the first lines.
QList<QJsonObject> firstObjects(const QByteArray &bytes)
{
    QList<QJsonObject> objects;
    qsizetype begin = 0;
    for (int line = 0; line < 10 * previewedRows && begin < bytes.size(); ++line) {
        if (objects.size() == previewedRows)
            break;
        const qsizetype feed = bytes.indexOf('\n', begin);
        const qsizetype end = feed < 0 ? bytes.size() : feed;
        const auto read = QJsonDocument::fromJson(bytes.mid(begin, end - begin));
        if (read.isObject())
            objects << read.object();
        begin = end + 1;
    }
    return objects;
}

QStringList keysOf(const QList<QJsonObject> &objects)
{
    QStringList keys;
    for (const QJsonObject &object : objects) {
        for (const QString &key : object.keys()) {
            if (!keys.contains(key))
                keys << key;
        }
    }
    return keys;
}

void previewJson(const QByteArray &bytes, TablePreview &preview)
{
    const QList<QJsonObject> objects = firstObjects(bytes);
    preview.encoding = u"UTF-8"_s;
    preview.names = keysOf(objects);
    for (const QJsonObject &object : objects) {
        QStringList row;
        for (const QString &name : std::as_const(preview.names))
            row << object[name].toString().left(previewedLetters);
        preview.rows << row;
    }
}

Result<void> previewCsv(const QByteArray &bytes, const QString &path, const ReadOptions &options,
                        TablePreview &preview)
{
    const auto decoded = decode(bytes, path, options.encoding);
    if (!decoded)
        return std::unexpected(decoded.error());
    preview.encoding = decoded->encoding;
    CsvRows rows(decoded->text, separatorOf(decoded->text));
    const auto header = rows.next();
    if (!header || !*header)
        return failure(header ? ErrorCode::FileEmpty : ErrorCode::InvalidInput, path,
                       header ? QString() : header.error().place);
    preview.names = columnNames(**header);
    while (preview.rows.size() < previewedRows) {
        // Where the table breaks off is told when it is imported.
        const auto row = rows.next();
        if (!row || !*row)
            return {};
        QStringList fields = **row;
        fields.resize(preview.names.size());
        for (QString &field : fields)
            field.truncate(previewedLetters);
        preview.rows << fields;
    }
    return {};
}

/// A JSON file that holds one array or one object over several lines, as lines of one object each; others
/// stay.
QByteArray asLines(const QByteArray &bytes)
{
    const QByteArray trimmed = bytes.left(64).trimmed();
    const bool lines =
        trimmed.startsWith('{') && QJsonDocument::fromJson(bytes.left(bytes.indexOf('\n'))).isObject();
    const bool whole = !lines && (trimmed.startsWith('[') || trimmed.startsWith('{'));
    const auto document = whole ? QJsonDocument::fromJson(bytes) : QJsonDocument();
    if (document.isNull())
        return bytes;
    QByteArray result;
    const QJsonArray objects = document.isArray() ? document.array() : QJsonArray{document.object()};
    for (const auto &object : objects)
        result += QJsonDocument(object.toObject()).toJson(QJsonDocument::Compact) + '\n';
    return result;
}

Result<NewDispatch> jsonDispatch(const QByteArray &line, const QString &path, const ColumnRoles &chosen,
                                 const ReadOptions &options)
{
    QJsonParseError wrong;
    const auto document = QJsonDocument::fromJson(line, &wrong);
    if (!document.isObject())
        return failure(ErrorCode::InvalidInput, path, QString::number(wrong.offset), wrong.errorString());
    RawItem raw;
    raw.path = path;
    raw.bytes = line;
    raw.encoding = u"UTF-8"_s;
    raw.notes = {.isRow = true, .columnsChosen = !chosen.isEmpty()};
    const QJsonObject object = document.object();
    const QStringList keys = object.keys();
    const QList<ColumnRole> roles = rolesOf(keys, chosen);
    for (qsizetype i = 0; i < keys.size(); ++i)
        put(raw, roles[i], object[keys[i]].toString());
    if (!roles.contains(ColumnRole::Text))
        return failure(ErrorCode::TextColumnMissing, path);
    return dispatchOf(raw, options);
}

/// The column of the first rows with the most in it, where that is more than a heading.
qsizetype fullestColumn(const TablePreview &preview)
{
    constexpr qsizetype leastLetters = 40;
    qsizetype fullest = -1;
    qsizetype most = leastLetters * preview.rows.size();
    for (qsizetype column = 0; column < preview.names.size(); ++column) {
        qsizetype letters = 0;
        for (const QStringList &row : preview.rows)
            letters += row[column].size();
        if (letters > most) {
            most = letters;
            fullest = column;
        }
    }
    return fullest;
}

/// The first column that holds days and nothing else.
qsizetype dayColumn(const TablePreview &preview)
{
    for (qsizetype column = 0; column < preview.names.size(); ++column) {
        const bool days = std::ranges::all_of(
            preview.rows, [column](const QStringList &row) { return dayOf(row[column]).isValid(); });
        if (days && !preview.rows.isEmpty())
            return column;
    }
    return -1;
}

/// Where names do not tell, the first rows may: a proposal for somebody who looks at it.
void proposeByContents(TablePreview &preview)
{
    for (const auto &[role, column] : {std::pair{ColumnRole::Text, fullestColumn(preview)},
                                       std::pair{ColumnRole::Date, dayColumn(preview)}}) {
        if (!preview.roles.contains(role) && column >= 0 && preview.roles[column] == ColumnRole::None)
            preview.roles[column] = role;
    }
}

} // namespace

void readCsvDispatches(const QByteArray &bytes, const QString &path, const ReadOptions &options,
                       const TakeItem &take)
{
    const auto decoded = decode(bytes, path, options.encoding, options.declared);
    if (!decoded)
        take({path, std::unexpected(decoded.error())});
    else
        CsvDispatches(*decoded, path, options, take).read();
}

void readJsonLines(const QByteArray &file, const QString &path, const ReadOptions &options,
                   const TakeItem &take)
{
    const QByteArray bytes = asLines(file);
    const QStringList names = keysOf(firstObjects(bytes));
    const ColumnRoles chosen = chosenRoles(names, options);
    if (options.asks && !names.isEmpty() && chosen.isEmpty() && areDoubtful(names)) {
        take({path, failure(ErrorCode::ColumnsUndecided, path)});
        return;
    }
    int number = 0;
    for (qsizetype begin = 0; begin < bytes.size();) {
        const qsizetype end = bytes.indexOf('\n', begin) < 0 ? bytes.size() : bytes.indexOf('\n', begin);
        const QByteArray line = bytes.mid(begin, end - begin).trimmed();
        begin = end + 1;
        ++number;
        const QString place = itemPath(path, number);
        if (!line.isEmpty() && !take({place, jsonDispatch(line, place, chosen, options)}))
            return;
    }
}

Result<TablePreview> previewTable(const QByteArray &bytes, const QString &path, Format format,
                                  const ReadOptions &options)
{
    TablePreview preview;
    if (format == Format::JsonLines)
        previewJson(asLines(bytes), preview);
    else if (const auto read = previewCsv(bytes, path, options, preview); !read)
        return std::unexpected(read.error());
    const ColumnRoles chosen = chosenRoles(preview.names, options);
    preview.roles = rolesOf(preview.names, chosen);
    if (chosen.isEmpty())
        proposeByContents(preview);
    preview.remembered = options.columns.isEmpty() && !chosen.isEmpty();
    return preview;
}

} // namespace elchi
