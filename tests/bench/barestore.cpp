// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/barestore.h"

#include <sqlite3.h>

namespace elchi::bench {

BareStore::BareStore(const QString &path)
{
    sqlite3_open(path.toUtf8().constData(), &m_database);
    run("PRAGMA locking_mode=exclusive");
    run("PRAGMA journal_mode=wal");
    run("PRAGMA synchronous=2");
}

BareStore::~BareStore()
{
    sqlite3_close(m_database);
}

void BareStore::run(const char *sql)
{
    if (sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(m_database));
}

void BareStore::commitOne()
{
    run("BEGIN; INSERT INTO mark (b, e, quote) VALUES (1, 9, 'Бишкек'); COMMIT");
}

void readLikeElchi(BareStore &store)
{
    store.run("PRAGMA quick_check; PRAGMA foreign_key_check");
    store.run("SELECT count(*) FROM dispatch WHERE deleted = 0");
    store.run("SELECT id, title, agency, date_from, language, progress FROM dispatch WHERE deleted = 0 "
              "ORDER BY date_from DESC, id DESC LIMIT 100");
}

} // namespace elchi::bench
