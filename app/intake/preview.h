// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/importpreview.h"
#include "intake/reader.h"

namespace elchi {

/// What readItems() would read of one file with these options, and from where it would read something else: a
/// table with the roles of its columns, or the beginning of the first dispatch. Where nothing can be read the
/// preview says why. Any thread but that of the window (documents are waited for).
[[nodiscard]] ImportPreview previewItems(const QByteArray &bytes, const QString &path,
                                         const ReadOptions &options);

} // namespace elchi
