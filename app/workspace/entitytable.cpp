// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/entitytable.h"

#include "domain/externalid.h"
#include "store/entities.h"
#include "text/folding.h"

#include <QHash>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

QString period(QDate from, QDate to)
{
    if (!from.isValid() && !to.isValid())
        return {};
    const auto day = [](QDate date) { return date.isValid() ? date.toString(Qt::ISODate) : QString(); };
    return u" [%1..%2]"_s.arg(day(from), day(to));
}

/// Takes a period from the end of a cell; false where the days in it are none.
bool takePeriod(QString &cell, QDate &from, QDate &to)
{
    static const QRegularExpression days(u"\\s*\\[([0-9-]*)\\.\\.([0-9-]*)\\]$"_s);
    const auto match = days.match(cell);
    if (!match.hasMatch())
        return true;
    cell.truncate(match.capturedStart());
    from = QDate::fromString(match.captured(1), Qt::ISODate);
    to = QDate::fromString(match.captured(2), Qt::ISODate);
    return (from.isValid() || match.captured(1).isEmpty()) && (to.isValid() || match.captured(2).isEmpty());
}

QString aliasCell(const Alias &alias)
{
    const QString language = toName(alias.language);
    return (language.isEmpty() ? u"-"_s : language) + u' ' + toName(alias.kind) + u' ' + alias.text +
           period(alias.validFrom, alias.validTo);
}

std::optional<Alias> aliasFrom(QString cell)
{
    Alias alias;
    if (!takePeriod(cell, alias.validFrom, alias.validTo))
        return std::nullopt;
    const QString language = cell.section(u' ', 0, 0);
    const auto kind = aliasKindFromName(cell.section(u' ', 1, 1));
    alias.language = languageFromName(language);
    alias.text = cell.section(u' ', 2).simplified();
    const bool languageKnown = language == "-"_L1 || alias.language != Language::Unknown;
    if (!kind || !languageKnown || alias.text.isEmpty())
        return std::nullopt;
    alias.kind = *kind;
    return alias;
}

QString nameKey(EntityType type, const QString &name)
{
    return toName(type) + u':' + folded(name).simplified();
}

Result<EntityLine> lineAt(const TableFile &table, qsizetype row)
{
    EntityLine line;
    const auto type = entityTypeFromName(table.value(row, u"type"_s).trimmed());
    if (!type)
        return table.wrong(row, u"type"_s);
    line.entity.type = *type;
    line.entity.name = table.value(row, u"name"_s).simplified();
    if (line.entity.name.isEmpty())
        return table.wrong(row, u"name"_s);
    line.entity.country = table.value(row, u"country"_s).trimmed().toUpper();
    line.entity.postedTo = table.value(row, u"posted_to"_s).trimmed().toUpper();
    const auto ids = tidyExternalIds(table.value(row, u"external_id"_s));
    if (!ids)
        return table.wrong(row, u"external_id"_s);
    line.entity.externalId = *ids;
    line.entity.note = table.value(row, u"note"_s);
    for (const QString &cell : table.values(row, u"aliases"_s)) {
        const auto alias = aliasFrom(cell);
        if (!alias)
            return table.wrong(row, u"aliases"_s);
        line.entity.aliases << *alias;
    }
    line.hasTenures = table.has(u"tenures"_s) && *type == EntityType::Person;
    for (QString cell : table.values(row, u"tenures"_s)) {
        EntityLine::Held held;
        if (!takePeriod(cell, held.from, held.to))
            return table.wrong(row, u"tenures"_s);
        held.office = cell.simplified();
        line.tenures << held;
    }
    return line;
}

/// What is known with what the table says; columns that it lacks keep what is known.
Entity completed(const TableFile &table, const Entity &known, const Entity &read)
{
    Entity entity = read;
    entity.id = known.id;
    if (!known.id.isValid())
        return entity;
    const auto keep = [&](const QString &column, auto field) {
        if (!table.has(column))
            entity.*field = known.*field;
    };
    keep(u"country"_s, &Entity::country);
    keep(u"posted_to"_s, &Entity::postedTo);
    keep(u"external_id"_s, &Entity::externalId);
    keep(u"note"_s, &Entity::note);
    keep(u"aliases"_s, &Entity::aliases);
    return entity;
}

bool alike(const QList<Tenure> &some, const QList<Tenure> &others)
{
    return std::ranges::equal(some, others, [](const Tenure &one, const Tenure &other) {
        return one.person == other.person && one.office == other.office && one.from == other.from &&
               one.to == other.to;
    });
}

} // namespace

