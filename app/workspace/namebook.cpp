// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/namebook.h"

#include "store/entities.h"
#include "store/worker.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace elchi {

namespace {

/// So many are read again one by one; more come from an import, and then all are.
constexpr qsizetype mostChanged = 1000;

struct Names
{
    QList<Entity> entities;
    QHash<EntityId, int> mentions;
};

Result<Names> readAll(store::Connection &connection)
{
    std::ignore = connection.takeTouchedEntities();
    const auto entities = store::allEntities(connection);
    const auto mentions = store::mentionCounts(connection);
    if (!entities || !mentions)
        return std::unexpected(entities ? mentions.error() : entities.error());
    return Names{*entities, *mentions};
}

/// Those that are there; the others are gone, or part of another one.
Result<Names> readAgain(store::Connection &connection, const QSet<EntityId> &ids)
{
    Names there;
    for (const EntityId id : ids) {
        const auto read = store::countedEntity(connection, id);
        if (!read && read.error().code != ErrorCode::NotFound)
            return std::unexpected(read.error());
        if (read) {
            there.entities << read->entity;
            there.mentions.insert(id, read->mentions);
        }
    }
    return there;
}

} // namespace

void NameBook::prepare()
{
    if (m_all || m_reading.isValid())
        return;
    // The store's thread only reads: the rest takes longer, and acts would wait for it.
    m_reading = m_worker.ask(&readAll).then(QtFuture::Launch::Async, [](const Result<Names> &names) {
        return names.transform([](const Names &all) -> Index {
            return std::make_shared<const NameIndex>(all.entities, all.mentions);
        });
    });
}

Result<void> NameBook::waitForAll()
{
    // Once more where an import came in between.
    while (!m_all) {
        prepare();
        const Result<Index> all = std::exchange(m_reading, {}).result();
        if (!all)
            return std::unexpected(all.error());
        m_all = *all;
        m_outdated.clear();
        m_changed.clear();
        m_beside = NameIndex();
        if (const auto renewed = renew(); !renewed)
            return renewed;
    }
    return {};
}

Result<void> NameBook::renew()
{
    if (!m_all)
        return {};
    const auto touched =
        m_worker.now([](store::Connection &connection) { return connection.takeTouchedEntities(); });
    if (touched.isEmpty())
        return {};
    m_outdated += touched;
    if (m_outdated.size() > mostChanged) {
        m_all.reset();
        prepare();
        return {};
    }
    const auto again =
        m_worker.now([&touched](store::Connection &connection) { return readAgain(connection, touched); });
    if (!again)
        return std::unexpected(again.error());
    m_mentions.insert(again->mentions);
    for (const EntityId id : touched)
        m_changed.remove(id);
    for (const Entity &entity : again->entities)
        m_changed.insert(entity.id, entity);
    m_beside = NameIndex(m_changed.values(), m_mentions);
    return {};
}

Result<QList<EntityId>> NameBook::find(const QString &typed, std::optional<EntityType> type,
                                       const QSet<EntityId> &near, int limit)
{
    if (const auto read = waitForAll(); !read)
        return std::unexpected(read.error());
    QList<NameIndex::Found> found = m_all->find(typed, type, near, limit, m_outdated);
    found += m_beside.find(typed, type, near, limit);
    const auto shown = std::min(found.size(), qsizetype(limit));
    std::ranges::partial_sort(found, found.begin() + shown);
    QList<EntityId> ids;
    for (const NameIndex::Found &one : std::as_const(found).first(shown))
        ids << one.id;
    return ids;
}

} // namespace elchi
