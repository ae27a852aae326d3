// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/rawitem.h"

namespace elchi {

/// What a column of a table of dispatches holds.
enum class ColumnRole { None, Text, Title, Date, Agency, Author, City, Url, Language };

/// The role of a column by its name, in English, Russian or Kyrgyz and in any case («Заголовок», "body",
/// "date_from"); None for any other name.
[[nodiscard]] ColumnRole roleOfColumn(const QString &name);

/// The dispatches of a table, one for each row under the header (RFC 4180; separated by comma, semicolon or
/// tab, whichever the header holds most of). The original of each is its own line. A row that has not as many
/// fields as the header is an item with its error, and the rest goes on. Errors for the whole file:
/// TextColumnMissing, InvalidInput with the line where the table breaks off (what stands before it stays),
/// FileEmpty. Any thread.
void readCsvDispatches(const QByteArray &bytes, const QString &path, const ReadOptions &options,
                       const TakeItem &take);

/// The same for JSON Lines: an object on each line, its keys read as column names. Lines that are none are
/// items with their error. Any thread.
void readJsonLines(const QByteArray &bytes, const QString &path, const ReadOptions &options,
                   const TakeItem &take);

} // namespace elchi
