// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup.h"

#include "base/log.h"
#include "store/connection.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace elchi::store {

namespace {

constexpr int pagesAtOnce = 64;
constexpr int backupsKept = 7;

std::unexpected<Error> refused(const QString &path, int code)
{
    const QString why = QString::fromUtf8(sqlite3_errstr(code));
    qCWarning(lcStore).noquote() << path << why;
    const bool full = (code & 0xff) == SQLITE_FULL;
    return failure(full ? ErrorCode::DiskFull : ErrorCode::WriteFailed, path, {}, why);
}

/// The first line that quick_check says, "ok" for a sound copy.
QByteArray quickCheck(sqlite3 *copy)
{
    sqlite3_stmt *statement = nullptr;
    QByteArray answer;
    if (sqlite3_prepare_v2(copy, "PRAGMA quick_check(1)", -1, &statement, nullptr) == SQLITE_OK &&
        sqlite3_step(statement) == SQLITE_ROW)
        answer = reinterpret_cast<const char *>(sqlite3_column_text(statement, 0));
    sqlite3_finalize(statement);
    return answer;
}

/// Names sorted by the time in them, oldest first.
QStringList backupsOf(const QString &workspace)
{
    const QString prefix = QFileInfo(workspace).completeBaseName() + u'-';
    QStringList names = QDir(backupFolder(workspace)).entryList({u"*.elchi"_s}, QDir::Files, QDir::Name);
    names.removeIf([&prefix](const QString &name) { return !name.startsWith(prefix); });
    return names;
}

} // namespace

Backup::Backup(const QString &destination) : m_destination(destination) {}

Backup::~Backup()
{
    close();
    QFile::remove(m_destination + u".part"_s);
}

Result<std::unique_ptr<Backup>> Backup::begin(Connection &connection, const QString &destination)
{
    if (QFileInfo::exists(destination))
        return failure(ErrorCode::WorkspaceExists, destination);
    QFile::remove(destination + u".part"_s);
    std::unique_ptr<Backup> backup(new Backup(destination));
    const QByteArray part = QFile::encodeName(destination + u".part"_s);
    if (const int code = sqlite3_open(part.constData(), &backup->m_copy); code != SQLITE_OK)
        return refused(destination, code);
    backup->m_backup = sqlite3_backup_init(backup->m_copy, "main", connection.handle(), "main");
    if (!backup->m_backup)
        return refused(destination, sqlite3_errcode(backup->m_copy));
    return backup;
}

Result<bool> Backup::advance(int milliseconds)
{
    const QDeadlineTimer turn(milliseconds);
    int code = SQLITE_OK;
    do {
        code = sqlite3_backup_step(m_backup, pagesAtOnce);
    } while (code == SQLITE_OK && !turn.hasExpired());
    if (code != SQLITE_OK && code != SQLITE_DONE)
        return refused(m_destination, code);
    return code == SQLITE_DONE;
}

Result<void> Backup::finish()
{
    if (const int code = sqlite3_backup_finish(std::exchange(m_backup, nullptr)); code != SQLITE_OK)
        return refused(m_destination, code);
    if (const QByteArray said = quickCheck(m_copy); said != "ok")
        return failure(ErrorCode::WriteFailed, m_destination, {}, QString::fromUtf8(said));
    close();
    if (!QFile::rename(m_destination + u".part"_s, m_destination))
        return failure(ErrorCode::WriteFailed, m_destination);
    return {};
}

void Backup::close()
{
    sqlite3_backup_finish(std::exchange(m_backup, nullptr));
    sqlite3_close(std::exchange(m_copy, nullptr));
}

Result<void> backUp(Connection &connection, const QString &destination)
{
    auto backup = Backup::begin(connection, destination);
    if (!backup)
        return std::unexpected(backup.error());
    Result<bool> complete = false;
    while (complete && !*complete)
        complete = (*backup)->advance(1000);
    if (!complete)
        return std::unexpected(complete.error());
    return (*backup)->finish();
}

QString backupFolder(const QString &workspace)
{
    const QFileInfo info(workspace);
    return info.absolutePath() + u'/' + info.completeBaseName() + u".backups"_s;
}

Result<QString> nextBackup(const QString &workspace)
{
    const QString folder = backupFolder(workspace);
    if (!QDir().mkpath(folder))
        return failure(ErrorCode::WriteFailed, folder);
    // One writer at a time: what is unfinished there was left by a process that is gone.
    QDir parts(folder);
    for (const QString &part : parts.entryList({u"*.part*"_s}, QDir::Files))
        parts.remove(part);
    const QString name = QFileInfo(workspace).completeBaseName();
    const QString now = QDateTime::currentDateTime().toString(u"yyyy-MM-ddTHHmmsszzz"_s);
    return u"%1/%2-%3.elchi"_s.arg(folder, name, now);
}

bool hasBackupOfToday(const QString &workspace)
{
    const QStringList names = backupsOf(workspace);
    const QString today = QDate::currentDate().toString(u"-yyyy-MM-ddT"_s);
    return !names.isEmpty() && names.last().contains(today);
}

void rotateBackups(const QString &workspace)
{
    QStringList names = backupsOf(workspace);
    const QDir folder(backupFolder(workspace));
    while (names.size() > backupsKept)
        QFile::remove(folder.filePath(names.takeFirst()));
}

Result<void> keepBackup(Connection &connection)
{
    const auto destination = nextBackup(connection.path());
    if (!destination)
        return std::unexpected(destination.error());
    if (auto done = backUp(connection, *destination); !done)
        return done;
    rotateBackups(connection.path());
    return {};
}

} // namespace elchi::store
