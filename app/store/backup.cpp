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
constexpr int newestKept = 3;
constexpr int daysKept = 7;
const QString timeInName = u"yyyy-MM-ddTHHmmsszzz"_s;
// Instructions of SQLite between two questions whether the check goes on: some milliseconds.
constexpr int instructionsUnasked = 100000;

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

int Backup::progress() const
{
    const int pages = sqlite3_backup_pagecount(m_backup);
    return pages == 0 ? 0 : int(1000LL * (pages - sqlite3_backup_remaining(m_backup)) / pages);
}

Result<void> Backup::seal()
{
    if (const int code = sqlite3_backup_finish(std::exchange(m_backup, nullptr)); code != SQLITE_OK)
        return refused(m_destination, code);
    return {};
}

Result<void> Backup::finish(const std::function<bool()> &cancelled)
{
    const auto isCancelled = [](void *asked) {
        return int((*static_cast<const std::function<bool()> *>(asked))());
    };
    if (cancelled)
        sqlite3_progress_handler(m_copy, instructionsUnasked, isCancelled,
                                 const_cast<std::function<bool()> *>(&cancelled));
    const QByteArray said = quickCheck(m_copy);
    if (cancelled && cancelled())
        return failure(ErrorCode::Cancelled, m_destination);
    if (said != "ok")
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
    return (*backup)->seal().and_then([&] { return (*backup)->finish(); });
}

QString backupFolder(const QString &workspace)
{
    const QFileInfo info(workspace);
    return info.absolutePath() + u'/' + info.completeBaseName() + u".backups"_s;
}

QList<KeptBackup> keptBackups(const QString &workspace)
{
    const QString prefix = QFileInfo(workspace).completeBaseName() + u'-';
    const QDir folder(backupFolder(workspace));
    QList<KeptBackup> kept;
    // Sorted by the time in their names, newest first.
    for (const QFileInfo &file :
         folder.entryInfoList({u"*.elchi"_s}, QDir::Files, QDir::Name | QDir::Reversed)) {
        const QString name = file.completeBaseName();
        const QDateTime at = QDateTime::fromString(name.mid(prefix.size()), timeInName);
        if (name.startsWith(prefix) && at.isValid())
            kept.append({file.filePath(), at, file.size()});
    }
    return kept;
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
    const QString now = QDateTime::currentDateTime().toString(timeInName);
    return u"%1/%2-%3.elchi"_s.arg(folder, name, now);
}

void rotateBackups(const QString &workspace)
{
    QDate day;
    int days = 0;
    int newest = 0;
    for (const KeptBackup &backup : keptBackups(workspace)) {
        const bool firstOfDay = backup.at.date() != day;
        day = backup.at.date();
        days += firstOfDay ? 1 : 0;
        if (++newest > newestKept && (!firstOfDay || days > daysKept))
            QFile::remove(backup.path);
    }
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
