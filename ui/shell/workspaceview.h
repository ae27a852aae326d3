// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/id.h"
#include "domain/filter.h"
#include "domain/textspan.h"
#include "shell/place.h"
#include "shell/session.h"

#include <QDateTime>
#include <QMap>
#include <QWidget>
#include <optional>

class QAction;
class QStackedWidget;

namespace elchi {

class FilterBar;
class FolderWatch;
struct HistoryEntry;
class MeetingsPage;
class ReadingPlace;
class RegistryPlace;
class Workspace;

/// The inside of the window while a workspace is open: rail, filter, and the places, each made when it is
/// first visited. Leads from every number and sentence to the place that it belongs to.
class WorkspaceView : public QWidget
{
    Q_OBJECT

public:
    /// `placeActions` in the order of allPlaces; both outlive the view.
    WorkspaceView(Workspace &workspace, const QList<QAction *> &placeActions, QWidget *parent = nullptr);

    void go(Place place);
    [[nodiscard]] Place place() const { return m_place; }
    [[nodiscard]] ReadingPlace &reading() const { return *m_reading; }
    void clearFilter();
    /// Imports what is in a folder and not imported yet, and from now on what comes there; an empty path: no
    /// folder is watched any more.
    void watchFolder(const QString &folder, const QDateTime &lastLook = {});
    /// Empty: none.
    [[nodiscard]] QString watchedFolder() const;

    /// Everything of the session but the window's own geometry and docks.
    void restore(const Session &session);
    void remember(Session &session) const;

public Q_SLOTS:
    void openPassage(elchi::DispatchId dispatch, std::optional<elchi::TextSpan> span);
    void openMeeting(elchi::MeetingId meeting);
    void recordMeeting(elchi::DispatchId dispatch);
    void openEntity(elchi::EntityId entity);
    /// Shows where an act was done; failed() when that is not there any more.
    void openAct(const elchi::HistoryEntry &act);

Q_SIGNALS:
    void importRequested();
    void placeChanged(elchi::Place place);
    /// A place was made for the first time; its actions exist now.
    void placeMade();
    void failed(const elchi::Error &error);
    /// A sentence that the analyst may want to read, but need not.
    void told(const QString &sentence);
    void watchChanged();

private:
    QWidget *page(Place place);
    QWidget *makePage(Place place);
    template <class Page>
    Page *makeFiltered();
    MeetingsPage *meetings();
    RegistryPlace *registry();
    void connectReading();
    void keepVocabulary();
    void readVocabulary();

    Workspace &m_workspace;
    QList<QAction *> m_placeActions;
    FilterBar *m_filter;
    QStackedWidget *m_stack;
    QMap<Place, QWidget *> m_pages;
    ReadingPlace *m_reading;
    FolderWatch *m_watch = nullptr;
    Place m_place = Place::Reading;
};

} // namespace elchi
