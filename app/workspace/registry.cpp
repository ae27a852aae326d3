// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/registry.h"

#include "domain/externalid.h"
#include "report/csv.h"
#include "report/safewriter.h"
#include "store/entities.h"
#include "store/findings.h"
#include "store/parting.h"
#include "store/spellingwords.h"
#include "store/verbs.h"
#include "workspace/act.h"
#include "workspace/duplicates.h"
#include "workspace/entitytable.h"
#include "workspace/passagecutter.h"
#include "workspace/tablefile.h"
#include "workspace/workspace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

Result<QList<EntityRow>> asRows(Result<QList<store::CountedEntity>> counted)
{
    return std::move(counted).transform([](const QList<store::CountedEntity> &entities) {
        QList<EntityRow> rows;
        rows.reserve(entities.size());
        for (const store::CountedEntity &entity : entities)
            rows.append({entity.entity, entity.mentions});
        return rows;
    });
}

store::StepInfo about(const Workspace &workspace, QLatin1StringView verb, const Entity &entity)
{
    return {.verb = verb, .subject = entity.name, .author = workspace.author(), .entity = entity.id};
}

/// Names without loose spaces, and without empty aliases.
Result<Entity> tidied(Entity entity)
{
    entity.name = entity.name.simplified();
    if (entity.name.isEmpty())
        return failure(ErrorCode::NameMissing);
    const auto ids = tidyExternalIds(entity.externalId);
    if (!ids)
        return failure(ErrorCode::InvalidInput, entity.externalId, u"Wikidata, ISO 3166"_s);
    entity.externalId = *ids;
    entity.country = entity.country.trimmed().toUpper();
    entity.postedTo = entity.postedTo.trimmed().toUpper();
    for (Alias &alias : entity.aliases)
        alias.text = alias.text.simplified();
    entity.aliases.removeIf([](const Alias &alias) { return alias.text.isEmpty(); });
    return entity;
}

Result<void> checkTenures(EntityId personOrOffice, const QList<Tenure> &tenures)
{
    for (const Tenure &tenure : tenures) {
        const bool ofThis = tenure.person == personOrOffice || tenure.office == personOrOffice;
        if (!tenure.person.isValid() || !tenure.office.isValid() || !ofThis)
            return failure(ErrorCode::TenureIncomplete);
        if (tenure.from.isValid() && tenure.to.isValid() && tenure.to < tenure.from)
            return failure(ErrorCode::TenureBackwards);
    }
    return {};
}

} // namespace

Registry::Registry(Workspace &workspace, store::Worker &worker)
    : m_workspace(workspace), m_worker(worker), m_names(worker)
{
    const auto renew = [this] {
        // An error comes up again when something is looked for, and is told there.
        std::ignore = m_names.renew();
    };
    QObject::connect(&workspace, &Workspace::registryChanged, &workspace, renew);
    QObject::connect(&workspace, &Workspace::replayed, &workspace, renew);
}

void Registry::prepareToFind()
{
    m_names.prepare();
}

QFuture<Result<QList<EntityRow>>> Registry::rows(std::optional<EntityType> type) const
{
    return m_worker.ask(
        [type](store::Connection &connection) { return asRows(store::countedEntities(connection, type)); });
}

Result<Entity> Registry::load(EntityId id) const
{
    return m_worker.now([id](store::Connection &connection) { return store::loadEntity(connection, id); });
}

Result<QList<EntityRow>> Registry::find(const QString &words, std::optional<EntityType> type, DispatchId near,
                                        int limit) const
{
    const auto here =
        m_worker.now([near](store::Connection &connection) { return store::mentionedIn(connection, near); });
    if (!here)
        return std::unexpected(here.error());
    const auto ids = m_names.find(words, type, *here, limit);
    if (!ids)
        return std::unexpected(ids.error());
    return m_worker.now([&ids](store::Connection &connection) -> Result<QList<EntityRow>> {
        QList<EntityRow> rows;
        for (const EntityId id : *ids) {
            const auto counted = store::countedEntity(connection, id);
            if (!counted)
                return std::unexpected(counted.error());
            rows.append({counted->entity, counted->mentions});
        }
        return rows;
    });
}

