// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"

#include "base/log.h"
#include "store/backup.h"
#include "store/bandindex.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>
#include <sqlite3.h>

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
    if (is(error, SqliteCode::ReadOnly) || is(error, SqliteCode::CantOpen))
        return failure(ErrorCode::WorkspaceReadOnly, path, {}, error.text());
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
    : m_path(path), m_name(QUuid::createUuid().toString(QUuid::WithoutBraces)),
      m_bands(std::make_unique<BandIndex>())
{
}

Connection::~Connection()
{
    m_statements.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
    // A refused file is left as it was; opening it may have made an empty log beside it.
    const QString log = m_path + u"-wal"_s;
    if (!m_sound && QFileInfo(log).size() == 0)
        QFile::remove(log);
}

Result<std::unique_ptr<Connection>> Connection::create(const QString &path)
{
    if (QFileInfo::exists(path))
        return failure(ErrorCode::WorkspaceExists, path);
    std::unique_ptr<Connection> connection(new Connection(path));
    connection->m_sound = true; // nothing is in it
    auto made = connection->openFile().and_then([&] { return connection->setPragmas(); }).and_then([&] {
        return connection->migrate(0);
    });
    if (!made) {
        connection.reset();
        for (const QString &ending : {u""_s, u"-wal"_s, u"-journal"_s})
            QFile::remove(path + ending);
        return std::unexpected(made.error());
    }
    connection->setCheckpointAtClose(true);
    return connection;
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::FileMissing, path);
    if (!info.isFile())
        return failure(ErrorCode::NotAWorkspace, path);
    std::unique_ptr<Connection> connection(new Connection(path));
    auto ready = connection->openFile()
                     .and_then([&] { return connection->checkedVersion(); })
                     .and_then([&](int version) { return connection->renew(version); })
                     .and_then([&] { return connection->setPragmas(); });
    if (!ready)
        return std::unexpected(ready.error());
    return connection;
}

Result<void> Connection::openFile()
{
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=200"_s);
    m_database.setDatabaseName(m_path);
    if (!m_database.open())
        return failure(ErrorCode::WriteFailed, m_path, {}, m_database.lastError().text());
    // Before the first read: the index of the log then lives in memory and no third file is made.
    if (auto set = value(u"PRAGMA locking_mode=exclusive"_s); !set)
        return std::unexpected(set.error());
    setCheckpointAtClose(false);
    return {};
}

Result<void> Connection::renew(int version)
{
    const auto journal = value(u"PRAGMA journal_mode"_s);
    if (!journal)
        return std::unexpected(journal.error());
    if (version == schemaVersion && journal->toString() == "wal"_L1)
        return {};
    // What is written to below, be it only its kind of journal, is checked before.
    if (auto sound = check(); !sound || version == schemaVersion)
        return sound;
    return setPragmas().and_then([&] { return keepBackup(*this); }).and_then([&] {
        return migrate(version);
    });
}

sqlite3 *Connection::handle() const
{
    const QVariant handle = m_database.driver()->handle();
    return *static_cast<sqlite3 *const *>(handle.constData());
}

// Closing the last connection folds the log into the file: a file that is refused must not be written to.
void Connection::setCheckpointAtClose(bool wanted)
{
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, wanted ? 0 : 1, nullptr);
}

Result<void> Connection::setPragmas()
{
    // An import touches the same pages of its indexes again and again: they stay in memory (64 MB), and go
    // from the log to the file once in 16 MB.
    const std::pair<QString, QString> wanted[] = {
        {u"locking_mode"_s, u"exclusive"_s}, {u"journal_mode"_s, u"wal"_s},
        {u"synchronous"_s, u"2"_s},          {u"foreign_keys"_s, u"1"_s},
        {u"cache_size"_s, u"-65536"_s},      {u"wal_autocheckpoint"_s, u"4000"_s}};
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

Result<void> Connection::check()
{
    if (m_sound)
        return {};
    const auto quick = value(u"PRAGMA quick_check(1)"_s);
    if (!quick)
        return std::unexpected(quick.error());
    if (quick->toString() != "ok"_L1)
        return failure(ErrorCode::WorkspaceDamaged, m_path, {}, quick->toString());
    const auto orphan = value(u"PRAGMA foreign_key_check"_s);
    if (!orphan)
        return std::unexpected(orphan.error());
    if (orphan->isValid())
        return failure(ErrorCode::WorkspaceDamaged, m_path, {}, u"an orphan in "_s + orphan->toString());
    m_sound = true;
    setCheckpointAtClose(true);
    return {};
}

Result<void> Connection::migrate(int from)
{
    for (int version = from + 1; version <= schemaVersion; ++version) {
        if (auto begun = begin(); !begun)
            return begun;
        if (auto applied = applyMigration(version); !applied) {
            rollback();
            return applied;
        }
        if (auto committed = commit(); !committed)
            return committed;
    }
    return {};
}

Result<void> Connection::applyMigration(int version)
{
    auto statements = migrationStatements(version);
    if (!statements)
        return std::unexpected(statements.error());
    *statements << u"PRAGMA user_version=%1"_s.arg(version)
                << u"PRAGMA application_id=%1"_s.arg(applicationId);
    for (const QString &statement : std::as_const(*statements)) {
        if (auto done = value(statement); !done)
            return std::unexpected(done.error());
    }
    m_statements.clear();
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
    if (auto sound = check(); !sound)
        return sound;
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
