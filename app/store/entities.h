// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/entity.h"
#include "store/step.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace elchi::store {

/// An entity with the number of its mentions.
struct CountedEntity
{
    Entity entity;
    int mentions = 0;
};

/// All entities of a type (none: of every type) with aliases and mentions, by name.
[[nodiscard]] Result<QList<CountedEntity>> countedEntities(Connection &connection,
                                                           std::optional<EntityType> type);
/// All of them with their aliases, without counting: for the index of names.
[[nodiscard]] Result<QList<Entity>> allEntities(Connection &connection);
/// Those mentioned in a dispatch, each once, with their aliases.
[[nodiscard]] Result<QList<Entity>> mentionedEntities(Connection &connection, DispatchId dispatch);
/// Error: NotFound, also for a removed or merged one.
[[nodiscard]] Result<Entity> loadEntity(Connection &connection, EntityId id);
/// The entity of that type whose name is the same when folded; nothing when there is none.
[[nodiscard]] Result<std::optional<EntityId>> entityNamed(Connection &connection, EntityType type,
                                                          const QString &name);
/// The country of an ISO code; nothing where the registry has none.
[[nodiscard]] Result<std::optional<EntityId>> countryOfCode(Connection &connection, const QString &code);
/// One of them with the number of its mentions. Error: NotFound.
[[nodiscard]] Result<CountedEntity> countedEntity(Connection &connection, EntityId id);
/// How often each entity is mentioned; those that are not are left out.
[[nodiscard]] Result<QHash<EntityId, int>> mentionCounts(Connection &connection);
/// What a dispatch has marks for; of no dispatch, nothing.
[[nodiscard]] Result<QSet<EntityId>> mentionedIn(Connection &connection, DispatchId dispatch);

/// The tenures of a person or of an office, oldest first, unknown beginnings first.
[[nodiscard]] Result<QList<Tenure>> tenuresOf(Connection &connection, EntityId personOrOffice);
/// Those of all persons.
[[nodiscard]] Result<QList<Tenure>> allTenures(Connection &connection);
/// How many marks, meetings and tenures name it; of removed dispatches and meetings none.
[[nodiscard]] Result<EntityUses> entityUses(Connection &connection, EntityId id);
/// Its mentions, newest dispatch first, then by position.
[[nodiscard]] Result<QList<AnnotationId>> mentionsOf(Connection &connection, EntityId id);

/// With aliases; `id` is ignored.
[[nodiscard]] Result<EntityId> insertEntity(Step &step, const Entity &entity);
/// With aliases: they become exactly those of `entity`.
[[nodiscard]] Result<void> updateEntity(Connection &connection, Step &step, const Entity &entity);
/// With aliases and tenures.
[[nodiscard]] Result<void> removeEntity(Connection &connection, Step &step, EntityId id);
[[nodiscard]] Result<void> replaceTenures(Connection &connection, Step &step, EntityId personOrOffice,
                                          const QList<Tenure> &tenures);
/// Mentions, tenures and participations of `gone` pass to `kept`, which gets its name and aliases too, its
/// note behind its own, and country, post and outer number where it has none.
[[nodiscard]] Result<void> mergeEntities(Connection &connection, Step &step, EntityId kept, EntityId gone);

} // namespace elchi::store
