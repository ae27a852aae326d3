// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/filter.h"
#include "report/csv.h"
#include "report/reports.h"
#include "report/table.h"

#include <QFuture>
#include <QStringList>

namespace elchi {

class Workspace;

/// Answers a report over all that passes the filter, with every column; `report::descriptions()` names the
/// reports and their columns. To be called on the workspace's thread; the table is put together on another
/// one, so waiting with `.result()` is safe (the command line does). The workspace must outlive the future:
/// who closes it earlier waits first. Errors: StoreFailed.
[[nodiscard]] QFuture<Result<report::Table>> reportTable(const Workspace &workspace, report::Kind kind,
                                                         const Filter &filter);

/// Writes a table as CSV: only these columns in this order (none: all), through the safe writer. Answers the
/// number of rows written (without the head). Errors: InvalidInput (unknown column), WriteFailed, DiskFull.
[[nodiscard]] Result<int> writeReport(const report::Table &table, report::CsvPreset preset,
                                      const QStringList &columns, const QString &path);

} // namespace elchi
