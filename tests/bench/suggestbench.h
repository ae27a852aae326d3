// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace elchi::bench {

/// Suggestions for one dispatch of 4 KB with 50,000 names known; and, with 5,000 and 50,000, the processor
/// time for `dispatches` texts beside that of GNU grep, which looks for the same names letter by letter. Both
/// read the files and write what they find to a file; ours includes building the index.
void suggest(int dispatches);

} // namespace elchi::bench
