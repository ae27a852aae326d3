// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace elchi::store {

class Connection;

/// Rows that are not deleted.
struct RowCounts
{
    int dispatches = 0;
    int annotations = 0;
    int entities = 0;
    int meetings = 0;
};

[[nodiscard]] Result<RowCounts> countRows(Connection &connection);

} // namespace elchi::store
