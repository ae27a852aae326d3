// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/story.h"
#include "store/step.h"
#include "text/fingerprint.h"

#include <QList>

namespace elchi::store {

/// The dispatches that are near by that fingerprint, the most alike first, then the oldest; at most eight.
/// By index alone, and bounded however many share the agency's own lines. None for no fingerprint.
[[nodiscard]] Result<QList<DispatchId>> findNear(Connection &connection,
                                                 const std::optional<Fingerprint> &fingerprint);
/// Makes one story of the stories of both, as part of `step`; a dispatch without one is a story by itself.
[[nodiscard]] Result<void> joinStories(Connection &connection, Step &step, DispatchId one, DispatchId other);
/// Takes it out of its story; a story of which one dispatch is left is none.
[[nodiscard]] Result<void> leaveStory(Connection &connection, Step &step, DispatchId id);
/// The other dispatches of its story by date, then the near ones outside it of which nobody said Different.
[[nodiscard]] Result<QList<StoryMember>> storyMembers(Connection &connection, DispatchId id);
/// Keeps what is said of the pair (`one` is the newer of a NewVersion) instead of what was said before, and
/// joins or parts them: Different takes `other` out of the story of `one`. Error: NotFound, also for a
/// removed dispatch.
[[nodiscard]] Result<void> relate(Connection &connection, Step &step, DispatchId one, DispatchId other,
                                  StoryRelation relation);

} // namespace elchi::store
