// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/dispatches.h"

#include "base/sha256.h"
#include "store/bandindex.h"
#include "store/columns.h"
#include "store/dispatchfilter.h"
#include "text/folding.h"
#include "text/searchterms.h"

#include <QVarLengthArray>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace elchi::store {

namespace {

/// The same for texts that differ in spaces and line ends alone. Nobody outside compares it, so it need not
/// be of UTF-8.
QByteArray hashOfFolded(const QString &folded)
{
    QVarLengthArray<char16_t, 8192> letters;
    letters.reserve(folded.size());
    bool space = true;
    for (const QChar unit : folded) {
        // Folding and normalising leave no other spaces.
        const bool isSpace = unit == u' ' || unit == u'\n';
        if (!isSpace || !space)
            letters.append(isSpace ? u' ' : unit.unicode());
        space = isSpace;
    }
    if (space && !letters.isEmpty())
        letters.removeLast();
    qToLittleEndian<char16_t>(letters.constData(), letters.size(), letters.data());
    const QByteArrayView bytes(reinterpret_cast<const char *>(letters.constData()),
                               letters.size() * qsizetype(sizeof(char16_t)));
    return sha256(bytes);
}

Row fieldColumns(const DispatchFields &fields)
{
    return Row{{u"title"_s, textColumn(fields.title)},
               {u"agency"_s, textColumn(fields.agency)},
               {u"byline"_s, textColumn(fields.author)},
               {u"city"_s, textColumn(fields.city)},
               {u"language"_s, textColumn(toName(fields.language))},
               {u"language_basis"_s, textColumn(toName(fields.languageBasis))},
               {u"attribution"_s, textColumn(fields.attribution)},
               {u"url"_s, textColumn(fields.url)}} +
           dateColumns(fields.date);
}

Result<void> writeWords(Connection &connection, DispatchId id, const QString &terms)
{
    const auto done =
        connection.run(u"INSERT INTO dispatch_words (rowid, terms) VALUES (?, ?)"_s, {id.value, terms});
    if (!done)
        return std::unexpected(done.error());
    return {};
}

/// What near-copies are told by.
Result<void> writeFingerprint(Connection &connection, DispatchId id,
                              const std::optional<Fingerprint> &fingerprint)
{
    if (!fingerprint)
        return {};
    const auto done = connection.run(u"INSERT INTO fingerprint (dispatch_id, cells) VALUES (?, ?)"_s,
                                     {id.value, fingerprint->toBytes()});
    if (!done)
        return std::unexpected(done.error());
    if (BandIndex &bands = connection.bands(); bands.isFilled())
        bands.add(id, *fingerprint);
    return {};
}

/// What search knows of a dispatch.
QString termsOf(const QString &title, const QList<FoldedWord> &words, Language language)
{
    const QString foldedTitle = folded(title);
    return searchTerms(foldedWords(foldedTitle) + words, language);
}

QString orderBy(DispatchOrder order)
{
    switch (order) {
    case DispatchOrder::NewestFirst:
        return u"d.date_from DESC, d.id DESC"_s;
    case DispatchOrder::OldestFirst:
        return u"d.date_from, d.id"_s;
    case DispatchOrder::Agency:
        return u"d.agency, d.date_from DESC, d.id DESC"_s;
    case DispatchOrder::Title:
        return u"d.title, d.id"_s;
    }
    return {};
}

/// What a list shows of a dispatch `d`, in the order in which readSummary() reads it.
const QString summaryColumns =
    u"d.id, d.title, d.agency, d.date_from, d.date_to, d.date_precision, d.date_basis, d.language, d.progress, "
    "(SELECT count(*) FROM annotation a WHERE a.dispatch_id = d.id AND a.deleted = 0)"_s;

DispatchSummary readSummary(const QSqlQuery &row)
{
    return {.id = DispatchId{row.value(0).toLongLong()},
            .title = row.value(1).toString(),
            .agency = row.value(2).toString(),
            .date = readDate(row, 3),
            .language = languageFromName(row.value(7).toString()),
            .progress = progressFromName(row.value(8).toString()).value_or(Progress::New),
            .marks = row.value(9).toInt()};
}

/// The condition that `d` stands behind `c` in that order. Texts without a date sort before all dates.
QString comesAfter(DispatchOrder order)
{
    const QString older = u"(coalesce(d.date_from, ''), d.id) < (coalesce(c.date_from, ''), c.id)"_s;
    switch (order) {
    case DispatchOrder::NewestFirst:
        return older;
    case DispatchOrder::OldestFirst:
        return u"(coalesce(d.date_from, ''), d.id) > (coalesce(c.date_from, ''), c.id)"_s;
    case DispatchOrder::Agency:
        return u"(d.agency > c.agency OR (d.agency = c.agency AND %1))"_s.arg(older);
    case DispatchOrder::Title:
        return u"(d.title, d.id) > (c.title, c.id)"_s;
    }
    return {};
}

/// The first that passes and is not done, of those for which `where` holds; `c` in it is the current one.
Result<std::optional<DispatchId>> firstUnfinished(Connection &connection, const Filter &filter,
                                                  DispatchOrder order, DispatchId current,
                                                  const QString &where)
{
    const Condition condition = dispatchCondition(filter);
    const QString sql =
        u"SELECT d.id FROM (SELECT ? AS id) AS wanted LEFT JOIN dispatch c ON c.id = wanted.id "
        "CROSS JOIN dispatch d WHERE %1 AND d.progress <> 'done' AND (c.id IS NULL OR %2) ORDER BY %3 LIMIT 1"_s
            .arg(condition.sql, where, orderBy(order));
    const auto id = connection.value(sql, QVariantList{current.value} + condition.bindings);
    if (!id)
        return std::unexpected(id.error());
    return id->isValid() ? std::optional(DispatchId{id->toLongLong()}) : std::nullopt;
}

} // namespace

