// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace elchi {

/// Path of a file or folder of tests/data. The only place that knows where the tree lies: every other test
/// compiles to the same object in any clone, so that the compiler cache serves them all.
[[nodiscard]] QString testData(const QString &name);

/// Path of a program of the same build.
[[nodiscard]] QString builtProgram(const QString &name);

} // namespace elchi
