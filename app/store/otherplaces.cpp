// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/otherplaces.h"

#include "store/columns.h"
#include "store/dispatchfilter.h"

using namespace Qt::StringLiterals;

namespace elchi::store {

namespace {

const QString select = u"SELECT d.id, b.text, d.title, d.language, d.date_from, d.date_to, d.date_precision, "
                       "d.date_basis FROM dispatch d JOIN dispatch_body b ON b.dispatch_id = d.id "_s;

LookedThrough readDispatch(const QSqlQuery &row)
{
    LookedThrough read{
        .id = {row.value(0).toLongLong()}, .text = row.value(1).toString(), .fields = {}, .marks = {}};
    read.fields.title = row.value(2).toString();
    read.fields.language = languageFromName(row.value(3).toString());
    read.fields.date = readDate(row, 4);
    return read;
}

Result<QList<LookedThrough>> readAll(Connection &connection, const QString &sql, const QVariantList &bindings)
{
    const auto query = connection.run(sql, bindings);
    if (!query)
        return std::unexpected(query.error());
    QList<LookedThrough> all;
    while ((*query)->next())
        all << readDispatch(**query);
    return all;
}

/// Adds what was decided in it.
Result<void> complete(Connection &connection, LookedThrough &dispatch)
{
    const auto marks = annotationsOf(connection, dispatch.id);
    const auto rejections = rejectionsOf(connection, dispatch.id);
    if (!marks || !rejections)
        return std::unexpected(marks ? rejections.error() : marks.error());
    dispatch.marks = *marks;
    dispatch.rejections = *rejections;
    return {};
}

} // namespace

Result<QList<DispatchId>> dispatchesHolding(Connection &connection, const QString &words, DispatchId except)
{
    Filter filter;
    filter.words = words;
    const Condition condition = dispatchCondition(filter);
    const auto query = connection.run(
        u"SELECT d.id FROM dispatch d WHERE %1 AND d.id <> ? ORDER BY d.date_from DESC, d.id DESC"_s.arg(
            condition.sql),
        condition.bindings + QVariantList{except.value});
    if (!query)
        return std::unexpected(query.error());
    QList<DispatchId> ids;
    while ((*query)->next())
        ids << DispatchId{(*query)->value(0).toLongLong()};
    return ids;
}

Result<LookedThrough> dispatchToLookThrough(Connection &connection, DispatchId id)
{
    auto all = readAll(connection, select + u"WHERE d.id = ? AND d.deleted = 0"_s, {id.value});
    if (!all)
        return std::unexpected(all.error());
    if (all->isEmpty())
        return failure(ErrorCode::NotFound, QString::number(id.value));
    return complete(connection, all->first()).transform([&all] { return all->first(); });
}

Result<QList<LookedThrough>> marksSaying(Connection &connection, const AnnotationContent &content, int limit)
{
    const bool coding = content.kind == AnnotationKind::Coding;
    const auto query = connection.run(
        u"SELECT a.id, a.dispatch_id FROM annotation a JOIN dispatch d ON d.id = a.dispatch_id "
        "WHERE a.%1 = ? AND a.kind = ? AND a.deleted = 0 AND a.span_begin IS NOT NULL AND d.deleted = 0 "
        "ORDER BY d.date_from DESC, d.id DESC, a.span_begin LIMIT ?"_s.arg(coding ? u"code_id"_s
                                                                                  : u"entity_id"_s),
        {coding ? content.code.value : content.entity.value, toName(content.kind), limit});
    if (!query)
        return std::unexpected(query.error());
    QList<std::pair<AnnotationId, DispatchId>> found;
    while ((*query)->next())
        found.append(
            {AnnotationId{(*query)->value(0).toLongLong()}, DispatchId{(*query)->value(1).toLongLong()}});
    QList<LookedThrough> all;
    for (const auto &[mark, dispatch] : std::as_const(found)) {
        if (all.isEmpty() || all.last().id != dispatch) {
            auto read = readAll(connection, select + u"WHERE d.id = ?"_s, {dispatch.value});
            if (!read)
                return std::unexpected(read.error());
            all << *read;
        }
        auto loaded = loadAnnotation(connection, mark);
        if (!loaded)
            return std::unexpected(loaded.error());
        all.last().marks << *loaded;
    }
    return all;
}

} // namespace elchi::store
