// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/entity.h"

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace elchi {

class ChoiceBox;
class EmptyPlace;
class EntityFilter;
class EntityModel;
class NewEntityBar;
class Workspace;

/// The left side of the registry: the type, the words to look for, the sorted table and "New…". The chosen
/// entity stays chosen while the table is asked for anew, filtered or sorted.
class EntityList : public QWidget
{
    Q_OBJECT

public:
    explicit EntityList(Workspace &workspace, QWidget *parent = nullptr);

    /// Makes the acts of finding and adding, with their keys; to be put where the keys shall reach them.
    [[nodiscard]] QList<QAction *> keys();
    /// Chooses an entity without telling; type and words are cleared when they hide it. None: no row.
    void select(EntityId entity);

Q_SIGNALS:
    /// The analyst chose a row, or added an entity.
    void entityChosen(elchi::EntityId entity);
    /// The Delete key on the table, or its menu.
    void removeRequested();
    /// The same for "Merge into…".
    void mergeRequested();
    void failed(const elchi::Error &error);
    /// A sentence on what was written or read.
    void told(const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void composeTable();
    void addTableActions();
    void compose();
    void wire();
    void goToTable();
    void restore();
    void clearFilters();
    void chooseType(const QVariant &value);
    void openNew();
    QWidget *composeTableButtons();
    void exportTable(const QString &path);
    void importTable(const QString &path);
    void updateWords();
    [[nodiscard]] QModelIndex shownRow(EntityId entity) const;

    Workspace &m_workspace;
    EntityModel *m_model;
    EntityFilter *m_filter;
    ChoiceBox *m_type;
    QLineEdit *m_search;
    QTableView *m_table;
    QLabel *m_count;
    EmptyPlace *m_empty;
    QPushButton *m_add;
    NewEntityBar *m_new;
    EntityId m_chosen;
    bool m_quiet = false;   ///< rows move, the analyst chooses nothing
    bool m_awaited = false; ///< m_chosen is to be shown whatever the filters say
};

} // namespace elchi
