// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <functional>
#include <memory>

struct sqlite3;
struct sqlite3_backup;

namespace elchi::store {

class Connection;

/// A copy of the open workspace through SQLite's backup API, made in turns so that work can go on between
/// them: what is written meanwhile is in the copy too. The copy grows as `destination.part` and gets its name
/// only after it has been checked. On the connection's thread, and dies before the connection, until seal().
class Backup
{
public:
    /// Errors: WorkspaceExists when `destination` is there, WriteFailed.
    [[nodiscard]] static Result<std::unique_ptr<Backup>> begin(Connection &connection,
                                                               const QString &destination);
    /// Removes what is unfinished.
    ~Backup();
    Backup(const Backup &) = delete;
    Backup &operator=(const Backup &) = delete;

    /// Copies for at most that many milliseconds; true when all is copied. Errors: WriteFailed, DiskFull.
    [[nodiscard]] Result<bool> advance(int milliseconds);
    /// Thousandths that are copied.
    [[nodiscard]] int progress() const;
    /// After advance() answered true: lets go of the connection. Errors: WriteFailed, DiskFull.
    [[nodiscard]] Result<void> seal();
    /// Then, on any thread: checks the copy and gives it its name. Errors: WriteFailed; Cancelled as soon as
    /// `cancelled` answers true.
    [[nodiscard]] Result<void> finish(const std::function<bool()> &cancelled = {});

private:
    explicit Backup(const QString &destination);
    void close();

    QString m_destination;
    sqlite3 *m_copy = nullptr;
    sqlite3_backup *m_backup = nullptr;
};

/// A verified copy at once. Errors: WorkspaceExists, WriteFailed, DiskFull.
[[nodiscard]] Result<void> backUp(Connection &connection, const QString &destination);

/// One rotating backup.
struct KeptBackup
{
    QString path;
    QDateTime at; ///< local time
    qint64 bytes = 0;
};

/// The folder of rotating backups of a workspace: "…/W.backups" beside "…/W.elchi".
[[nodiscard]] QString backupFolder(const QString &workspace);
/// What is in it, newest first.
[[nodiscard]] QList<KeptBackup> keptBackups(const QString &workspace);
/// A fresh name in that folder, with the time of now; makes the folder. Error: WriteFailed.
[[nodiscard]] Result<QString> nextBackup(const QString &workspace);
/// Keeps the newest three, and the newest of each of the last seven days that have one.
void rotateBackups(const QString &workspace);
/// A rotating backup at once.
[[nodiscard]] Result<void> keepBackup(Connection &connection);

} // namespace elchi::store