Result<EntityUses> Registry::uses(EntityId id) const
{
    return m_worker.now([id](store::Connection &connection) { return store::entityUses(connection, id); });
}

Result<QList<Tenure>> Registry::tenures(EntityId personOrOffice) const
{
    return m_worker.now([personOrOffice](store::Connection &connection) {
        return store::tenuresOf(connection, personOrOffice);
    });
}

QFuture<Result<QList<Passage>>> Registry::passages(EntityId id) const
{
    return cutPassagesLater(m_worker.ask([id](store::Connection &connection) {
        return store::mentionsOf(connection, id).and_then([&](const QList<AnnotationId> &mentions) {
            return store::cuttingsOf(connection, mentions);
        });
    }));
}

void Registry::announce()
{
    Q_EMIT m_workspace.registryChanged();
    Q_EMIT m_workspace.historyChanged();
}

Result<EntityId> Registry::add(const Entity &entity)
{
    const auto tidy = tidied(entity);
    if (!tidy)
        return std::unexpected(tidy.error());
    const auto id =
        act(m_worker, about(m_workspace, verbs::addEntity, *tidy),
            [&tidy](store::Connection &, store::Step &step) { return store::insertEntity(step, *tidy); });
    if (id)
        announce();
    return id;
}

Result<void> Registry::change(const Entity &entity)
{
    const auto tidy = tidied(entity);
    if (!tidy)
        return std::unexpected(tidy.error());
    const auto done = act(m_worker, about(m_workspace, verbs::changeEntity, *tidy),
                          [&tidy](store::Connection &connection, store::Step &step) {
                              return store::updateEntity(connection, step, *tidy);
                          });
    if (done)
        announce();
    return done;
}

Result<void> Registry::setTenures(EntityId personOrOffice, const QList<Tenure> &tenures)
{
    if (auto fine = checkTenures(personOrOffice, tenures); !fine)
        return fine;
    const auto entity = load(personOrOffice);
    if (!entity)
        return std::unexpected(entity.error());
    const auto done = act(m_worker, about(m_workspace, verbs::setTenures, *entity),
                          [&](store::Connection &connection, store::Step &step) {
                              return store::replaceTenures(connection, step, personOrOffice, tenures);
                          });
    if (done)
        announce();
    return done;
}

Result<void> Registry::remove(EntityId id)
{
    const auto entity = load(id);
    if (!entity)
        return std::unexpected(entity.error());
    const auto done = act(m_worker, about(m_workspace, verbs::removeEntity, *entity),
                          [&](store::Connection &connection, store::Step &step) -> Result<void> {
                              const auto uses = store::entityUses(connection, id);
                              if (!uses)
                                  return std::unexpected(uses.error());
                              if (const int times = uses->mentions + uses->quotes + uses->meetings; times > 0)
                                  return failure(ErrorCode::StillUsed, entity->name, QString::number(times));
                              return store::removeEntity(connection, step, id);
                          });
    if (done)
        announce();
    return done;
}

Result<void> Registry::merge(EntityId kept, EntityId gone)
{
    if (kept == gone)
        return failure(ErrorCode::MergeWithItself);
    const auto into = load(kept);
    const auto from = load(gone);
    if (!into || !from)
        return std::unexpected(into ? from.error() : into.error());
    store::StepInfo info = about(m_workspace, verbs::mergeEntities, *into);
    info.subject = from->name + u" → "_s + into->name;
    m_workspace.keepBackup();
    const auto done = act(m_worker, info, [&](store::Connection &connection, store::Step &step) {
        return store::mergeEntities(connection, step, kept, gone);
    });
    if (!done)
        return done;
    announceMoved();
    return done;
}

// Marks and participants point to another entity now, wherever they stand.
void Registry::announceMoved()
{
    Q_EMIT m_workspace.marksChanged({});
    Q_EMIT m_workspace.meetingsChanged();
    announce();
}

