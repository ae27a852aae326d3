// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/entity.h"
#include "store/step.h"

#include <QList>
#include <QSet>

namespace elchi::store {

/// The entities that became part of this one, directly or through another, by name; without their aliases.
[[nodiscard]] Result<QList<Entity>> mergedInto(Connection &connection, EntityId kept);
/// "gone ← kept", for the history; empty when it is not merged.
[[nodiscard]] Result<QString> mergeWords(Connection &connection, EntityId gone);
/// Takes a merge back, however long ago and whatever was done since: `gone` is there again with its names,
/// and so are the marks, tenures and participations that it brought along, unless they were given to yet
/// another entity since. What was added to the other one later stays there; what that one inherited goes
/// unless it was changed. Error: NotFound when it is not merged.
[[nodiscard]] Result<void> partEntity(Connection &connection, Step &step, EntityId gone);

/// Remembers that two entities are not the same.
[[nodiscard]] Result<void> setApart(Connection &connection, Step &step, EntityId one, EntityId other);
/// What was remembered, the smaller id first.
[[nodiscard]] Result<QSet<std::pair<EntityId, EntityId>>> setApartPairs(Connection &connection);

} // namespace elchi::store
