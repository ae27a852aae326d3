// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/historydock.h"

#include "shell/historypanel.h"
#include "shell/keymap.h"

using namespace Qt::StringLiterals;

namespace elchi {

HistoryDock::HistoryDock(Workspace &workspace, QWidget *parent)
    : QDockWidget(tr("History"), parent), m_workspace(workspace)
{
    setObjectName(u"historyDock"_s);
    hide();
}

void HistoryDock::showEvent(QShowEvent *event)
{
    if (!widget()) {
        auto *panel = new HistoryPanel(m_workspace);
        connect(panel, &HistoryPanel::placeChosen, this, &HistoryDock::placeChosen);
        connect(panel, &HistoryPanel::told, this, &HistoryDock::told);
        connect(panel, &HistoryPanel::failed, this, &HistoryDock::failed);
        setWidget(panel);
        applyKeys(*panel);
    }
    QDockWidget::showEvent(event);
}

} // namespace elchi
