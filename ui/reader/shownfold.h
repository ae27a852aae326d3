// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/textunits.h"

namespace elchi {

/// Whole paragraphs that the reader folds away beneath one thin line. The text and its positions stay.
struct ShownFold
{
    TextRange range;
    int letters = 0;   ///< code points in it, as its line says
    bool open = false; ///< its paragraphs are shown below its line

    friend bool operator==(const ShownFold &, const ShownFold &) = default;
};

} // namespace elchi
