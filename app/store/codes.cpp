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
            .parent = {row.value(3).toLongLong()},
            .nameRu = text(4),
            .nameKy = text(5),
            .nameEn = text(6),
            .definition = text(7),
            .colour = text(8),
            .isic4 = text(9),
            .isic5 = text(10),
            .dac = text(11)};
}

Row columns(const Code &code)
{
    return {{u"kind"_s, toName(code.kind)},
            {u"key"_s, textColumn(code.key)},
            {u"parent_id"_s, idColumn(code.parent)},
            {u"name_ru"_s, textColumn(code.nameRu)},
            {u"name_ky"_s, textColumn(code.nameKy)},
            {u"name_en"_s, textColumn(code.nameEn)},
            {u"definition"_s, textColumn(code.definition)},
            {u"colour"_s, textColumn(code.colour)},
            {u"isic4"_s, textColumn(code.isic4)},
            {u"isic5"_s, textColumn(code.isic5)},
            {u"dac"_s, textColumn(code.dac)}};
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

} // namespace

Result<QList<Code>> allCodes(Connection &connection)
{
    const auto query = connection.run(
        u"SELECT id, kind, key, parent_id, name_ru, name_ky, name_en, definition, colour, isic4, isic5, dac "
        "FROM code WHERE deleted = 0 ORDER BY kind, CASE WHEN kind = 'sector' THEN '' ELSE name_ru END, id"_s);
    if (!query)
        return std::unexpected(query.error());
    QList<Code> codes;
    while ((*query)->next())
        codes << readCode(**query);
    return codes;
}

Result<int> codeUses(Connection &connection, CodeId id)
{
    const auto uses = connection.value(
        u"SELECT (SELECT count(*) FROM annotation WHERE code_id = ? AND deleted = 0) + (SELECT count(*) FROM "
        "meeting_code c JOIN meeting m ON m.id = c.meeting_id WHERE c.code_id = ? AND c.deleted = 0 AND "
        "m.deleted = 0) + (SELECT count(*) FROM code WHERE parent_id = ? AND deleted = 0)"_s,
        {id.value, id.value, id.value});
    return uses.transform([](const QVariant &count) { return count.toInt(); });
}

Result<CodeId> insertCode(Connection &connection, Step &step, const Code &code)
{
    if (auto free = checkKey(connection, code, {}); !free)
        return std::unexpected(free.error());
    return step.insert(u"code"_s, columns(code)).transform([](qint64 id) { return CodeId{id}; });
}

Result<void> updateCode(Connection &connection, Step &step, const Code &code)
{
    if (auto free = checkKey(connection, code, code.id); !free)
        return free;
    return step.update(u"code"_s, code.id.value, columns(code));
}

Result<void> removeCode(Step &step, CodeId id)
{
    return step.remove(u"code"_s, id.value);
}

} // namespace elchi::store
