// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/workspaceview.h"

#include "charts/chartspage.h"
#include "meetings/meetingspage.h"
#include "reports/reportspage.h"
#include "shell/filterbar.h"
#include "shell/placesrail.h"
#include "shell/readingplace.h"
#include "shell/registryplace.h"
#include "timeline/timelinepage.h"
#include "widgets/spellvocabulary.h"
#include "workspace/codebook.h"
#include "workspace/history.h"
#include "workspace/importing/folderwatch.h"
#include "workspace/library.h"
#include "workspace/marking.h"
#include "workspace/meetingbook.h"
#include "workspace/registry.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace elchi {

WorkspaceView::WorkspaceView(Workspace &workspace, const QList<QAction *> &placeActions, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_placeActions(placeActions),
      m_filter(new FilterBar(workspace, this)), m_stack(new QStackedWidget(this)),
      m_reading(new ReadingPlace(workspace, this))
{
    setObjectName(u"workspaceView"_s);
    m_pages.insert(Place::Reading, m_reading);
    m_stack->addWidget(m_reading);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_filter);
    right->addWidget(m_stack, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(new PlacesRail(placeActions, this));
    row->addLayout(right, 1);
    for (const Place place : allPlaces)
        connect(placeActions.at(int(place)), &QAction::triggered, this, [this, place] { go(place); });
    connect(m_filter, &FilterBar::failed, this, &WorkspaceView::failed);
    connectReading();
    keepVocabulary();
}

void WorkspaceView::keepVocabulary()
{
    SpellVocabulary &vocabulary = SpellVocabulary::instance();
    vocabulary.setKept(true);
    connect(&vocabulary, &SpellVocabulary::wanted, this, [this](const QString &word) {
        if (const auto done = m_workspace.registry().addSpellingWord(word); !done)
            Q_EMIT failed(done.error());
    });
    connect(&vocabulary, &SpellVocabulary::needed, this, &WorkspaceView::readVocabulary);
    connect(&m_workspace, &Workspace::registryChanged, this, &WorkspaceView::readVocabulary);
    connect(&m_workspace, &Workspace::replayed, this, &WorkspaceView::readVocabulary);
    connect(this, &QObject::destroyed, &vocabulary, [&vocabulary] { vocabulary.setKept(false); });
    readVocabulary();
}

/// All names of the registry: not while a window is being opened, nor at each mark, unless a note is checked.
void WorkspaceView::readVocabulary()
{
    if (!SpellVocabulary::instance().isNeeded())
        return;
    m_workspace.registry().spellingWords().then(this, [](const Result<QStringList> &words) {
        SpellVocabulary::instance().setWords(words.value_or(QStringList()));
    });
}

void WorkspaceView::connectReading()
{
    connect(m_filter, &FilterBar::filterChanged, m_reading, &ReadingPlace::setFilter);
    connect(m_reading, &ReadingPlace::importRequested, this, &WorkspaceView::importRequested);
    connect(m_reading, &ReadingPlace::meetingChosen, this, &WorkspaceView::openMeeting);
    connect(m_reading, &ReadingPlace::recordMeetingRequested, this, &WorkspaceView::recordMeeting);
    connect(m_reading, &ReadingPlace::entityChosen, this, &WorkspaceView::openEntity);
    connect(m_reading, &ReadingPlace::failed, this, &WorkspaceView::failed);
    connect(m_reading, &ReadingPlace::importedQuietly, this, [this](const QString &summary) {
        if (m_watch)
            Q_EMIT told(
                tr("From the watched folder “%1”: %2").arg(QFileInfo(m_watch->folder()).fileName(), summary));
    });
}

void WorkspaceView::watchFolder(const QString &folder, const QDateTime &lastLook)
{
    delete std::exchange(m_watch, nullptr);
    if (!folder.isEmpty()) {
        m_watch = new FolderWatch(folder, this);
        connect(m_watch, &FolderWatch::filesCame, m_reading, &ReadingPlace::importQuietly);
        connect(m_watch, &FolderWatch::presenceChanged, this, [this](bool there) {
            const QString name = QDir::toNativeSeparators(m_watch->folder());
            Q_EMIT told(
                there ? tr("The watched folder is there again: %1").arg(name)
                      : tr("The watched folder is not there any more: %1. It is looked for.").arg(name));
        });
        m_workspace.library().filesBelow(folder).then(
            m_watch,
            [watch = m_watch, seen = lastLook.isValid() ? lastLook : QDateTime::currentDateTimeUtc()](
                const Result<QSet<QString>> &known) { watch->start(known.value_or(QSet<QString>()), seen); });
    }
    Q_EMIT watchChanged();
}

QString WorkspaceView::watchedFolder() const
{
    return m_watch ? m_watch->folder() : QString();
}

void WorkspaceView::go(Place place)
{
    m_place = place;
    m_stack->setCurrentWidget(page(place));
    if (place == Place::Registry)
        registry()->setOpenDispatch(m_reading->current());
    m_filter->setVisible(place != Place::Registry); // the registry is whole, whatever is filtered
    m_placeActions.at(int(place))->setChecked(true);
    Q_EMIT placeChanged(place);
}

QWidget *WorkspaceView::page(Place place)
{
    if (!m_pages.contains(place)) {
        QWidget *made = makePage(place);
        m_pages.insert(place, made);
        m_stack->addWidget(made);
        Q_EMIT placeMade();
    }
    return m_pages.value(place);
}

template <class Page>
Page *WorkspaceView::makeFiltered()
{
    auto *made = new Page(m_workspace, m_stack);
    made->setFilter(m_filter->filter());
    connect(m_filter, &FilterBar::filterChanged, made, &Page::setFilter);
    connect(made, &Page::passageChosen, this, &WorkspaceView::openPassage);
    connect(made, &Page::failed, this, &WorkspaceView::failed);
    // Where a place is empty, its button leads to what fills it.
    connect(made, &Page::readingRequested, this, [this] { go(Place::Reading); });
    connect(made, &Page::clearFilterRequested, this, &WorkspaceView::clearFilter);
    return made;
}

QWidget *WorkspaceView::makePage(Place place)
{
    switch (place) {
    case Place::Meetings:
        return makeFiltered<MeetingsPage>();
    case Place::Timeline: {
        auto *timeline = makeFiltered<TimelinePage>();
        connect(timeline, &TimelinePage::meetingChosen, this, &WorkspaceView::openMeeting);
        return timeline;
    }
    case Place::Charts:
        return makeFiltered<ChartsPage>();
    case Place::Reports:
        return makeFiltered<ReportsPage>();
    case Place::Registry: {
        auto *registry = new RegistryPlace(m_workspace, m_stack);
        connect(registry, &RegistryPlace::passageChosen, this, &WorkspaceView::openPassage);
        connect(registry, &RegistryPlace::failed, this, &WorkspaceView::failed);
        connect(registry, &RegistryPlace::told, this, &WorkspaceView::told);
        connect(registry, &RegistryPlace::pageMade, this, &WorkspaceView::placeMade);
        return registry;
    }
    case Place::Reading:
        break;
    }
    return m_reading;
}

MeetingsPage *WorkspaceView::meetings()
{
    return static_cast<MeetingsPage *>(page(Place::Meetings));
}

RegistryPlace *WorkspaceView::registry()
{
    return static_cast<RegistryPlace *>(page(Place::Registry));
}

void WorkspaceView::clearFilter()
{
    m_filter->setFilter({});
}

void WorkspaceView::openPassage(DispatchId dispatch, std::optional<TextSpan> span)
{
    go(Place::Reading);
    m_reading->open(dispatch, span);
}

void WorkspaceView::openMeeting(MeetingId meeting)
{
    go(Place::Meetings);
    meetings()->showMeeting(meeting);
}

void WorkspaceView::recordMeeting(DispatchId dispatch)
{
    if (!dispatch.isValid())
        return;
    go(Place::Meetings);
    meetings()->record(dispatch);
}

void WorkspaceView::openEntity(EntityId entity)
{
    go(Place::Registry);
    registry()->showEntity(entity);
}

void WorkspaceView::openAct(const HistoryEntry &act)
{
    const bool dispatch = act.dispatch.isValid() && m_workspace.library().summary(act.dispatch);
    if (dispatch) {
        const auto mark = m_workspace.marking().load(act.annotation);
        openPassage(act.dispatch, mark ? mark->span : std::nullopt);
    } else if (act.meeting.isValid() && m_workspace.meetings().load(act.meeting)) {
        openMeeting(act.meeting);
    } else if (act.entity.isValid() && m_workspace.registry().load(act.entity)) {
        openEntity(act.entity);
    } else if (act.code.isValid() && m_workspace.codebook().load(act.code)) {
        go(Place::Registry);
        registry()->showCode(act.code);
    } else {
        Q_EMIT failed({.code = ErrorCode::NotFound, .subject = act.name});
    }
}

void WorkspaceView::restore(const Session &session)
{
    if (!session.columns.isEmpty())
        m_reading->restoreColumns(session.columns);
    m_filter->setFilter(session.filter);
    // It may have been removed since.
    if (session.dispatch.isValid() && m_workspace.library().summary(session.dispatch))
        m_reading->open(session.dispatch);
    else
        m_reading->openFirst();
    go(session.place);
    if (!session.watchedFolder.isEmpty())
        watchFolder(session.watchedFolder, session.watchedUntil);
}

void WorkspaceView::remember(Session &session) const
{
    session.columns = m_reading->columns();
    session.filter = m_filter->filter();
    session.dispatch = m_reading->current();
    session.place = m_place;
    session.watchedFolder = watchedFolder();
    session.watchedUntil = m_watch ? m_watch->namedUntil() : QDateTime();
}

} // namespace elchi
