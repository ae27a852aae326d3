// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/entities.h"

#include "store/columns.h"
#include "text/folding.h"

using namespace Qt::StringLiterals;

namespace elchi::store {

namespace {

const QString entityColumns =
    u"e.id, e.type, e.name, e.country, e.posted_to, e.external_id, e.note, e.deleted"_s;
const QString mentionCount =
    u"(SELECT count(*) FROM annotation a WHERE a.entity_id = e.id AND a.deleted = 0 AND a.kind = 'mention')"_s;
const QString aliasColumns = u"l.id, l.entity_id, l.text, l.language, l.kind, l.valid_from, l.valid_to"_s;

Entity readEntity(const QSqlQuery &row)
{
    return {.id = {row.value(0).toLongLong()},
            .type = entityTypeFromName(row.value(1).toString()).value_or(EntityType::Person),
            .name = row.value(2).toString(),
            .country = row.value(3).toString(),
            .postedTo = row.value(4).toString(),
            .externalId = row.value(5).toString(),
            .note = row.value(6).toString()};
}

QList<Tenure> readTenures(QSqlQuery *rows)
{
    QList<Tenure> tenures;
    while (rows->next()) {
        tenures.append({.id = {rows->value(0).toLongLong()},
                        .person = {rows->value(1).toLongLong()},
                        .office = {rows->value(2).toLongLong()},
                        .from = readDay(*rows, 3),
                        .to = readDay(*rows, 4)});
    }
    return tenures;
}

Alias readAlias(const QSqlQuery &row)
{
    return {.text = row.value(2).toString(),
            .language = languageFromName(row.value(3).toString()),
            .kind = aliasKindFromName(row.value(4).toString()).value_or(AliasKind::Full),
            .validFrom = readDay(row, 5),
            .validTo = readDay(row, 6)};
}

/// Reads the aliases that `from` (with joins and conditions) chooses, per entity, in the order they were
/// given.
Result<QHash<EntityId, QList<Alias>>> readAliases(Connection &connection, const QString &from,
                                                  const QVariantList &bindings)
{
    const auto query = connection.run(
        u"SELECT %1 FROM alias l %2 AND l.deleted = 0 ORDER BY l.entity_id, l.id"_s.arg(aliasColumns, from),
        bindings);
    if (!query)
        return std::unexpected(query.error());
    QHash<EntityId, QList<Alias>> aliases;
    while ((*query)->next())
        aliases[EntityId{(*query)->value(1).toLongLong()}] << readAlias(**query);
    return aliases;
}

/// Runs a query of entityColumns and then a count, and completes the rows with the aliases of `aliasesFrom`.
Result<QList<CountedEntity>> readEntities(Connection &connection, const QString &sql,
                                          const QVariantList &bindings, const QString &aliasesFrom,
                                          const QVariantList &aliasBindings)
{
    const auto query = connection.run(sql, bindings);
    if (!query)
        return std::unexpected(query.error());
    QList<CountedEntity> rows;
    while ((*query)->next())
        rows.append({readEntity(**query), (*query)->value(8).toInt()});
    const auto aliases = readAliases(connection, aliasesFrom, aliasBindings);
    if (!aliases)
        return std::unexpected(aliases.error());
    for (CountedEntity &row : rows)
        row.entity.aliases = aliases->value(row.entity.id);
    return rows;
}

QList<Entity> withoutCounts(const QList<CountedEntity> &rows)
{
    QList<Entity> entities;
    entities.reserve(rows.size());
    for (const CountedEntity &row : rows)
        entities << row.entity;
    return entities;
}

Row columns(const Entity &entity)
{
    return {{u"type"_s, toName(entity.type)},
            {u"name"_s, textColumn(entity.name)},
            {u"folded"_s, textColumn(folded(entity.name).simplified())},
            {u"country"_s, textColumn(entity.country)},
            {u"posted_to"_s, textColumn(entity.postedTo)},
            {u"external_id"_s, textColumn(entity.externalId)},
            {u"note"_s, textColumn(entity.note)}};
}

Row columns(const Alias &alias)
{
    return {{u"text"_s, textColumn(alias.text)},
            {u"folded"_s, textColumn(folded(alias.text).simplified())},
            {u"language"_s, textColumn(toName(alias.language))},
            {u"kind"_s, toName(alias.kind)},
            {u"valid_from"_s, dayColumn(alias.validFrom)},
            {u"valid_to"_s, dayColumn(alias.validTo)}};
}

Row columns(const Tenure &tenure)
{
    return {{u"person_id"_s, tenure.person.value},
            {u"office_id"_s, tenure.office.value},
            {u"date_from"_s, dayColumn(tenure.from)},
            {u"date_to"_s, dayColumn(tenure.to)}};
}

Result<void> insertAlias(Step &step, EntityId entity, const Alias &alias)
{
    Row row = columns(alias);
    row << std::pair(u"entity_id"_s, QVariant(entity.value));
    if (auto id = step.insert(u"alias"_s, row); !id)
        return std::unexpected(id.error());
    return {};
}

Result<QList<qint64>> aliasRows(Connection &connection, EntityId entity)
{
    return rowIds(connection, u"SELECT id FROM alias WHERE entity_id = ? AND deleted = 0 ORDER BY id"_s,
                  {entity.value});
}

/// Points every living row of `table` that says `gone` in `column` to `kept`.
Result<void> repoint(Connection &connection, Step &step, const QString &table, const QString &column,
                     EntityId kept, EntityId gone)
{
    const auto ids = rowIds(
        connection, u"SELECT id FROM %1 WHERE %2 = ? AND deleted = 0"_s.arg(table, column), {gone.value});
    if (!ids)
        return std::unexpected(ids.error());
    for (const qint64 id : *ids) {
        if (auto done = step.update(table, id, {{column, kept.value}}); !done)
            return done;
    }
    return {};
}

/// The name and aliases of `gone` that `kept` does not have yet become aliases of `kept`.
Result<void> inheritNames(Step &step, const Entity &kept, const Entity &gone)
{
    QSet<QString> known{kept.name};
    for (const Alias &alias : kept.aliases)
        known << alias.text;
    for (const Alias &alias : QList<Alias>{{.text = gone.name}} + gone.aliases) {
        if (known.contains(alias.text))
            continue;
        known << alias.text;
        if (auto done = insertAlias(step, kept.id, alias); !done)
            return done;
    }
    return {};
}

/// Two merged people may have taken part in the same meeting: one participation is enough.
Result<void> joinParticipations(Connection &connection, Step &step, EntityId entity)
{
    const auto doubles = rowIds(connection,
                                u"SELECT p.id FROM participant p WHERE p.entity_id = ? AND p.deleted = 0 "
                                "AND EXISTS (SELECT 1 FROM participant o WHERE o.meeting_id = p.meeting_id "
                                "AND o.entity_id = p.entity_id AND o.deleted = 0 AND o.id < p.id)"_s,
                                {entity.value});
    if (!doubles)
        return std::unexpected(doubles.error());
    for (const qint64 id : *doubles) {
        if (auto done = step.remove(u"participant"_s, id); !done)
            return done;
    }
    return {};
}

/// What `kept` takes over from `gone` beside its names; nothing that it says itself is overwritten.
Row inheritedColumns(const Entity &kept, const Entity &gone)
{
    Row row;
    const auto fill = [&row](const QString &column, const QString &own, const QString &other) {
        if (own.isEmpty() && !other.isEmpty())
            row << std::pair(column, QVariant(textColumn(other)));
    };
    fill(u"country"_s, kept.country, gone.country);
    fill(u"posted_to"_s, kept.postedTo, gone.postedTo);
    fill(u"external_id"_s, kept.externalId, gone.externalId);
    if (!gone.note.isEmpty())
        row << std::pair(
            u"note"_s, QVariant(textColumn(kept.note.isEmpty() ? gone.note : kept.note + u'\n' + gone.note)));
    return row;
}

} // namespace

Result<QList<CountedEntity>> countedEntities(Connection &connection, std::optional<EntityType> type)
{
    const QString condition = type ? u"e.deleted = 0 AND e.type = ?"_s : u"e.deleted = 0"_s;
    const QVariantList bindings = type ? QVariantList{toName(*type)} : QVariantList{};
    return readEntities(connection,
                        u"SELECT %1, %2 FROM entity e WHERE %3 ORDER BY e.folded, e.id"_s.arg(
                            entityColumns, mentionCount, condition),
                        bindings, u"JOIN entity e ON e.id = l.entity_id WHERE "_s + condition, bindings);
}

Result<QList<Entity>> allEntities(Connection &connection)
{
    return readEntities(connection,
                        u"SELECT %1, 0 FROM entity e WHERE e.deleted = 0 ORDER BY e.id"_s.arg(entityColumns),
                        {}, u"WHERE 1 = 1"_s, {})
        .transform(&withoutCounts);
}

Result<QList<Entity>> mentionedEntities(Connection &connection, DispatchId dispatch)
{
    const QString among =
        u"IN (SELECT a.entity_id FROM annotation a WHERE a.dispatch_id = ? AND a.deleted = 0 "
        "AND a.kind = 'mention')"_s;
    return readEntities(connection,
                        u"SELECT %1, 0 FROM entity e WHERE e.deleted = 0 AND e.id %2 ORDER BY e.id"_s.arg(
                            entityColumns, among),
                        {dispatch.value}, u"WHERE l.entity_id "_s + among, {dispatch.value})
        .transform(&withoutCounts);
}

Result<Entity> loadEntity(Connection &connection, EntityId id)
{
    const auto rows = readEntities(
        connection, u"SELECT %1, 0 FROM entity e WHERE e.deleted = 0 AND e.id = ?"_s.arg(entityColumns),
        {id.value}, u"WHERE l.entity_id = ?"_s, {id.value});
    if (!rows)
        return std::unexpected(rows.error());
    if (rows->isEmpty())
        return failure(ErrorCode::NotFound, QString::number(id.value));
    return rows->first().entity;
}

Result<std::optional<EntityId>> entityNamed(Connection &connection, EntityType type, const QString &name)
{
    const auto id = connection.value(
        u"SELECT id FROM entity WHERE deleted = 0 AND folded = ? AND type = ? ORDER BY id LIMIT 1"_s,
        {folded(name).simplified(), toName(type)});
    if (!id)
        return std::unexpected(id.error());
    return id->isValid() ? std::optional(EntityId{id->toLongLong()}) : std::nullopt;
}

Result<std::optional<EntityId>> countryOfCode(Connection &connection, const QString &code)
{
    const auto id = connection.value(
        u"SELECT id FROM entity WHERE country = ? AND type = 'country' AND deleted = 0 ORDER BY id LIMIT 1"_s,
        {code});
    if (!id)
        return std::unexpected(id.error());
    return id->isValid() ? std::optional(EntityId{id->toLongLong()}) : std::nullopt;
}

Result<CountedEntity> countedEntity(Connection &connection, EntityId id)
{
    const auto entity = loadEntity(connection, id);
    if (!entity)
        return std::unexpected(entity.error());
    const auto mentions =
        connection.value(u"SELECT %1 FROM entity e WHERE e.id = ?"_s.arg(mentionCount), {id.value});
    return mentions.transform([&](const QVariant &count) { return CountedEntity{*entity, count.toInt()}; });
}

Result<QHash<EntityId, int>> mentionCounts(Connection &connection)
{
    const auto query =
        connection.run(u"SELECT entity_id, count(*) FROM annotation WHERE entity_id IS NOT NULL AND "
                       "deleted = 0 AND kind = 'mention' GROUP BY entity_id"_s);
    if (!query)
        return std::unexpected(query.error());
    QHash<EntityId, int> counts;
    while ((*query)->next())
        counts.insert(EntityId{(*query)->value(0).toLongLong()}, (*query)->value(1).toInt());
    return counts;
}

Result<QSet<EntityId>> mentionedIn(Connection &connection, DispatchId dispatch)
{
    return idsOf<EntityId>(connection,
                           u"SELECT DISTINCT entity_id FROM annotation WHERE dispatch_id = ? AND deleted = 0 "
                           "AND entity_id IS NOT NULL"_s,
                           {dispatch.value})
        .transform([](const QList<EntityId> &ids) { return QSet<EntityId>(ids.begin(), ids.end()); });
}

Result<QList<Tenure>> tenuresOf(Connection &connection, EntityId personOrOffice)
{
    const auto query =
        connection.run(u"SELECT id, person_id, office_id, date_from, date_to FROM tenure WHERE deleted = 0 "
                       "AND (person_id = ? OR office_id = ?) ORDER BY coalesce(date_from, ''), id"_s,
                       {personOrOffice.value, personOrOffice.value});
    return query.transform(&readTenures);
}

Result<QList<Tenure>> allTenures(Connection &connection)
{
    return connection
        .run(u"SELECT id, person_id, office_id, date_from, date_to FROM tenure WHERE deleted = 0 "
             "ORDER BY coalesce(date_from, ''), id"_s)
        .transform(&readTenures);
}

Result<EntityUses> entityUses(Connection &connection, EntityId id)
{
    const QString marks = u"SELECT count(*) FROM annotation a JOIN dispatch d ON d.id = a.dispatch_id "
                          "WHERE a.entity_id = ? AND a.deleted = 0 AND d.deleted = 0 AND a.kind"_s;
    const auto query = connection.run(
        u"SELECT (%1 = 'mention'), (%1 <> 'mention'), (SELECT count(DISTINCT p.meeting_id) FROM participant p "
        "JOIN meeting m ON m.id = p.meeting_id WHERE (p.entity_id = ? OR p.office_id = ?) AND p.deleted = 0 "
        "AND m.deleted = 0), (SELECT count(*) FROM tenure WHERE (person_id = ? OR office_id = ?) "
        "AND deleted = 0)"_s.arg(marks),
        QVariantList(6, id.value));
    if (!query)
        return std::unexpected(query.error());
    if (!(*query)->next())
        return EntityUses();
    const auto number = [&](int column) { return (*query)->value(column).toInt(); };
    return EntityUses{
        .mentions = number(0), .quotes = number(1), .meetings = number(2), .tenures = number(3)};
}

Result<QList<AnnotationId>> mentionsOf(Connection &connection, EntityId id)
{
    return idsOf<AnnotationId>(
        connection,
        u"SELECT a.id FROM annotation a JOIN dispatch d ON d.id = a.dispatch_id WHERE a.entity_id = ? "
        "AND a.deleted = 0 AND a.kind = 'mention' AND d.deleted = 0 "
        "ORDER BY d.date_from DESC, d.id DESC, a.span_begin"_s,
        {id.value});
}

Result<EntityId> insertEntity(Step &step, const Entity &entity)
{
    const auto id = step.insert(u"entity"_s, columns(entity));
    if (!id)
        return std::unexpected(id.error());
    for (const Alias &alias : entity.aliases) {
        if (auto done = insertAlias(step, EntityId{*id}, alias); !done)
            return std::unexpected(done.error());
    }
    return EntityId{*id};
}

Result<void> updateEntity(Connection &connection, Step &step, const Entity &entity)
{
    if (auto done = step.update(u"entity"_s, entity.id.value, columns(entity)); !done)
        return done;
    const auto rows = aliasRows(connection, entity.id);
    if (!rows)
        return std::unexpected(rows.error());
    for (qsizetype i = 0; i < std::max(rows->size(), entity.aliases.size()); ++i) {
        const Result<void> done = i >= rows->size() ? insertAlias(step, entity.id, entity.aliases[i])
                                  : i >= entity.aliases.size()
                                      ? step.remove(u"alias"_s, rows->at(i))
                                      : step.update(u"alias"_s, rows->at(i), columns(entity.aliases[i]));
        if (!done)
            return done;
    }
    return {};
}

Result<void> removeEntity(Connection &connection, Step &step, EntityId id)
{
    const auto aliases = aliasRows(connection, id);
    if (!aliases)
        return std::unexpected(aliases.error());
    for (const qint64 alias : *aliases) {
        if (auto done = step.remove(u"alias"_s, alias); !done)
            return done;
    }
    const auto tenures = tenuresOf(connection, id);
    if (!tenures)
        return std::unexpected(tenures.error());
    for (const Tenure &tenure : *tenures) {
        if (auto done = step.remove(u"tenure"_s, tenure.id.value); !done)
            return done;
    }
    return step.remove(u"entity"_s, id.value);
}

Result<void> replaceTenures(Connection &connection, Step &step, EntityId personOrOffice,
                            const QList<Tenure> &tenures)
{
    const auto before = tenuresOf(connection, personOrOffice);
    if (!before)
        return std::unexpected(before.error());
    for (qsizetype i = 0; i < std::max(before->size(), tenures.size()); ++i) {
        Result<void> done;
        if (i >= before->size())
            done = step.insert(u"tenure"_s, columns(tenures[i])).transform([](qint64) {});
        else if (i >= tenures.size())
            done = step.remove(u"tenure"_s, before->at(i).id.value);
        else
            done = step.update(u"tenure"_s, before->at(i).id.value, columns(tenures[i]));
        if (!done)
            return done;
    }
    return {};
}

Result<void> mergeEntities(Connection &connection, Step &step, EntityId kept, EntityId gone)
{
    const auto into = loadEntity(connection, kept);
    const auto from = loadEntity(connection, gone);
    if (!into || !from)
        return std::unexpected(into ? from.error() : into.error());
    const std::pair<QString, QString> references[] = {{u"annotation"_s, u"entity_id"_s},
                                                      {u"tenure"_s, u"person_id"_s},
                                                      {u"tenure"_s, u"office_id"_s},
                                                      {u"participant"_s, u"entity_id"_s},
                                                      {u"participant"_s, u"office_id"_s}};
    for (const auto &[table, column] : references) {
        if (auto done = repoint(connection, step, table, column, kept, gone); !done)
            return done;
    }
    if (auto done = joinParticipations(connection, step, kept); !done)
        return done;
    if (auto done = inheritNames(step, *into, *from); !done)
        return done;
    if (const Row row = inheritedColumns(*into, *from); !row.isEmpty()) {
        if (auto done = step.update(u"entity"_s, kept.value, row); !done)
            return done;
    }
    const auto aliases = aliasRows(connection, gone);
    if (!aliases)
        return std::unexpected(aliases.error());
    for (const qint64 alias : *aliases) {
        if (auto done = step.remove(u"alias"_s, alias); !done)
            return done;
    }
    return step.update(u"entity"_s, gone.value, {{u"merged_into"_s, kept.value}, {u"deleted"_s, 1}});
}

} // namespace elchi::store
