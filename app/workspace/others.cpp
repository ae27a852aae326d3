// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/others.h"

#include "store/otherplaces.h"
#include "store/verbs.h"
#include "text/offsetmap.h"
#include "text/sentences.h"
#include "text/wordforms.h"
#include "workspace/act.h"
#include "workspace/cutmark.h"
#include "workspace/samegaps.h"
#include "workspace/workspace.h"

#include <QPromise>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

/// Dispatches of one turn: some ten milliseconds.
constexpr int turnSize = 100;

QString oneLine(QString words)
{
    return words.replace(u'\n', u' ');
}

OtherPlace placeIn(const store::LookedThrough &dispatch, const OffsetMap &text, TextSpan span,
                   AnnotationId mark)
{
    const int from = std::max(0, span.begin() - OtherPlace::keptAround);
    const int to = std::min(text.length(), span.end() + OtherPlace::keptAround);
    const auto part = [&text](int begin, int end) {
        const auto cut = TextSpan::make(begin, end);
        return cut ? oneLine(text.mid(*cut)) : QString();
    };
    return {.dispatch = dispatch.id,
            .title = dispatch.fields.title,
            .date = dispatch.fields.date,
            .span = span,
            .before = part(from, span.begin()),
            .words = oneLine(text.mid(span)),
            .after = part(span.end(), to),
            .mark = mark};
}

/// Whether the analyst has decided on that place already: it says the same kind of thing, or was refused.
bool isDecided(const store::LookedThrough &dispatch, const MarkAct &act, TextSpan span)
{
    const AnnotationContent &content = act.mark.content;
    const auto says = [&](const Annotation &mark) {
        return mark.span && mark.span->overlaps(span) && mark.content.kind == content.kind &&
               (content.kind != AnnotationKind::Coding || mark.content.code == content.code);
    };
    const auto refuses = [&](const store::Rejection &refused) {
        return refused.kind == content.kind && refused.span == span;
    };
    return std::ranges::any_of(dispatch.marks, says) || std::ranges::any_of(dispatch.rejections, refuses);
}

bool saysWhatItSaid(const Annotation &mark, const MarkAct &act)
{
    return mark.span && mark.id != act.mark.id && mark.content.kind == act.before.kind &&
           mark.content.entity == act.before.entity && mark.content.code == act.before.code &&
           (act.before.kind != AnnotationKind::Date || mark.content.date == act.before.date);
}

/// Whoever was taken for the speaker once may be it elsewhere, too, whatever is said there.
bool isOfSpeaker(const MarkAct &act)
{
    return act.kind == MarkAct::Kind::Changed && act.before.kind == AnnotationKind::Quote &&
           act.before.entity.isValid();
}

QList<OtherPlace> placesIn(const store::LookedThrough &dispatch, const MarkAct &act, const WordForms &words)
{
    QList<OtherPlace> places;
    const OffsetMap text(dispatch.text);
    if (act.kind == MarkAct::Kind::Marked) {
        for (const TextSpan span : words.in(dispatch.text, dispatch.fields.language)) {
            if (!isDecided(dispatch, act, span) && sameGaps(act.mark, text, span))
                places << placeIn(dispatch, text, span, {});
        }
        return places;
    }
    for (const Annotation &mark : dispatch.marks) {
        if (saysWhatItSaid(mark, act) &&
            (isOfSpeaker(act) || words.isFormOf(mark.quote, dispatch.fields.language)))
            places << placeIn(dispatch, text, *mark.span, mark.id);
    }
    return places;
}

QList<OtherPlace> placesInAll(const QList<store::LookedThrough> &dispatches, const MarkAct &act,
                              const WordForms &words)
{
    QList<OtherPlace> places;
    for (const store::LookedThrough &dispatch : dispatches) {
        if (dispatch.id != act.mark.dispatch)
            places << placesIn(dispatch, act, words);
    }
    return places;
}

Result<QList<store::LookedThrough>> fetchAll(store::Connection &connection, const QList<DispatchId> &ids)
{
    QList<store::LookedThrough> all;
    for (const DispatchId id : ids) {
        const auto one = store::dispatchToLookThrough(connection, id);
        // What was removed meanwhile is no place.
        if (!one && one.error().code == ErrorCode::NotFound)
            continue;
        if (!one)
            return std::unexpected(one.error());
        all << *one;
    }
    return all;
}

