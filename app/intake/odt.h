// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "intake/document.h"

#include <QByteArray>
#include <QString>

namespace elchi {

/// Reads an ODT (ODF 1.2 and 1.3): the body in its order, a line per paragraph or heading, cells and text
/// boxes as lines of their own. Tracked deletions, notes and comments are left out, insertions kept; a tab is
/// `\t`, a line break `\n`; white space is what ODF 1.3 part 3, 6.1.2 says; hidden text stays. Title and
/// author (who began it, else who saved it last) are those of meta.xml. Errors: those of ZipArchive and
/// DocumentXml, DocumentLocked for one that its manifest calls encrypted. `path` names the file in them.
/// Pure; any thread.
[[nodiscard]] Result<ReadDocument> readOdt(const QByteArray &bytes, const QString &path);

} // namespace elchi
