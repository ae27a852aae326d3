// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace elchi::bench {

/// Walks through the library in the real window as an analyst does: to the end, page by page, another order,
/// a search, filters. Prints for each act the milliseconds until its rows are there, and the longest time for
/// which the window took no event meanwhile, beside the 50 ms that no work on the GUI thread may pass.
void walkLibrary(const QString &path);

} // namespace elchi::bench
