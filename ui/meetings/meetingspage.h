// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/filter.h"
#include "domain/textspan.h"
#include "models/meetingmodel.h"

#include <QWidget>
#include <optional>

class QLabel;
class QLayout;
class QLineEdit;
class QPushButton;

namespace elchi {

class EmptyPlace;
class MeetingEditor;
class MeetingLoader;
class RowTable;
class Workspace;

/// The place "Meetings": the list of those that pass the filter at the left, narrowed by typing into the
/// field above it (Ctrl+F); the fields of the chosen one, or a draft, at the right.
class MeetingsPage : public QWidget
{
    Q_OBJECT

public:
    explicit MeetingsPage(Workspace &workspace, QWidget *parent = nullptr);

public Q_SLOTS:
    void setFilter(const elchi::Filter &filter);
    /// Shows a meeting's fields, and its row where it passes the filter.
    void showMeeting(elchi::MeetingId meeting);
    /// Opens a draft of the next meeting that the dispatch's accepted marks tell of and that is not recorded
    /// yet (an empty one when all are), or the one of this dispatch that was changed and left before it was
    /// recorded or discarded.
    void record(elchi::DispatchId dispatch);

Q_SIGNALS:
    void passageChosen(elchi::DispatchId dispatch, std::optional<elchi::TextSpan> span);
    void failed(const elchi::Error &error);
    /// There is nothing here, and the button of the empty place was pressed.
    void readingRequested();
    void clearFilterRequested();

private:
    QWidget *composeList();
    QLayout *composeFind();
    void wire();
    void applyList(const MeetingList &list);
    void askOthers();
    void find(const QString &words);
    void chooseRow(MeetingId meeting);
    void updateWords();
    void giveKeysToList();
    void sayWhyEmpty();
    void leaveEmptyPlace();
    /// A draft without anything but its dispatch, for one whose meetings are all recorded.
    [[nodiscard]] Meeting byHand(DispatchId dispatch) const;
    /// True for a draft that the analyst changed; one as it was made can be made again at any time.
    [[nodiscard]] bool isTouched();
    /// Puts a changed draft aside before something else is shown.
    void keepDraft();
    void resumeDraft(qsizetype kept);

    Workspace &m_workspace;
    MeetingModel *m_model;
    MeetingLoader *m_loader;
    QLabel *m_count;
    EmptyPlace *m_empty;
    QLineEdit *m_find;
    RowTable *m_table;
    MeetingEditor *m_editor;
    QPushButton *m_resume;
    Meeting m_drafted;                            ///< the draft in the editor as it was made
    QList<std::pair<DispatchId, Meeting>> m_kept; ///< changed drafts that were left, the last one last
};

} // namespace elchi
