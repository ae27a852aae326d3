// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <optional>

namespace elchi {

/// One rotating backup of a workspace, as the analyst chooses among them.
struct BackupEntry
{
    QString path;
    QDateTime at; ///< local time
    qint64 bytes = 0;
};

/// The rotating backups of the workspace at that path, newest first. The workspace itself may be damaged or
/// gone.
[[nodiscard]] QList<BackupEntry> backupsOf(const QString &workspace);

/// The backup that this file is, if it is one: the rotation may remove it, so nobody should work in it.
[[nodiscard]] std::optional<BackupEntry> asBackup(const QString &path);

/// Copies a backup to a file of its own beside the workspace that it was made of and answers its path; both
/// stay as they are. Errors: FileMissing, WriteFailed, DiskFull.
[[nodiscard]] Result<QString> takeOut(const BackupEntry &backup);

} // namespace elchi
