// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/codes.h"

#include "store/columns.h"

using namespace Qt::StringLiterals;

namespace elchi::store {

namespace {

Code readCode(const QSqlQuery &row)
{
    const auto text = [&row](int column) { return row.value(column).toString(); };
    return {.id = {row.value(0).toLongLong()},
            .kind = codeKindFromName(text(1)).value_or(CodeKind::Topic),
            .key = text(2),
            .nameRu = text(3),
            .nameKy = text(4),
            .nameEn = text(5),
            .definition = text(6),
            .colour = text(7),
            .isic4 = text(8),
            .isic5 = text(9),
            .dac = text(10),
            .included = text(11),
            .excluded = text(12),
            .shortcut = row.value(13).toInt(),
            .retired = row.value(14).toBool()};
}

Row columns(const Code &code)
{
    return {{u"kind"_s, toName(code.kind)},
            {u"key"_s, textColumn(code.key)},
            {u"name_ru"_s, textColumn(code.nameRu)},
            {u"name_ky"_s, textColumn(code.nameKy)},
            {u"name_en"_s, textColumn(code.nameEn)},
            {u"definition"_s, textColumn(code.definition)},
            {u"colour"_s, textColumn(code.colour)},
            {u"isic4"_s, textColumn(code.isic4)},
            {u"isic5"_s, textColumn(code.isic5)},
            {u"dac"_s, textColumn(code.dac)},
            {u"included"_s, textColumn(code.included)},
            {u"excluded"_s, textColumn(code.excluded)},
            {u"shortcut"_s, code.shortcut},
            {u"retired"_s, int(code.retired)}};
}

Row columns(CodeId code, const CodeStem &stem)
{
    return {{u"code_id"_s, code.value},
            {u"words"_s, textColumn(stem.words)},
            {u"language"_s, textColumn(toName(stem.language))},
            {u"trap"_s, int(stem.trap)}};
}

Row columns(CodeId code, CodeId parent)
{
    return {{u"code_id"_s, code.value}, {u"parent_id"_s, parent.value}};
}

Result<void> checkKey(Connection &connection, const Code &code, CodeId itself)
{
    const auto taken = connection.value(u"SELECT id FROM code WHERE key = ? AND deleted = 0 AND id <> ?"_s,
                                        {code.key, itself.value});
    if (!taken)
        return std::unexpected(taken.error());
    if (taken->isValid())
        return failure(ErrorCode::Duplicate, code.key);
    return {};
}

/// A shortcut belongs to one code: the newest to ask for it gets it.
Result<void> freeShortcut(Connection &connection, Step &step, const Code &code)
{
    if (code.shortcut == 0)
        return {};
    const auto others =
        rowIds(connection, u"SELECT id FROM code WHERE shortcut = ? AND deleted = 0 AND id <> ?"_s,
               {code.shortcut, code.id.value});
    if (!others)
        return std::unexpected(others.error());
    for (const qint64 other : *others) {
        if (auto done = step.update(u"code"_s, other, {{u"shortcut"_s, 0}}); !done)
            return done;
    }
    return {};
}

Result<QList<qint64>> rowsOf(Connection &connection, const QString &table, CodeId code)
{
    return rowIds(connection, u"SELECT id FROM %1 WHERE code_id = ? AND deleted = 0 ORDER BY id"_s.arg(table),
                  {code.value});
}

/// The rows of a table that belong to a code become exactly these.
Result<void> replaceRows(Connection &connection, Step &step, const QString &table, CodeId code,
                         const QList<Row> &wanted)
{
    const auto rows = rowsOf(connection, table, code);
    if (!rows)
        return std::unexpected(rows.error());
    for (qsizetype i = 0; i < std::max(rows->size(), wanted.size()); ++i) {
        const Result<void> done = i >= rows->size() ? step.insert(table, wanted[i]).transform([](qint64) {})
                                  : i >= wanted.size() ? step.remove(table, rows->at(i))
                                                       : step.update(table, rows->at(i), wanted[i]);
        if (!done)
            return done;
    }
    return {};
}

Result<void> writeBelongings(Connection &connection, Step &step, const Code &code)
{
    QList<Row> parents;
    for (const CodeId parent : code.parents)
        parents << columns(code.id, parent);
    QList<Row> stems;
    for (const CodeStem &stem : code.stems)
        stems << columns(code.id, stem);
    return replaceRows(connection, step, u"code_parent"_s, code.id, parents)
        .and_then([&] { return replaceRows(connection, step, u"stem"_s, code.id, stems); })
        .and_then([&] { return freeShortcut(connection, step, code); });
}

Result<void> readBelongings(Connection &connection, QList<Code> &codes)
{
    QHash<qint64, qsizetype> places;
    for (qsizetype i = 0; i < codes.size(); ++i)
        places.insert(codes[i].id.value, i);
    const auto parents =
        connection.run(u"SELECT code_id, parent_id FROM code_parent WHERE deleted = 0 ORDER BY id"_s);
    if (!parents)
        return std::unexpected(parents.error());
    while ((*parents)->next()) {
        const qsizetype at = places.value((*parents)->value(0).toLongLong(), -1);
        if (at >= 0)
            codes[at].parents << CodeId{(*parents)->value(1).toLongLong()};
    }
    const auto stems =
        connection.run(u"SELECT code_id, words, language, trap FROM stem WHERE deleted = 0 ORDER BY id"_s);
    if (!stems)
        return std::unexpected(stems.error());
    while ((*stems)->next()) {
        const QSqlQuery &row = **stems;
        const qsizetype at = places.value(row.value(0).toLongLong(), -1);
        if (at >= 0)
            codes[at].stems.append(
                {row.value(1).toString(), languageFromName(row.value(2).toString()), row.value(3).toBool()});
    }
    return {};
}

Result<void> repoint(Step &step, const QString &table, const QString &column, CodeId kept,
                     const QList<qint64> &rows)
{
    for (const qint64 row : rows) {
        if (auto done = step.update(table, row, {{column, kept.value}}); !done)
            return done;
    }
    return {};
}

/// A meeting that had both codes has the one once; a code that stood under both stands there once.
Result<void> removeDoubles(Connection &connection, Step &step, const QString &table, const QString &owner,
                           const QString &column, CodeId kept)
{
    const auto doubles =
        rowIds(connection,
               u"SELECT t.id FROM %1 t WHERE t.%3 = ? AND t.deleted = 0 AND EXISTS (SELECT 1 FROM %1 o WHERE "
               "o.%2 = t.%2 AND o.%3 = t.%3 AND o.deleted = 0 AND o.id < t.id)"_s.arg(table, owner, column),
               {kept.value});
    if (!doubles)
        return std::unexpected(doubles.error());
    for (const qint64 row : *doubles) {
        if (auto done = step.remove(table, row); !done)
            return done;
    }
    return {};
}

} // namespace

Result<QList<Code>> allCodes(Connection &connection)
{
    const auto query = connection.run(
        u"SELECT id, kind, key, name_ru, name_ky, name_en, definition, colour, isic4, isic5, dac, included, "
        "excluded, shortcut, retired FROM code WHERE deleted = 0 "
        "ORDER BY kind, CASE WHEN kind = 'sector' THEN '' ELSE name_ru END, id"_s);
    if (!query)
        return std::unexpected(query.error());
    QList<Code> codes;
    while ((*query)->next())
        codes << readCode(**query);
    return readBelongings(connection, codes).transform([&codes] { return codes; });
}

Result<int> codeUses(Connection &connection, CodeId id)
{
    const auto uses = connection.value(
        u"SELECT (SELECT count(*) FROM annotation WHERE code_id = ? AND deleted = 0) + (SELECT count(*) FROM "
        "meeting_code c JOIN meeting m ON m.id = c.meeting_id WHERE c.code_id = ? AND c.deleted = 0 AND "
        "m.deleted = 0) + (SELECT count(*) FROM code_parent WHERE parent_id = ? AND deleted = 0)"_s,
        {id.value, id.value, id.value});
    return uses.transform([](const QVariant &count) { return count.toInt(); });
}

Result<QHash<CodeId, CodeCount>> codeCounts(Connection &connection)
{
    QHash<CodeId, CodeCount> counts;
    const auto marks = connection.run(
        u"SELECT a.code_id, count(*) FROM annotation a JOIN dispatch d ON d.id = a.dispatch_id WHERE "
        "a.code_id IS NOT NULL AND a.deleted = 0 AND d.deleted = 0 GROUP BY a.code_id"_s);
    if (!marks)
        return std::unexpected(marks.error());
    while ((*marks)->next())
        counts[CodeId{(*marks)->value(0).toLongLong()}].marks = (*marks)->value(1).toInt();
    const auto meetings = connection.run(
        u"SELECT c.code_id, count(DISTINCT c.meeting_id) FROM meeting_code c JOIN meeting m ON m.id = "
        "c.meeting_id WHERE c.deleted = 0 AND m.deleted = 0 GROUP BY c.code_id"_s);
    if (!meetings)
        return std::unexpected(meetings.error());
    while ((*meetings)->next())
        counts[CodeId{(*meetings)->value(0).toLongLong()}].meetings = (*meetings)->value(1).toInt();
    return counts;
}

Result<QList<AnnotationId>> codingsOf(Connection &connection, CodeId id)
{
    return idsOf<AnnotationId>(
        connection,
        u"SELECT a.id FROM annotation a JOIN dispatch d ON d.id = a.dispatch_id WHERE a.code_id = ? "
        "AND a.deleted = 0 AND d.deleted = 0 ORDER BY d.date_from DESC, d.id DESC, a.span_begin"_s,
        {id.value});
}

Result<CodeId> insertCode(Connection &connection, Step &step, const Code &code)
{
    if (auto free = checkKey(connection, code, {}); !free)
        return std::unexpected(free.error());
    const auto id = step.insert(u"code"_s, columns(code));
    if (!id)
        return std::unexpected(id.error());
    Code inserted = code;
    inserted.id = {*id};
    return writeBelongings(connection, step, inserted).transform([&inserted] { return inserted.id; });
}

Result<void> updateCode(Connection &connection, Step &step, const Code &code)
{
    if (auto free = checkKey(connection, code, code.id); !free)
        return free;
    if (auto done = step.update(u"code"_s, code.id.value, columns(code)); !done)
        return done;
    return writeBelongings(connection, step, code);
}

Result<void> removeCode(Connection &connection, Step &step, CodeId id)
{
    for (const QString &table : {u"code_parent"_s, u"stem"_s}) {
        if (auto done = replaceRows(connection, step, table, id, {}); !done)
            return done;
    }
    return step.remove(u"code"_s, id.value);
}

Result<void> mergeCodes(Connection &connection, Step &step, const Code &kept, const Code &gone)
{
    struct Moved
    {
        QString table;
        QString owner; ///< the other end
        QString column;
    };
    for (const auto &[table, owner, column] : {Moved{u"annotation"_s, u"id"_s, u"code_id"_s},
                                               Moved{u"meeting_code"_s, u"meeting_id"_s, u"code_id"_s},
                                               Moved{u"code_parent"_s, u"code_id"_s, u"parent_id"_s}}) {
        const auto rows =
            rowIds(connection,
                   u"SELECT id FROM %1 WHERE %2 = ? AND deleted = 0 AND %3 <> ?"_s.arg(table, column, owner),
                   {gone.id.value, table == "code_parent"_L1 ? kept.id.value : 0});
        if (!rows)
            return std::unexpected(rows.error());
        if (auto done = repoint(step, table, column, kept.id, *rows); !done)
            return done;
        if (auto done = removeDoubles(connection, step, table, owner, column, kept.id); !done)
            return done;
    }
    const auto below = rowIds(connection, u"SELECT id FROM code_parent WHERE parent_id = ? AND deleted = 0"_s,
                              {gone.id.value});
    if (!below)
        return std::unexpected(below.error());
    for (const qint64 row : *below) {
        if (auto done = step.remove(u"code_parent"_s, row); !done)
            return done;
    }
    return removeCode(connection, step, gone.id).and_then([&] { return updateCode(connection, step, kept); });
}

Result<void> recode(Step &step, const QList<AnnotationId> &marks, CodeId code)
{
    for (const AnnotationId mark : marks) {
        if (auto done = step.update(u"annotation"_s, mark.value, {{u"code_id"_s, code.value}}); !done)
            return done;
    }
    return {};
}

} // namespace elchi::store
