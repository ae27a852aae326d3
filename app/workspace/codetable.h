// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/code.h"
#include "report/table.h"
#include "store/step.h"
#include "workspace/tablefile.h"

#include <QList>

namespace elchi {

/// The codebook as a table and back. Columns: key, kind (sector, topic), parents (keys), name_ru, name_ky,
/// name_en, definition, included, excluded, colour (#rrggbb), shortcut (1 to 9), retired (yes), isic4, isic5,
/// dac, stems ("ru:энергетик", "!ru:газет" for a trap, ":gas$" in any language). Several values in one cell
/// have " | " between them.
[[nodiscard]] report::Table codeTable(const QList<Code> &codes);

/// A line of such a table: the code as it is to be, known or new, and the keys of those above it.
struct CodeLine
{
    Code code;
    QStringList parents;
};

/// A column that the table lacks leaves what is known as it is. Errors: InvalidInput with row and column for
/// an empty or doubled key, a parent that is neither there nor in the table, and words that are none of those
/// that a column may hold; CodeUnderItself.
[[nodiscard]] Result<QList<CodeLine>> readCodeTable(const TableFile &table, const QList<Code> &known);

/// Within the step; answers how many codes came or changed.
[[nodiscard]] Result<int> storeCodeLines(store::Connection &connection, store::Step &step,
                                         const QList<CodeLine> &lines);

} // namespace elchi
