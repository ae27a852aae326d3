// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/findings.h"

#include "store/findings.h"
#include "store/worker.h"
#include "workspace/passagecutter.h"
#include "workspace/workspace.h"

namespace elchi {

Findings::Findings(Workspace &, store::Worker &worker) : m_worker(worker) {}

QFuture<Result<QList<CodeMention>>> Findings::codeMentions(const Filter &filter) const
{
    return m_worker.ask(
        [filter](store::Connection &connection) { return store::codeMentions(connection, filter); });
}

QFuture<Result<QList<EntityMention>>> Findings::entityMentions(const Filter &filter) const
{
    return m_worker.ask(
        [filter](store::Connection &connection) { return store::entityMentions(connection, filter); });
}

QFuture<Result<QList<Dispatch>>> Findings::dispatches(const Filter &filter) const
{
    return m_worker.ask(
        [filter](store::Connection &connection) { return store::dispatchesPassing(connection, filter); });
}

QFuture<Result<QList<Passage>>> Findings::passages(const QList<AnnotationId> &marks) const
{
    return cutPassagesLater(m_worker.ask(
        [marks](store::Connection &connection) { return store::cuttingsOf(connection, marks); }));
}

} // namespace elchi
