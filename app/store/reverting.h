// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/step.h"

#include <QHash>

namespace elchi::store {

/// A reference from one tracked table to another.
struct Reference
{
    QString table;
    QString column;
    QString target;
    /// Whether the row is nothing without what it refers to. A story, for instance, keeps the name of its
    /// first dispatch when that is removed.
    bool needed = true;
};

/// Every reference between tracked tables.
[[nodiscard]] const QList<Reference> &references();

/// One row that a step changed, all its changes in that step taken together.
struct NetChange
{
    QString table;
    qint64 row = 0;
    QJsonObject before;
    QJsonObject after;
};

/// In the order in which the rows were first changed.
[[nodiscard]] Result<QList<NetChange>> netChanges(Connection &connection, StepId step);
/// The columns of a row as they are now. Error: NotFound.
[[nodiscard]] Result<QJsonObject> columnsNow(Connection &connection, const QString &table, qint64 row,
                                             const QStringList &columns);

/// A later act that stands on a past one: it changed the same fields of the same thing, refers to a thing
/// that would be gone, or removed something that a thing which would be there again needs. Nothing when the
/// past act can be taken back alone. Errors: NothingToUndo when the act is not done.
[[nodiscard]] Result<std::optional<StepEntry>> whatStandsOn(Connection &connection, StepId past);
/// Writes back what was before the past act, as changes of `step`. Only where nothing stands on it.
[[nodiscard]] Result<void> takeBack(Connection &connection, Step &step, StepId past);

} // namespace elchi::store
