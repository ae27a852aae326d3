// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/dispatch.h"
#include "domain/filter.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace elchi {

class LibraryList;
class LibraryModel;
class Workspace;

/// The library at the left: search field, order, the dispatches that pass the shared filter, how many they
/// are. Remembers the chosen dispatch by its id over every reload.
class LibraryPane : public QWidget
{
    Q_OBJECT

public:
    explicit LibraryPane(Workspace &workspace, QWidget *parent = nullptr);

    /// The chosen dispatch; invalid: none.
    [[nodiscard]] DispatchId chosen() const { return m_chosen; }
    /// Rows have come, or it is known that there are none.
    [[nodiscard]] bool isListed() const { return m_listed; }
    /// Puts the cursor into the search field.
    void focusSearch();
    /// The same as an action (Ctrl+F) that works wherever it is added; it stays this pane's.
    [[nodiscard]] QAction *findAction() const { return m_find; }

public Q_SLOTS:
    /// The shared filter; the words of the search field come on top of it.
    void setFilter(const elchi::Filter &filter);
    /// Shows a dispatch as chosen without emitting dispatchChosen; scrolls to it when its page is loaded.
    void select(elchi::DispatchId dispatch);
    /// Chooses the first dispatch of the order shown, as soon as its page is loaded; nothing where one is
    /// chosen by then.
    void chooseFirst();
    /// Chooses the next dispatch that is not done, after the chosen one and in the order shown.
    void chooseNextUnfinished();

Q_SIGNALS:
    void dispatchChosen(elchi::DispatchId dispatch);
    /// What is searched for now, in texts too; empty: nothing.
    void searched(const QString &words);
    /// The analyst wants to import dispatches.
    void importRequested();
    void failed(const elchi::Error &error);

private:
    void composeList();
    void composeEmpty();
    void compose();
    void addListActions();
    void wire();
    void watchWorkspace();
    void ask();
    void askTotal();
    void refresh(DispatchId dispatch, bool mayMove);
    void choose(int row);
    void showChosen();
    void updateWords();
    [[nodiscard]] bool areSeveralSelected() const;

    Workspace &m_workspace;
    LibraryModel *m_model;
    QLineEdit *m_search;
    QAction *m_find;
    QComboBox *m_order;
    LibraryList *m_list;
    QLabel *m_footer;
    QStackedWidget *m_stack;
    QWidget *m_empty;
    QLabel *m_emptyText;
    QPushButton *m_emptyImport;
    QPushButton *m_emptyClear;
    QTimer m_typing; ///< waits until the analyst stops typing
    QTimer m_moving; ///< waits until the arrow key rests
    QTimer m_changes;
    Filter m_filter; ///< the shared one
    DispatchId m_chosen;
    int m_wanted = -1;          ///< a row to choose that is still on its way; -1: none
    std::optional<int> m_total; ///< dispatches in the workspace, once known
    bool m_counted = false;
    bool m_listed = false;
    bool m_following = false; ///< the selection is moved by the program
};

} // namespace elchi
