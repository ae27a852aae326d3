// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/historypanel.h"

#include "workspace/history.h"
#include "workspace/workspace.h"

#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

constexpr int shownActs = 300;

} // namespace

HistoryPanel::HistoryPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_table(new QTableWidget(0, 4, this))
{
    setObjectName(u"historyPanel"_s);
    m_table->setObjectName(u"historyTable"_s);
    m_table->setAccessibleName(tr("History"));
    m_table->setHorizontalHeaderLabels({tr("When"), tr("Who"), tr("What"), tr("State")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    connect(&m_workspace, &Workspace::historyChanged, this, [this] {
        if (isVisible())
            refresh();
    });
}

void HistoryPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void HistoryPanel::refresh()
{
    const auto entries = m_workspace.history().entries(shownActs);
    if (!entries) {
        Q_EMIT failed(entries.error());
        return;
    }
    m_table->setRowCount(int(entries->size()));
    for (int row = 0; row < entries->size(); ++row) {
        const HistoryEntry &entry = entries->at(row);
        const QStringList words{entry.at.toLocalTime().toString(u"dd.MM.yyyy HH:mm"_s), entry.author,
                                entry.name, entry.undone ? tr("undone") : QString()};
        for (int column = 0; column < words.size(); ++column) {
            auto *item = new QTableWidgetItem(words.at(column));
            if (entry.undone)
                item->setForeground(palette().color(QPalette::PlaceholderText));
            m_table->setItem(row, column, item);
        }
    }
    for (const int column : {0, 1, 3})
        m_table->resizeColumnToContents(column);
}

} // namespace elchi
