// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace elchi::bench {

/// Makes a workspace of `count` generated dispatches at `path` by the ordinary import and prints how long
/// that took.
void makeLibrary(const QString &path, int count);

/// Opens a workspace and asks for the first screenful of its library, five times; prints the milliseconds of
/// both beside those of a workspace that holds the vocabularies only.
void openLibrary(const QString &path);

/// Sets marks on one dispatch and shows each in a real reader, beside a bare durable SQLite commit of one row
/// plus one repaint of the same reader; prints both and the ratio.
void mark(const QString &path);

} // namespace elchi::bench
