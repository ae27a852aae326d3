// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/code.h"
#include "store/step.h"

#include <QList>

namespace elchi::store {

/// All codes: sectors in the order in which they were added, then topics by name.
[[nodiscard]] Result<QList<Code>> allCodes(Connection &connection);
/// Marks and meetings that carry it, and codes below it.
[[nodiscard]] Result<int> codeUses(Connection &connection, CodeId id);

/// `id` is ignored. Error: Duplicate when the key is taken.
[[nodiscard]] Result<CodeId> insertCode(Connection &connection, Step &step, const Code &code);
/// Error: Duplicate when another code has that key.
[[nodiscard]] Result<void> updateCode(Connection &connection, Step &step, const Code &code);
[[nodiscard]] Result<void> removeCode(Step &step, CodeId id);

} // namespace elchi::store
