// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entity.h"

#include <QList>
#include <QSet>

namespace elchi {

/// Pairs of entities of one type that may be the same: a name or full alias of the one is a name or full
/// alias of the other when folded, be the words in another order, or in the other script (Жапаров, Zhaparov).
/// Not those that were set apart. By name; any thread.
[[nodiscard]] QList<AlikeEntities> alikeEntities(const QList<Entity> &entities,
                                                 const QSet<std::pair<EntityId, EntityId>> &setApart);

} // namespace elchi
