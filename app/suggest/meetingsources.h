// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/annotation.h"
#include "domain/code.h"
#include "domain/meeting.h"

#include <QList>

namespace elchi {

/// The sources of `after`, which the analyst made of `before`: without the passages of a day, place,
/// participant, topic or sector that is no longer there, and with the first passage that names a participant,
/// topic, sector or day that came in. `marks`: those of the dispatches that the meeting cites, by position;
/// `codes`: at least those of the marks. A passage that is not among the marks stays. Pure; any thread.
[[nodiscard]] QList<MeetingSource> followedSources(const Meeting &before, const Meeting &after,
                                                   const QList<Annotation> &marks, const QList<Code> &codes);

} // namespace elchi
