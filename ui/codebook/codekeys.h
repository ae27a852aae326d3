// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/code.h"

namespace elchi {

class Workspace;

/// A code of that name in the interface language, with a key that is free: the words in small letters with
/// hyphens between them, and a number where that is taken.
[[nodiscard]] Code newCode(const Workspace &workspace, CodeKind kind, const QString &name);

} // namespace elchi
