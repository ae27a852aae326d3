// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dispatch.h"

namespace elchi {

/// What the analyst says of two dispatches.
enum class StoryRelation {
    NewVersion, ///< the one is a correction or a later version of the other
    SameStory,  ///< both tell of the same, at two agencies for instance
    Different,  ///< alike in words only: never proposed again
};

[[nodiscard]] QString toName(StoryRelation relation); ///< "new-version", "same-story", "different"
[[nodiscard]] std::optional<StoryRelation> storyRelationFromName(const QString &name);

/// Another dispatch as seen from one: of its story, or proposed for it.
struct StoryMember
{
    DispatchSummary dispatch;
    bool proposed = false;             ///< much like it and not of its story
    std::optional<StoryRelation> said; ///< by the analyst; nothing: joined for its likeness alone
    bool newer = false;                ///< it is the new version, not the old one (NewVersion)

    friend bool operator==(const StoryMember &, const StoryMember &) = default;
};

} // namespace elchi
