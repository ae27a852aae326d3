// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace elchi {

/// The places of the window in the order of the rail and of Ctrl+1…6.
enum class Place { Reading, Meetings, Timeline, Charts, Reports, Registry };

inline constexpr std::array allPlaces{Place::Reading, Place::Meetings, Place::Timeline,
                                      Place::Charts,  Place::Reports,  Place::Registry};

} // namespace elchi
