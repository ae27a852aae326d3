// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace elchi {

/// Puts a disk of that size (as mount says it: "64k") on a folder, for this process and its children only.
/// False where the machine does not allow it. Safe between fork and exec.
[[nodiscard]] bool enterSmallDisk(const QByteArray &folder, const QByteArray &size);

/// Takes from this process and from what it executes root's right to pass over permissions; nothing to take
/// from an ordinary user. Safe between fork and exec.
[[nodiscard]] bool obeyPermissions();

} // namespace elchi
