// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/marking.h"

#include "domain/entity.h"
#include "store/annotations.h"
#include "store/codes.h"
#include "store/dispatches.h"
#include "store/entities.h"
#include "store/verbs.h"
#include "suggest/suggestions.h"
#include "text/folding.h"
#include "text/offsetmap.h"
#include "text/textdates.h"
#include "workspace/act.h"
#include "workspace/cutmark.h"
#include "workspace/library.h"
#include "workspace/offering.h"
#include "workspace/workspace.h"

#include <QMutex>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

Result<OffsetMap> loadText(store::Worker &worker, DispatchId dispatch)
{
    return worker
        .now([dispatch](store::Connection &connection) { return store::dispatchText(connection, dispatch); })
        .transform([](const QString &text) { return OffsetMap(text); });
}

store::StepInfo about(const Workspace &workspace, QLatin1StringView verb, const QString &subject,
                      const Annotation &annotation)
{
    return {.verb = verb,
            .subject = subject.simplified(),
            .author = workspace.author(),
            .dispatch = annotation.dispatch,
            .annotation = annotation.id,
            .entity = annotation.content.entity};
}

/// Ids of the new entities that suggestions propose, so that several mentions of one make it once.
class NewEntities
{
public:
    NewEntities(store::Connection &connection, store::Step &step) : m_connection(connection), m_step(step) {}

    /// The entity of that type and name: known to the store, made before, or made now.
    Result<EntityId> idFor(const QList<Suggestion> &all, const Suggestion &suggestion)
    {
        const std::pair key{suggestion.type, folded(suggestion.name)};
        if (const auto made = m_made.constFind(key); made != m_made.constEnd())
            return *made;
        const auto known = store::entityNamed(m_connection, suggestion.type, suggestion.name);
        if (!known)
            return std::unexpected(known.error());
        const auto id =
            *known ? Result<EntityId>(**known) : store::insertEntity(m_step, proposed(all, suggestion));
        if (id)
            m_made.insert(key, *id);
        return id;
    }

private:
    /// The proposed entity with every form that was found of it.
    static Entity proposed(const QList<Suggestion> &all, const Suggestion &suggestion)
    {
        Entity entity{.id = {},
                      .type = suggestion.type,
                      .name = suggestion.name.isEmpty() ? suggestion.text.simplified() : suggestion.name,
                      .country = suggestion.country};
        QStringList forms{entity.name};
        for (const Suggestion &other : all) {
            const QString form = other.text.simplified();
            if (other.kind != AnnotationKind::Mention || other.type != suggestion.type ||
                other.name != suggestion.name || forms.contains(form))
                continue;
            forms << form;
            entity.aliases.append({.text = form});
        }
        return entity;
    }

    store::Connection &m_connection;
    store::Step &m_step;
    QHash<std::pair<EntityType, QString>, EntityId> m_made;
};

/// Whether accepting it makes an entity: a speaker counts as well as a mention.
bool needsEntity(const Suggestion &suggestion)
{
    const bool named = suggestion.kind == AnnotationKind::Mention ||
                       (suggestion.kind == AnnotationKind::Quote && !suggestion.name.isEmpty());
    return named && !suggestion.entity.isValid();
}

/// Sets all accepted marks within one step.
Result<QList<AnnotationId>> acceptAll(store::Connection &connection, store::Step &step, const OffsetMap &text,
                                      DispatchId dispatch, const QList<Suggestion> &suggestions)
{
    NewEntities entities(connection, step);
    QList<AnnotationId> ids;
    for (const Suggestion &suggestion : suggestions) {
        AnnotationContent content{.kind = suggestion.kind,
                                  .entity = suggestion.entity,
                                  .code = suggestion.code,
                                  .date = suggestion.date,
                                  .note = {}};
        if (needsEntity(suggestion)) {
            const auto entity = entities.idFor(suggestions, suggestion);
            if (!entity)
                return std::unexpected(entity.error());
            content.entity = *entity;
        }
        auto annotation = cutMark(text, dispatch, suggestion.span, content);
        if (!annotation)
            return std::unexpected(annotation.error());
        annotation->suggested = true;
        const auto id = store::insertAnnotation(step, *annotation);
        if (!id)
            return std::unexpected(id.error());
        ids << *id;
    }
    return ids;
}

