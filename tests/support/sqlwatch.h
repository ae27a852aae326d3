// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace elchi {

/// One statement as SQLite was asked to run it.
struct AskedStatement
{
    QByteArray sql;
    int runs = 0;
    int rows = 0; ///< fetched by all runs together
};

/// Hears every statement of the first SQLite connection of this process that is opened while the watch lives:
/// the workspace's, not that of a backup. One watch at a time; the connection may be on any thread.
class SqlWatch
{
public:
    SqlWatch();
    ~SqlWatch();
    SqlWatch(const SqlWatch &) = delete;
    SqlWatch &operator=(const SqlWatch &) = delete;

    /// What was asked since the beginning or since the last call, in the order of the first runs.
    [[nodiscard]] QList<AskedStatement> take();
};

} // namespace elchi
