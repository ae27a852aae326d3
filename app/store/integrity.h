// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QList>
#include <QString>

namespace elchi::store {

class Connection;

/// One thing that is wrong in a workspace file.
struct Fault
{
    /// File: SQLite's own quick_check; Reference: a row that points nowhere; Quote: a mark whose words differ
    /// from its text; Text, Original: a hash that does not fit; Body: a dispatch without its text; Words: the
    /// search index does not hold every text.
    enum class Kind { File, Reference, Quote, Text, Original, Body, Words };
    Kind kind;
    qint64 row = 0; ///< of the mark or dispatch; 0 where there is none
    QString detail = {};
};

/// Marks whose quote is not exactly what their span says in the stored text: at most `limit` of them.
[[nodiscard]] Result<QList<Fault>> wrongQuotes(Connection &connection, int limit);
/// Every check there is. Reads every text once.
[[nodiscard]] Result<QList<Fault>> faults(Connection &connection);

} // namespace elchi::store
