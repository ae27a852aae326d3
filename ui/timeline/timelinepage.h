// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/filter.h"
#include "domain/textspan.h"
#include "models/meetingmodel.h"

#include <QWidget>
#include <optional>

class QAction;
class QComboBox;
class QLabel;
class QStackedWidget;
class QToolBar;

namespace elchi {

class EmptyPlace;
class MeetingLoader;
class MeetingPanel;
class RowTable;
class TimelineView;
class Workspace;

/// The place "Timeline": the meetings that pass the filter as lanes by partner country or, for who prefers
/// it, as a table; the chosen meeting with its sentences at the right.
class TimelinePage : public QWidget
{
    Q_OBJECT

public:
    explicit TimelinePage(Workspace &workspace, QWidget *parent = nullptr);

public Q_SLOTS:
    void setFilter(const elchi::Filter &filter);
    /// Chooses a meeting and brings it into view, also when it is only about to be loaded.
    void showMeeting(elchi::MeetingId meeting);

Q_SIGNALS:
    /// Open it in the meetings page.
    void meetingChosen(elchi::MeetingId meeting);
    void passageChosen(elchi::DispatchId dispatch, std::optional<elchi::TextSpan> span);
    void failed(const elchi::Error &error);
    /// There is nothing here, and the button of the empty place was pressed.
    void readingRequested();
    void clearFilterRequested();

private:
    void composeTools();
    void composeContent();
    void wire();
    void applyList(const MeetingList &list);
    void relane();
    void updateWords();
    void showContent();
    void sayWhyEmpty();
    void leaveEmptyPlace();
    void chooseInTable(MeetingId meeting);

    Workspace &m_workspace;
    MeetingModel *m_model;
    MeetingLoader *m_loader;
    TimelineView *m_view;
    RowTable *m_table;
    MeetingPanel *m_panel;
    QToolBar *m_tools;
    QComboBox *m_order;
    QAction *m_asList;
    QLabel *m_span;
    QLabel *m_undated;
    QAction *m_undatedShown = nullptr; ///< a tool bar shows and hides what is in it by its actions
    QWidget *m_legend;
    QStackedWidget *m_stack;
    EmptyPlace *m_empty;
    MeetingId m_wanted; ///< to choose as soon as it is loaded
};

} // namespace elchi
