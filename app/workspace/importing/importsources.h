// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "intake/reader.h"
#include "store/dispatches.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <functional>
#include <optional>

namespace elchi {

/// One file to read, or a path that cannot be read at all.
struct ImportSource
{
    QString path;
    qint64 bytes = 0;
    std::optional<Error> error = {};
};

/// The files behind these paths: folders are walked (links to folders and hidden files are not followed),
/// each folder's content sorted by path. What cannot be opened is an entry with its error. Ends early, with
/// what was found so far, once `cancelled` answers true.
[[nodiscard]] QList<ImportSource> importSources(const QStringList &paths,
                                                const std::function<bool()> &cancelled);

/// The bytes of one file. Refuses by size before reading. Any thread. Errors: those of whyMissing(),
/// FileNotPlain, FileUnreadable, FileEmpty, FileTooLarge.
[[nodiscard]] Result<QByteArray> readBytes(const ImportSource &source);

/// One dispatch of a source, ready to be stored, or why it could not be read.
struct SourceItem
{
    QString path; ///< "list.csv#17" for one of several in a file
    QString file; ///< the source's own path
    Result<store::PreparedDispatch> dispatch;
    bool isLast = true; ///< of its source
};

/// Reads, decodes, folds and hashes what stands in one file; at least one item. Any thread. Errors: those of
/// readBytes() and readItems().
[[nodiscard]] QList<SourceItem> readSource(const ImportSource &source, const ReadOptions &options);

} // namespace elchi