/// The entity with a name, taken from the words where it has none, and the words among its forms.
Result<Entity> namedAfter(const Entity &entity, const QString &quote)
{
    Entity named = entity;
    const QString words = quote.simplified();
    named.name = named.name.simplified().isEmpty() ? words : named.name.simplified();
    if (named.name.isEmpty())
        return failure(ErrorCode::NameMissing);
    const bool wordsKnown = std::ranges::contains(named.aliases, words, &Alias::text);
    if (words != named.name && !wordsKnown && !words.isEmpty())
        named.aliases.append({.text = words});
    return named;
}

} // namespace

/// The index of names and codes with the revision of the registry that it was made from.
class Marking::KnownNames
{
public:
    [[nodiscard]] std::optional<SuggestionIndex> current() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_index;
    }
    [[nodiscard]] quint64 revision() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_revision;
    }
    /// Kept only when nothing has changed since the question was asked.
    void keep(const SuggestionIndex &index, quint64 revision)
    {
        const QMutexLocker lock(&m_mutex);
        if (revision == m_revision)
            m_index = index;
    }
    void forget()
    {
        const QMutexLocker lock(&m_mutex);
        ++m_revision;
        m_index.reset();
    }

private:
    mutable QMutex m_mutex;
    quint64 m_revision = 0;
    std::optional<SuggestionIndex> m_index;
};

Marking::Marking(Workspace &workspace, store::Worker &worker)
    : m_workspace(workspace), m_worker(worker), m_knownNames(std::make_shared<KnownNames>())
{
    const auto forget = [names = m_knownNames] { names->forget(); };
    QObject::connect(&workspace, &Workspace::registryChanged, &workspace, forget);
    QObject::connect(&workspace, &Workspace::codebookChanged, &workspace, forget);
    QObject::connect(&workspace, &Workspace::replayed, &workspace, forget);
}

Marking::~Marking() = default;

Result<QList<Annotation>> Marking::marks(DispatchId dispatch) const
{
    return m_worker.now(
        [dispatch](store::Connection &connection) { return store::annotationsOf(connection, dispatch); });
}

Result<Annotation> Marking::load(AnnotationId id) const
{
    return m_worker.now(
        [id](store::Connection &connection) { return store::loadAnnotation(connection, id); });
}

void Marking::announce(DispatchId dispatch, bool registryToo)
{
    if (registryToo)
        Q_EMIT m_workspace.registryChanged();
    Q_EMIT m_workspace.marksChanged(dispatch);
    Q_EMIT m_workspace.historyChanged();
}

Result<AnnotationId> Marking::mark(DispatchId dispatch, std::optional<TextSpan> span,
                                   const AnnotationContent &content, const QList<TextSpan> &gaps)
{
    const auto text = loadText(m_worker, dispatch);
    if (!text)
        return std::unexpected(text.error());
    const auto annotation = cutMark(*text, dispatch, span, content, gaps);
    if (!annotation)
        return std::unexpected(annotation.error());
    const auto id = act(m_worker, about(m_workspace, verbs::mark, markedWords(*annotation), *annotation),
                        [&annotation](store::Connection &, store::Step &step) {
                            return store::insertAnnotation(step, *annotation);
                        });
    if (id)
        announce(dispatch);
    return id;
}

Result<QList<AnnotationId>> Marking::markEach(DispatchId dispatch, const QList<TextSpan> &spans,
                                              const AnnotationContent &content)
{
    const auto text = loadText(m_worker, dispatch);
    if (!text)
        return std::unexpected(text.error());
    QList<Annotation> annotations;
    for (const TextSpan span : spans) {
        auto annotation = cutMark(*text, dispatch, span, content);
        if (!annotation)
            return std::unexpected(annotation.error());
        annotations << *annotation;
    }
    if (annotations.isEmpty())
        return QList<AnnotationId>();
    const auto &first = annotations.first();
    const auto ids = act(m_worker, about(m_workspace, verbs::markEach, first.quote, first),
                         [&](store::Connection &, store::Step &step) -> Result<QList<AnnotationId>> {
                             QList<AnnotationId> made;
                             for (const Annotation &annotation : std::as_const(annotations)) {
                                 const auto id = store::insertAnnotation(step, annotation);
                                 if (!id)
                                     return std::unexpected(id.error());
                                 made << *id;
                             }
                             return made;
                         });
    if (ids)
        announce(dispatch);
    return ids;
}

