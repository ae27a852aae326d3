// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/stories.h"

#include "store/dispatches.h"
#include "store/stories.h"
#include "store/verbs.h"
#include "text/difference.h"
#include "workspace/act.h"
#include "workspace/library.h"
#include "workspace/workspace.h"

namespace elchi {

Stories::Stories(Workspace &workspace, store::Worker &worker) : m_workspace(workspace), m_worker(worker) {}

Result<QList<StoryMember>> Stories::members(DispatchId id) const
{
    return m_worker.now([id](store::Connection &connection) { return store::storyMembers(connection, id); });
}

Result<void> Stories::setRelation(DispatchId dispatch, DispatchId other, StoryRelation relation)
{
    return setRelation(dispatch, QList{other}, relation);
}

Result<void> Stories::setRelation(DispatchId dispatch, const QList<DispatchId> &others,
                                  StoryRelation relation)
{
    const auto summary = m_workspace.library().summary(dispatch);
    if (!summary)
        return std::unexpected(summary.error());
    const store::StepInfo info{.verb = verbs::relateDispatches,
                               .subject = summary->title,
                               .author = m_workspace.author(),
                               .dispatch = dispatch};
    const auto done =
        act(m_worker, info, [&](store::Connection &connection, store::Step &step) -> Result<void> {
            for (const DispatchId other : others) {
                if (auto related = store::relate(connection, step, dispatch, other, relation); !related)
                    return related;
            }
            return {};
        });
    if (done) {
        for (const DispatchId changed : QList{dispatch} + others)
            Q_EMIT m_workspace.dispatchChanged(changed);
        Q_EMIT m_workspace.historyChanged();
    }
    return done;
}

Result<QList<TextPiece>> Stories::differences(DispatchId left, DispatchId right) const
{
    const auto one = m_workspace.library().load(left);
    if (!one)
        return std::unexpected(one.error());
    const auto other = m_workspace.library().load(right);
    if (!other)
        return std::unexpected(other.error());
    return elchi::differences(one->text, other->text);
}

} // namespace elchi
