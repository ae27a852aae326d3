// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/importpreview.h"
#include "intake/reader.h"

#include <functional>

namespace elchi {

/// What readItems() would read of one file with these options, and from where it would read something else: a
/// table with the roles of its columns, or the beginning of the first dispatch. Where nothing can be read the
/// preview says why. Any thread but that of the window (documents are waited for).
[[nodiscard]] ImportPreview previewItems(const QByteArray &bytes, const QString &path,
                                         const ReadOptions &options);

/// Reads dispatches with some options.
using ReadWith = std::function<void(const ReadOptions &options, const TakeItem &take)>;

/// The same for words that are read in another way than from a file; no tables.
[[nodiscard]] ImportPreview previewReading(const ReadWith &read, const QString &path,
                                           const ReadOptions &options);

} // namespace elchi
