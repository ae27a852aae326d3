// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/history.h"

#include "store/dispatches.h"
#include "store/step.h"
#include "store/verbs.h"
#include "store/worker.h"
#include "workspace/actwords.h"
#include "workspace/workspace.h"

namespace elchi {

namespace {

HistoryEntry asEntry(const store::StepEntry &step)
{
    return {.id = step.id,
            .name = actWords(step.info.verb, step.info.subject),
            .author = step.info.author,
            .at = step.at,
            .undone = step.undone,
            .dispatch = step.info.dispatch};
}

using Query = Result<std::optional<store::StepEntry>> (*)(store::Connection &);

std::optional<HistoryEntry> next(store::Worker &worker, Query query)
{
    const auto step = worker.now(query);
    if (!step || !*step)
        return std::nullopt;
    return asEntry(**step);
}

using Replay = Result<store::StepEntry> (*)(store::Connection &);

Result<HistoryEntry> replay(Workspace &workspace, store::Worker &worker, Replay act)
{
    const auto step = worker.now([act](store::Connection &connection) {
        auto done = act(connection);
        // The search index is no tracked table: it follows the title, which a correction of several leaves
        // alone.
        if (done && done->info.verb == verbs::setFields && done->info.dispatch.isValid()) {
            if (auto indexed = store::indexWords(connection, done->info.dispatch); !indexed)
                return Result<store::StepEntry>(std::unexpected(indexed.error()));
        }
        return done;
    });
    if (!step)
        return std::unexpected(step.error());
    Q_EMIT workspace.replayed(step->info.dispatch);
    Q_EMIT workspace.historyChanged();
    return asEntry(*step);
}

} // namespace

History::History(Workspace &workspace, store::Worker &worker) : m_workspace(workspace), m_worker(worker) {}

Result<QList<HistoryEntry>> History::entries(int limit) const
{
    const auto steps =
        m_worker.now([limit](store::Connection &connection) { return store::steps(connection, limit); });
    if (!steps)
        return std::unexpected(steps.error());
    QList<HistoryEntry> entries;
    for (const auto &step : *steps)
        entries << asEntry(step);
    return entries;
}

std::optional<HistoryEntry> History::nextUndo() const
{
    return next(m_worker, &store::nextUndo);
}

std::optional<HistoryEntry> History::nextRedo() const
{
    return next(m_worker, &store::nextRedo);
}

Result<HistoryEntry> History::undo()
{
    return replay(m_workspace, m_worker, &store::undo);
}

Result<HistoryEntry> History::redo()
{
    return replay(m_workspace, m_worker, &store::redo);
}

Result<void> History::close()
{
    const auto closed = m_worker.now(&store::closeHistory);
    if (closed)
        Q_EMIT m_workspace.historyChanged();
    return closed;
}

} // namespace elchi
