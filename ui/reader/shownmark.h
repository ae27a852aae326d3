// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/textunits.h"

#include <QColor>
#include <QString>

namespace elchi {

/// One mark as the reader draws it: where it stands and how it looks. Knows nothing of the store.
struct ShownMark
{
    TextRange range;
    QColor colour = {};     ///< of line and label
    QString label = {};     ///< short, beneath the line: "person", "Energy"
    QString hint = {};      ///< plain text for hovering
    bool suggested = false; ///< only proposed: dotted line, no underlay
    bool code = false;      ///< topic or sector: double line instead of a plain one

    friend bool operator==(const ShownMark &, const ShownMark &) = default;
};

} // namespace elchi
