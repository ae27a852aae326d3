// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace elchi::bench {

/// Starts `elchi WORKSPACE` and the bare window in turn, `pairs` times, each until its first paint, and
/// prints the CPU time of both (user + system, milliseconds: median, minimum, maximum) and the ratio of the
/// medians.
void start(const QString &workspace, int pairs);

} // namespace elchi::bench
