// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/dispatch.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace elchi {

class FittedList;
class Workspace;

/// What became of the marks of an earlier version: how many are not decided on, a button that opens their
/// review, and those that cannot be placed. Gone while there are none.
class CarryOverPanel : public QWidget
{
    Q_OBJECT

public:
    explicit CarryOverPanel(Workspace &workspace, QWidget *parent = nullptr);

    /// Shows those of a dispatch; an invalid id: none.
    void showDispatch(DispatchId dispatch);

public Q_SLOTS:
    void reload();
    void openReview();

Q_SIGNALS:
    void failed(const elchi::Error &error);

private:
    Workspace &m_workspace;
    DispatchId m_dispatch;
    QLabel *m_words;
    QPushButton *m_review;
    QLabel *m_unplacedWords;
    FittedList *m_unplaced;
};

} // namespace elchi
