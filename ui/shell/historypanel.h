// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "workspace/history.h"

#include <QWidget>

class QAction;
class QLineEdit;
class QSortFilterProxyModel;
class QTableView;
class QToolButton;

namespace elchi {

class EmptyPlace;
class HistoryModel;
class Workspace;

/// The acts of the workspace, newest first, to be looked through by typing: Enter or a double click goes to
/// where an act was done, Shift+Del undoes back to it or redoes up to it, Del takes back that one alone.
class HistoryPanel : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPanel(Workspace &workspace, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The place of this act is to be shown.
    void placeChosen(const elchi::HistoryEntry &entry);
    /// An act was undone, redone or taken back; the sentence says which.
    void told(const QString &sentence);
    void failed(const elchi::Error &error);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void composeTable();
    void composeActions();
    QToolButton *buttonFor(QAction *action, const QString &name);
    void compose();
    void wire();
    void find(const QString &words);
    void updateActions();
    void restore();
    void sayWhetherEmpty();
    [[nodiscard]] std::optional<HistoryEntry> chosen() const;
    void goToPlace();
    void replayTo();
    void takeBack();
    void tell(const Result<HistoryEntry> &done, const QString &sentence);

    Workspace &m_workspace;
    HistoryModel *m_model;
    QSortFilterProxyModel *m_found;
    QLineEdit *m_find;
    QTableView *m_table;
    EmptyPlace *m_empty; ///< instead of a table without rows
    QAction *m_go;
    QAction *m_replayTo;
    QAction *m_takeBack;
    StepId m_chosen; ///< stays chosen while the list is asked for anew
    bool m_quiet = false;
};

} // namespace elchi