Result<QList<Entity>> Registry::mergedInto(EntityId kept) const
{
    return m_worker.now(
        [kept](store::Connection &connection) { return store::mergedInto(connection, kept); });
}

Result<void> Registry::part(EntityId gone)
{
    const auto names =
        m_worker.now([gone](store::Connection &connection) { return store::mergeWords(connection, gone); });
    if (!names)
        return std::unexpected(names.error());
    const store::StepInfo info{
        .verb = verbs::partEntities, .subject = *names, .author = m_workspace.author(), .entity = gone};
    const auto done = act(m_worker, info, [gone](store::Connection &connection, store::Step &step) {
        return store::partEntity(connection, step, gone);
    });
    if (done)
        announceMoved();
    return done;
}

QFuture<Result<QList<AlikeEntities>>> Registry::duplicates() const
{
    struct Known
    {
        QList<Entity> entities;
        QSet<std::pair<EntityId, EntityId>> apart;
    };
    return m_worker
        .ask([](store::Connection &connection) -> Result<Known> {
            const auto apart = store::setApartPairs(connection);
            if (!apart)
                return std::unexpected(apart.error());
            return store::allEntities(connection).transform([&](const QList<Entity> &entities) {
                return Known{entities, *apart};
            });
        })
        .then(QtFuture::Launch::Async, [](const Result<Known> &known) {
            return known.transform([](const Known &all) { return alikeEntities(all.entities, all.apart); });
        });
}

Result<void> Registry::setApart(EntityId one, EntityId other)
{
    if (one == other)
        return failure(ErrorCode::MergeWithItself);
    const auto first = load(one);
    const auto second = load(other);
    if (!first || !second)
        return std::unexpected(first ? second.error() : first.error());
    store::StepInfo info = about(m_workspace, verbs::setApart, *first);
    info.subject = first->name + u", "_s + second->name;
    const auto done = act(m_worker, info, [&](store::Connection &connection, store::Step &step) {
        return store::setApart(connection, step, one, other);
    });
    if (done)
        announce();
    return done;
}

QFuture<Result<QStringList>> Registry::spellingWords() const
{
    return m_worker.ask([](store::Connection &connection) -> Result<QStringList> {
        auto words = store::spellingWords(connection);
        if (!words)
            return words;
        return store::allEntities(connection).transform([&words](const QList<Entity> &entities) {
            for (const Entity &entity : entities) {
                *words << entity.name;
                for (const Alias &alias : entity.aliases)
                    *words << alias.text;
            }
            return *words;
        });
    });
}

Result<QStringList> Registry::addedSpellingWords() const
{
    return m_worker.now(&store::spellingWords);
}

Result<void> Registry::addSpellingWord(const QString &typed)
{
    const QString word = typed.simplified();
    if (word.isEmpty())
        return failure(ErrorCode::NameMissing);
    const store::StepInfo info{
        .verb = verbs::addSpellingWord, .subject = word, .author = m_workspace.author()};
    const auto done = act(m_worker, info, [&word](store::Connection &connection, store::Step &step) {
        return store::addSpellingWord(connection, step, word);
    });
    if (done)
        Q_EMIT m_workspace.historyChanged();
    return done;
}

Result<void> Registry::exportTo(const QString &path) const
{
    return m_worker.now(&entityLines).and_then([&path](const QList<EntityLine> &lines) {
        return report::writeSafely(path, report::toCsv(entityTable(lines), report::CsvPreset::Plain));
    });
}

Result<int> Registry::importFrom(const QString &path)
{
    const auto table = TableFile::read(path);
    if (!table)
        return std::unexpected(table.error());
    const auto lines = readEntityTable(*table);
    if (!lines)
        return std::unexpected(lines.error());
    const store::StepInfo info{.verb = verbs::importEntities,
                               .subject = QString::number(lines->size()),
                               .author = m_workspace.author()};
    const auto done = act(m_worker, info, [&](store::Connection &connection, store::Step &step) {
        return storeEntityLines(connection, step, *table, *lines);
    });
    if (done)
        announce();
    return done;
}

} // namespace elchi
