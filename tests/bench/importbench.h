// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace elchi::bench {

/// A whole `elchi-cli import` beside a bare C program that inserts the same texts into SQLite with an FTS5
/// index, for 1,000, 10,000 and 100,000 text files (none above `most`): seconds, CPU seconds, memory, their
/// ratios, and how steeply Elchi's time grows.
void importFiles(int most);

} // namespace elchi::bench
