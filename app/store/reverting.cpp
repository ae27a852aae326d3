// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/reverting.h"

#include "store/columns.h"
#include "store/dispatches.h"

#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace elchi::store {

namespace {

/// A row of a table.
using Place = std::pair<QString, qint64>;

bool comes(const NetChange &change)
{
    return change.before.value("deleted"_L1).toInt() == 0 && change.after.value("deleted"_L1).toInt() == 1;
}

bool goes(const NetChange &change)
{
    return change.before.value("deleted"_L1).toInt() == 1 && change.after.value("deleted"_L1).toInt() == 0;
}

/// What a past act is looked at for: does something stand on it, and which row is it?
class Look
{
public:
    Look(Connection &connection, StepId past, const QList<NetChange> &changes)
        : m_connection(connection), m_past(past), m_changes(changes)
    {
        for (const NetChange &change : changes) {
            if (goes(change))
                m_going.insert({change.table, change.row});
            if (comes(change))
                m_coming.insert({change.table, change.row});
        }
    }

    /// The row by which a later act stands on it; nothing when none does.
    Result<std::optional<Place>> obstacle()
    {
        for (const NetChange &change : m_changes) {
            for (const auto look : {&Look::changedSince, &Look::neededBy, &Look::needs, &Look::keyTaken}) {
                auto found = (this->*look)(change);
                if (!found || *found)
                    return found;
            }
        }
        return std::optional<Place>();
    }

    Result<std::optional<StepEntry>> lastActOn(const Place &place)
    {
        const auto id = m_connection.value(
            u"SELECT max(s.id) FROM change c JOIN step s ON s.id = c.step_id WHERE c.step_id > ? AND "
            "s.state = 0 AND c.table_name = ? AND c.row_id = ?"_s,
            {m_past.value, place.first, place.second});
        if (!id)
            return std::unexpected(id.error());
        return findStep(m_connection, StepId{id->toLongLong()});
    }

private:
    Result<std::optional<Place>> changedSince(const NetChange &change)
    {
        const auto now = columnsNow(m_connection, change.table, change.row, change.after.keys());
        if (!now)
            return std::unexpected(now.error());
        return *now == change.after ? std::nullopt : std::optional(Place{change.table, change.row});
    }

    /// A living row that refers to one that would be gone.
    Result<std::optional<Place>> neededBy(const NetChange &change)
    {
        if (!goes(change))
            return std::optional<Place>();
        for (const Reference &reference : references()) {
            if (reference.target != change.table || !reference.needed)
                continue;
            const auto rows = rowIds(
                m_connection,
                u"SELECT id FROM %1 WHERE %2 = ? AND deleted = 0"_s.arg(reference.table, reference.column),
                {change.row});
            if (!rows)
                return std::unexpected(rows.error());
            for (const qint64 row : *rows) {
                if (!m_going.contains({reference.table, row}))
                    return std::optional(Place{reference.table, row});
            }
        }
        return std::optional<Place>();
    }

    /// A row that is gone now and that one which would be there again, or point to it again, needs.
    Result<std::optional<Place>> needs(const NetChange &change)
    {
        for (const Reference &reference : references()) {
            const bool pointed = comes(change) || change.before.contains(reference.column);
            if (reference.table != change.table || !reference.needed || !pointed || goes(change))
                continue;
            const auto target = targetOf(change, reference.column);
            if (!target)
                return std::unexpected(target.error());
            const auto gone =
                m_connection.value(u"SELECT deleted FROM %1 WHERE id = ?"_s.arg(reference.target), {*target});
            if (!gone)
                return std::unexpected(gone.error());
            if (gone->toInt() == 1 && !m_coming.contains({reference.target, *target}))
                return std::optional(Place{reference.target, *target});
        }
        return std::optional<Place>();
    }

    Result<qint64> targetOf(const NetChange &change, const QString &column)
    {
        if (change.before.contains(column))
            return change.before.value(column).toInteger();
        return columnsNow(m_connection, change.table, change.row, {column})
            .transform([&](const QJsonObject &now) { return now.value(column).toInteger(); });
    }

    /// The one thing that must be unlike among the living: the key of a code.
    Result<std::optional<Place>> keyTaken(const NetChange &change)
    {
        if (change.table != "code"_L1 || goes(change))
            return std::optional<Place>();
        const auto now = columnsNow(m_connection, change.table, change.row, {u"key"_s});
        if (!now)
            return std::unexpected(now.error());
        const QString key = change.before.value("key"_L1).toString(now->value("key"_L1).toString());
        const auto other = m_connection.value(
            u"SELECT id FROM code WHERE key = ? AND deleted = 0 AND id <> ?"_s, {key, change.row});
        if (!other)
            return std::unexpected(other.error());
        return other->isValid() ? std::optional(Place{change.table, other->toLongLong()}) : std::nullopt;
    }

    Connection &m_connection;
    StepId m_past;
    const QList<NetChange> &m_changes;
    QSet<Place> m_going;  ///< living rows that would be gone
    QSet<Place> m_coming; ///< removed ones that would be there again
};

} // namespace

