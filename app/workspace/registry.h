// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/entity.h"
#include "domain/passage.h"
#include "workspace/namebook.h"

#include <QFuture>
#include <QList>
#include <memory>
#include <optional>

namespace elchi::store {
class Worker;
}

namespace elchi {

class Workspace;

/// One row of the registry.
struct EntityRow
{
    Entity entity;
    int mentions = 0;
};

/// The verbs on people, offices, organisations, countries, places, programmes, documents and events.
class Registry
{
public:
    Registry(Workspace &workspace, store::Worker &worker);

    /// All entities of a type (none: of every type) with their mentions, by name.
    [[nodiscard]] QFuture<Result<QList<EntityRow>>> rows(std::optional<EntityType> type) const;
    [[nodiscard]] Result<Entity> load(EntityId id) const;
    /// Entities that are called so, in any form or script, best first; see NameIndex::find. Words that name a
    /// dispatch's own entities come first for `near` (may be none). For typing to find: under 30 ms among
    /// 50,000 entities, once the index is there; the first one waits for it, see prepareToFind().
    [[nodiscard]] Result<QList<EntityRow>> find(const QString &words, std::optional<EntityType> type,
                                                DispatchId near, int limit) const;
    /// Reads the names that find() needs, in the background: for a moment at which nobody waits. They are
    /// kept up from then on.
    void prepareToFind();
    /// The tenures of a person or of an office, oldest first.
    [[nodiscard]] Result<QList<Tenure>> tenures(EntityId personOrOffice) const;
    /// How often marks, meetings and tenures name it.
    [[nodiscard]] Result<EntityUses> uses(EntityId id) const;
    /// The sentences in which it was mentioned, newest dispatch first.
    [[nodiscard]] QFuture<Result<QList<Passage>>> passages(EntityId id) const;

    /// `id` is ignored; aliases are stored with it. Error: NameMissing.
    [[nodiscard]] Result<EntityId> add(const Entity &entity);
    [[nodiscard]] Result<void> change(const Entity &entity);
    /// Replaces the tenures of that person or office by these.
    [[nodiscard]] Result<void> setTenures(EntityId personOrOffice, const QList<Tenure> &tenures);
    /// Refused (StillUsed) while it is mentioned or takes part in a meeting.
    [[nodiscard]] Result<void> remove(EntityId id);
    /// `gone` becomes part of `kept`: names and aliases, mentions, tenures, meetings and the note follow. One
    /// undoable step.
    [[nodiscard]] Result<void> merge(EntityId kept, EntityId gone);
    /// What became part of this one, directly or through another, by name.
    [[nodiscard]] Result<QList<Entity>> mergedInto(EntityId kept) const;
    /// Takes a merge back days later and after other acts: `gone` is there again with its names, and its
    /// marks, tenures and places in meetings are its own again, unless they were given to another one since.
    /// Error: NotFound when it is not merged.
    [[nodiscard]] Result<void> part(EntityId gone);

    /// Pairs that may be the same and were not said to be unlike; see alikeEntities().
    [[nodiscard]] QFuture<Result<QList<AlikeEntities>>> duplicates() const;
    /// They are not the same, and are never proposed again.
    [[nodiscard]] Result<void> setApart(EntityId one, EntityId other);

    /// The whole registry as a table, one line an entity; see entitytable.h for its columns. Errors: those of
    /// the file.
    [[nodiscard]] Result<void> exportTo(const QString &path) const;
    /// Takes entities from such a table by type and name: what is there is changed, what is new is added,
    /// nothing is removed. One step. Answers how many came or changed. Errors: those of the file, and what is
    /// wrong in a line, with its number.
    [[nodiscard]] Result<int> importFrom(const QString &path);

    /// What notes of this workspace never underline: the words that the analyst added, and every name.
    [[nodiscard]] QFuture<Result<QStringList>> spellingWords() const;
    /// Only those that were added, in their order.
    [[nodiscard]] Result<QStringList> addedSpellingWords() const;
    /// One step of the history; nothing happens for a word that is there. Error: NameMissing.
    [[nodiscard]] Result<void> addSpellingWord(const QString &word);

private:
    void announce();
    void announceMoved();

    Workspace &m_workspace;
    store::Worker &m_worker;
    mutable NameBook m_names;
};

} // namespace elchi
