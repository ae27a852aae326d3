// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/table.h"

#include <QByteArray>
#include <optional>

namespace elchi::report {

/// How a table becomes CSV.
enum class CsvPreset {
    /// RFC 4180: UTF-8 without BOM, comma, CRLF, quotes doubled. Read back, every cell is unchanged.
    Plain,
    /// For a double click in a spreadsheet: UTF-8 with BOM, `;`, CRLF, and a `'` in front of a cell that
    /// begins
    /// with = + - @ TAB or CR, so that no cell is taken for a formula (OWASP, "CSV Injection").
    Excel,
};

[[nodiscard]] QString toName(CsvPreset preset); ///< "plain", "excel"
[[nodiscard]] std::optional<CsvPreset> csvPresetFromName(const QString &name);

/// The whole file: one line of column keys, then one line per row; each line ends with CRLF. Lone surrogates
/// become U+FFFD. Any thread.
[[nodiscard]] QByteArray toCsv(const Table &table, CsvPreset preset);

} // namespace elchi::report
