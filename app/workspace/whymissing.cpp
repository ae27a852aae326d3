// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/whymissing.h"

#include <QFileInfo>

namespace elchi {

Error whyMissing(const QString &path)
{
    const QFileInfo info(path);
    if (info.isSymLink())
        return {ErrorCode::LinkBroken, path};
    const QFileInfo folder(info.absolutePath());
    if (folder.isDir() && !folder.isExecutable())
        return {ErrorCode::FolderUnreadable, folder.filePath()};
    return {ErrorCode::FileMissing, path};
}

} // namespace elchi