/// The act's words as they are to be found again.
WordForms formsOf(const MarkAct &act, const store::LookedThrough &dispatch)
{
    const OffsetMap text(dispatch.text);
    const bool begins = act.mark.span && act.mark.span->end() <= text.length() &&
                        sentenceAround(text, *act.mark.span).begin() == act.mark.span->begin();
    return {act.mark.quote, dispatch.fields.language, begins};
}

Result<void> applyTo(store::Connection &connection, store::Step &step, const MarkAct &act,
                     const OtherPlace &place, const OffsetMap &text)
{
    if (act.kind == MarkAct::Kind::Removed)
        return store::removeAnnotation(connection, step, place.mark);
    if (act.kind == MarkAct::Kind::Changed) {
        auto mark = store::loadAnnotation(connection, place.mark);
        if (!mark)
            return std::unexpected(mark.error());
        const QString note = mark->content.note;
        mark->content = act.mark.content;
        mark->content.note = note;
        return store::updateAnnotation(step, *mark);
    }
    AnnotationContent content = act.mark.content;
    content.note.clear();
    const auto mark = cutMark(text, place.dispatch, place.span, content,
                              sameGaps(act.mark, text, place.span).value_or(QList<TextSpan>()));
    if (!mark)
        return std::unexpected(mark.error());
    return store::insertAnnotation(step, *mark).transform([](AnnotationId) {});
}

/// Does it to all of them; places of one dispatch follow each other, so that its text is loaded once.
Result<int> applyToAll(store::Connection &connection, store::Step &step, const MarkAct &act,
                       const QList<OtherPlace> &places)
{
    DispatchId open;
    OffsetMap text;
    for (const OtherPlace &place : places) {
        if (act.kind == MarkAct::Kind::Marked && place.dispatch != open) {
            const auto loaded = store::dispatchText(connection, place.dispatch);
            if (!loaded)
                return std::unexpected(loaded.error());
            text = OffsetMap(*loaded);
            open = place.dispatch;
        }
        if (const auto done = applyTo(connection, step, act, place, text); !done)
            return std::unexpected(done.error());
    }
    return int(places.size());
}

/// Of the marks that are looked for.
AnnotationKind kindOf(const MarkAct &act)
{
    return act.kind == MarkAct::Kind::Marked ? act.mark.content.kind : act.before.kind;
}

QLatin1StringView verbOf(MarkAct::Kind kind)
{
    switch (kind) {
    case MarkAct::Kind::Marked:
        return verbs::markEach;
    case MarkAct::Kind::Changed:
        return verbs::changeEach;
    case MarkAct::Kind::Removed:
        break;
    }
    return verbs::removeEach;
}

} // namespace

/// A question about all other dispatches while it is asked in turns.
struct Others::Search
{
    MarkAct act;
    int number = 0;
    std::shared_ptr<const WordForms> words;
    QList<DispatchId> waiting; ///< to be looked through, the next one first
    QList<OtherPlace> places;
    QPromise<Result<QList<OtherPlace>>> promise;

    /// Any thread: what it reads does not change any more.
    [[nodiscard]] Result<QList<OtherPlace>> placesIn(const Result<QList<store::LookedThrough>> &found) const
    {
        return found.transform([this](const QList<store::LookedThrough> &dispatches) {
            return placesInAll(dispatches, act, *words);
        });
    }

    void end(Result<QList<OtherPlace>> answer)
    {
        promise.addResult(std::move(answer));
        promise.finish();
    }
};

Others::Others(Workspace &workspace, store::Worker &worker) : m_workspace(workspace), m_worker(worker) {}

bool Others::haveOthers(const MarkAct &act)
{
    const AnnotationKind kind = kindOf(act);
    return act.mark.span && kind != AnnotationKind::Note;
}

QFuture<Result<QList<OtherPlace>>> Others::here(const MarkAct &act)
{
    return m_worker
        .ask([id = act.mark.dispatch](store::Connection &connection) {
            return store::dispatchToLookThrough(connection, id);
        })
        .then(QtFuture::Launch::Async, [act](const Result<store::LookedThrough> &dispatch) {
            return dispatch.transform(
                [&act](const store::LookedThrough &own) { return placesIn(own, act, formsOf(act, own)); });
        });
}

