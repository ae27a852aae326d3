// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "intake/document.h"

#include <QByteArray>
#include <QString>

namespace elchi {

/// Reads a DOCX (ECMA-376, transitional and strict): the body in its order, a line per paragraph, cells and
/// text boxes as lines of their own. Tracked deletions are left out and insertions kept; a tab is `\t`, a
/// line or page break inside of a paragraph is `\n`, soft and non-breaking hyphens stay what they are; hidden
/// text stays. Title and author are those of the core properties. Errors: those of ZipArchive and
/// DocumentXml. `path` names the file in them. Pure; any thread.
[[nodiscard]] Result<ReadDocument> readDocx(const QByteArray &bytes, const QString &path);

} // namespace elchi
