// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

struct sqlite3;

namespace elchi {

/// Looks into the database of the first workspace that is opened while it lives, behind the workspace's back
/// and through its own connection, since nobody else may open the file. Only between acts: the workspace's
/// thread must be at rest.
class StoreDump
{
public:
    StoreDump();
    ~StoreDump();
    StoreDump(const StoreDump &) = delete;
    StoreDump &operator=(const StoreDump &) = delete;

    /// Every living row of every table with all that an analyst can see of it, one line each, and the words
    /// by which each living dispatch is found. Without what undo and redo keep for themselves: `revision`,
    /// removed rows and the history.
    [[nodiscard]] QStringList lines() const;
    /// Runs statements that answer nothing; false when SQLite refused.
    bool run(const QByteArray &sql) const;

private:
    [[nodiscard]] QStringList rows(const QByteArray &sql, const QString &table) const;
    [[nodiscard]] QList<QByteArray> column(const QByteArray &sql) const;
};

/// What differs between two dumps, for a failure message: lines that only one of them has, "-" or "+" before
/// each.
[[nodiscard]] QStringList differences(const QStringList &before, const QStringList &after);

} // namespace elchi
