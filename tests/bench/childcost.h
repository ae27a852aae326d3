// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace elchi::bench {

/// What running a program to its end took.
struct Cost
{
    double seconds = 0;    ///< by the clock on the wall
    double cpuSeconds = 0; ///< user and system, all its threads and children
    double megabytes = 0;  ///< the most memory it held at once
};

/// Runs a program with its output thrown away; ends the bench when it cannot be run or fails.
[[nodiscard]] Cost costOf(const QString &program, const QStringList &arguments);

} // namespace elchi::bench
