// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "workspace/history.h"

#include <QDockWidget>

namespace elchi {

class Workspace;

/// The history below the window; its panel is made when it is first shown.
class HistoryDock : public QDockWidget
{
    Q_OBJECT

public:
    HistoryDock(Workspace &workspace, QWidget *parent);

Q_SIGNALS:
    /// See HistoryPanel.
    void placeChosen(const elchi::HistoryEntry &entry);
    void told(const QString &sentence);
    void failed(const elchi::Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    Workspace &m_workspace;
};

} // namespace elchi
