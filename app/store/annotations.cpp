// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/annotations.h"

#include "store/columns.h"

using namespace Qt::StringLiterals;

namespace elchi::store {

namespace {

const QString select =
    u"SELECT id, dispatch_id, kind, span_begin, span_end, quote, context_before, context_after, entity_id, "
    "code_id, date_from, date_to, date_precision, date_basis, note, created_by, created_at, suggested, gaps "
    "FROM annotation "_s;

std::optional<TextSpan> readSpan(const QSqlQuery &row, int first)
{
    if (row.value(first).isNull())
        return std::nullopt;
    return TextSpan::make(row.value(first).toInt(), row.value(first + 1).toInt());
}

Annotation readAnnotation(const QSqlQuery &row)
{
    return {
        .id = {row.value(0).toLongLong()},
        .dispatch = {row.value(1).toLongLong()},
        .span = readSpan(row, 3),
        .quote = row.value(5).toString(),
        .gaps = readGaps(row.value(18).toString()),
        .before = row.value(6).toString(),
        .after = row.value(7).toString(),
        .content = {.kind = annotationKindFromName(row.value(2).toString()).value_or(AnnotationKind::Note),
                    .entity = {row.value(8).toLongLong()},
                    .code = {row.value(9).toLongLong()},
                    .date = readDate(row, 10),
                    .note = row.value(14).toString()},
        .author = row.value(15).toString(),
        .createdAt = QDateTime::fromString(row.value(16).toString(), Qt::ISODateWithMs),
        .suggested = row.value(17).toInt() == 1};
}

Row columns(const Annotation &annotation)
{
    const auto &content = annotation.content;
    const auto span = annotation.span;
    return Row{{u"kind"_s, toName(content.kind)},
               {u"span_begin"_s, span ? QVariant(span->begin()) : QVariant()},
               {u"span_end"_s, span ? QVariant(span->end()) : QVariant()},
               {u"gaps"_s, gapsColumn(annotation.gaps)},
               {u"quote"_s, textColumn(annotation.quote)},
               {u"context_before"_s, textColumn(annotation.before)},
               {u"context_after"_s, textColumn(annotation.after)},
               {u"entity_id"_s, idColumn(content.entity)},
               {u"code_id"_s, idColumn(content.code)},
               {u"note"_s, textColumn(content.note)},
               {u"suggested"_s, annotation.suggested ? 1 : 0}} +
           dateColumns(content.date);
}

} // namespace

Result<QString> dispatchText(Connection &connection, DispatchId dispatch)
{
    const auto text = connection.value(u"SELECT b.text FROM dispatch_body b JOIN dispatch d ON d.id = "
                                       "b.dispatch_id WHERE d.id = ? AND d.deleted = 0"_s,
                                       {dispatch.value});
    if (!text)
        return std::unexpected(text.error());
    if (!text->isValid())
        return failure(ErrorCode::NotFound, QString::number(dispatch.value));
    return text->toString();
}

Result<QList<Annotation>> annotationsOf(Connection &connection, DispatchId dispatch)
{
    const auto query = connection.run(select + u"WHERE dispatch_id = ? AND deleted = 0 ORDER BY "
                                               "coalesce(span_begin, -1), span_end DESC, id"_s,
                                      {dispatch.value});
    if (!query)
        return std::unexpected(query.error());
    QList<Annotation> annotations;
    while ((*query)->next())
        annotations << readAnnotation(**query);
    return annotations;
}

Result<Annotation> loadAnnotation(Connection &connection, AnnotationId id)
{
    const auto query = connection.run(select + u"WHERE id = ? AND deleted = 0"_s, {id.value});
    if (!query)
        return std::unexpected(query.error());
    if (!(*query)->next())
        return failure(ErrorCode::NotFound, QString::number(id.value));
    const Annotation annotation = readAnnotation(**query);
    (*query)->finish();
    return annotation;
}

Result<AnnotationId> insertAnnotation(Step &step, const Annotation &annotation)
{
    Row row = columns(annotation);
    row << std::pair(u"dispatch_id"_s, QVariant(annotation.dispatch.value));
    return step.insert(u"annotation"_s, row).transform([](qint64 id) { return AnnotationId{id}; });
}

Result<void> updateAnnotation(Step &step, const Annotation &annotation)
{
    return step.update(u"annotation"_s, annotation.id.value, columns(annotation));
}

Result<void> removeAnnotation(Connection &connection, Step &step, AnnotationId id)
{
    const auto citations = rowIds(
        connection, u"SELECT id FROM meeting_source WHERE annotation_id = ? AND deleted = 0"_s, {id.value});
    if (!citations)
        return std::unexpected(citations.error());
    for (const qint64 citation : *citations) {
        if (auto done = step.update(u"meeting_source"_s, citation, {{u"annotation_id"_s, {}}}); !done)
            return done;
    }
    return step.remove(u"annotation"_s, id.value);
}

QString rejectionTarget(const Suggestion &suggestion)
{
    if (suggestion.kind == AnnotationKind::Coding)
        return suggestion.codeKey;
    return suggestion.name.isEmpty() ? suggestion.text : suggestion.name;
}

Result<QList<Rejection>> rejectionsOf(Connection &connection, DispatchId dispatch)
{
    const auto query = connection.run(u"SELECT kind, span_begin, span_end, target FROM rejection "
                                      "WHERE dispatch_id = ? AND deleted = 0"_s,
                                      {dispatch.value});
    if (!query)
        return std::unexpected(query.error());
    QList<Rejection> rejections;
    while ((*query)->next()) {
        const auto kind = annotationKindFromName((*query)->value(0).toString());
        const auto span = readSpan(**query, 1);
        if (kind && span)
            rejections.append({*kind, *span, (*query)->value(3).toString()});
    }
    return rejections;
}

Result<QList<RejectionForGood>> rejectionsForGood(Connection &connection)
{
    const auto query = connection.run(
        u"SELECT kind, words, target FROM rejection WHERE dispatch_id IS NULL AND deleted = 0"_s);
    if (!query)
        return std::unexpected(query.error());
    QList<RejectionForGood> rejections;
    while ((*query)->next()) {
        if (const auto kind = annotationKindFromName((*query)->value(0).toString()))
            rejections.append({*kind, (*query)->value(1).toString(), (*query)->value(2).toString()});
    }
    return rejections;
}

Result<QList<RejectedForGood>> allRejectedForGood(Connection &connection)
{
    const auto query = connection.run(u"SELECT id, kind, said, target, created_by, created_at FROM rejection "
                                      "WHERE dispatch_id IS NULL AND deleted = 0 ORDER BY id DESC"_s);
    if (!query)
        return std::unexpected(query.error());
    QList<RejectedForGood> all;
    while ((*query)->next()) {
        const QSqlQuery &row = **query;
        all.append({.id = {row.value(0).toLongLong()},
                    .kind = annotationKindFromName(row.value(1).toString()).value_or(AnnotationKind::Mention),
                    .text = row.value(2).toString(),
                    .target = row.value(3).toString(),
                    .author = row.value(4).toString(),
                    .at = QDateTime::fromString(row.value(5).toString(), Qt::ISODateWithMs)});
    }
    return all;
}

Result<void> removeRejection(Step &step, RejectionId id)
{
    return step.remove(u"rejection"_s, id.value);
}

Result<void> insertRejectionForGood(Step &step, const Suggestion &suggestion, const QString &words)
{
    const auto id = step.insert(u"rejection"_s, {{u"kind"_s, toName(suggestion.kind)},
                                                 {u"words"_s, textColumn(words)},
                                                 {u"said"_s, textColumn(suggestion.text)},
                                                 {u"target"_s, textColumn(rejectionTarget(suggestion))}});
    return id.transform([](qint64) {});
}

Result<QList<EntityId>> recentEntities(Connection &connection)
{
    const auto query =
        connection.run(u"SELECT entity_id FROM annotation WHERE kind = 'mention' AND deleted = 0 "
                       "ORDER BY id DESC LIMIT 100"_s);
    if (!query)
        return std::unexpected(query.error());
    QList<EntityId> recent;
    while ((*query)->next()) {
        const EntityId id{(*query)->value(0).toLongLong()};
        if (!recent.contains(id))
            recent << id;
    }
    return recent;
}

Result<QList<CodeId>> usualCodes(Connection &connection, int limit)
{
    const auto query =
        connection.run(u"SELECT code_id, count(*) FROM annotation WHERE kind = 'coding' AND "
                       "deleted = 0 GROUP BY code_id ORDER BY count(*) DESC, code_id LIMIT ?"_s,
                       {limit});
    if (!query)
        return std::unexpected(query.error());
    QList<CodeId> codes;
    while ((*query)->next())
        codes << CodeId{(*query)->value(0).toLongLong()};
    return codes;
}

Result<void> insertRejection(Step &step, DispatchId dispatch, const Suggestion &suggestion)
{
    const auto id = step.insert(u"rejection"_s, {{u"dispatch_id"_s, dispatch.value},
                                                 {u"kind"_s, toName(suggestion.kind)},
                                                 {u"span_begin"_s, suggestion.span.begin()},
                                                 {u"span_end"_s, suggestion.span.end()},
                                                 {u"target"_s, textColumn(rejectionTarget(suggestion))}});
    if (!id)
        return std::unexpected(id.error());
    return {};
}

} // namespace elchi::store
