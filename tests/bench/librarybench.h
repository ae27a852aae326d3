// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace elchi::bench {

/// Makes a workspace of `count` generated dispatches at `path` by the ordinary import and prints how long
/// that took.
void makeLibrary(const QString &path, int count);

/// Opens a workspace in the real window until its library is painted, five times, beside an empty one and
/// beside bare SQLite that checks the same file and reads a hundred rows; prints milliseconds, and every
/// statement that opening ran with the rows it fetched.
void openLibrary(const QString &path);

/// Sets marks on the dispatch that is open in the real window and waits until each is painted, beside a bare
/// durable SQLite commit of one row plus one repaint of the same text; prints both.
void mark(const QString &path);

} // namespace elchi::bench
