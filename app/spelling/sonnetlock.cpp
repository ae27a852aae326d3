// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling/sonnetlock.h"

namespace elchi {

QMutex &sonnetLock()
{
    static QMutex lock;
    return lock;
}

} // namespace elchi
