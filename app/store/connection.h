// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/id.h"

#include <QHash>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>
#include <memory>
#include <utility>

struct sqlite3;

namespace elchi::store {

class BandIndex;

/// "Elch" in ASCII: what `PRAGMA application_id` says of an Elchi workspace.
inline constexpr int applicationId = 0x456c6368;
/// The schema that this program writes: the number of its last migration.
inline constexpr int schemaVersion = 1;

/// The one connection to one workspace file. Used only on the thread that made it.
/// SQLite with journal_mode=WAL, synchronous=FULL, locking_mode=EXCLUSIVE, foreign_keys=ON; each pragma is
/// read back.
class Connection
{
public:
    /// Makes a new, empty workspace file with the newest schema. Errors: WorkspaceExists, WriteFailed,
    /// DiskFull.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> create(const QString &path);
    /// Opens an existing one: application_id, schema version (older ones are checked, backed up and
    /// migrated). Until check() it can be read; it is checked at the latest before the first change. Errors:
    /// FileMissing, NotAWorkspace, WorkspaceNewer, WorkspaceHeld, WorkspaceDamaged; the file is left as it
    /// was.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const QString &path);

    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;
    ~Connection();

    [[nodiscard]] const QString &path() const { return m_path; }

    /// quick_check and foreign_key_check, once: more than a second for 100,000 dispatches. Error:
    /// WorkspaceDamaged; the file is then never written to.
    [[nodiscard]] Result<void> check();

    /// Runs one statement with positional bindings; the answer stands before its first row (call next()).
    /// Statements are prepared once and kept. The text must come from the program, never from a user. The
    /// returned query is valid until the same statement is run again. Error: StoreFailed, or DiskFull.
    [[nodiscard]] Result<QSqlQuery *> run(const QString &sql, const QVariantList &bindings = {});
    /// The first column of the first row; an invalid QVariant when there is none.
    [[nodiscard]] Result<QVariant> value(const QString &sql, const QVariantList &bindings = {});

    /// Error: also those of check().
    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> commit();
    void rollback();

    /// What near-copies are looked for in; empty until somebody fills it. Owned by the connection.
    [[nodiscard]] BandIndex &bands() { return *m_bands; }

    /// A row of an entity or of one of its aliases was written.
    void touchEntity(EntityId id) { m_touched.insert(id); }
    /// Those since this was asked last, rolled back or not: for indexes of names that are kept up.
    [[nodiscard]] QSet<EntityId> takeTouchedEntities() { return std::exchange(m_touched, {}); }

    /// SQLite's own handle, for what Qt does not offer (the backup API). Owned by the connection.
    [[nodiscard]] sqlite3 *handle() const;

private:
    explicit Connection(const QString &path);
    [[nodiscard]] Result<void> openFile();
    /// Brings an older file to this program's schema and journal.
    [[nodiscard]] Result<void> renew(int version);
    [[nodiscard]] Result<void> applyMigration(int version);
    void setCheckpointAtClose(bool wanted);
    [[nodiscard]] Result<void> setPragmas();
    [[nodiscard]] Result<void> migrate(int from);
    [[nodiscard]] Result<int> checkedVersion();

    QString m_path;
    QString m_name;
    bool m_sound = false; ///< checked; until then the file must not be touched, nor by closing it
    QSqlDatabase m_database;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_statements;
    std::unique_ptr<BandIndex> m_bands;
    QSet<EntityId> m_touched;
};

} // namespace elchi::store
