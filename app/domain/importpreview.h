// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/tablepreview.h"

#include <optional>

namespace elchi {

/// What would be read of a file, for somebody who is to decide before it is stored.
struct ImportPreview
{
    QString path;
    QString encoding;             ///< IANA name: the one chosen, else the one recognised
    bool encodingMatters = false; ///< bytes are letters of some encoding: another one can be chosen
    QString text;                 ///< its beginning, as it would be stored; empty for a table
    std::optional<TablePreview> table = {};
    std::optional<Error> error = {}; ///< why nothing can be read in that encoding
};

} // namespace elchi
