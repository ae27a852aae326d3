// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/id.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <optional>

namespace elchi::store {
class Worker;
}

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
    DispatchId dispatch; ///< where it acted; may be none
};

/// Undo and redo of the whole workspace, kept in the store and alive after a restart.
class History
{
public:
    History(Workspace &workspace, store::Worker &worker);

    [[nodiscard]] Result<QList<HistoryEntry>> entries(int limit) const;
    /// The act that undo / redo would take, for the menu's words; nothing when there is none.
    [[nodiscard]] std::optional<HistoryEntry> nextUndo() const;
    [[nodiscard]] std::optional<HistoryEntry> nextRedo() const;
    /// Takes back one act and answers it; emits Workspace::replayed. Error: NothingToUndo.
    [[nodiscard]] Result<HistoryEntry> undo();
    [[nodiscard]] Result<HistoryEntry> redo();
    /// What was done until now is no longer offered for undo: a new workspace begins with an empty history.
    [[nodiscard]] Result<void> close();

private:
    Workspace &m_workspace;
    store::Worker &m_worker;
};

} // namespace elchi
