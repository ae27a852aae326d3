// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/meeting.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace elchi {

class FittedList;
class Workspace;

/// The meetings that one dispatch tells of. A click or Enter opens one; a button records another.
class DispatchMeetings : public QWidget
{
    Q_OBJECT

public:
    explicit DispatchMeetings(Workspace &workspace, QWidget *parent = nullptr);

    /// Shows the meetings of a dispatch; an invalid id: none.
    void showDispatch(DispatchId dispatch);

public Q_SLOTS:
    void reload();

Q_SIGNALS:
    void meetingChosen(elchi::MeetingId meeting);
    void recordMeetingRequested(elchi::DispatchId dispatch);
    void failed(const elchi::Error &error);

private:
    void open(int row);

    Workspace &m_workspace;
    DispatchId m_dispatch;
    QList<MeetingId> m_meetings;
    QLabel *m_empty;
    FittedList *m_list;
    QPushButton *m_record;
};

} // namespace elchi
