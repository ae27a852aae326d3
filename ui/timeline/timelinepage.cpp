// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinepage.h"

#include "models/meetingloader.h"
#include "timeline/meetingpanel.h"
#include "timeline/timelinelegend.h"
#include "timeline/timelineview.h"
#include "widgets/emptyplace.h"
#include "widgets/rowtable.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace elchi {

TimelinePage::TimelinePage(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_model(new MeetingModel(this)),
      m_loader(new MeetingLoader(workspace, this)), m_view(new TimelineView(this)),
      m_table(new RowTable(u"timelineTable"_s, tr("Meetings of the timeline as a list"), m_model, this)),
      m_panel(new MeetingPanel(workspace, this)), m_tools(new QToolBar(this)), m_order(new QComboBox(this)),
      m_asList(new QAction(tr("Show as list"), this)), m_span(new QLabel(this)), m_undated(new QLabel(this)),
      m_legend(new TimelineLegend(this)), m_stack(new QStackedWidget(this)),
      m_empty(new EmptyPlace(u"timelineEmpty"_s, this))
{
    setObjectName(u"timelinePage"_s);
    composeTools();
    composeContent();
    wire();
    updateWords();
}

void TimelinePage::composeTools()
{
    m_tools->setObjectName(u"timelineTools"_s);
    m_tools->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_tools->addActions(m_view->zoomActions());
    m_tools->addSeparator();
    auto *label = new QLabel(tr("&Lanes"), this);
    label->setContentsMargins(8, 0, 8, 0);
    label->setBuddy(m_order);
    m_tools->addWidget(label);
    m_order->setObjectName(u"timelineOrder"_s);
    m_order->addItem(tr("Most meetings first"), int(LaneOrder::Count));
    m_order->addItem(tr("By name"), int(LaneOrder::Name));
    m_tools->addWidget(m_order);
    m_asList->setObjectName(u"timelineAsList"_s);
    m_asList->setCheckable(true);
    m_asList->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_F8);
    m_asList->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_asList);
    m_tools->addAction(m_asList);
    auto *space = new QWidget(this);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_tools->addWidget(space);
    m_undated->setObjectName(u"timelineUndated"_s);
    m_undated->setContentsMargins(8, 0, 16, 0);
    m_undatedShown = m_tools->addWidget(m_undated);
    m_span->setObjectName(u"timelineSpan"_s);
    m_span->setContentsMargins(8, 0, 8, 0);
    m_tools->addWidget(m_span);
}

void TimelinePage::composeContent()
{
    m_table->sortByColumn(MeetingModel::Date, Qt::DescendingOrder);
    m_table->setWidths(MeetingModel::widths());
    for (const int column : {MeetingModel::Date, MeetingModel::Kind, MeetingModel::Status})
        m_table->fitColumn(column);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_stack, 1);
    column->addWidget(m_legend);
    auto *splitter = new QSplitter(this);
    splitter->setObjectName(u"timelineSplitter"_s);
    splitter->addWidget(left);
    splitter->addWidget(m_panel);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({900, 340});
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tools);
    layout->addWidget(splitter, 1);
}

