// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/dispatch.h"
#include "reader/carryovermodel.h"

#include <QDialog>

class QAction;
class QLabel;
class QPushButton;

namespace elchi {

class RowTable;
class Workspace;

/// The review of marks that come over from an earlier version, in a window of its own: one row for each mark,
/// Enter accepts it and Del rejects it and goes on. Nothing is set before "Carry over", which is one step of
/// the history; what is still open stays open.
class CarryOverView : public QDialog
{
    Q_OBJECT

public:
    CarryOverView(Workspace &workspace, DispatchId newer, QWidget *parent = nullptr);

Q_SIGNALS:
    void failed(const elchi::Error &error);

private:
    void compose();
    QWidget *composeBar();
    QPushButton *addButton(QLayout *row, const QString &name, QAction *action);
    QAction *addAct(const QString &name, const QString &words, const QList<QKeySequence> &keys,
                    Qt::ShortcutContext context);
    void reload();
    void decide(CarryDecision decision);
    void carryOver();
    void showCurrent();
    void updateBar();

    Workspace &m_workspace;
    DispatchId m_newer;
    CarryOverModel *m_model;
    RowTable *m_table;
    QLabel *m_before; ///< the current mark in the earlier version
    QLabel *m_now;    ///< and in the new one
    QLabel *m_summary;
    QAction *m_accept = nullptr;
    QAction *m_reject = nullptr;
    QAction *m_acceptExact = nullptr;
    QAction *m_carryOver = nullptr;
};

} // namespace elchi
