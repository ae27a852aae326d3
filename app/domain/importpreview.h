// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/misreading.h"
#include "domain/partialdate.h"
#include "domain/tablepreview.h"

#include <optional>

namespace elchi {

/// One of several dispatches that stand in a text.
struct PreviewedPiece
{
    QString title;
    std::optional<PartialDate> date;
    QString agency;
    QString text; ///< its beginning
};

/// What would be read of a file, or of the original of a dispatch that is stored already, for somebody who is
/// to decide.
struct ImportPreview
{
    QString path;
    QString encoding;             ///< IANA name: the one chosen, else the one recognised
    bool encodingMatters = false; ///< bytes are letters of some encoding: another one can be chosen
    QString text;                 ///< its beginning, as it would be stored; empty for a table
    QString repaired = {};        ///< the beginning of what it was before `misreadings`; empty without them
    QList<Misreading> misreadings = {}; ///< as in ReadingNotes
    QList<PreviewedPiece> pieces =
        {}; ///< the text taken apart, in their order; none where it is one dispatch
    std::optional<TablePreview> table = {};
    bool touched = false;            ///< of a stored dispatch: marks or other work of the analyst stand on it
    std::optional<Error> error = {}; ///< why nothing can be read in that encoding
};

} // namespace elchi