PreparedDispatch prepared(NewDispatch dispatch)
{
    PreparedDispatch ready;
    const QString foldedText = folded(dispatch.text);
    const QList<FoldedWord> words = foldedWords(foldedText);
    ready.terms = termsOf(dispatch.fields.title, words, dispatch.fields.language);
    const QByteArray utf8 = dispatch.text.toUtf8();
    ready.textSha256 = sha256(utf8);
    ready.bytesSha256 = dispatch.bytes == utf8 ? ready.textSha256 : sha256(dispatch.bytes);
    ready.fingerprint = Fingerprint::of(words);
    ready.foldedHash = hashOfFolded(foldedText);
    ready.dispatch = std::move(dispatch);
    return ready;
}

Result<std::optional<DispatchId>> findCopy(Connection &connection, const PreparedDispatch &dispatch)
{
    const auto id = connection.value(
        u"SELECT min(id) FROM (SELECT id FROM dispatch WHERE bytes_sha256 = ? AND deleted = 0 "
        "UNION ALL SELECT id FROM dispatch WHERE folded_hash = ? AND deleted = 0) AS copies"_s,
        {dispatch.bytesSha256, dispatch.foldedHash});
    if (!id)
        return std::unexpected(id.error());
    if (id->isNull())
        return std::nullopt;
    return DispatchId{id->toLongLong()};
}

Result<DispatchId> insertDispatch(Connection &connection, Step &step, const PreparedDispatch &dispatch)
{
    const NewDispatch &source = dispatch.dispatch;
    const auto id = step.insert(u"dispatch"_s, fieldColumns(source.fields) +
                                                   Row{{u"encoding"_s, textColumn(source.encoding)},
                                                       {u"source_path"_s, textColumn(source.sourcePath)},
                                                       {u"text_sha256"_s, dispatch.textSha256},
                                                       {u"bytes_sha256"_s, dispatch.bytesSha256},
                                                       {u"folded_hash"_s, dispatch.foldedHash}});
    if (!id)
        return std::unexpected(id.error());
    // Most files are their text's own UTF-8: the original is then not kept twice.
    const QVariant bytes = dispatch.bytesSha256 == dispatch.textSha256 ? QVariant() : QVariant(source.bytes);
    const auto body =
        connection.run(u"INSERT INTO dispatch_body (dispatch_id, text, bytes) VALUES (?, ?, ?)"_s,
                       {*id, textColumn(source.text), bytes});
    if (!body)
        return std::unexpected(body.error());
    if (auto written = writeFingerprint(connection, DispatchId{*id}, dispatch.fingerprint); !written)
        return std::unexpected(written.error());
    if (auto written = writeWords(connection, DispatchId{*id}, dispatch.terms); !written)
        return std::unexpected(written.error());
    return DispatchId{*id};
}

