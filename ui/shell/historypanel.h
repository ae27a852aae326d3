// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QWidget>

class QTableWidget;

namespace elchi {

class Workspace;

/// The acts of the workspace, newest first: when, who, what, and what was taken back. Reads only while shown.
class HistoryPanel : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPanel(Workspace &workspace, QWidget *parent = nullptr);

Q_SIGNALS:
    void failed(const elchi::Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();

    Workspace &m_workspace;
    QTableWidget *m_table;
};

} // namespace elchi
