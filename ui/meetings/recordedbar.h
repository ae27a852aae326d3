// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace elchi {

class ChoiceBox;
struct AlikeMeetings;

/// Asks, beside a draft, whether its meeting is recorded already from another dispatch: the meetings that it
/// may be, the likeliest chosen, and a button that adds the dispatch to the chosen one. Hidden while there is
/// no other meeting.
class RecordedBar : public QWidget
{
    Q_OBJECT

public:
    explicit RecordedBar(QWidget *parent = nullptr);

    /// Shows them; what the analyst chose before stays chosen while it is among them. None: hides.
    void offer(const AlikeMeetings &meetings);

Q_SIGNALS:
    /// The dispatch is to be added to this meeting.
    void chosen(elchi::MeetingId meeting);

private:
    QLabel *m_question;
    ChoiceBox *m_meetings;
    QPushButton *m_add;
};

} // namespace elchi
