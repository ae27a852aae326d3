// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/parting.h"

#include "store/columns.h"
#include "store/reverting.h"
#include "store/verbs.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace elchi::store {

namespace {

/// The act that merged it, done and not undone.
Result<StepId> mergeOf(Connection &connection, EntityId gone)
{
    const auto id = connection.value(
        u"SELECT max(s.id) FROM step s JOIN change c ON c.step_id = s.id WHERE s.state = 0 AND s.verb = ? "
        "AND c.table_name = 'entity' AND c.row_id = ? AND c.after LIKE '%merged_into%'"_s,
        {QString(verbs::mergeEntities), gone.value});
    if (!id)
        return std::unexpected(id.error());
    if (id->toLongLong() == 0)
        return failure(ErrorCode::NotFound, QString::number(gone.value));
    return StepId{id->toLongLong()};
}

/// What merged entities became part of, to the last one.
Result<QList<qint64>> heirsOf(Connection &connection, EntityId gone)
{
    QList<qint64> heirs;
    qint64 next = gone.value;
    while (true) {
        const auto into = connection.value(u"SELECT merged_into FROM entity WHERE id = ?"_s, {next});
        if (!into)
            return std::unexpected(into.error());
        next = into->toLongLong();
        if (next == 0 || heirs.contains(next))
            return heirs;
        heirs << next;
    }
}

/// Takes back one merge row by row.
class Parting
{
public:
    Parting(Connection &connection, Step &step, EntityId gone, const QList<qint64> &heirs)
        : m_connection(connection), m_step(step), m_gone(gone), m_heirs(heirs)
    {
    }

    Result<void> takeBack(const NetChange &change)
    {
        const auto now = columnsNow(m_connection, change.table, change.row, change.before.keys());
        if (!now)
            return std::unexpected(now.error());
        if (change.table == "entity"_L1 && change.row != m_gone.value)
            return takeBackInherited(change, *now);
        if (change.table == "alias"_L1 && change.before.value("deleted"_L1).toInt() == 1)
            return removeInherited(change);
        return takeBackReference(change, *now);
    }

private:
    Result<void> write(const NetChange &change, const Row &row)
    {
        return row.isEmpty() ? Result<void>() : m_step.update(change.table, change.row, row);
    }

    /// Only what nobody changed since.
    Result<void> takeBackInherited(const NetChange &change, const QJsonObject &now)
    {
        Row row;
        for (auto it = change.before.begin(); it != change.before.end(); ++it) {
            if (now.value(it.key()) == change.after.value(it.key()))
                row.append({it.key(), columnValue(it.value())});
        }
        return write(change, row);
    }

    /// The alias that an heir got for a name; a later heir has one of its own for it.
    Result<void> removeInherited(const NetChange &change)
    {
        const auto text = m_connection.value(u"SELECT text FROM alias WHERE id = ?"_s, {change.row});
        if (!text)
            return std::unexpected(text.error());
        for (const qint64 heir : m_heirs) {
            const auto rows =
                rowIds(m_connection,
                       u"SELECT id FROM alias WHERE entity_id = ? AND text = ? AND deleted = 0 AND id >= ?"_s,
                       {heir, text->toString(), change.row});
            if (!rows)
                return std::unexpected(rows.error());
            for (const qint64 row : *rows) {
                if (auto done = m_step.remove(u"alias"_s, row); !done)
                    return done;
            }
        }
        return {};
    }

    /// Goes back to the entity when it points to one of its heirs still; a row that went because its twin was
    /// enough comes back with it.
    Result<void> takeBackReference(const NetChange &change, const QJsonObject &now)
    {
        Row row;
        for (auto it = change.before.begin(); it != change.before.end(); ++it) {
            const bool own = it.value().toInteger() == m_gone.value && it.key().endsWith("_id"_L1);
            const bool stays = !own || m_heirs.contains(now.value(it.key()).toInteger());
            const bool comes = it.key() == "deleted"_L1 || it.key() == "merged_into"_L1;
            if ((own && stays) || comes)
                row.append({it.key(), columnValue(it.value())});
        }
        return write(change, row);
    }

    Connection &m_connection;
    Step &m_step;
    EntityId m_gone;
    const QList<qint64> &m_heirs;
};

} // namespace

Result<QList<Entity>> mergedInto(Connection &connection, EntityId kept)
{
    QList<Entity> found;
    QList<qint64> heirs{kept.value};
    for (qsizetype i = 0; i < heirs.size(); ++i) {
        const auto query = connection.run(
            u"SELECT id, type, name, country FROM entity WHERE merged_into = ? ORDER BY folded"_s,
            {heirs.at(i)});
        if (!query)
            return std::unexpected(query.error());
        while ((*query)->next()) {
            const QSqlQuery &row = **query;
            if (heirs.contains(row.value(0).toLongLong()))
                continue;
            heirs << row.value(0).toLongLong();
            found.append({.id = {row.value(0).toLongLong()},
                          .type = entityTypeFromName(row.value(1).toString()).value_or(EntityType::Person),
                          .name = row.value(2).toString(),
                          .country = row.value(3).toString()});
        }
    }
    return found;
}

Result<QString> mergeWords(Connection &connection, EntityId gone)
{
    return connection
        .value(u"SELECT g.name || ' ← ' || k.name FROM entity g JOIN entity k ON k.id = g.merged_into "
               "WHERE g.id = ?"_s,
               {gone.value})
        .transform([](const QVariant &words) { return words.toString(); });
}

Result<void> partEntity(Connection &connection, Step &step, EntityId gone)
{
    const auto merge = mergeOf(connection, gone);
    if (!merge)
        return std::unexpected(merge.error());
    const auto heirs = heirsOf(connection, gone);
    if (!heirs)
        return std::unexpected(heirs.error());
    if (heirs->isEmpty())
        return failure(ErrorCode::NotFound, QString::number(gone.value));
    const auto changes = netChanges(connection, *merge);
    if (!changes)
        return std::unexpected(changes.error());
    Parting parting(connection, step, gone, *heirs);
    for (const NetChange &change : *changes) {
        if (auto done = parting.takeBack(change); !done)
            return done;
    }
    return {};
}

Result<void> setApart(Connection &connection, Step &step, EntityId one, EntityId other)
{
    const auto [first, second] = std::minmax(one.value, other.value);
    const auto known = connection.value(
        u"SELECT id FROM unlike WHERE entity_id = ? AND other_id = ? AND deleted = 0"_s, {first, second});
    if (!known)
        return std::unexpected(known.error());
    if (known->isValid())
        return {};
    return step.insert(u"unlike"_s, {{u"entity_id"_s, first}, {u"other_id"_s, second}}).transform([](qint64) {
    });
}

Result<QSet<std::pair<EntityId, EntityId>>> setApartPairs(Connection &connection)
{
    const auto query = connection.run(u"SELECT entity_id, other_id FROM unlike WHERE deleted = 0"_s);
    if (!query)
        return std::unexpected(query.error());
    QSet<std::pair<EntityId, EntityId>> pairs;
    while ((*query)->next())
        pairs.insert({{(*query)->value(0).toLongLong()}, {(*query)->value(1).toLongLong()}});
    return pairs;
}

} // namespace elchi::store
