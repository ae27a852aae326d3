// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

struct sqlite3;

namespace elchi::bench {

/// SQLite with nothing around it: the yardstick of opening and of marking.
class BareStore
{
public:
    /// Opens or makes a database with the pragmas that Elchi uses.
    explicit BareStore(const QString &path);
    ~BareStore();
    BareStore(const BareStore &) = delete;
    BareStore &operator=(const BareStore &) = delete;

    /// One statement or several; ends the program when SQLite refuses.
    void run(const char *sql);
    /// One durable commit of one row.
    void commitOne();

private:
    sqlite3 *m_database = nullptr;
};

/// What any program must do that checks a workspace of ours before it shows a hundred rows of it.
void readLikeElchi(BareStore &store);

} // namespace elchi::bench
