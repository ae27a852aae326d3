// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/dispatchmeetings.h"

#include "models/meetingmodel.h"
#include "models/words.h"
#include "reader/fittedlist.h"
#include "reader/labelled.h"
#include "workspace/meetingbook.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

QString rowText(const Meeting &meeting)
{
    QStringList first;
    if (meeting.date)
        first << meeting.date->toString();
    first << word(meeting.kind) << word(meeting.status);
    return first.join(u" · "_s) + u'\n' + MeetingList::titleOf(meeting);
}

} // namespace

DispatchMeetings::DispatchMeetings(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_empty(plainLabel(u"dispatchMeetingsEmpty"_s, this)),
      m_list(new FittedList(u"dispatchMeetings"_s, tr("Meetings of the dispatch"), this)),
      m_record(new QPushButton(tr("Record meeting"), this))
{
    setObjectName(u"dispatchMeetingsPanel"_s);
    m_empty->setText(tr("No meeting is recorded from this dispatch."));
    m_record->setObjectName(u"dispatchRecordMeeting"_s);
    m_record->setToolTip(tr("Begin a meeting with what is marked in this dispatch"));
    auto *openAction = new QAction(tr("Open meeting"), this);
    openAction->setObjectName(u"openDispatchMeeting"_s);
    openAction->setShortcuts({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
    openAction->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(openAction);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addWidget(m_empty);
    column->addWidget(m_list);
    column->addWidget(m_record);
    connect(openAction, &QAction::triggered, this, [this] { open(m_list->currentRow()); });
    connect(m_list, &FittedList::itemClicked, this,
            [this](const QListWidgetItem *item) { open(m_list->row(item)); });
    connect(m_record, &QPushButton::clicked, this, [this] { Q_EMIT recordMeetingRequested(m_dispatch); });
    reload();
}

void DispatchMeetings::showDispatch(DispatchId dispatch)
{
    m_dispatch = dispatch;
    reload();
}

void DispatchMeetings::reload()
{
    const auto meetings =
        m_dispatch.isValid() ? m_workspace.meetings().ofDispatch(m_dispatch) : Result<QList<Meeting>>();
    QList<FittedList::Row> rows;
    m_meetings.clear();
    for (const Meeting &meeting : meetings.value_or(QList<Meeting>())) {
        m_meetings << meeting.id;
        rows << FittedList::Row{rowText(meeting)};
    }
    m_list->showRows(rows);
    m_empty->setVisible(rows.isEmpty());
    m_record->setEnabled(m_dispatch.isValid());
    if (!meetings)
        Q_EMIT failed(meetings.error());
}

void DispatchMeetings::open(int row)
{
    if (row >= 0 && row < m_meetings.size())
        Q_EMIT meetingChosen(m_meetings.at(row));
}

} // namespace elchi
