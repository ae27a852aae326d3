// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/backups.h"

#include "store/backup.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

const QString folderEnding = u".backups"_s;

/// "…/W 2026-11-25 09.15.elchi" for a backup of "…/W.elchi", with a number when it is taken.
QString freshName(const BackupEntry &backup)
{
    const QFileInfo folder(QFileInfo(backup.path).absolutePath());
    const QString stem = folder.absolutePath() + u'/' + folder.fileName().chopped(folderEnding.size()) +
                         backup.at.toString(u" yyyy-MM-dd HH.mm"_s);
    QString path = stem + u".elchi"_s;
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = u"%1 (%2).elchi"_s.arg(stem).arg(number);
    return path;
}

} // namespace

QList<BackupEntry> backupsOf(const QString &workspace)
{
    QList<BackupEntry> entries;
    for (const store::KeptBackup &kept : store::keptBackups(workspace))
        entries.append({kept.path, kept.at, kept.bytes});
    return entries;
}

std::optional<BackupEntry> asBackup(const QString &path)
{
    const QFileInfo file(path);
    const QString folder = file.absolutePath();
    if (!folder.endsWith(folderEnding))
        return std::nullopt;
    for (const BackupEntry &backup : backupsOf(folder.chopped(folderEnding.size()) + u".elchi"_s)) {
        if (QFileInfo(backup.path) == file)
            return backup;
    }
    return std::nullopt;
}

Result<QString> takeOut(const BackupEntry &backup)
{
    if (!QFileInfo::exists(backup.path))
        return failure(ErrorCode::FileMissing, backup.path);
    const QString path = freshName(backup);
    if (QStorageInfo(QFileInfo(path).absolutePath()).bytesAvailable() < backup.bytes)
        return failure(ErrorCode::DiskFull, path);
    // QFile::copy() writes under another name first and removes what it could not finish.
    if (!QFile::copy(backup.path, path))
        return failure(ErrorCode::WriteFailed, path);
    return path;
}

} // namespace elchi
