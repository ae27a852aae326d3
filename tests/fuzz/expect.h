// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdlib>

/// What must hold whatever the bytes are; ends the program otherwise, which is how a fuzzer takes notice.
inline void expect(bool holds)
{
    if (!holds)
        std::abort();
}
