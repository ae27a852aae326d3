// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "store/integrity.h"

namespace elchi {

/// A fault of the file as an error whose place says in words what is wrong. Code: WorkspaceDamaged.
[[nodiscard]] Error asError(const store::Fault &fault, const QString &workspace);

} // namespace elchi
