// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace elchi::cli {

/// What the program answers to its caller.
enum ExitStatus { AllDone = 0, SomeRefused = 1, WrongUsage = 2, NoWorkspace = 3 };

/// Each verb takes what stands behind it on the command line, writes results to standard output and sentences
/// for people to standard error.
[[nodiscard]] int init(const QStringList &arguments);
[[nodiscard]] int import(const QStringList &arguments);
[[nodiscard]] int inspect(const QStringList &arguments);
[[nodiscard]] int report(const QStringList &arguments);
[[nodiscard]] int search(const QStringList &arguments);
[[nodiscard]] int verify(const QStringList &arguments);
[[nodiscard]] int backup(const QStringList &arguments);
[[nodiscard]] int stats(const QStringList &arguments);

} // namespace elchi::cli
