// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QStringList>

namespace elchi {

class Workspace;

/// Two topics besides the shipped sectors, as an analyst of diplomacy has them: "relations" with Shift+1,
/// "visits" with the stems «визит» and «саммит». False when the store refuses them.
[[nodiscard]] bool addTopics(Workspace &workspace);

/// The marks of a dispatch as the golden files of tests/data/annotating write them, sorted: begin, end (code
/// points, empty for the whole dispatch), kind and what is meant (a name of the registry, a code's key, a day
/// or two).
[[nodiscard]] QStringList markLines(Workspace &workspace, DispatchId dispatch);

} // namespace elchi
