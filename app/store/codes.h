// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/code.h"
#include "store/step.h"

#include <QHash>
#include <QList>

namespace elchi::store {

/// All codes: sectors in the order in which they were added, then topics by name.
[[nodiscard]] Result<QList<Code>> allCodes(Connection &connection);
/// Marks and meetings that carry it, and codes below it.
[[nodiscard]] Result<int> codeUses(Connection &connection, CodeId id);
/// How often each code is used; those that are not are left out.
[[nodiscard]] Result<QHash<CodeId, CodeCount>> codeCounts(Connection &connection);
/// The marks that carry it, newest dispatch first, then by position.
[[nodiscard]] Result<QList<AnnotationId>> codingsOf(Connection &connection, CodeId id);

/// `id` is ignored. Another code loses its shortcut to it. Error: Duplicate when the key is taken.
[[nodiscard]] Result<CodeId> insertCode(Connection &connection, Step &step, const Code &code);
/// With its parents and stems: they become exactly those. Another code loses its shortcut to it. Error:
/// Duplicate when another code has that key.
[[nodiscard]] Result<void> updateCode(Connection &connection, Step &step, const Code &code);
/// With its stems and its places in the tree; what stands below it is the caller's.
[[nodiscard]] Result<void> removeCode(Connection &connection, Step &step, CodeId id);
/// Marks, meetings and the codes below `gone` pass to `kept`, which becomes what is given here.
[[nodiscard]] Result<void> mergeCodes(Connection &connection, Step &step, const Code &kept, const Code &gone);
/// These marks carry that code instead of theirs.
[[nodiscard]] Result<void> recode(Step &step, const QList<AnnotationId> &marks, CodeId code);

} // namespace elchi::store
