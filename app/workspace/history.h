// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/id.h"

#include <QDateTime>
#include <QFuture>
#include <QList>
#include <QString>
#include <optional>

namespace elchi::store {
struct StepEntry;
class Worker;
} // namespace elchi::store

namespace elchi {

class Workspace;

/// One act as people read it.
struct HistoryEntry
{
    StepId id;
    QString name; ///< translated: "Mark «Япония»"
    QString author;
    QDateTime at; ///< UTC
    bool undone = false;
    bool reverted = false; ///< taken back alone by a later act
    /// Where it acted; any of them may be none, or gone since.
    DispatchId dispatch;
    AnnotationId annotation;
    EntityId entity;
    MeetingId meeting;
    CodeId code;
};

/// Undo and redo of the whole workspace, kept in the store and alive after a restart.
class History
{
public:
    History(Workspace &workspace, store::Worker &worker);

    [[nodiscard]] Result<QList<HistoryEntry>> entries(int limit) const;
    /// The same off the GUI thread, for a list that is looked through.
    [[nodiscard]] QFuture<Result<QList<HistoryEntry>>> entriesLater(int limit) const;
    /// The act that undo / redo would take, for the menu's words; nothing when there is none.
    [[nodiscard]] std::optional<HistoryEntry> nextUndo() const;
    [[nodiscard]] std::optional<HistoryEntry> nextRedo() const;
    /// Takes back one act and answers it; emits Workspace::replayed. Error: NothingToUndo.
    [[nodiscard]] Result<HistoryEntry> undo();
    [[nodiscard]] Result<HistoryEntry> redo();
    /// Takes back that act and everything after it (does again everything up to it) in one go.
    [[nodiscard]] Result<HistoryEntry> undoTo(StepId id);
    [[nodiscard]] Result<HistoryEntry> redoTo(StepId id);
    /// Takes back that one past act and leaves what came after it; answers the act. This is an act of its
    /// own, to be undone like any other. Errors: ActBuiltUpon while a later act stands on it, NothingToUndo
    /// when it is not done.
    [[nodiscard]] Result<HistoryEntry> takeBack(StepId id);
    /// What was done until now is no longer offered for undo: a new workspace begins with an empty history.
    [[nodiscard]] Result<void> close();

private:
    [[nodiscard]] Result<HistoryEntry> told(Result<store::StepEntry> step);

    Workspace &m_workspace;
    store::Worker &m_worker;
};

} // namespace elchi
