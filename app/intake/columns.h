// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/columnrole.h"

#include <QStringList>

namespace elchi {

struct ReadOptions;

/// The role of a column by its name, in English, Russian or Kyrgyz and in any case («Заголовок», "body",
/// "date_from"); None for any other name.
[[nodiscard]] ColumnRole roleOfColumn(const QString &name);

/// The names under which a header's columns are known: trimmed; one without a name is "#3", one that comes
/// again "date #3", by its place from 1.
[[nodiscard]] QStringList columnNames(const QStringList &header);

/// The set of names that choices are remembered for: equal for the same names in any order.
[[nodiscard]] QString columnsKey(const QStringList &names);

/// What was said about columns of these names: the options' own, else what is remembered for their set.
[[nodiscard]] ColumnRoles chosenRoles(const QStringList &names, const ReadOptions &options);

/// The role of each column: as chosen, else by its name. Where two would hold the same, the chosen one does,
/// else the first; the other is None.
[[nodiscard]] QList<ColumnRole> rolesOf(const QStringList &names, const ColumnRoles &chosen);

/// Whether names alone leave something open: a column that says nothing, two that say the same, no text.
[[nodiscard]] bool areDoubtful(const QStringList &names);

} // namespace elchi
