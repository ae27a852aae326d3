// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "store/connection.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <optional>

namespace elchi::store {

/// Column names and values of one row; names come from the program only.
using Row = QList<std::pair<QString, QVariant>>;

/// What the history says of one act of the analyst.
struct StepInfo
{
    QString verb;             ///< "mark", "import", "merge" …: a key that the window translates
    QString subject = {};     ///< what it was done to, in the analyst's words: «Япония»
    QString author = {};      ///< who did it
    DispatchId dispatch = {}; ///< where undo jumps to
    AnnotationId annotation = {};
    EntityId entity = {};
    MeetingId meeting = {};
    CodeId code = {};
    StepId reverts = {}; ///< the past act that this one takes back; see store/reverting.h
};

/// One act of the analyst: one transaction, one entry of the history, undone and redone as a whole. Every
/// change of a tracked table goes through here; each is kept as the columns before and after, so that undo
/// needs no code per act. Removal is soft (`deleted` = 1), so an insertion is undone by setting it and redone
/// by clearing it. Destroying an uncommitted step rolls everything back.
class Step
{
public:
    /// Begins the transaction. Steps that were undone and are now passed over can no longer be redone.
    [[nodiscard]] static Result<Step> begin(Connection &connection, const StepInfo &info);

    /// Begins a further transaction of a step that is already committed, for bulk writers that take turns;
    /// a new step for an invalid id, their first turn, and when that one was undone meanwhile.
    [[nodiscard]] static Result<Step> resume(Connection &connection, const StepInfo &info, StepId id);

    Step(Step &&other) noexcept;
    Step &operator=(Step &&) = delete;
    ~Step();

    /// Adds a row (uuid, author and created_at are filled in) and returns its id.
    [[nodiscard]] Result<qint64> insert(const QString &table, Row row);
    /// Changes the named columns of a row; a column that already has that value is left out, and nothing is
    /// recorded when none remains.
    [[nodiscard]] Result<void> update(const QString &table, qint64 id, const Row &row);
    /// Soft deletion of one row; its children are the caller's to remove.
    [[nodiscard]] Result<void> remove(const QString &table, qint64 id);

    /// Leaves no entry in the history: what was done so far stays when the step is committed, and cannot be
    /// undone. For what a workspace is born with; nothing may be done in the step afterwards.
    [[nodiscard]] Result<void> forget();

    /// True for a step in which nothing changed so far; committing it leaves no entry in the history.
    [[nodiscard]] bool isEmpty() const { return m_changes == 0; }
    [[nodiscard]] StepId id() const { return m_id; }
    /// Only after this has answered without error may the screen say "saved".
    [[nodiscard]] Result<void> commit();

private:
    Step(Connection &connection, const StepInfo &info, StepId id);
    [[nodiscard]] Result<void> record(const QString &table, qint64 id, const QByteArray &before,
                                      const QByteArray &after);

    Connection *m_connection;
    StepInfo m_info;
    StepId m_id;
    int m_changes = 0;
};

/// One entry of the history.
struct StepEntry
{
    StepId id;
    StepInfo info;
    QDateTime at; ///< UTC
    bool undone = false;
    bool reverted = false; ///< a later act took it back, and that stands
};

/// The columns of one row that a step changed, before or after.
struct Change
{
    QString table;
    qint64 row = 0;
    QJsonObject columns;
};

/// The changes of a step as columns to write: what was before, newest first; or what came after, oldest
/// first.
[[nodiscard]] Result<QList<Change>> changesOf(Connection &connection, StepId step, bool before);
/// Whole numbers stay whole, as STRICT tables want them; JSON only knows doubles.
[[nodiscard]] QVariant columnValue(const QJsonValue &value);

/// Nothing that was done until now can be undone any more: for what a workspace is born with.
[[nodiscard]] Result<void> closeHistory(Connection &connection);
/// The newest entries, newest first, abandoned ones left out.
[[nodiscard]] Result<QList<StepEntry>> steps(Connection &connection, int limit);
/// One of them, done or undone; nothing when there is none.
[[nodiscard]] Result<std::optional<StepEntry>> findStep(Connection &connection, StepId id);
/// The step that undo (redo) would act on; nothing when there is none.
[[nodiscard]] Result<std::optional<StepEntry>> nextUndo(Connection &connection);
[[nodiscard]] Result<std::optional<StepEntry>> nextRedo(Connection &connection);
/// Takes back (does again) one step in one transaction. Errors: NothingToUndo, NothingToRedo.
[[nodiscard]] Result<StepEntry> undo(Connection &connection);
[[nodiscard]] Result<StepEntry> redo(Connection &connection);
/// Takes back that step and everything that was done after it (does again everything up to that step) in one
/// transaction, and answers that step. Error: NothingToUndo (NothingToRedo) when it is not done (undone).
[[nodiscard]] Result<StepEntry> undoTo(Connection &connection, StepId id);
[[nodiscard]] Result<StepEntry> redoTo(Connection &connection, StepId id);

} // namespace elchi::store