void TimelinePage::wire()
{
    connect(m_loader, &MeetingLoader::loaded, this, &TimelinePage::applyList);
    connect(m_loader, &MeetingLoader::failed, this, &TimelinePage::failed);
    connect(m_view, &TimelineView::spanChanged, this, &TimelinePage::updateWords);
    connect(m_view, &TimelineView::meetingOpened, this, &TimelinePage::meetingChosen);
    connect(m_view, &TimelineView::meetingChosen, this,
            [this](MeetingId meeting) { m_panel->showMeeting(meeting, m_model->list()); });
    connect(m_panel, &MeetingPanel::openRequested, this, &TimelinePage::meetingChosen);
    connect(m_panel, &MeetingPanel::passageChosen, this, &TimelinePage::passageChosen);
    connect(m_panel, &MeetingPanel::failed, this, &TimelinePage::failed);
    connect(m_empty, &EmptyPlace::pressed, this, &TimelinePage::leaveEmptyPlace);
    connect(m_order, &QComboBox::currentIndexChanged, this, &TimelinePage::relane);
    connect(m_asList, &QAction::toggled, this, [this](bool list) {
        // A table that gets the focus makes its first row the current one unless there is one.
        if (list)
            chooseInTable(m_panel->current());
        showContent();
        m_stack->currentWidget()->setFocus();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &row) {
                if (!row.isValid() || !m_asList->isChecked())
                    return;
                m_view->choose(m_model->meetingAt(row.row()));
                // One without a date has no place in the view, which therefore says nothing of it.
                m_panel->showMeeting(m_model->meetingAt(row.row()), m_model->list());
            });
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &row) { Q_EMIT meetingChosen(m_model->meetingAt(row.row())); });
}

void TimelinePage::setFilter(const Filter &filter)
{
    m_loader->setFilter(filter);
}

void TimelinePage::showMeeting(MeetingId meeting)
{
    m_wanted = m_model->rowOf(meeting) < 0 ? meeting : MeetingId();
    if (m_wanted.isValid())
        return;
    m_view->choose(meeting);
    m_panel->showMeeting(meeting, m_model->list()); // also one without a date, which has no place in the view
    chooseInTable(meeting);
}

void TimelinePage::applyList(const MeetingList &list)
{
    m_model->setList(list);
    relane();
    if (const MeetingId wanted = std::exchange(m_wanted, {}); wanted.isValid()) {
        if (m_model->rowOf(wanted) >= 0)
            showMeeting(wanted);
        return;
    }
    const MeetingId shown = m_panel->current();
    m_panel->showMeeting(shown, list);
    chooseInTable(shown);
}

void TimelinePage::relane()
{
    m_view->setMeetings(m_model->list(), LaneOrder(m_order->currentData().toInt()));
    updateWords();
}

void TimelinePage::updateWords()
{
    const Lanes &lanes = m_view->scene().lanes();
    m_span->setText(m_view->spanText());
    m_undatedShown->setVisible(lanes.undated > 0);
    m_undated->setText(tr("%n without a date", nullptr, lanes.undated));
    showContent();
}

void TimelinePage::showContent()
{
    const Lanes &lanes = m_view->scene().lanes();
    const bool any = lanes.meetings > 0;
    if (!any || (!m_asList->isChecked() && !lanes.first.isValid()))
        m_stack->setCurrentWidget(m_empty);
    else
        m_stack->setCurrentWidget(m_asList->isChecked() ? static_cast<QWidget *>(m_table) : m_view);
    m_panel->setVisible(any);
    m_legend->setVisible(m_stack->currentWidget() == m_view);
    m_tools->setEnabled(any);
    sayWhyEmpty();
}

void TimelinePage::sayWhyEmpty()
{
    if (m_view->scene().lanes().meetings > 0)
        m_empty->say(tr("No meeting here has a date yet. Give one a date and it stands here."),
                     tr("&Show as list"));
    else if (m_loader->filter().isEmpty())
        m_empty->say(tr("Meetings stand here by partner country. Open a dispatch and choose “Record "
                        "meeting” to record the first."),
                     tr("&Go to reading"));
    else
        m_empty->say(tr("No meeting passes the filter."), tr("&Clear the filter"));
}

void TimelinePage::leaveEmptyPlace()
{
    if (m_view->scene().lanes().meetings > 0)
        m_asList->setChecked(true);
    else if (m_loader->filter().isEmpty())
        Q_EMIT readingRequested();
    else
        Q_EMIT clearFilterRequested();
}

void TimelinePage::chooseInTable(MeetingId meeting)
{
    const int row = m_model->rowOf(meeting);
    if (row >= 0)
        m_table->selectRow(row);
}

} // namespace elchi
