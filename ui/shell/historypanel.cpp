// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/historypanel.h"

#include "shell/historymodel.h"
#include "widgets/emptyplace.h"
#include "widgets/listkeys.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace elchi {

HistoryPanel::HistoryPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_model(new HistoryModel(workspace, this)),
      m_found(new QSortFilterProxyModel(this)), m_find(new QLineEdit(this)), m_table(new QTableView(this)),
      m_empty(new EmptyPlace(u"historyEmpty"_s, this)), m_go(new QAction(tr("&Show the place"), this)),
      m_replayTo(new QAction(this)), m_takeBack(new QAction(tr("&Take back this act alone"), this))
{
    setObjectName(u"historyPanel"_s);
    m_found->setSourceModel(m_model);
    m_found->setFilterRole(HistoryModel::WordsRole);
    composeTable();
    composeActions();
    compose();
    wire();
    updateActions();
}

void HistoryPanel::composeTable()
{
    m_table->setObjectName(u"historyTable"_s);
    m_table->setAccessibleName(tr("History"));
    m_table->setModel(m_found);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const int letter = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(HistoryModel::When, 20 * letter);
    m_table->setColumnWidth(HistoryModel::Who, 16 * letter);
    m_table->setColumnWidth(HistoryModel::State, 22 * letter);
    m_table->horizontalHeader()->setSectionResizeMode(HistoryModel::What, QHeaderView::Stretch);
}

void HistoryPanel::composeActions()
{
    m_go->setObjectName(u"historyGo"_s);
    m_go->setShortcuts({Qt::Key_Return, Qt::Key_Enter});
    m_replayTo->setObjectName(u"historyReplayTo"_s);
    m_replayTo->setShortcut(Qt::SHIFT | Qt::Key_Delete);
    m_takeBack->setObjectName(u"historyTakeBack"_s);
    m_takeBack->setShortcut(Qt::Key_Delete);
    for (QAction *action : {m_go, m_replayTo, m_takeBack}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        m_table->addAction(action);
    }
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    addAction(findKey(tr("Find an act"), m_find, this));
}

QToolButton *HistoryPanel::buttonFor(QAction *action, const QString &name)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void HistoryPanel::compose()
{
    m_find->setObjectName(u"historyFind"_s);
    m_find->setAccessibleName(tr("Find an act"));
    m_find->setPlaceholderText(tr("Find an act"));
    m_find->setClearButtonEnabled(true);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_find, 1);
    line->addWidget(buttonFor(m_go, u"historyGoButton"_s));
    line->addWidget(buttonFor(m_replayTo, u"historyReplayToButton"_s));
    line->addWidget(buttonFor(m_takeBack, u"historyTakeBackButton"_s));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 0);
    column->setSpacing(8);
    column->addLayout(line);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
    m_empty->hide();
}

void HistoryPanel::wire()
{
    connect(m_find, &QLineEdit::textChanged, this, &HistoryPanel::find);
    auto *down = new QAction(m_find);
    down->setShortcuts({Qt::Key_Down, Qt::Key_Return, Qt::Key_Enter});
    down->setShortcutContext(Qt::WidgetShortcut);
    m_find->addAction(down);
    connect(down, &QAction::triggered, m_table, [this] {
        if (!m_table->currentIndex().isValid())
            m_table->selectRow(0);
        m_table->setFocus();
    });
    connect(m_model, &HistoryModel::failed, this, &HistoryPanel::failed);
    connect(m_model, &HistoryModel::aboutToLoad, this, [this] { m_quiet = true; });
    connect(m_model, &HistoryModel::loaded, this, &HistoryPanel::restore);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_quiet)
            m_chosen = chosen().value_or(HistoryEntry()).id;
        updateActions();
    });
    connect(m_table, &QTableView::doubleClicked, this, &HistoryPanel::goToPlace);
    connect(m_go, &QAction::triggered, this, &HistoryPanel::goToPlace);
    connect(m_replayTo, &QAction::triggered, this, &HistoryPanel::replayTo);
    connect(m_takeBack, &QAction::triggered, this, &HistoryPanel::takeBack);
}

void HistoryPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model->setSeen(true);
}

void HistoryPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_model->setSeen(false);
}

// Every typed word, in any order.
void HistoryPanel::find(const QString &words)
{
    QString pattern;
    const QStringList typed = words.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : typed)
        pattern += u"(?=.*%1)"_s.arg(QRegularExpression::escape(word));
    if (!typed.isEmpty())
        m_model->askForAll();
    m_found->setFilterRegularExpression(QRegularExpression(
        pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption));
    restore();
}

void HistoryPanel::restore()
{
    m_quiet = true;
    const int row = m_model->rowOf(m_chosen);
    const QModelIndex index =
        row < 0 ? QModelIndex() : m_found->mapFromSource(m_model->index(row, HistoryModel::What));
    m_table->setCurrentIndex(index);
    if (index.isValid())
        m_table->scrollTo(index);
    m_quiet = false;
    sayWhetherEmpty();
    updateActions();
}

void HistoryPanel::sayWhetherEmpty()
{
    const bool isEmpty = m_found->rowCount() == 0;
    m_table->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_empty->say(
        m_model->rowCount() == 0
            ? tr("Everything that is done in this workspace stands here: when, by whom and what. Nothing was "
                 "done yet.")
            : tr("No act has these words."));
}

std::optional<HistoryEntry> HistoryPanel::chosen() const
{
    const QModelIndex row = m_found->mapToSource(m_table->currentIndex());
    return row.isValid() ? std::optional(m_model->entry(row.row())) : std::nullopt;
}

void HistoryPanel::updateActions()
{
    const auto entry = chosen();
    const bool placed = entry && (entry->dispatch.isValid() || entry->entity.isValid() ||
                                  entry->meeting.isValid() || entry->code.isValid());
    m_go->setEnabled(placed);
    m_replayTo->setEnabled(entry.has_value());
    m_replayTo->setText(entry && entry->undone ? tr("&Redo up to this act") : tr("&Undo back to this act"));
    m_takeBack->setEnabled(entry && !entry->undone && !entry->reverted);
}

void HistoryPanel::goToPlace()
{
    if (const auto entry = chosen(); entry && m_go->isEnabled())
        Q_EMIT placeChosen(*entry);
}

void HistoryPanel::replayTo()
{
    const auto entry = chosen();
    if (!entry)
        return;
    History &history = m_workspace.history();
    if (entry->undone)
        tell(history.redoTo(entry->id), tr("Redone up to: %1"));
    else
        tell(history.undoTo(entry->id), tr("Undone back to: %1"));
}

void HistoryPanel::takeBack()
{
    if (const auto entry = chosen())
        tell(m_workspace.history().takeBack(entry->id), tr("Taken back: %1"));
}

void HistoryPanel::tell(const Result<HistoryEntry> &done, const QString &sentence)
{
    if (done)
        Q_EMIT told(sentence.arg(done->name));
    else
        Q_EMIT failed(done.error());
}

} // namespace elchi
