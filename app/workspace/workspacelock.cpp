// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/workspacelock.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

/// A lock file takes one block.
constexpr qint64 leastBytes = 4096;

/// The context of this file's words.
struct Lock
{
    Q_DECLARE_TR_FUNCTIONS(Lock)
};

/// Who holds it and what to do: "aida@desk, process 4711, since 24.11.2026 09:15. Close it there first."
QString holder(const QLockFile &lock)
{
    qint64 pid = 0;
    QString host;
    QString program;
    if (!lock.getLockInfo(&pid, &host, &program))
        return {};
    const QFileInfo file(lock.fileName());
    const QString who = Lock::tr("%1@%2, process %3, since %4")
                            .arg(file.owner(), host, QString::number(pid),
                                 file.lastModified().toString(u"dd.MM.yyyy HH:mm"_s));
    // Whether a process of another computer still lives cannot be seen from here.
    return host == QSysInfo::machineHostName()
               ? Lock::tr("%1. Close it there first.").arg(who)
               : Lock::tr(
                     "%1. Close it there first; if Elchi is no longer open on that computer, delete the file %2.")
                     .arg(who, QDir::toNativeSeparators(file.filePath()));
}

} // namespace

Result<std::unique_ptr<QLockFile>> lockWorkspace(const QString &path)
{
    auto lock = std::make_unique<QLockFile>(path + u".lock"_s);
    // A lock never grows too old while its process lives: analysts keep Elchi open for days.
    lock->setStaleLockTime(0);
    if (lock->tryLock(100))
        return lock;
    if (lock->error() == QLockFile::LockFailedError)
        return failure(ErrorCode::WorkspaceHeld, path, holder(*lock));
    // QLockFile tells a full disk from a missing right only by not knowing the error.
    const bool full = lock->error() == QLockFile::UnknownError &&
                      QStorageInfo(QFileInfo(path).absolutePath()).bytesAvailable() < leastBytes;
    return failure(full ? ErrorCode::DiskFull : ErrorCode::WriteFailed, path);
}

} // namespace elchi
