// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <optional>

namespace elchi {

/// What a column of a table of dispatches holds. None: nothing that is kept as a field.
enum class ColumnRole { None, Text, Title, Date, Agency, Author, City, Url, Language };

/// Every role once, None last.
[[nodiscard]] QList<ColumnRole> columnRoles();
/// "text", "title", "date", "agency", "author", "city", "url", "language", "ignore".
[[nodiscard]] QString toName(ColumnRole role);
[[nodiscard]] std::optional<ColumnRole> columnRoleFromName(const QString &name);

/// What the analyst said that columns hold, by the name of the column.
using ColumnRoles = QHash<QString, ColumnRole>;

} // namespace elchi
