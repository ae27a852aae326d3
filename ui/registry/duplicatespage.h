// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/id.h"

#include <QWidget>

class QAction;
class QLabel;
class QTableView;

namespace elchi {

class DuplicateModel;
class EmptyPlace;
class Workspace;

/// Entries that may be the same, pair by pair: merged into the one or the other, or said to be unlike. What
/// would move is said before; Enter merges into the first, Shift+Enter into the second, Del says that they
/// are not the same.
class DuplicatesPage : public QWidget
{
    Q_OBJECT

public:
    explicit DuplicatesPage(Workspace &workspace, QWidget *parent = nullptr);

Q_SIGNALS:
    /// One of a pair is to be looked at.
    void entityChosen(elchi::EntityId entity);
    void failed(const elchi::Error &error);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QAction *addAct(const QString &name, const QString &words, const QKeySequence &key);
    void compose();
    void wire();
    void update();
    void merge(bool intoOther);
    void setApart();

    Workspace &m_workspace;
    DuplicateModel *m_model;
    QTableView *m_table;
    QLabel *m_words;
    QWidget *m_buttons;
    EmptyPlace *m_empty;
    QAction *m_intoOne;
    QAction *m_intoOther;
    QAction *m_unlike;
    QAction *m_look;
    int m_row = 0; ///< the pair that is chosen when the one before is settled
};

} // namespace elchi