const QList<Reference> &references()
{
    static const QList<Reference> all{
        {u"alias"_s, u"entity_id"_s, u"entity"_s},
        {u"annotation"_s, u"code_id"_s, u"code"_s},
        {u"annotation"_s, u"dispatch_id"_s, u"dispatch"_s},
        {u"annotation"_s, u"entity_id"_s, u"entity"_s},
        {u"carried"_s, u"annotation_id"_s, u"annotation"_s, false},
        {u"carried"_s, u"carried_id"_s, u"annotation"_s, false},
        {u"carried"_s, u"dispatch_id"_s, u"dispatch"_s},
        {u"code_parent"_s, u"code_id"_s, u"code"_s},
        {u"code_parent"_s, u"parent_id"_s, u"code"_s},
        {u"dispatch"_s, u"story_id"_s, u"dispatch"_s, false},
        {u"entity"_s, u"merged_into"_s, u"entity"_s, false},
        {u"meeting"_s, u"part_of"_s, u"meeting"_s},
        {u"meeting_code"_s, u"code_id"_s, u"code"_s},
        {u"meeting_code"_s, u"meeting_id"_s, u"meeting"_s},
        {u"meeting_source"_s, u"annotation_id"_s, u"annotation"_s},
        {u"meeting_source"_s, u"dispatch_id"_s, u"dispatch"_s},
        {u"meeting_source"_s, u"meeting_id"_s, u"meeting"_s},
        {u"meeting_status"_s, u"meeting_id"_s, u"meeting"_s},
        {u"participant"_s, u"entity_id"_s, u"entity"_s},
        {u"participant"_s, u"meeting_id"_s, u"meeting"_s},
        {u"participant"_s, u"office_id"_s, u"entity"_s},
        {u"rejection"_s, u"dispatch_id"_s, u"dispatch"_s},
        {u"relation"_s, u"dispatch_id"_s, u"dispatch"_s},
        {u"relation"_s, u"other_id"_s, u"dispatch"_s},
        {u"stem"_s, u"code_id"_s, u"code"_s},
        {u"tenure"_s, u"office_id"_s, u"entity"_s},
        {u"tenure"_s, u"person_id"_s, u"entity"_s},
        {u"unlike"_s, u"entity_id"_s, u"entity"_s, false},
        {u"unlike"_s, u"other_id"_s, u"entity"_s, false},
    };
    return all;
}

Result<QList<NetChange>> netChanges(Connection &connection, StepId step)
{
    const auto query = connection.run(
        u"SELECT table_name, row_id, before, after FROM change WHERE step_id = ? ORDER BY id"_s,
        {step.value});
    if (!query)
        return std::unexpected(query.error());
    QList<NetChange> changes;
    QHash<Place, qsizetype> known;
    const auto json = [&query](int column) {
        return QJsonDocument::fromJson((*query)->value(column).toString().toUtf8()).object();
    };
    while ((*query)->next()) {
        const Place place{(*query)->value(0).toString(), (*query)->value(1).toLongLong()};
        if (!known.contains(place)) {
            known.insert(place, changes.size());
            changes.append({place.first, place.second, {}, {}});
        }
        NetChange &change = changes[known.value(place)];
        const QJsonObject before = json(2);
        const QJsonObject after = json(3);
        for (auto it = before.begin(); it != before.end(); ++it) {
            if (!change.before.contains(it.key()))
                change.before.insert(it.key(), it.value());
        }
        for (auto it = after.begin(); it != after.end(); ++it)
            change.after.insert(it.key(), it.value());
    }
    return changes;
}

Result<QJsonObject> columnsNow(Connection &connection, const QString &table, qint64 row,
                               const QStringList &columns)
{
    const auto query =
        connection.run(u"SELECT %1 FROM %2 WHERE id = ?"_s.arg(columns.join(u", "_s), table), {row});
    if (!query)
        return std::unexpected(query.error());
    if (!(*query)->next())
        return failure(ErrorCode::NotFound, table);
    QJsonObject now;
    for (int i = 0; i < columns.size(); ++i) {
        const QVariant value = (*query)->value(i);
        now.insert(columns.at(i), value.isNull() ? QJsonValue() : QJsonValue::fromVariant(value));
    }
    (*query)->finish();
    return now;
}

Result<std::optional<StepEntry>> whatStandsOn(Connection &connection, StepId past)
{
    const auto entry = findStep(connection, past);
    const auto changes = netChanges(connection, past);
    if (!entry || !changes)
        return std::unexpected(entry ? changes.error() : entry.error());
    if (!*entry || (*entry)->undone)
        return failure(ErrorCode::NothingToUndo);
    Look look(connection, past, *changes);
    const auto place = look.obstacle();
    if (!place)
        return std::unexpected(place.error());
    if (!*place)
        return std::optional<StepEntry>();
    const auto act = look.lastActOn(**place);
    if (!act)
        return act;
    // Changed by no act: what stands in its way cannot be named, and it must not be taken back all the same.
    return *act ? *act : std::optional(StepEntry{});
}

Result<void> takeBack(Connection &connection, Step &step, StepId past)
{
    const auto changes = netChanges(connection, past);
    if (!changes)
        return std::unexpected(changes.error());
    for (const NetChange &change : *changes) {
        Row row;
        for (auto it = change.before.begin(); it != change.before.end(); ++it)
            row.append({it.key(), columnValue(it.value())});
        if (auto done = step.update(change.table, change.row, row); !done)
            return done;
        const bool searched = change.before.contains("title"_L1) || change.before.contains("language"_L1);
        if (change.table != "dispatch"_L1 || !searched)
            continue;
        if (auto indexed = indexWords(connection, DispatchId{change.row}); !indexed)
            return indexed;
    }
    return {};
}

} // namespace elchi::store
