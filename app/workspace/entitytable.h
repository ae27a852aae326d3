// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/entity.h"
#include "report/table.h"
#include "store/step.h"
#include "workspace/tablefile.h"

#include <QList>

namespace elchi {

/// An entity with the tenures of a person; offices by their names.
struct EntityLine
{
    struct Held
    {
        QString office;
        QDate from;
        QDate to;
    };

    Entity entity;
    bool hasTenures = false; ///< the table says what they are
    QList<Held> tenures = {};
};

/// The registry as a table and back. Columns: type, name, country, posted_to (ISO codes), external_id, note,
/// aliases ("ru full Хидэки Года [2024-01-01..2025-12-31]", language and kind first, days where there are
/// some), tenures of a person ("посол Японии в Кыргызстане [2024-01-01..]"). Several values in one cell have
/// " | " between them.
[[nodiscard]] report::Table entityTable(const QList<EntityLine> &lines);

/// Errors: InvalidInput with row and column for an empty name, an unknown type, and words that are none of
/// those that a column may hold. What the table lacks a column for is left as it is when stored.
[[nodiscard]] Result<QList<EntityLine>> readEntityTable(const TableFile &table);
/// Every entity of the store with its tenures.
[[nodiscard]] Result<QList<EntityLine>> entityLines(store::Connection &connection);
/// Within the step: an entity is known by type and name (the second of two alike is the second line of that
/// name), others are added. Answers how many came or changed. Error: NotFound for an office that is neither
/// there nor in the table.
[[nodiscard]] Result<int> storeEntityLines(store::Connection &connection, store::Step &step,
                                           const TableFile &table, const QList<EntityLine> &lines);

} // namespace elchi
