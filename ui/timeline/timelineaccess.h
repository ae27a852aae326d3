// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace elchi {

/// Makes every TimelineView speak to screen readers: a list whose items are the meetings in the order of
/// time, one for each lane in which a meeting stands. May be called again and again.
void installTimelineAccess();

} // namespace elchi
