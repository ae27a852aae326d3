// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "workspace/nameindex.h"

#include <QFuture>
#include <QHash>
#include <QSet>
#include <memory>

namespace elchi::store {
class Worker;
}

namespace elchi {

/// The names of a workspace's registry, ready to be found while they are typed. All of them are read once, in
/// the background; after that only what changed is read again, and stands in a small index beside the large
/// one. Lives on the thread of its workspace.
class NameBook
{
public:
    explicit NameBook(store::Worker &worker) : m_worker(worker) {}

    /// Begins to read, unless that was begun before: for a moment at which nobody waits.
    void prepare();
    /// Something may have changed: those entities are read again now; where they are very many, all of them
    /// in the background.
    [[nodiscard]] Result<void> renew();
    /// See NameIndex::find; those of `limit` that are best. Waits for what prepare() reads. How often an
    /// entity is mentioned counts as of the moment when it was read.
    [[nodiscard]] Result<QList<EntityId>> find(const QString &typed, std::optional<EntityType> type,
                                               const QSet<EntityId> &near, int limit);

private:
    using Index = std::shared_ptr<const NameIndex>;

    [[nodiscard]] Result<void> waitForAll();

    store::Worker &m_worker;
    QFuture<Result<Index>> m_reading; ///< valid while it is under way
    Index m_all;
    QSet<EntityId> m_outdated;         ///< in the large index; those that are gone, too
    QHash<EntityId, Entity> m_changed; ///< read again since then
    QHash<EntityId, int> m_mentions;   ///< of those
    NameIndex m_beside;                ///< of those
};

} // namespace elchi
