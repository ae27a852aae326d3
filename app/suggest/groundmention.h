// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/annotation.h"
#include "domain/entity.h"

namespace elchi {

/// One entity where the ground of a draft names it. A person may be named by his office alone: the mark is
/// the office's then.
struct GroundMention
{
    const Annotation *mark;
    const Entity *entity;
    qsizetype sentence; ///< index; -1 outside of all
};

[[nodiscard]] inline bool isPerson(const GroundMention &mention)
{
    return mention.entity->type == EntityType::Person;
}

} // namespace elchi
