// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"

#include "base/log.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace elchi::store {

namespace {

// SQLite's primary result codes, as QSqlError::nativeErrorCode() prints them (extended codes keep them in the
// low byte).
enum class SqliteCode {
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    Corrupt = 11,
    Full = 13,
    CantOpen = 14,
    NotADatabase = 26
};

bool is(const QSqlError &error, SqliteCode code)
{
    return (error.nativeErrorCode().toInt() & 0xff) == int(code);
}

std::unexpected<Error> refused(const QString &path, const QSqlError &error)
{
    qCWarning(lcStore).noquote() << path << error.text();
    if (is(error, SqliteCode::Full))
        return failure(ErrorCode::DiskFull, path, {}, error.text());
    if (is(error, SqliteCode::Busy) || is(error, SqliteCode::Locked))
        return failure(ErrorCode::WorkspaceHeld, path, {}, error.text());
    if (is(error, SqliteCode::NotADatabase))
        return failure(ErrorCode::NotAWorkspace, path, {}, error.text());
    if (is(error, SqliteCode::Corrupt))
        return failure(ErrorCode::WorkspaceDamaged, path, {}, error.text());
    return failure(ErrorCode::StoreFailed, path, {}, error.text());
}

/// The statements of one migration: separated by a line that holds only "--;".
Result<QStringList> migrationStatements(int version)
{
    QFile file(u":/elchi/migrations/%1.sql"_s.arg(version, 4, 10, QChar(u'0')));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::StoreFailed, file.fileName(), {}, u"migration missing from the program"_s);
    return QString::fromUtf8(file.readAll()).split(u"\n--;\n"_s, Qt::SkipEmptyParts);
}

} // namespace

Connection::Connection(const QString &path)
    : m_path(path), m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

Connection::~Connection()
{
    m_statements.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::create(const QString &path)
{
    if (QFileInfo::exists(path))
        return failure(ErrorCode::WorkspaceExists, path);
    std::unique_ptr<Connection> connection(new Connection(path));
    if (auto opened = connection->openFile(); !opened)
        return std::unexpected(opened.error());
    if (auto set = connection->setPragmas(); !set)
        return std::unexpected(set.error());
    if (auto migrated = connection->migrate(0); !migrated)
        return std::unexpected(migrated.error());
    return connection;
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path)
{
    if (!QFileInfo::exists(path))
        return failure(ErrorCode::FileMissing, path);
    std::unique_ptr<Connection> connection(new Connection(path));
    if (auto opened = connection->openFile(); !opened)
        return std::unexpected(opened.error());
    const auto version = connection->checkedVersion();
    if (!version)
        return std::unexpected(version.error());
    if (auto set = connection->setPragmas(); !set)
        return std::unexpected(set.error());
    if (auto sound = connection->checkIntegrity(); !sound)
        return std::unexpected(sound.error());
    if (auto migrated = connection->migrate(*version); !migrated)
        return std::unexpected(migrated.error());
    return connection;
}

Result<void> Connection::openFile()
{
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=200"_s);
    m_database.setDatabaseName(m_path);
    if (!m_database.open())
        return failure(ErrorCode::WriteFailed, m_path, {}, m_database.lastError().text());
    return {};
}

Result<void> Connection::setPragmas()
{
    const std::pair<QString, QString> wanted[] = {{u"locking_mode"_s, u"exclusive"_s},
                                                  {u"journal_mode"_s, u"wal"_s},
                                                  {u"synchronous"_s, u"2"_s},
                                                  {u"foreign_keys"_s, u"1"_s}};
    for (const auto &[pragma, setting] : wanted) {
        if (auto set = value(u"PRAGMA %1=%2"_s.arg(pragma, setting)); !set)
            return std::unexpected(set.error());
        const auto now = value(u"PRAGMA "_s + pragma);
        if (!now)
            return std::unexpected(now.error());
        if (now->toString() != setting)
            return failure(ErrorCode::StoreFailed, m_path, {}, pragma + u" is "_s + now->toString());
    }
    return {};
}

Result<int> Connection::checkedVersion()
{
    const auto id = value(u"PRAGMA application_id"_s);
    if (!id)
        return std::unexpected(id.error());
    if (id->toInt() != applicationId)
        return failure(ErrorCode::NotAWorkspace, m_path);
    const auto version = value(u"PRAGMA user_version"_s);
    if (!version)
        return std::unexpected(version.error());
    if (version->toInt() > schemaVersion)
        return failure(ErrorCode::WorkspaceNewer, m_path, version->toString());
    return version->toInt();
}

Result<void> Connection::checkIntegrity()
{
    const auto quick = value(u"PRAGMA quick_check(1)"_s);
    if (!quick)
        return std::unexpected(quick.error());
    if (quick->toString() != "ok"_L1)
        return failure(ErrorCode::WorkspaceDamaged, m_path, {}, quick->toString());
    const auto orphan = value(u"PRAGMA foreign_key_check"_s);
    if (!orphan)
        return std::unexpected(orphan.error());
    if (orphan->isValid())
        return failure(ErrorCode::WorkspaceDamaged, m_path, orphan->toString());
    return {};
}

Result<void> Connection::migrate(int from)
{
    for (int version = from + 1; version <= schemaVersion; ++version) {
        const auto statements = migrationStatements(version);
        if (!statements)
            return std::unexpected(statements.error());
        if (auto begun = begin(); !begun)
            return begun;
        for (const QString &statement : *statements) {
            if (auto done = run(statement); !done) {
                rollback();
                return std::unexpected(done.error());
            }
        }
        if (auto stamped = value(u"PRAGMA user_version=%1"_s.arg(version)); !stamped)
            return std::unexpected(stamped.error());
        if (auto signedOff = value(u"PRAGMA application_id=%1"_s.arg(applicationId)); !signedOff)
            return std::unexpected(signedOff.error());
        if (auto committed = commit(); !committed)
            return committed;
    }
    return {};
}

Result<QSqlQuery *> Connection::run(const QString &sql, const QVariantList &bindings)
{
    auto &statement = m_statements[sql];
    if (!statement) {
        auto fresh = std::make_shared<QSqlQuery>(m_database);
        fresh->setForwardOnly(true);
        if (!fresh->prepare(sql)) {
            m_statements.remove(sql);
            return refused(m_path, fresh->lastError());
        }
        statement = fresh;
    }
    statement->finish();
    for (int i = 0; i < bindings.size(); ++i)
        statement->bindValue(i, bindings[i]);
    if (!statement->exec())
        return refused(m_path, statement->lastError());
    return statement.get();
}

Result<QVariant> Connection::value(const QString &sql, const QVariantList &bindings)
{
    const auto query = run(sql, bindings);
    if (!query)
        return std::unexpected(query.error());
    const QVariant first = (*query)->next() ? (*query)->value(0) : QVariant();
    (*query)->finish();
    return first;
}

Result<void> Connection::begin()
{
    if (auto begun = run(u"BEGIN IMMEDIATE"_s); !begun)
        return std::unexpected(begun.error());
    return {};
}

Result<void> Connection::commit()
{
    if (auto done = run(u"COMMIT"_s); !done) {
        rollback();
        return std::unexpected(done.error());
    }
    return {};
}

void Connection::rollback()
{
    if (auto done = run(u"ROLLBACK"_s); !done)
        qCWarning(lcStore) << "rollback failed:" << done.error().detail;
}

} // namespace elchi::store
