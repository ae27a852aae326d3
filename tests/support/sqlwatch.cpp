// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sqlwatch.h"

#include <QMutex>
#include <algorithm>
#include <atomic>
#include <cstring>
#include <sqlite3.h>
#include <utility>

namespace elchi {

namespace {

QMutex guard;
QList<AskedStatement> asked;
bool watching = false;
std::atomic_bool connected = false; // the first connection is there

int hear(unsigned what, void *, void *statement, void *text)
{
    // A comment instead of a statement: a trigger began, or SQLite asks itself on behalf of another
    // statement.
    if (what == SQLITE_TRACE_STMT && std::strncmp(static_cast<const char *>(text), "--", 2) == 0)
        return 0;
    const QMutexLocker lock(&guard);
    if (!watching)
        return 0;
    const QByteArray sql = sqlite3_sql(static_cast<sqlite3_stmt *>(statement));
    auto entry = std::ranges::find(asked, sql, &AskedStatement::sql);
    if (entry == asked.end() && what == SQLITE_TRACE_ROW)
        return 0; // a row for SQLite itself
    if (entry == asked.end())
        entry = asked.insert(asked.end(), {.sql = sql});
    ++(what == SQLITE_TRACE_ROW ? entry->rows : entry->runs);
    return 0;
}

int listenTo(sqlite3 *database, const char **, const sqlite3_api_routines *)
{
    if (connected.exchange(true))
        return SQLITE_OK;
    return sqlite3_trace_v2(database, SQLITE_TRACE_STMT | SQLITE_TRACE_ROW, &hear, nullptr);
}

// SQLite's own signature of an extension's entry point, which it calls with the arguments of listenTo.
void (*entryPoint())()
{
    return reinterpret_cast<void (*)()>(&listenTo);
}

} // namespace

SqlWatch::SqlWatch()
{
    const QMutexLocker lock(&guard);
    asked.clear();
    watching = true;
    connected = false;
    sqlite3_auto_extension(entryPoint());
}

SqlWatch::~SqlWatch()
{
    const QMutexLocker lock(&guard);
    watching = false;
    sqlite3_cancel_auto_extension(entryPoint());
}

QList<AskedStatement> SqlWatch::take()
{
    const QMutexLocker lock(&guard);
    return std::exchange(asked, {});
}

} // namespace elchi
