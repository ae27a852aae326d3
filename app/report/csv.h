// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/table.h"

#include <QByteArray>
#include <QChar>
#include <QLocale>
#include <optional>

namespace elchi::report {

/// How a table becomes CSV.
enum class CsvPreset {
    /// RFC 4180: UTF-8 without BOM, comma, CRLF, quotes doubled. Read back, every cell is unchanged.
    Plain,
    /// For a double click in a spreadsheet: UTF-8 with BOM, the spreadsheet's own separator, CRLF, and a `'`
    /// in front of a cell that begins with = + - @ TAB or CR, so that no cell is taken for a formula (OWASP,
    /// "CSV Injection").
    Excel,
};

[[nodiscard]] QString toName(CsvPreset preset); ///< "plain", "excel"
[[nodiscard]] std::optional<CsvPreset> csvPresetFromName(const QString &name);

/// What separates cells: a comma; for spreadsheets ';' where the locale's decimal sign is a comma. The locale
/// "C" tells nothing of the analyst's country and counts as one with a comma.
[[nodiscard]] QChar separatorOf(CsvPreset preset, const QLocale &locale = QLocale());

/// The cell as a reader of the file will get it.
[[nodiscard]] QString cellAsWritten(const QString &cell, CsvPreset preset);

/// The whole file: one line of column keys, then one line per row; each line ends with CRLF. Lone surrogates
/// become U+FFFD. Any thread.
[[nodiscard]] QByteArray toCsv(const Table &table, CsvPreset preset, const QLocale &locale = QLocale());

} // namespace elchi::report
