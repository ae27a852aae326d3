// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/step.h"

#include "base/uuid.h"
#include "store/columns.h"
#include "store/dispatches.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlRecord>

using namespace Qt::StringLiterals;

namespace elchi::store {

namespace {

QString now()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
}

/// SQLite tells a null QString from an empty one, and these columns are NOT NULL.
QString words(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

QVariant orNull(qint64 id)
{
    return id > 0 ? QVariant(id) : QVariant();
}

QJsonValue toJson(const QVariant &value)
{
    return value.isNull() ? QJsonValue() : QJsonValue::fromVariant(value);
}

QByteArray toJson(const Row &row)
{
    QJsonObject object;
    for (const auto &[column, value] : row)
        object.insert(column, toJson(value));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// Tells the connection whose names are written to.
void touchNames(Connection &connection, const QString &table, qint64 id)
{
    if (table == "entity"_L1)
        return connection.touchEntity({id});
    if (table != "alias"_L1)
        return;
    if (const auto owner = connection.value(u"SELECT entity_id FROM alias WHERE id = ?"_s, {id}))
        connection.touchEntity({owner->toLongLong()});
}

Result<void> writeColumns(Connection &connection, const QString &table, qint64 id, const QJsonObject &columns)
{
    // An alias may move from one entity to another.
    touchNames(connection, table, id);
    QStringList sets{u"revision = revision + 1"_s};
    QVariantList bindings;
    for (auto it = columns.begin(); it != columns.end(); ++it) {
        sets << it.key() + u" = ?"_s;
        bindings << columnValue(it.value());
    }
    bindings << id;
    const QString sql = u"UPDATE %1 SET %2 WHERE id = ?"_s.arg(table, sets.join(u", "_s));
    if (auto done = connection.run(sql, bindings); !done)
        return std::unexpected(done.error());
    touchNames(connection, table, id);
    return {};
}

QString insertSql(const QString &table, const Row &row)
{
    QString sql = u"INSERT INTO "_s + table;
    sql.reserve(1024);
    QChar before = u'(';
    for (const auto &[column, value] : row) {
        sql.append(before).append(column);
        before = u',';
    }
    sql.append(u") VALUES (?"_s);
    for (qsizetype i = 1; i < row.size(); ++i)
        sql.append(u",?"_s);
    return sql.append(u')');
}

StepEntry readEntry(const QSqlQuery &query)
{
    return {.id = {query.value(0).toLongLong()},
            .info = {.verb = query.value(1).toString(),
                     .subject = query.value(2).toString(),
                     .author = query.value(3).toString(),
                     .dispatch = {query.value(4).toLongLong()},
                     .annotation = {query.value(5).toLongLong()},
                     .entity = {query.value(6).toLongLong()},
                     .meeting = {query.value(7).toLongLong()},
                     .code = {query.value(8).toLongLong()},
                     .reverts = {query.value(9).toLongLong()}},
            .at = QDateTime::fromString(query.value(10).toString(), Qt::ISODateWithMs),
            .undone = query.value(11).toInt() == 1,
            .reverted = query.value(12).toBool()};
}

// What took it back may have been taken back itself.
const QString selectSteps =
    u"SELECT id, verb, subject, author, dispatch_id, annotation_id, entity_id, meeting_id, code_id, reverts, "
    "at, state, EXISTS (SELECT 1 FROM step r WHERE r.reverts = s.id AND r.state = 0 AND NOT EXISTS "
    "(SELECT 1 FROM step q WHERE q.reverts = r.id AND q.state = 0)) FROM step s "_s;

Result<std::optional<StepEntry>> oneStep(Connection &connection, const QString &where,
                                         const QVariantList &bindings = {})
{
    const auto query = connection.run(selectSteps + where, bindings);
    if (!query)
        return std::unexpected(query.error());
    std::optional<StepEntry> entry;
    if ((*query)->next())
        entry = readEntry(**query);
    (*query)->finish();
    return entry;
}

/// The search index is no tracked table: it follows the title and the language.
Result<void> indexAnew(Connection &connection, const QList<Change> &changes)
{
    for (const Change &change : changes) {
        const bool searched = change.columns.contains("title"_L1) || change.columns.contains("language"_L1);
        if (change.table != "dispatch"_L1 || !searched)
            continue;
        if (auto indexed = indexWords(connection, DispatchId{change.row}); !indexed)
            return indexed;
    }
    return {};
}

Result<void> replay(Connection &connection, StepId step, bool backwards)
{
    const auto changes = changesOf(connection, step, backwards);
    if (!changes)
        return std::unexpected(changes.error());
    for (const Change &change : *changes) {
        if (auto done = writeColumns(connection, change.table, change.row, change.columns); !done)
            return done;
    }
    const auto marked =
        connection.run(u"UPDATE step SET state = ? WHERE id = ?"_s, {backwards ? 1 : 0, step.value});
    if (!marked)
        return std::unexpected(marked.error());
    return indexAnew(connection, *changes);
}

Result<StepEntry> replayInTransaction(Connection &connection, StepEntry entry, const QList<qint64> &steps,
                                      bool backwards)
{
    if (auto begun = connection.begin(); !begun)
        return std::unexpected(begun.error());
    for (const qint64 step : steps) {
        if (auto done = replay(connection, StepId{step}, backwards); !done) {
            connection.rollback();
            return std::unexpected(done.error());
        }
    }
    if (auto committed = connection.commit(); !committed)
        return std::unexpected(committed.error());
    entry.undone = backwards;
    return entry;
}

/// Up to and including that step, which must be one of those that `sql` names.
Result<StepEntry> replayTo(Connection &connection, StepId id, const QString &sql, ErrorCode refusal,
                           bool backwards)
{
    const auto entry = findStep(connection, id);
    const auto steps = rowIds(connection, sql, {id.value});
    if (!entry || !steps)
        return std::unexpected(entry ? steps.error() : entry.error());
    if (!*entry || !steps->contains(id.value))
        return failure(refusal);
    return replayInTransaction(connection, **entry, *steps, backwards);
}

} // namespace

Step::Step(Connection &connection, const StepInfo &info, StepId id)
    : m_connection(&connection), m_info(info), m_id(id)
{
}

Step::Step(Step &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr)), m_info(std::move(other.m_info)),
      m_id(other.m_id), m_changes(other.m_changes)
{
}

Step::~Step()
{
    if (m_connection)
        m_connection->rollback();
}

Result<Step> Step::begin(Connection &connection, const StepInfo &info)
{
    if (auto begun = connection.begin(); !begun)
        return std::unexpected(begun.error());
    const auto id = connection.value(
        u"INSERT INTO step (verb, subject, author, dispatch_id, annotation_id, entity_id, meeting_id, "
        "code_id, reverts, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
        {info.verb, words(info.subject), words(info.author), orNull(info.dispatch.value),
         orNull(info.annotation.value), orNull(info.entity.value), orNull(info.meeting.value),
         orNull(info.code.value), orNull(info.reverts.value), now()});
    if (!id) {
        connection.rollback();
        return std::unexpected(id.error());
    }
    return Step(connection, info, StepId{id->toLongLong()});
}

Result<Step> Step::resume(Connection &connection, const StepInfo &info, StepId id)
{
    if (!id.isValid())
        return begin(connection, info);
    const auto state = connection.value(u"SELECT state FROM step WHERE id = ?"_s, {id.value});
    if (!state)
        return std::unexpected(state.error());
    if (!state->isValid() || state->toInt() != 0)
        return begin(connection, info);
    if (auto begun = connection.begin(); !begun)
        return std::unexpected(begun.error());
    return Step(connection, info, id);
}

Result<void> Step::record(const QString &table, qint64 id, const QByteArray &before, const QByteArray &after)
{
    const auto done = m_connection->run(
        u"INSERT INTO change (step_id, table_name, row_id, before, after) VALUES (?, ?, ?, ?, ?)"_s,
        {m_id.value, table, id, QString::fromUtf8(before), QString::fromUtf8(after)});
    if (!done)
        return std::unexpected(done.error());
    ++m_changes;
    return {};
}

Result<qint64> Step::insert(const QString &table, Row row)
{
    row << Row{{u"uuid"_s, uuidV7()}, {u"created_by"_s, words(m_info.author)}, {u"created_at"_s, now()}};
    QVariantList bindings;
    bindings.reserve(row.size());
    for (const auto &[column, value] : std::as_const(row))
        bindings << value;
    const auto query = m_connection->run(insertSql(table, row), bindings);
    if (!query)
        return std::unexpected(query.error());
    // Not by RETURNING: SQLite then keeps a copy of every page that the row touches, a third of an import's
    // work.
    const qint64 id = (*query)->lastInsertId().toLongLong();
    touchNames(*m_connection, table, id);
    if (auto kept = record(table, id, R"({"deleted":1})", R"({"deleted":0})"); !kept)
        return std::unexpected(kept.error());
    return id;
}

Result<void> Step::update(const QString &table, qint64 id, const Row &row)
{
    QStringList columns;
    for (const auto &[column, value] : row)
        columns << column;
    const auto query =
        m_connection->run(u"SELECT %1 FROM %2 WHERE id = ?"_s.arg(columns.join(u", "_s), table), {id});
    if (!query)
        return std::unexpected(query.error());
    if (!(*query)->next())
        return failure(ErrorCode::NotFound, table);
    Row before;
    Row after;
    for (int i = 0; i < row.size(); ++i) {
        const QVariant old = (*query)->value(i);
        if (toJson(old) == toJson(row[i].second))
            continue;
        before << std::pair{row[i].first, old};
        after << row[i];
    }
    (*query)->finish();
    if (after.isEmpty())
        return {};
    const QByteArray afterJson = toJson(after);
    if (auto written = writeColumns(*m_connection, table, id, QJsonDocument::fromJson(afterJson).object());
        !written)
        return written;
    return record(table, id, toJson(before), afterJson);
}

Result<void> Step::remove(const QString &table, qint64 id)
{
    return update(table, id, {{u"deleted"_s, 1}});
}

Result<void> Step::forget()
{
    for (const QString &sql :
         {u"DELETE FROM change WHERE step_id = ?"_s, u"DELETE FROM step WHERE id = ?"_s}) {
        if (auto done = m_connection->run(sql, {m_id.value}); !done)
            return std::unexpected(done.error());
    }
    return {};
}

Result<void> Step::commit()
{
    Connection &connection = *std::exchange(m_connection, nullptr);
    if (isEmpty()) {
        connection.rollback();
        return {};
    }
    // A new act closes the way forward: what was undone before it can no longer be redone.
    if (auto closed = connection.run(u"UPDATE step SET state = 2 WHERE state = 1"_s); !closed) {
        connection.rollback();
        return std::unexpected(closed.error());
    }
    return connection.commit();
}

Result<void> closeHistory(Connection &connection)
{
    if (auto closed = connection.run(u"UPDATE step SET state = 2 WHERE state < 2"_s); !closed)
        return std::unexpected(closed.error());
    return {};
}

Result<QList<StepEntry>> steps(Connection &connection, int limit)
{
    const auto query = connection.run(selectSteps + u"WHERE state < 2 ORDER BY id DESC LIMIT ?"_s, {limit});
    if (!query)
        return std::unexpected(query.error());
    QList<StepEntry> entries;
    while ((*query)->next())
        entries << readEntry(**query);
    return entries;
}

Result<QList<Change>> changesOf(Connection &connection, StepId step, bool before)
{
    const QString sql =
        before ? u"SELECT table_name, row_id, before FROM change WHERE step_id = ? ORDER BY id DESC"_s
               : u"SELECT table_name, row_id, after FROM change WHERE step_id = ? ORDER BY id"_s;
    const auto query = connection.run(sql, {step.value});
    if (!query)
        return std::unexpected(query.error());
    QList<Change> changes;
    while ((*query)->next())
        changes.append({(*query)->value(0).toString(), (*query)->value(1).toLongLong(),
                        QJsonDocument::fromJson((*query)->value(2).toString().toUtf8()).object()});
    return changes;
}

QVariant columnValue(const QJsonValue &value)
{
    if (value.isNull())
        return {};
    return value.isDouble() ? QVariant(value.toInteger()) : value.toVariant();
}

Result<std::optional<StepEntry>> findStep(Connection &connection, StepId id)
{
    return oneStep(connection, u"WHERE id = ? AND state < 2"_s, {id.value});
}

Result<std::optional<StepEntry>> nextUndo(Connection &connection)
{
    return oneStep(connection, u"WHERE state = 0 ORDER BY id DESC LIMIT 1"_s);
}

Result<std::optional<StepEntry>> nextRedo(Connection &connection)
{
    return oneStep(connection, u"WHERE state = 1 ORDER BY id LIMIT 1"_s);
}

Result<StepEntry> undo(Connection &connection)
{
    const auto entry = nextUndo(connection);
    if (!entry)
        return std::unexpected(entry.error());
    if (!*entry)
        return failure(ErrorCode::NothingToUndo);
    return replayInTransaction(connection, **entry, {(*entry)->id.value}, true);
}

Result<StepEntry> redo(Connection &connection)
{
    const auto entry = nextRedo(connection);
    if (!entry)
        return std::unexpected(entry.error());
    if (!*entry)
        return failure(ErrorCode::NothingToRedo);
    return replayInTransaction(connection, **entry, {(*entry)->id.value}, false);
}

Result<StepEntry> undoTo(Connection &connection, StepId id)
{
    return replayTo(connection, id, u"SELECT id FROM step WHERE state = 0 AND id >= ? ORDER BY id DESC"_s,
                    ErrorCode::NothingToUndo, true);
}

Result<StepEntry> redoTo(Connection &connection, StepId id)
{
    return replayTo(connection, id, u"SELECT id FROM step WHERE state = 1 AND id <= ? ORDER BY id"_s,
                    ErrorCode::NothingToRedo, false);
}

} // namespace elchi::store