QFuture<Result<QList<OtherPlace>>> Others::elsewhere(const MarkAct &act)
{
    auto search = std::make_shared<Search>();
    search->act = act;
    search->number = ++m_newest;
    search->promise.start();
    auto answer = search->promise.future();
    if (kindOf(act) == AnnotationKind::Date) {
        search->end(QList<OtherPlace>());
        return answer;
    }
    m_worker
        .ask([act](store::Connection &connection) {
            return store::dispatchToLookThrough(connection, act.mark.dispatch)
                .transform([&act](const store::LookedThrough &own) {
                    return std::make_shared<const WordForms>(formsOf(act, own));
                });
        })
        .then(&m_workspace, [this, search](const Result<std::shared_ptr<const WordForms>> &words) {
            if (!words)
                return search->end(std::unexpected(words.error()));
            search->words = *words;
            search->act.kind == MarkAct::Kind::Marked ? lookForWords(search) : lookForMarks(search);
        });
    return answer;
}

void Others::lookForWords(const std::shared_ptr<Search> &search)
{
    if (search->words->isEmpty())
        return search->end(QList<OtherPlace>());
    m_worker
        .ask([act = search->act](store::Connection &connection) {
            return store::dispatchesHolding(connection, act.mark.quote, act.mark.dispatch);
        })
        .then(&m_workspace, [this, search](const Result<QList<DispatchId>> &found) {
            if (!found)
                return search->end(std::unexpected(found.error()));
            search->waiting = *found;
            lookOn(search);
        });
}

void Others::lookForMarks(const std::shared_ptr<Search> &search)
{
    m_worker
        .ask([before = search->act.before](store::Connection &connection) {
            return store::marksSaying(connection, before, placeLimit);
        })
        .then(QtFuture::Launch::Async,
              [search](const Result<QList<store::LookedThrough>> &found) { return search->placesIn(found); })
        .then(&m_workspace, [search](const Result<QList<OtherPlace>> &places) { search->end(places); });
}

void Others::lookOn(const std::shared_ptr<Search> &search)
{
    const bool isDone = search->waiting.isEmpty() || search->places.size() >= placeLimit;
    if (search->number != m_newest || isDone) {
        const qsizetype kept = std::min<qsizetype>(search->places.size(), placeLimit);
        return search->end(search->places.first(kept));
    }
    const QList<DispatchId> turn =
        search->waiting.first(std::min<qsizetype>(turnSize, search->waiting.size()));
    search->waiting.remove(0, turn.size());
    m_worker.ask([turn](store::Connection &connection) { return fetchAll(connection, turn); })
        .then(QtFuture::Launch::Async,
              [search](const Result<QList<store::LookedThrough>> &found) { return search->placesIn(found); })
        .then(&m_workspace, [this, search](const Result<QList<OtherPlace>> &places) {
            if (!places)
                return search->end(std::unexpected(places.error()));
            search->places << *places;
            lookOn(search);
        });
}

QFuture<Result<int>> Others::apply(const MarkAct &act, const QList<OtherPlace> &places)
{
    const store::StepInfo info{.verb = verbOf(act.kind),
                               .subject = act.mark.quote.simplified(),
                               .author = m_workspace.author(),
                               .dispatch = act.mark.dispatch,
                               .annotation =
                                   act.kind == MarkAct::Kind::Removed ? AnnotationId() : act.mark.id};
    return m_worker
        .ask(
            [act, places, info](store::Connection &connection) {
                return inStep(connection, info, [&](store::Connection &same, store::Step &step) {
                    return applyToAll(same, step, act, places);
                });
            },
            store::Worker::Act)
        .then(&m_workspace, [this, places](const Result<int> &done) {
            if (!done)
                return done;
            QSet<DispatchId> dispatches;
            for (const OtherPlace &place : places)
                dispatches << place.dispatch;
            for (const DispatchId dispatch : std::as_const(dispatches))
                Q_EMIT m_workspace.marksChanged(dispatch);
            Q_EMIT m_workspace.historyChanged();
            return done;
        });
}

} // namespace elchi
