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
    const auto tenures = store::allTenures(connection);
    if (!tenures)
        return std::unexpected(tenures.error());
    QHash<EntityId, QString> names;
    for (const Entity &entity : *entities)
        names.insert(entity.id, entity.name);
    QHash<EntityId, QList<EntityLine::Held>> held;
    for (const Tenure &tenure : *tenures)
        held[tenure.person].append({names.value(tenure.office), tenure.from, tenure.to});
    QList<EntityLine> lines;
    for (const Entity &entity : *entities) {
        const bool isPerson = entity.type == EntityType::Person;
        lines.append({.entity = entity,
                      .hasTenures = isPerson,
                      .tenures = isPerson ? held.value(entity.id) : QList<EntityLine::Held>()});
    }
    return lines;
}

namespace {

/// Writes the lines of a table into the registry.
class EntityLinesWriter
{
public:
    EntityLinesWriter(store::Connection &connection, store::Step &step, const TableFile &table)
        : m_connection(connection), m_step(step), m_table(table)
    {
    }

    Result<int> write(const QList<EntityLine> &lines)
    {
        const auto known = store::allEntities(m_connection);
        if (!known)
            return std::unexpected(known.error());
        for (const Entity &entity : *known)
            m_byName[nameKey(entity.type, entity.name)] << entity;
        for (const EntityLine &line : lines) {
            if (auto done = writeEntity(line.entity); !done)
                return std::unexpected(done.error());
        }
        for (const Entity &entity : *known)
            noteOffice(entity);
        // Offices may stand below the people who held them.
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (auto done = writeTenures(lines[i], m_ids[i], i); !done)
                return std::unexpected(done.error());
        }
        return int(m_changed.size());
    }

private:
    /// The first of that name: a table that names it means that one.
    void noteOffice(const Entity &entity)
    {
        const QString key = nameKey(entity.type, entity.name);
        if (entity.type == EntityType::Office && !m_offices.contains(key))
            m_offices.insert(key, entity.id);
    }

    Result<void> writeEntity(const Entity &read)
    {
        const QString key = nameKey(read.type, read.name);
        const Entity before = m_byName.value(key).value(m_met[key]++);
        Entity entity = completed(m_table, before, read);
        if (!entity.id.isValid()) {
            const auto id = store::insertEntity(m_step, entity);
            if (!id)
                return std::unexpected(id.error());
            entity.id = *id;
            m_changed << *id;
        } else if (entity != before) {
            if (auto done = store::updateEntity(m_connection, m_step, entity); !done)
                return done;
            m_changed << entity.id;
        }
        noteOffice(entity);
        m_ids << entity.id;
        return {};
    }

    Result<void> writeTenures(const EntityLine &line, EntityId person, qsizetype row)
    {
        if (!line.hasTenures)
            return {};
        QList<Tenure> tenures;
        for (const EntityLine::Held &held : line.tenures) {
            const EntityId office = m_offices.value(nameKey(EntityType::Office, held.office));
            if (!office.isValid())
                return m_table.wrong(row, u"tenures"_s);
            tenures.append({.id = {}, .person = person, .office = office, .from = held.from, .to = held.to});
        }
        const auto before = store::tenuresOf(m_connection, person);
        if (!before)
            return std::unexpected(before.error());
        if (alike(*before, tenures))
            return {};
        m_changed << person;
        return store::replaceTenures(m_connection, m_step, person, tenures);
    }

    store::Connection &m_connection;
    store::Step &m_step;
    const TableFile &m_table;
    QHash<QString, QList<Entity>> m_byName;
    QHash<QString, int> m_met; ///< lines of that name so far
    QHash<QString, EntityId> m_offices;
    QList<EntityId> m_ids; ///< by line
    QSet<EntityId> m_changed;
};

} // namespace

Result<int> storeEntityLines(store::Connection &connection, store::Step &step, const TableFile &table,
                             const QList<EntityLine> &lines)
{
    return EntityLinesWriter(connection, step, table).write(lines);
}

} // namespace elchi