Result<AnnotationId> Marking::markNewEntity(DispatchId dispatch, TextSpan span, const Entity &entity,
                                            const QList<TextSpan> &gaps)
{
    const auto text = loadText(m_worker, dispatch);
    if (!text)
        return std::unexpected(text.error());
    auto annotation = cutMark(*text, dispatch, span, {}, gaps);
    if (!annotation)
        return std::unexpected(annotation.error());
    const auto named = namedAfter(entity, markedWords(*annotation));
    if (!named)
        return std::unexpected(named.error());
    const auto id = act(m_worker, about(m_workspace, verbs::markNewEntity, named->name, *annotation),
                        [&](store::Connection &, store::Step &step) {
                            return store::insertEntity(step, *named).and_then([&](EntityId made) {
                                annotation->content.entity = made;
                                return store::insertAnnotation(step, *annotation);
                            });
                        });
    if (id)
        announce(dispatch, true);
    return id;
}

Result<std::optional<PartialDate>> Marking::dateIn(DispatchId dispatch, TextSpan span) const
{
    const auto loaded = m_workspace.library().load(dispatch);
    if (!loaded)
        return std::unexpected(loaded.error());
    const OffsetMap text(loaded->text);
    const auto dates = datesIn(text, loaded->fields.date);
    const auto named = std::ranges::find_if(
        dates, [span](const TextDate &date) { return date.date && date.span.overlaps(span); });
    return named != dates.end() ? named->date : PartialDate::parse(text.mid(span));
}

Result<void> Marking::changeSpan(AnnotationId id, TextSpan span, const QList<TextSpan> &gaps)
{
    const auto before = load(id);
    if (!before)
        return std::unexpected(before.error());
    const auto text = loadText(m_worker, before->dispatch);
    if (!text)
        return std::unexpected(text.error());
    auto after = cutMark(*text, before->dispatch, span, before->content, gaps);
    if (!after)
        return std::unexpected(after.error());
    after->id = id;
    after->suggested = before->suggested;
    const auto done = act(
        m_worker, about(m_workspace, verbs::changeSpan, markedWords(*after), *after),
        [&after](store::Connection &, store::Step &step) { return store::updateAnnotation(step, *after); });
    if (done)
        announce(before->dispatch);
    return done;
}

Result<void> Marking::changeContent(AnnotationId id, const AnnotationContent &content)
{
    auto annotation = load(id);
    if (!annotation)
        return std::unexpected(annotation.error());
    annotation->content = content;
    const auto done =
        act(m_worker, about(m_workspace, verbs::changeMark, markedWords(*annotation), *annotation),
            [&annotation](store::Connection &, store::Step &step) {
                return store::updateAnnotation(step, *annotation);
            });
    if (done)
        announce(annotation->dispatch);
    return done;
}

Result<void> Marking::changeToNewEntity(AnnotationId id, const Entity &entity)
{
    auto annotation = load(id);
    if (!annotation)
        return std::unexpected(annotation.error());
    const auto named = namedAfter(entity, annotation->quote);
    if (!named)
        return std::unexpected(named.error());
    const auto done =
        act(m_worker, about(m_workspace, verbs::changeMark, markedWords(*annotation), *annotation),
            [&](store::Connection &, store::Step &step) {
                return store::insertEntity(step, *named).and_then([&](EntityId made) {
                    annotation->content.kind = AnnotationKind::Mention;
                    annotation->content.entity = made;
                    annotation->content.code = {};
                    annotation->content.date.reset();
                    return store::updateAnnotation(step, *annotation);
                });
            });
    if (done)
        announce(annotation->dispatch, true);
    return done;
}

Result<void> Marking::remove(const QList<AnnotationId> &ids)
{
    QList<Annotation> annotations;
    for (const AnnotationId id : ids) {
        const auto annotation = load(id);
        if (!annotation)
            return std::unexpected(annotation.error());
        annotations << *annotation;
    }
    if (annotations.isEmpty())
        return {};
    const QString subject =
        annotations.size() == 1 ? markedWords(annotations.first()) : QString::number(annotations.size());
    const auto done = act(m_worker, about(m_workspace, verbs::removeMarks, subject, annotations.first()),
                          [&](store::Connection &connection, store::Step &step) -> Result<void> {
                              for (const AnnotationId id : ids) {
                                  if (auto gone = store::removeAnnotation(connection, step, id); !gone)
                                      return gone;
                              }
                              return {};
                          });
    if (done) {
        QSet<DispatchId> dispatches;
        for (const Annotation &annotation : std::as_const(annotations))
            dispatches << annotation.dispatch;
        for (const DispatchId dispatch : std::as_const(dispatches))
            Q_EMIT m_workspace.marksChanged(dispatch);
        Q_EMIT m_workspace.historyChanged();
    }
    return done;
}

