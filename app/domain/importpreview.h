// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
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

/// What would be read of a file, for somebody who is to decide before it is stored.
struct ImportPreview
{
    QString path;
    QString encoding;             ///< IANA name: the one chosen, else the one recognised
    bool encodingMatters = false; ///< bytes are letters of some encoding: another one can be chosen
    QString text;                 ///< its beginning, as it would be stored; empty for a table
    QList<PreviewedPiece> pieces =
        {}; ///< the text taken apart, in their order; none where it is one dispatch
    std::optional<TablePreview> table = {};
    std::optional<Error> error = {}; ///< why nothing can be read in that encoding
};

} // namespace elchi
