// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/meeting.h"
#include "domain/passage.h"
#include "models/latestanswer.h"
#include "models/meetingmodel.h"

#include <QFuture>
#include <QWidget>
#include <functional>
#include <optional>

class QCheckBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QStringListModel;
class QVBoxLayout;

namespace elchi {

class ChoiceBox;
class CodesEdit;
class FieldEdit;
class NoteEdit;
class PartiesEdit;
class RecordedBar;
class SentenceList;
class Workspace;

/// The fields of one meeting. A stored meeting is stored again whenever a field is left: one step of the
/// history each, no Save button. A draft is stored by "Record meeting" (Ctrl+Enter) or dropped by "Discard".
class MeetingEditor : public QWidget
{
    Q_OBJECT

public:
    explicit MeetingEditor(Workspace &workspace, QWidget *parent = nullptr);

    /// Shows a stored meeting; an invalid id, or one that is gone: shows nothing.
    void showMeeting(MeetingId id);
    /// Shows a draft that came from a dispatch (may be none).
    void showDraft(const Meeting &draft, DispatchId dispatch);
    /// The visits, summits and so on that a meeting may be part of.
    void setOthers(const QList<Meeting> &meetings);

    [[nodiscard]] bool isDraft() const { return m_draft; }
    [[nodiscard]] bool isEmpty() const { return !m_draft && !m_meeting.id.isValid(); }
    /// Where the draft came from; none for a stored meeting.
    [[nodiscard]] DispatchId draftDispatch() const { return m_draft ? m_dispatch : DispatchId(); }
    /// The meeting as it stands in the fields.
    [[nodiscard]] const Meeting &meeting() const { return m_meeting; }
    /// Stores fields that were typed into but not left yet.
    void flush();

public Q_SLOTS:
    /// Gives the keys to the first field of what is shown.
    void takeFocus();
    /// Asks the workspace again for the stored meeting that is shown: after undo, redo or a change elsewhere.
    void reload();
    /// Stores the draft.
    void recordDraft();
    /// Adds the draft's dispatch to a recorded meeting and shows that one.
    void addToRecorded(elchi::MeetingId meeting);
    void discardDraft();
    void deleteMeeting();

Q_SIGNALS:
    /// The draft is stored, or its dispatch added to this meeting, which is now shown.
    void recorded(elchi::MeetingId meeting);
    void discarded();
    void deleted();
    /// "New meeting from this dispatch".
    void anotherRequested(elchi::DispatchId dispatch);
    void passageChosen(elchi::DispatchId dispatch, std::optional<elchi::TextSpan> span);
    void failed(const elchi::Error &error);

private:
    QWidget *composeBanner();
    QWidget *composeForm();
    QWidget *composeMain();
    QWidget *composeRest();
    QWidget *composeButtons();
    void fillChoices();
    void wireFields();
    void wireChoices();
    void wirePlace();
    void showValues();
    void showOthers();
    void showSentences();
    void showNext();
    void updateState();
    void updateDoubt();
    void offerRecorded();
    void showRecorded(MeetingId id);
    void takeDate(const QString &typed);
    void change(const std::function<void(Meeting &)> &edit);
    [[nodiscard]] DispatchId sourceDispatch() const;
    [[nodiscard]] QString historyText() const;

    Workspace &m_workspace;
    Meeting m_meeting;
    DispatchId m_dispatch; ///< where the draft came from
    bool m_draft = false;
    LatestAnswer m_answer;
    QList<Meeting> m_others;

    QLabel *m_banner;
    RecordedBar *m_recorded;
    FieldEdit *m_title;
    ChoiceBox *m_kind;
    ChoiceBox *m_status;
    ChoiceBox *m_channel;
    FieldEdit *m_date;
    FieldEdit *m_place;
    QStringListModel *m_places;
    QLabel *m_doubt;
    PartiesEdit *m_parties;
    ChoiceBox *m_kyrgyzLevel;
    ChoiceBox *m_foreignLevel;
    CodesEdit *m_codes;
    ChoiceBox *m_partOf;
    QCheckBox *m_background;
    NoteEdit *m_note;
    QLabel *m_history;
    SentenceList *m_sentences;
    QPushButton *m_record;
    QPushButton *m_discard;
    QPushButton *m_another;
    QPushButton *m_delete;
    QWidget *m_form = nullptr;
    QWidget *m_scroll = nullptr;
    QWidget *m_buttons = nullptr;
};

} // namespace elchi
