// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/storedump.h"

#include <algorithm>
#include <atomic>
#include <iterator>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

std::atomic<sqlite3 *> first = nullptr;

int keepFirst(sqlite3 *database, const char **, const sqlite3_api_routines *)
{
    sqlite3 *none = nullptr;
    first.compare_exchange_strong(none, database);
    return SQLITE_OK;
}

// SQLite's own signature of an extension's entry point, which it calls with the arguments of keepFirst.
void (*entryPoint())()
{
    return reinterpret_cast<void (*)()>(&keepFirst);
}

} // namespace

StoreDump::StoreDump()
{
    first = nullptr;
    sqlite3_auto_extension(entryPoint());
}

StoreDump::~StoreDump()
{
    sqlite3_cancel_auto_extension(entryPoint());
}

bool StoreDump::run(const QByteArray &sql) const
{
    return sqlite3_exec(first, sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
}

QStringList StoreDump::rows(const QByteArray &sql, const QString &table) const
{
    QStringList lines;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(first, sql.constData(), int(sql.size()), &statement, nullptr) != SQLITE_OK)
        return {u"cannot be asked: "_s + QString::fromUtf8(sql)};
    while (sqlite3_step(statement) == SQLITE_ROW) {
        QString line = table;
        for (int i = 0; i < sqlite3_column_count(statement); ++i) {
            const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement, i));
            line += u" | "_s + QString::fromUtf8(sqlite3_column_name(statement, i)) + u'=' +
                    (text ? QString::fromUtf8(text) : u"NULL"_s);
        }
        lines << line;
    }
    sqlite3_finalize(statement);
    return lines;
}

QList<QByteArray> StoreDump::column(const QByteArray &sql) const
{
    QList<QByteArray> values;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(first, sql.constData(), int(sql.size()), &statement, nullptr) != SQLITE_OK)
        return values;
    while (sqlite3_step(statement) == SQLITE_ROW)
        values << QByteArray(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)));
    sqlite3_finalize(statement);
    return values;
}

QStringList StoreDump::lines() const
{
    QStringList lines;
    const auto tables = column("SELECT m.name FROM sqlite_schema m JOIN pragma_table_info(m.name) c "
                               "WHERE m.type = 'table' AND c.name = 'deleted' ORDER BY m.name");
    for (const QByteArray &table : tables) {
        const auto columns = column("SELECT name FROM pragma_table_info('" + table +
                                    "') WHERE name NOT IN ('revision', 'deleted') AND type <> 'BLOB'");
        lines += rows("SELECT " + columns.join(", ") + " FROM " + table + " WHERE deleted = 0 ORDER BY id",
                      QString::fromUtf8(table));
    }
    lines += rows(
        "SELECT b.dispatch_id, length(b.text), length(b.bytes) FROM dispatch_body b JOIN dispatch d ON d.id = b.dispatch_id WHERE d.deleted = 0 "
        "ORDER BY d.id",
        u"body"_s);
    run("CREATE VIRTUAL TABLE IF NOT EXISTS temp.indexed USING fts5vocab(main, dispatch_words, instance)");
    lines += rows("SELECT d.id, group_concat(term, ' ' ORDER BY term) FROM dispatch d JOIN temp.indexed i "
                  "ON i.doc = d.id WHERE d.deleted = 0 GROUP BY d.id ORDER BY d.id",
                  u"words"_s);
    return lines;
}

QStringList differences(const QStringList &before, const QStringList &after)
{
    QStringList some = before;
    QStringList others = after;
    some.sort();
    others.sort();
    QStringList found;
    QStringList gone;
    std::ranges::set_difference(some, others, std::back_inserter(gone));
    for (const QString &line : std::as_const(gone))
        found << u"- "_s + line;
    QStringList come;
    std::ranges::set_difference(others, some, std::back_inserter(come));
    for (const QString &line : std::as_const(come))
        found << u"+ "_s + line;
    return found;
}

} // namespace elchi
