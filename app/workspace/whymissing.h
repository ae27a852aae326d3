// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace elchi {

/// Why nothing is found at a path: LinkBroken (a link to nothing or in a circle), FolderUnreadable (its
/// folder must not be looked into), else FileMissing. Any thread.
[[nodiscard]] Error whyMissing(const QString &path);

} // namespace elchi
