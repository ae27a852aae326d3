// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/history.h"

#include "store/reverting.h"
#include "store/step.h"
#include "store/verbs.h"
#include "store/worker.h"
#include "workspace/actwords.h"
#include "workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

HistoryEntry asEntry(const store::StepEntry &step)
{
    return {.id = step.id,
            .name = actWords(step.info.verb, step.info.subject),
            .author = step.info.author,
            .at = step.at,
            .undone = step.undone,
            .reverted = step.reverted,
            .dispatch = step.info.dispatch,
            .annotation = step.info.annotation,
            .entity = step.info.entity,
            .meeting = step.info.meeting,
            .code = step.info.code};
}

using Query = Result<std::optional<store::StepEntry>> (*)(store::Connection &);

std::optional<HistoryEntry> next(store::Worker &worker, Query query)
{
    const auto step = worker.now(query);
    if (!step || !*step)
        return std::nullopt;
    return asEntry(**step);
}

Result<QList<HistoryEntry>> asEntries(const Result<QList<store::StepEntry>> &steps)
{
    return steps.transform([](const QList<store::StepEntry> &list) {
        QList<HistoryEntry> entries;
        entries.reserve(list.size());
        for (const store::StepEntry &step : list)
            entries << asEntry(step);
        return entries;
    });
}

Error builtUpon(const store::StepEntry &later)
{
    return {.code = ErrorCode::ActBuiltUpon,
            .subject = actWords(later.info.verb, later.info.subject),
            .place = later.at.toLocalTime().toString(u"dd.MM.yyyy HH:mm"_s)};
}

/// On the store's thread.
Result<store::StepEntry> takeBackNow(store::Connection &connection, const QString &author, StepId id)
{
    const auto obstacle = store::whatStandsOn(connection, id);
    if (!obstacle)
        return std::unexpected(obstacle.error());
    if (*obstacle)
        return std::unexpected(builtUpon(**obstacle));
    const auto past = store::findStep(connection, id);
    if (!past || !*past)
        return past ? failure(ErrorCode::NothingToUndo) : std::unexpected(past.error());
    store::StepInfo info = (*past)->info;
    info.verb = verbs::takeBackPrefix + info.verb;
    info.author = author;
    info.reverts = id;
    auto step = store::Step::begin(connection, info);
    if (!step)
        return std::unexpected(step.error());
    return store::takeBack(connection, *step, id)
        .and_then([&step] { return step->commit(); })
        .transform([&past] { return **past; });
}

} // namespace

History::History(Workspace &workspace, store::Worker &worker) : m_workspace(workspace), m_worker(worker) {}

Result<QList<HistoryEntry>> History::entries(int limit) const
{
    return asEntries(
        m_worker.now([limit](store::Connection &connection) { return store::steps(connection, limit); }));
}

QFuture<Result<QList<HistoryEntry>>> History::entriesLater(int limit) const
{
    return m_worker.ask(
        [limit](store::Connection &connection) { return asEntries(store::steps(connection, limit)); });
}

std::optional<HistoryEntry> History::nextUndo() const
{
    return next(m_worker, &store::nextUndo);
}

std::optional<HistoryEntry> History::nextRedo() const
{
    return next(m_worker, &store::nextRedo);
}

Result<HistoryEntry> History::told(Result<store::StepEntry> step)
{
    if (!step)
        return std::unexpected(step.error());
    Q_EMIT m_workspace.replayed(step->info.dispatch);
    Q_EMIT m_workspace.historyChanged();
    return asEntry(*step);
}

Result<HistoryEntry> History::undo()
{
    return told(m_worker.now(&store::undo));
}

Result<HistoryEntry> History::redo()
{
    return told(m_worker.now(&store::redo));
}

Result<HistoryEntry> History::undoTo(StepId id)
{
    return told(m_worker.now([id](store::Connection &connection) { return store::undoTo(connection, id); }));
}

Result<HistoryEntry> History::redoTo(StepId id)
{
    return told(m_worker.now([id](store::Connection &connection) { return store::redoTo(connection, id); }));
}

Result<HistoryEntry> History::takeBack(StepId id)
{
    return told(m_worker.now([id, author = m_workspace.author()](store::Connection &connection) {
        return takeBackNow(connection, author, id);
    }));
}

Result<void> History::close()
{
    const auto closed = m_worker.now(&store::closeHistory);
    if (closed)
        Q_EMIT m_workspace.historyChanged();
    return closed;
}

} // namespace elchi
