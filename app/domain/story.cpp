// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/story.h"

#include "domain/names.h"

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

constexpr Named<StoryRelation> relationNames[] = {{StoryRelation::NewVersion, "new-version"_L1},
                                                  {StoryRelation::SameStory, "same-story"_L1},
                                                  {StoryRelation::Different, "different"_L1}};

} // namespace

QString toName(StoryRelation relation)
{
    return nameIn<StoryRelation>(relationNames, relation);
}

std::optional<StoryRelation> storyRelationFromName(const QString &name)
{
    return valueIn<StoryRelation>(relationNames, name);
}

} // namespace elchi
