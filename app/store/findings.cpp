// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/findings.h"

#include "store/annotations.h"
#include "store/columns.h"
#include "store/dispatchfilter.h"

using namespace Qt::StringLiterals;

namespace elchi::store {

namespace {

std::optional<TextSpan> readSpan(const QSqlQuery &row, int first)
{
    if (row.value(first).isNull())
        return std::nullopt;
    return TextSpan::make(row.value(first).toInt(), row.value(first + 1).toInt());
}

/// What codings and mentions are listed with; the target (code or entity) comes last.
const QString mentionColumns =
    u"a.id, d.id, a.span_begin, a.span_end, a.quote, d.title, d.agency, d.date_from, d.date_to, "
    "d.date_precision, d.date_basis, a.gaps"_s;

/// The marked words of such a row.
QString readWords(const QSqlQuery &row)
{
    return withoutGaps(row.value(4).toString(), row.value(2).toInt(), readGaps(row.value(11).toString()));
}

QString mentionsSql(const QString &target, const QString &kind, const QString &condition)
{
    return u"SELECT %1, a.%2 FROM annotation a JOIN dispatch d ON d.id = a.dispatch_id WHERE a.deleted = 0 "
           "AND a.kind = '%3' AND %4 ORDER BY d.date_from DESC, d.id DESC, a.span_begin, a.id"_s.arg(
               mentionColumns, target, kind, condition);
}

CodeMention readCodeMention(const QSqlQuery &row)
{
    return {.annotation = {row.value(0).toLongLong()},
            .dispatch = {row.value(1).toLongLong()},
            .code = {row.value(12).toLongLong()},
            .date = readDate(row, 7),
            .agency = row.value(6).toString(),
            .span = readSpan(row, 2),
            .quote = readWords(row)};
}

EntityMention readEntityMention(const QSqlQuery &row)
{
    return {.annotation = {row.value(0).toLongLong()},
            .dispatch = {row.value(1).toLongLong()},
            .entity = {row.value(12).toLongLong()},
            .date = readDate(row, 7),
            .title = row.value(5).toString(),
            .agency = row.value(6).toString(),
            .span = readSpan(row, 2),
            .quote = readWords(row)};
}

Dispatch readDispatch(const QSqlQuery &row)
{
    const auto text = [&row](int column) { return row.value(column).toString(); };
    return {.id = {row.value(0).toLongLong()},
            .uuid = text(1),
            .text = {},
            .textSha256 = row.value(2).toByteArray(),
            .bytesSha256 = row.value(3).toByteArray(),
            .encoding = text(4),
            .sourcePath = text(5),
            .fields = {.title = text(6),
                       .agency = text(7),
                       .author = text(8),
                       .city = text(9),
                       .date = readDate(row, 10),
                       .language = languageFromName(text(14)),
                       .attribution = text(15),
                       .url = text(16)},
            .progress = progressFromName(text(17)).value_or(Progress::New),
            .note = text(18)};
}

Result<void> addText(Connection &connection, DispatchId dispatch, Cuttings &cuttings)
{
    if (cuttings.texts.contains(dispatch))
        return {};
    const auto text = dispatchText(connection, dispatch);
    if (!text)
        return std::unexpected(text.error());
    cuttings.texts.insert(dispatch, *text);
    return {};
}

} // namespace

Result<QList<CodeMention>> codeMentions(Connection &connection, const Filter &filter)
{
    const Condition passing = dispatchCondition(filter);
    QString condition = passing.sql;
    QVariantList bindings = passing.bindings;
    if (!filter.codes.isEmpty()) {
        condition += u" AND a.code_id IN (%1)"_s.arg(placeholders(filter.codes.size()));
        for (const CodeId code : filter.codes)
            bindings << code.value;
    }
    const auto query =
        connection.run(mentionsSql(u"code_id"_s, toName(AnnotationKind::Coding), condition), bindings);
    if (!query)
        return std::unexpected(query.error());
    QList<CodeMention> mentions;
    while ((*query)->next())
        mentions << readCodeMention(**query);
    return mentions;
}

Result<QList<EntityMention>> entityMentions(Connection &connection, const Filter &filter)
{
    const Condition passing = dispatchCondition(filter);
    const auto query = connection.run(
        mentionsSql(u"entity_id"_s, toName(AnnotationKind::Mention), passing.sql), passing.bindings);
    if (!query)
        return std::unexpected(query.error());
    QList<EntityMention> mentions;
    while ((*query)->next())
        mentions << readEntityMention(**query);
    return mentions;
}

Result<QList<Dispatch>> dispatchesPassing(Connection &connection, const Filter &filter)
{
    const Condition passing = dispatchCondition(filter);
    const auto query = connection.run(
        u"SELECT d.id, d.uuid, d.text_sha256, d.bytes_sha256, d.encoding, d.source_path, d.title, d.agency, "
        "d.byline, d.city, d.date_from, d.date_to, d.date_precision, d.date_basis, d.language, "
        "d.attribution, d.url, d.progress, d.note FROM dispatch d WHERE %1 "
        "ORDER BY d.date_from DESC, d.id DESC"_s.arg(passing.sql),
        passing.bindings);
    if (!query)
        return std::unexpected(query.error());
    QList<Dispatch> dispatches;
    while ((*query)->next())
        dispatches << readDispatch(**query);
    return dispatches;
}

Result<Cuttings> cuttingsOf(Connection &connection, const QList<AnnotationId> &marks)
{
    Cuttings cuttings;
    for (const AnnotationId mark : marks) {
        const auto query =
            connection.run(u"SELECT %1 FROM annotation a JOIN dispatch d ON d.id = a.dispatch_id "
                           "WHERE a.id = ? AND a.deleted = 0 AND d.deleted = 0"_s.arg(mentionColumns),
                           {mark.value});
        if (!query)
            return std::unexpected(query.error());
        if (!(*query)->next())
            continue;
        const EntityMention found = readEntityMention(**query);
        (*query)->finish();
        cuttings.passages.append({.dispatch = found.dispatch,
                                  .title = found.title,
                                  .agency = found.agency,
                                  .date = found.date,
                                  .annotation = mark,
                                  .span = found.span});
        if (auto done = addText(connection, found.dispatch, cuttings); !done)
            return std::unexpected(done.error());
    }
    return cuttings;
}

Result<void> addWholeDispatch(Connection &connection, DispatchId dispatch, Cuttings &cuttings)
{
    const auto query = connection.run(u"SELECT title, agency, date_from, date_to, date_precision, date_basis "
                                      "FROM dispatch WHERE id = ? AND deleted = 0"_s,
                                      {dispatch.value});
    if (!query)
        return std::unexpected(query.error());
    if (!(*query)->next())
        return {};
    cuttings.passages.append({.dispatch = dispatch,
                              .title = (*query)->value(0).toString(),
                              .agency = (*query)->value(1).toString(),
                              .date = readDate(**query, 2)});
    (*query)->finish();
    return addText(connection, dispatch, cuttings);
}

} // namespace elchi::store