Result<void> updateFields(Connection &connection, Step &step, DispatchId id, const DispatchFields &fields)
{
    const auto known =
        connection.value(u"SELECT title || char(10) || language FROM dispatch WHERE id = ?"_s, {id.value});
    if (!known)
        return std::unexpected(known.error());
    const auto updated = step.update(u"dispatch"_s, id.value, fieldColumns(fields));
    // The whole text is folded anew for it: only what search knows of a dispatch calls for that.
    const bool isSame = known->toString() == fields.title + u'\n' + toName(fields.language);
    return updated && !isSame ? indexWords(connection, id) : updated;
}

Result<bool> isTouched(Connection &connection, DispatchId id)
{
    const auto touched =
        connection.value(u"SELECT d.note <> '' OR d.progress <> 'new' "
                         "OR EXISTS (SELECT 1 FROM annotation WHERE dispatch_id = d.id AND deleted = 0) "
                         "OR EXISTS (SELECT 1 FROM rejection WHERE dispatch_id = d.id AND deleted = 0) "
                         "OR EXISTS (SELECT 1 FROM meeting_source WHERE dispatch_id = d.id AND deleted = 0) "
                         "OR EXISTS (SELECT 1 FROM relation WHERE dispatch_id = d.id AND deleted = 0) "
                         "OR EXISTS (SELECT 1 FROM relation WHERE other_id = d.id AND deleted = 0) "
                         "FROM dispatch d WHERE d.id = ?"_s,
                         {id.value});
    if (!touched)
        return std::unexpected(touched.error());
    return touched->toBool();
}

Result<void> removeDispatch(Connection &connection, Step &step, DispatchId id)
{
    const std::pair<QString, QString> children[] = {
        {u"annotation"_s, u"SELECT id FROM annotation WHERE dispatch_id = ? AND deleted = 0"_s},
        {u"meeting_source"_s, u"SELECT id FROM meeting_source WHERE dispatch_id = ? AND deleted = 0"_s}};
    for (const auto &[table, sql] : children) {
        const auto ids = rowIds(connection, sql, {id.value});
        if (!ids)
            return std::unexpected(ids.error());
        for (const qint64 row : *ids) {
            if (auto done = step.remove(table, row); !done)
                return done;
        }
    }
    return step.remove(u"dispatch"_s, id.value);
}

Result<void> indexWords(Connection &connection, DispatchId id)
{
    const auto query = connection.run(u"SELECT d.title, b.text, d.language FROM dispatch d "
                                      "JOIN dispatch_body b ON b.dispatch_id = d.id WHERE d.id = ?"_s,
                                      {id.value});
    if (!query)
        return std::unexpected(query.error());
    if (!(*query)->next())
        return failure(ErrorCode::NotFound, QString::number(id.value));
    const QString text = folded((*query)->value(1).toString());
    const QString terms = termsOf((*query)->value(0).toString(), foldedWords(text),
                                  languageFromName((*query)->value(2).toString()));
    (*query)->finish();
    if (auto gone = connection.run(u"DELETE FROM dispatch_words WHERE rowid = ?"_s, {id.value}); !gone)
        return std::unexpected(gone.error());
    return writeWords(connection, id, terms);
}

Result<int> countDispatches(Connection &connection, const Filter &filter)
{
    const Condition condition = dispatchCondition(filter);
    const auto count =
        connection.value(u"SELECT count(*) FROM dispatch d WHERE "_s + condition.sql, condition.bindings);
    if (!count)
        return std::unexpected(count.error());
    return count->toInt();
}

QString dispatchIdsSql(const Filter &filter, DispatchOrder order)
{
    return u"SELECT d.id FROM dispatch d WHERE %1 ORDER BY %2 LIMIT ? OFFSET ?"_s.arg(
        dispatchCondition(filter).sql, orderBy(order));
}

Result<QList<DispatchSummary>> dispatchPage(Connection &connection, const Filter &filter, DispatchOrder order,
                                            int offset, int limit)
{
    const auto query =
        connection.run(u"SELECT %1 FROM (%2) AS page JOIN dispatch d ON d.id = page.id ORDER BY %3"_s.arg(
                           summaryColumns, dispatchIdsSql(filter, order), orderBy(order)),
                       dispatchCondition(filter).bindings << limit << offset);
    if (!query)
        return std::unexpected(query.error());
    QList<DispatchSummary> rows;
    while ((*query)->next())
        rows << readSummary(**query);
    return rows;
}

