// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "intake/document.h"

#include <QByteArray>
#include <QString>

namespace elchi {

/// Reads an RTF (specification 1.9.1): a line per paragraph, cell and text box. Bytes are letters of the code
/// page that the font in use names (\fcharset, \cpg), else of the document's (\ansicpg, \mac, \pc, \pca).
/// Left out: deleted changes, headers, footers, notes, comments, numbers of lists, pictures, field codes,
/// every destination that is marked as ignorable. \line is `\n`, \tab is `\t`, soft and non-breaking hyphens
/// and spaces stay what they are. Title and author are those of \info. Errors: DocumentDamaged (no RTF, or
/// cut off before its last brace), DocumentTooDeep (256 groups). `path` names the file in them. Pure, without
/// recursion; any thread.
[[nodiscard]] Result<ReadDocument> readRtf(const QByteArray &bytes, const QString &path);

} // namespace elchi
