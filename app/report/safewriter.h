// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QString>

namespace elchi::report {

/// The one way by which files leave Elchi: the bytes go to a temporary file beside the target, every write is
/// counted, the disk confirms (fsync), and only then does the new file take the old one's place. On any
/// shortfall the target keeps its former contents and nothing is left behind. Errors: WriteFailed, DiskFull
/// (subject: the path). Blocks until the disk has it; any thread.
[[nodiscard]] Result<void> writeSafely(const QString &path, const QByteArray &bytes);

} // namespace elchi::report
