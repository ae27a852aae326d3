// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QLockFile>
#include <QString>
#include <memory>

namespace elchi {

/// Holds "W.elchi.lock" beside the workspace for as long as the answer lives. The lock of a process that is
/// gone is taken over. Errors: WorkspaceHeld, whose place says who holds it and since when; WriteFailed when
/// the folder cannot be written to; DiskFull.
[[nodiscard]] Result<std::unique_ptr<QLockFile>> lockWorkspace(const QString &path);

} // namespace elchi
