// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QWidget>

class QAction;
class QLineEdit;
class QSortFilterProxyModel;
class QToolButton;

namespace elchi {

class EmptyPlace;
class RejectedModel;
class RowTable;
class Workspace;

/// What was rejected for good in this workspace, to be looked at, found by typing, and offered again: one
/// step of the history for all rows that are chosen.
class RejectedPage : public QWidget
{
    Q_OBJECT

public:
    explicit RejectedPage(Workspace &workspace, QWidget *parent = nullptr);

Q_SIGNALS:
    void failed(const elchi::Error &error);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void compose();
    void wire();
    void update();
    void offerAgain();

    Workspace &m_workspace;
    RejectedModel *m_model;
    QSortFilterProxyModel *m_found;
    QLineEdit *m_search;
    RowTable *m_table;
    EmptyPlace *m_empty;
    QAction *m_offer;
    QToolButton *m_button;
    int m_row = 0; ///< the row that is chosen when those before are gone
};

} // namespace elchi
