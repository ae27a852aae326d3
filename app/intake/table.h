// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/tablepreview.h"
#include "intake/format.h"
#include "intake/rawitem.h"

namespace elchi {

/// The dispatches of a table, one for each row under the header (RFC 4180; separated by comma, semicolon or
/// tab, whichever the header holds most of). The original of each is its own line. A row that has not as many
/// fields as the header is an item with its error, and the rest goes on. The columns hold what was chosen or
/// remembered for them, else what their names say. Errors for the whole file: ColumnsUndecided (where
/// `options.asks` and the names leave something open), ColumnMissing, TextColumnMissing, InvalidInput with
/// the line where the table breaks off (what stands before it stays), FileEmpty. Any thread.
void readCsvDispatches(const QByteArray &bytes, const QString &path, const ReadOptions &options,
                       const TakeItem &take);

/// The same for JSON Lines (or one JSON array of objects): an object on each line, its keys read as column
/// names. Those of the first lines together are the table's columns. Lines that are none are items with their
/// error. Any thread.
void readJsonLines(const QByteArray &bytes, const QString &path, const ReadOptions &options,
                   const TakeItem &take);

/// The first rows of a table, for somebody who is to say what its columns hold. Where names do not tell which
/// one holds the text or the day, the column that looks like it is proposed.
[[nodiscard]] Result<TablePreview> previewTable(const QByteArray &bytes, const QString &path, Format format,
                                                const ReadOptions &options);

} // namespace elchi