report::Table entityTable(const QList<EntityLine> &lines)
{
    report::Table table;
    for (const QString &key : {u"type"_s, u"name"_s, u"country"_s, u"posted_to"_s, u"external_id"_s,
                               u"note"_s, u"aliases"_s, u"tenures"_s})
        table.columns.append({key, {}});
    for (const EntityLine &line : lines) {
        QStringList aliases;
        for (const Alias &alias : line.entity.aliases)
            aliases << aliasCell(alias);
        QStringList tenures;
        for (const EntityLine::Held &held : line.tenures)
            tenures << held.office + period(held.from, held.to);
        table.rows << QStringList{toName(line.entity.type), line.entity.name,       line.entity.country,
                                  line.entity.postedTo,     line.entity.externalId, line.entity.note,
                                  joinedCell(aliases),      joinedCell(tenures)};
    }
    return table;
}

Result<QList<EntityLine>> readEntityTable(const TableFile &table)
{
    for (const QString &needed : {u"type"_s, u"name"_s}) {
        if (!table.has(needed))
            return table.wrong(-1, needed);
    }
    QList<EntityLine> lines;
    for (qsizetype row = 0; row < table.size(); ++row) {
        const auto line = lineAt(table, row);
        if (!line)
            return std::unexpected(line.error());
        lines << *line;
    }
    return lines;
}

Result<QList<EntityLine>> entityLines(store::Connection &connection)
{
    const auto entities = store::allEntities(connection);
    if (!entities)
        return std::unexpected(entities.error());
    QHash<EntityId, QString> names;
    for (const Entity &entity : *entities)
        names.insert(entity.id, entity.name);
    QList<EntityLine> lines;
    for (const Entity &entity : *entities) {
        EntityLine line{.entity = entity, .hasTenures = entity.type == EntityType::Person};
        const auto tenures =
            line.hasTenures ? store::tenuresOf(connection, entity.id) : Result<QList<Tenure>>();
        if (!tenures)
            return std::unexpected(tenures.error());
        for (const Tenure &tenure : *tenures)
            line.tenures.append({names.value(tenure.office), tenure.from, tenure.to});
        lines << line;
    }
    return lines;
}

Result<int> storeEntityLines(store::Connection &connection, store::Step &step, const TableFile &table,
                             const QList<EntityLine> &lines)
{
    const auto known = store::allEntities(connection);
    if (!known)
        return std::unexpected(known.error());
    QHash<QString, QList<Entity>> byName;
    for (const Entity &entity : *known)
        byName[nameKey(entity.type, entity.name)] << entity;
    QHash<QString, EntityId> offices;
    QList<std::pair<EntityId, qsizetype>> persons; // with their lines
    QSet<EntityId> changed;
    QHash<QString, int> met;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const Entity &read = lines[i].entity;
        const QString key = nameKey(read.type, read.name);
        const Entity before = byName.value(key).value(met[key]++);
        Entity entity = completed(table, before, read);
        if (!entity.id.isValid()) {
            const auto id = store::insertEntity(step, entity);
            if (!id)
                return std::unexpected(id.error());
            entity.id = *id;
            changed << *id;
        } else if (entity != before) {
            if (auto done = store::updateEntity(connection, step, entity); !done)
                return std::unexpected(done.error());
            changed << entity.id;
        }
        if (entity.type == EntityType::Office && !offices.contains(key))
            offices.insert(key, entity.id);
        if (lines[i].hasTenures)
            persons.append({entity.id, i});
    }
    for (const Entity &entity : *known) {
        if (entity.type == EntityType::Office && !offices.contains(nameKey(entity.type, entity.name)))
            offices.insert(nameKey(entity.type, entity.name), entity.id);
    }
    // Offices may stand below the people who held them.
    for (const auto &[person, at] : std::as_const(persons)) {
        QList<Tenure> tenures;
        for (const EntityLine::Held &held : lines[at].tenures) {
            const EntityId office = offices.value(nameKey(EntityType::Office, held.office));
            if (!office.isValid())
                return table.wrong(at, u"tenures"_s);
            tenures.append({.id = {}, .person = person, .office = office, .from = held.from, .to = held.to});
        }
        const auto before = store::tenuresOf(connection, person);
        if (!before)
            return std::unexpected(before.error());
        if (alike(*before, tenures))
            continue;
        if (auto done = store::replaceTenures(connection, step, person, tenures); !done)
            return std::unexpected(done.error());
        changed << person;
    }
    return int(changed.size());
}

} // namespace elchi