Result<DispatchSummary> dispatchSummary(Connection &connection, DispatchId id)
{
    const auto query = connection.run(
        u"SELECT %1 FROM dispatch d WHERE d.id = ? AND d.deleted = 0"_s.arg(summaryColumns), {id.value});
    if (!query)
        return std::unexpected(query.error());
    if (!(*query)->next())
        return failure(ErrorCode::NotFound, QString::number(id.value));
    const DispatchSummary summary = readSummary(**query);
    (*query)->finish();
    return summary;
}

Result<QByteArray> loadOriginal(Connection &connection, DispatchId id)
{
    const auto query =
        connection.run(u"SELECT bytes, text FROM dispatch_body WHERE dispatch_id = ?"_s, {id.value});
    if (!query)
        return std::unexpected(query.error());
    if (!(*query)->next())
        return failure(ErrorCode::NotFound, QString::number(id.value));
    const QByteArray bytes = (*query)->value(0).isNull() ? (*query)->value(1).toString().toUtf8()
                                                         : (*query)->value(0).toByteArray();
    (*query)->finish();
    return bytes;
}

Result<Dispatch> loadDispatch(Connection &connection, DispatchId id)
{
    const auto query = connection.run(
        u"SELECT d.uuid, b.text, d.text_sha256, d.bytes_sha256, d.encoding, d.source_path, d.progress, "
        "d.note, d.title, d.agency, d.byline, d.city, d.date_from, d.date_to, d.date_precision, "
        "d.date_basis, d.language, d.attribution, d.url, d.language_basis "
        "FROM dispatch d JOIN dispatch_body b ON b.dispatch_id = d.id WHERE d.id = ? AND d.deleted = 0"_s,
        {id.value});
    if (!query)
        return std::unexpected(query.error());
    const QSqlQuery &row = **query;
    if (!(*query)->next())
        return failure(ErrorCode::NotFound, QString::number(id.value));
    const auto text = [&row](int column) { return row.value(column).toString(); };
    const Dispatch dispatch{.id = id,
                            .uuid = text(0),
                            .text = text(1),
                            .textSha256 = row.value(2).toByteArray(),
                            .bytesSha256 = row.value(3).toByteArray(),
                            .encoding = text(4),
                            .sourcePath = text(5),
                            .fields = {.title = text(8),
                                       .agency = text(9),
                                       .author = text(10),
                                       .city = text(11),
                                       .date = readDate(row, 12),
                                       .language = languageFromName(text(16)),
                                       .languageBasis = languageBasisFromName(text(19)),
                                       .attribution = text(17),
                                       .url = text(18)},
                            .progress = progressFromName(text(6)).value_or(Progress::New),
                            .note = text(7)};
    (*query)->finish();
    return dispatch;
}

Result<std::optional<DispatchId>> nextUnfinished(Connection &connection, const Filter &filter,
                                                 DispatchOrder order, DispatchId current)
{
    // Behind the current one first, then from the top; an index walks both ways in the order of the list.
    const auto after = firstUnfinished(connection, filter, order, current, comesAfter(order));
    if (!after || *after)
        return after;
    return firstUnfinished(connection, filter, order, current, u"d.id <> c.id"_s);
}

Result<QStringList> agencies(Connection &connection)
{
    const auto query = connection.run(
        u"SELECT DISTINCT agency FROM dispatch WHERE deleted = 0 AND agency <> '' ORDER BY agency"_s);
    if (!query)
        return std::unexpected(query.error());
    QStringList names;
    while ((*query)->next())
        names << (*query)->value(0).toString();
    return names;
}

Result<QStringList> sourcePathsBelow(Connection &connection, const QString &folder)
{
    // '0' is the sign behind '/': the range holds what begins with the folder and a slash.
    const auto query =
        connection.run(u"SELECT source_path FROM dispatch WHERE source_path > ? AND source_path < ?"_s,
                       {folder + u'/', folder + u'0'});
    if (!query)
        return std::unexpected(query.error());
    QStringList paths;
    while ((*query)->next())
        paths << (*query)->value(0).toString();
    return paths;
}

} // namespace elchi::store
