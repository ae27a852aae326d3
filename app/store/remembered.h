// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/columnrole.h"
#include "store/connection.h"

#include <QHash>

namespace elchi::store {

/// What was chosen for tables of dispatches, by the set of their column names. Choices that this version does
/// not know are left out.
[[nodiscard]] Result<QHash<QString, ColumnRoles>> rememberedColumns(Connection &connection);
/// Keeps it instead of what was kept for that set before. A transaction of its own and no step of the
/// history.
[[nodiscard]] Result<void> rememberColumns(Connection &connection, const QString &names,
                                           const ColumnRoles &roles);

} // namespace elchi::store
