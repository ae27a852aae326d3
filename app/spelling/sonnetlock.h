// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMutex>

namespace elchi {

/// Held wherever Sonnet is asked: its dictionaries and plugins are one for the whole program, and it does not
/// guard them itself.
[[nodiscard]] QMutex &sonnetLock();

} // namespace elchi