QFuture<Result<QList<Suggestion>>> Marking::suggestions(DispatchId dispatch) const
{
    const auto index = m_knownNames->current();
    auto asked = m_worker.ask([dispatch, known = index.has_value()](store::Connection &connection) {
        return fetchOffering(connection, dispatch, !known);
    });
    return asked.then(
        QtFuture::Launch::Async,
        [index, names = m_knownNames, revision = m_knownNames->revision()](const Result<Offering> &offering) {
            return offering.transform([&](const Offering &fetched) {
                const SuggestionIndex fresh = index ? *index : SuggestionIndex(fetched.known);
                if (!index)
                    names->keep(fresh, revision);
                return openSuggestions(fetched, fresh);
            });
        });
}

Result<QList<AnnotationId>> Marking::accept(DispatchId dispatch, const QList<Suggestion> &suggestions)
{
    if (suggestions.isEmpty())
        return QList<AnnotationId>();
    const auto text = loadText(m_worker, dispatch);
    if (!text)
        return std::unexpected(text.error());
    const QString subject =
        suggestions.size() == 1 ? suggestions.first().text : QString::number(suggestions.size());
    Annotation place;
    place.dispatch = dispatch;
    const auto ids = act(m_worker, about(m_workspace, verbs::accept, subject, place),
                         [&](store::Connection &connection, store::Step &step) {
                             return acceptAll(connection, step, *text, dispatch, suggestions);
                         });
    if (!ids)
        return ids;
    announce(dispatch, std::ranges::any_of(suggestions, needsEntity));
    return ids;
}

Result<void> Marking::reject(DispatchId dispatch, const Suggestion &suggestion)
{
    Annotation place;
    place.dispatch = dispatch;
    const auto done = act(m_worker, about(m_workspace, verbs::reject, suggestion.text, place),
                          [&](store::Connection &, store::Step &step) {
                              return store::insertRejection(step, dispatch, suggestion);
                          });
    if (done)
        announce(dispatch);
    return done;
}

Result<void> Marking::rejectForGood(DispatchId dispatch, const Suggestion &suggestion)
{
    Annotation place;
    place.dispatch = dispatch;
    const QString words = lemmasOf(suggestion.text);
    const auto done = act(m_worker, about(m_workspace, verbs::rejectForGood, suggestion.text, place),
                          [&](store::Connection &, store::Step &step) {
                              return store::insertRejectionForGood(step, suggestion, words);
                          });
    if (!done)
        return done;
    Q_EMIT m_workspace.rejectionsChanged();
    announce(dispatch);
    return done;
}

QFuture<Result<QList<RejectedForGood>>> Marking::rejectedForGood() const
{
    return m_worker.ask(&store::allRejectedForGood);
}

Result<void> Marking::offerAgain(const QList<RejectedForGood> &rejected)
{
    if (rejected.isEmpty())
        return {};
    const QString subject = rejected.size() == 1 ? rejected.first().text : QString::number(rejected.size());
    const auto done = act(m_worker, about(m_workspace, verbs::offerAgain, subject, {}),
                          [&](store::Connection &, store::Step &step) {
                              Result<void> removed;
                              for (const RejectedForGood &one : rejected) {
                                  if (removed)
                                      removed = store::removeRejection(step, one.id);
                              }
                              return removed;
                          });
    if (!done)
        return done;
    Q_EMIT m_workspace.rejectionsChanged();
    Q_EMIT m_workspace.historyChanged();
    return done;
}

Result<QList<EntityId>> Marking::recentEntities() const
{
    return m_worker.now(&store::recentEntities);
}

QFuture<Result<QList<CodeId>>> Marking::usualCodes(int limit) const
{
    return m_worker.ask(
        [limit](store::Connection &connection) { return store::usualCodes(connection, limit); });
}

} // namespace elchi
