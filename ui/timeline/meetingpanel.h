// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/textspan.h"
#include "models/meetingmodel.h"

#include <QWidget>
#include <optional>

class QFormLayout;
class QLabel;
class QPushButton;

namespace elchi {

class SentenceList;
class Workspace;

/// The chosen meeting beside the timeline: its fields and the sentences they come from.
class MeetingPanel : public QWidget
{
    Q_OBJECT

public:
    explicit MeetingPanel(Workspace &workspace, QWidget *parent = nullptr);

    /// Shows that meeting of the list and asks for its sentences; says what it is for when it is not in it.
    void showMeeting(MeetingId id, const MeetingList &list);
    [[nodiscard]] MeetingId current() const { return m_meeting; }

Q_SIGNALS:
    void openRequested(elchi::MeetingId meeting);
    void passageChosen(elchi::DispatchId dispatch, std::optional<elchi::TextSpan> span);
    void failed(const elchi::Error &error);

private:
    void fillFields(const Meeting &meeting, const MeetingList &list);
    void askSentences(const Meeting &meeting);

    Workspace &m_workspace;
    MeetingId m_meeting;
    QLabel *m_title;
    QLabel *m_hint;
    QWidget *m_content;
    QFormLayout *m_fields;
    QPushButton *m_open;
    SentenceList *m_sentences;
};

} // namespace elchi
