// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/story.h"
#include "domain/textpiece.h"

#include <QList>

namespace elchi::store {
class Worker;
}

namespace elchi {

class Workspace;

/// The verbs on stories: dispatches that tell of the same. All on the workspace's thread.
class Stories
{
public:
    Stories(Workspace &workspace, store::Worker &worker);

    /// The other dispatches of its story by date, then those that are much like it, are not of its story and
    /// were never said to be Different.
    [[nodiscard]] Result<QList<StoryMember>> members(DispatchId id) const;
    /// One step of the history. NewVersion: `dispatch` is a new version of `other`. NewVersion and SameStory
    /// make one story of both; Different takes `other` out of it. Error: NotFound.
    [[nodiscard]] Result<void> setRelation(DispatchId dispatch, DispatchId other, StoryRelation relation);
    /// The same of several others, as one step.
    [[nodiscard]] Result<void> setRelation(DispatchId dispatch, const QList<DispatchId> &others,
                                           StoryRelation relation);
    /// The texts of both, word by word.
    [[nodiscard]] Result<QList<TextPiece>> differences(DispatchId left, DispatchId right) const;

private:
    Workspace &m_workspace;
    store::Worker &m_worker;
};

} // namespace elchi
