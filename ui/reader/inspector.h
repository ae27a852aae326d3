// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/dispatch.h"
#include "domain/meeting.h"

#include <QWidget>

class QLabel;
class QScrollArea;

namespace elchi {

class CodeList;
class CodingPanel;
class DispatchMeetings;
class DispatchPanel;
class DispatchStory;
class KeptNote;
class MarkPanel;
class Workspace;

/// Answers "what is this and where does it come from" beside the text: the chosen mark, then the fields,
/// topics, meetings, story and note of the open dispatch, in sections that fold. Every change is stored at
/// once.
class Inspector : public QWidget
{
    Q_OBJECT

public:
    explicit Inspector(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] DispatchId dispatch() const { return m_dispatch; }
    /// Stores what was typed and not stored yet; call it before the workspace is closed.
    void flush();

public Q_SLOTS:
    /// Shows a dispatch (an invalid id, or one that is gone: a sentence) and no mark, unless the mark shown
    /// is of this dispatch. What was typed before is stored first.
    void showDispatch(elchi::DispatchId dispatch);
    /// Shows a mark, and its dispatch when that is another one; an invalid id: none.
    void showMark(elchi::AnnotationId mark);
    /// Asks the workspace again for everything that is shown.
    void reload();

Q_SIGNALS:
    /// Another one of its story.
    void dispatchChosen(elchi::DispatchId dispatch);
    void meetingChosen(elchi::MeetingId meeting);
    void recordMeetingRequested(elchi::DispatchId dispatch);
    void entityChosen(elchi::EntityId entity);
    /// The selected words are to be coded with it.
    void codeWanted(elchi::CodeId code);
    void failed(const elchi::Error &error);

private:
    void compose();
    QWidget *composeNote();
    void wirePanels();
    void wireWorkspace();
    void leaveIfGone();
    void storeNote(const QString &note);

    Workspace &m_workspace;
    DispatchId m_dispatch;
    DispatchId m_noteOf; ///< whose note stands in the edit
    QLabel *m_empty;
    QScrollArea *m_scroll;
    MarkPanel *m_mark;
    DispatchPanel *m_fields;
    CodingPanel *m_codings;
    CodeList *m_codebook;
    DispatchMeetings *m_meetings;
    DispatchStory *m_story;
    KeptNote *m_note;
};

} // namespace elchi
