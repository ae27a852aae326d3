// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/carryover.h"

#include "store/annotations.h"
#include "store/columns.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace elchi::store {

namespace {

/// A passage that a meeting cites.
struct Citation
{
    qint64 meeting = 0;
    qint64 position = 0; ///< behind all that it cites
    QString field;
};

Result<QList<Citation>> citations(Connection &connection, const QString &condition,
                                  const QVariantList &bindings)
{
    const auto query = connection.run(
        u"SELECT s.meeting_id, s.field, (SELECT max(a.position) + 1 FROM meeting_source a "
        "WHERE a.meeting_id = s.meeting_id) FROM meeting_source s JOIN meeting m ON m.id = s.meeting_id "
        "WHERE s.deleted = 0 AND m.deleted = 0 AND "_s +
            condition + u" ORDER BY s.id"_s,
        bindings);
    if (!query)
        return std::unexpected(query.error());
    QList<Citation> found;
    while ((*query)->next())
        found << Citation{(*query)->value(0).toLongLong(), (*query)->value(2).toLongLong(),
                          (*query)->value(1).toString()};
    return found;
}

Result<void> cite(Step &step, const Citation &citation, DispatchId dispatch, AnnotationId mark)
{
    return step
        .insert(u"meeting_source"_s, {{u"meeting_id"_s, citation.meeting},
                                      {u"position"_s, citation.position},
                                      {u"dispatch_id"_s, dispatch.value},
                                      {u"annotation_id"_s, idColumn(mark)},
                                      {u"field"_s, textColumn(citation.field)}})
        .transform([](qint64) {});
}

Result<void> remember(Step &step, DispatchId newer, AnnotationId older, AnnotationId carried)
{
    return step
        .insert(u"carried"_s, {{u"dispatch_id"_s, newer.value},
                               {u"annotation_id"_s, older.value},
                               {u"carried_id"_s, idColumn(carried)}})
        .transform([](qint64) {});
}

} // namespace

Result<QList<DispatchId>> olderVersions(Connection &connection, DispatchId newer)
{
    const auto rows = rowIds(connection,
                             u"SELECT r.other_id FROM relation r JOIN dispatch d ON d.id = r.other_id "
                             "WHERE r.dispatch_id = ? AND r.kind = 'new-version' AND r.deleted = 0 "
                             "AND d.deleted = 0 ORDER BY r.id"_s,
                             {newer.value});
    if (!rows)
        return std::unexpected(rows.error());
    QList<DispatchId> older;
    for (const qint64 row : *rows)
        older << DispatchId{row};
    return older;
}

Result<QList<Annotation>> undecidedMarks(Connection &connection, DispatchId newer, DispatchId older)
{
    auto marks = annotationsOf(connection, older);
    const auto decided =
        rowIds(connection, u"SELECT annotation_id FROM carried WHERE dispatch_id = ? AND deleted = 0"_s,
               {newer.value});
    if (!marks || !decided)
        return std::unexpected(marks ? decided.error() : marks.error());
    marks->removeIf([&](const Annotation &mark) { return decided->contains(mark.id.value); });
    return marks;
}

Result<AnnotationId> carryMark(Connection &connection, Step &step, AnnotationId older, const Annotation &mark)
{
    const auto made = insertAnnotation(step, mark);
    if (!made)
        return made;
    const auto cited = citations(connection, u"s.annotation_id = ?"_s, {older.value});
    if (!cited)
        return std::unexpected(cited.error());
    for (const Citation &citation : *cited) {
        if (auto done = cite(step, citation, mark.dispatch, *made); !done)
            return std::unexpected(done.error());
    }
    return remember(step, mark.dispatch, older, *made).transform([&] { return *made; });
}

Result<void> leaveMark(Step &step, DispatchId newer, AnnotationId older)
{
    return remember(step, newer, older, {});
}

Result<void> citeNewer(Connection &connection, Step &step, DispatchId newer, DispatchId older)
{
    const auto cited = citations(connection,
                                 u"s.dispatch_id = ? AND s.annotation_id IS NULL AND NOT EXISTS "
                                 "(SELECT 1 FROM meeting_source n WHERE n.meeting_id = s.meeting_id "
                                 "AND n.dispatch_id = ? AND n.annotation_id IS NULL AND n.deleted = 0)"_s,
                                 {older.value, newer.value});
    if (!cited)
        return std::unexpected(cited.error());
    for (const Citation &citation : *cited) {
        if (auto done = cite(step, citation, newer, {}); !done)
            return done;
    }
    return {};
}

} // namespace elchi::store
