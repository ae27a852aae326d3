// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/mainwindow.h"

#include "shell/actions.h"
#include "shell/askpaths.h"
#include "shell/backupswindow.h"
#include "shell/copysaver.h"
#include "shell/firstpaint.h"
#include "shell/helpwindow.h"
#include "shell/historydock.h"
#include "shell/interfacelanguage.h"
#include "shell/keymap.h"
#include "shell/messagebar.h"
#include "shell/readingplace.h"
#include "shell/session.h"
#include "shell/settings.h"
#include "shell/shortcutswindow.h"
#include "shell/startpage.h"
#include "shell/theme.h"
#include "shell/workspaceview.h"
#include "workspace/backups.h"
#include "workspace/history.h"
#include "workspace/sample.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QStatusBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

QStringList localPaths(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

/// The cursor says that the window waits, as long as it lives.
struct Waiting
{
    Waiting() { QGuiApplication::setOverrideCursor(Qt::WaitCursor); }
    ~Waiting() { QGuiApplication::restoreOverrideCursor(); }
    Q_DISABLE_COPY_MOVE(Waiting)
};

} // namespace

MainWindow::MainWindow(Theme &theme, InterfaceLanguage &language, QWidget *parent)
    : QMainWindow(parent), m_theme(theme), m_language(language), m_copy(new CopySaver(*this))
{
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    resize(QSize(1280, 800).boundedTo(screen()->availableSize()));
    connect(m_copy, &CopySaver::ended, this,
            [this] { m_actions->saveCopy->setEnabled(m_workspace != nullptr); });
    connect(m_copy, &CopySaver::told, this,
            [this](const QString &sentence) { m_messages->showNote(sentence); });
    connect(m_copy, &CopySaver::failed, this, &MainWindow::tell);
    compose();
}

MainWindow::~MainWindow()
{
    // The rooms hold references to the workspace.
    hideWorkspace();
}

void MainWindow::compose()
{
    m_actions = new Actions(*this);
    m_actions->fill(*menuBar());
    m_actions->setRecent(settings::recent());
    auto *centre = new QWidget(this);
    m_messages = new MessageBar(centre);
    m_stack = new QStackedWidget(centre);
    m_start = new StartPage(m_stack);
    m_stack->addWidget(m_start);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_stack, 1);
    setCentralWidget(centre);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->hide();
    connectFile();
    connectEdit();
    connectSettings();
    connectHelp();
    m_actions->setWorkspaceOpen(false);
    setWindowTitle(tr("Elchi"));
    applyKeys(*this);
}

void MainWindow::connectFile()
{
    connect(m_start, &StartPage::newRequested, this, &MainWindow::askNew);
    connect(m_start, &StartPage::openRequested, this, &MainWindow::askOpen);
    connect(m_start, &StartPage::sampleRequested, this, &MainWindow::openSample);
    connect(m_start, &StartPage::chosen, this, &MainWindow::openWorkspace);
    connect(m_start, &StartPage::backupsRequested, this, &MainWindow::showBackups);
    connect(m_actions->newWorkspace, &QAction::triggered, this, &MainWindow::askNew);
    connect(m_actions->openWorkspace, &QAction::triggered, this, &MainWindow::askOpen);
    connect(m_actions->sample, &QAction::triggered, this, &MainWindow::openSample);
    connect(m_actions, &Actions::recentChosen, this, &MainWindow::openWorkspace);
    connect(m_actions->importFiles, &QAction::triggered, this, &MainWindow::askImportFiles);
    connect(m_actions->importFolder, &QAction::triggered, this, &MainWindow::askImportFolder);
    connect(m_actions->lookAtFiles, &QAction::triggered, this, &MainWindow::askLookAtFiles);
    connect(m_actions->watchFolder, &QAction::triggered, this, &MainWindow::toggleWatch);
    connect(m_actions->paste, &QAction::triggered, this, [this] {
        m_view->go(Place::Reading);
        m_view->reading().importClipboard();
    });
    connect(m_actions->saveCopy, &QAction::triggered, this, &MainWindow::askSaveCopy);
    connect(m_actions->backups, &QAction::triggered, this,
            [this] { showBackups(m_workspace ? m_workspace->path() : settings::recent().value(0)); });
    connect(m_actions->closeWorkspace, &QAction::triggered, this, &MainWindow::closeWorkspace);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
}

void MainWindow::connectEdit()
{
    connect(m_actions->undo, &QAction::triggered, this, [this] { replay(true); });
    connect(m_actions->redo, &QAction::triggered, this, [this] { replay(false); });
    connect(m_actions->clearFilter, &QAction::triggered, this, [this] { m_view->clearFilter(); });
    connect(m_actions->nextUnfinished, &QAction::triggered, this, [this] {
        m_view->go(Place::Reading);
        m_view->reading().openNextUnfinished();
    });
    connect(m_actions->recordMeeting, &QAction::triggered, this,
            [this] { m_view->recordMeeting(m_view->reading().current()); });
    connect(m_actions->history, &QAction::toggled, this, [this](bool shown) {
        if (m_history)
            m_history->setVisible(shown);
    });
    connect(m_actions->fullScreen, &QAction::toggled, this,
            [this](bool full) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, full)); });
}

void MainWindow::connectSettings()
{
    for (QAction *action : std::as_const(m_actions->languages)) {
        action->setChecked(action->data().toString() == m_language.code());
        // Queued: the menu that was clicked is taken apart by the rebuilding.
        connect(
            action, &QAction::triggered, this,
            [this, code = action->data().toString()] {
                settings::setLanguage(code);
                m_language.choose(code);
                rebuild();
            },
            Qt::QueuedConnection);
    }
    for (QAction *action : std::as_const(m_actions->themes)) {
        const auto choice = ThemeChoice(action->data().toInt());
        action->setChecked(choice == m_theme.choice());
        connect(action, &QAction::triggered, this, [this, choice] {
            settings::setTheme(choice);
            m_theme.choose(choice);
        });
    }
}

void MainWindow::connectHelp()
{
    connect(m_actions->guide, &QAction::triggered, this, [this] { showGuide(m_language.code(), this); });
    connect(m_actions->shortcuts, &QAction::triggered, this, [this] { showShortcuts(*menuBar(), *this); });
    connect(m_actions->about, &QAction::triggered, this, [this] { showAbout(this); });
}

bool MainWindow::createWorkspace(const QString &path)
{
    const Waiting waiting;
    return take(Workspace::create(path, settings::author()));
}

bool MainWindow::openWorkspace(const QString &path)
{
    // Opening what is open would only find its own lock.
    if (m_workspace && QFileInfo(path) == QFileInfo(m_workspace->path()))
        return true;
    // Nobody should work in a file that the rotation may remove.
    if (const auto backup = asBackup(path))
        return openBackup(*backup);
    const Waiting waiting;
    // What is open is not given up for a damaged file.
    if (m_workspace)
        return take(Workspace::open(path, settings::author()));
    if (!take(Workspace::openUnchecked(path, settings::author())))
        return false;
    m_first = std::make_unique<FirstPaint>(*this);
    connect(m_first.get(), &FirstPaint::painted, this, &MainWindow::checkWorkspace);
    return true;
}

void MainWindow::checkWorkspace()
{
    m_workspace->check().then(this, [this, checked = m_workspace.get()](const Result<void> &sound) {
        if (sound || checked != m_workspace.get())
            return;
        closeWorkspace();
        m_messages->hide();
        tell(sound.error());
    });
}

bool MainWindow::openBackup(const BackupEntry &backup)
{
    const Waiting waiting;
    const auto path = takeOut(backup);
    if (!path) {
        tell(path.error());
        return false;
    }
    if (!openWorkspace(*path))
        return false;
    m_messages->showNote(
        tr("This is a copy of the backup of %1. The backup itself and your workspace are as they were.")
            .arg(backup.at.toString(u"dd.MM.yyyy HH:mm"_s)));
    return true;
}

bool MainWindow::openSample()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(folder);
    const QString path = folder + u"/sample.elchi"_s;
    const Waiting waiting;
    if (!QFileInfo::exists(path))
        return take(createSample(path, settings::author()));
    return openWorkspace(path);
}

bool MainWindow::take(Result<std::unique_ptr<Workspace>> opened)
{
    if (!opened) {
        if (opened.error().code == ErrorCode::FileMissing)
            m_start->refresh();
        tell(opened.error());
        return false;
    }
    closeWorkspace();
    m_workspace = std::move(*opened);
    settings::addRecent(m_workspace->path());
    m_actions->setRecent(settings::recent());
    showWorkspace();
    return true;
}

void MainWindow::closeWorkspace()
{
    if (!m_workspace)
        return;
    const Waiting waiting;
    m_copy->wait();
    saveSession();
    hideWorkspace();
    m_first.reset();
    m_workspace.reset();
    m_start->refresh();
    m_start->showProblem({});
}

void MainWindow::showWorkspace()
{
    m_messages->hide();
    m_start->showProblem({});
    m_view = new WorkspaceView(*m_workspace, m_actions->places, m_stack);
    m_stack->addWidget(m_view);
    m_stack->setCurrentWidget(m_view);
    connect(m_view, &WorkspaceView::failed, this, &MainWindow::tell);
    connect(m_view, &WorkspaceView::importRequested, this, &MainWindow::askImportFiles);
    connect(m_view, &WorkspaceView::told, m_messages, &MessageBar::showNote);
    connect(m_view, &WorkspaceView::watchChanged, this,
            [this] { m_actions->watchFolder->setChecked(!m_view->watchedFolder().isEmpty()); });
    connect(m_view, &WorkspaceView::placeMade, this, [this] { applyKeys(*m_view); });
    connect(m_view, &WorkspaceView::placeChanged, m_actions, &Actions::setPlace);
    m_history = new HistoryDock(*m_workspace, this);
    connect(m_history, &HistoryDock::failed, this, &MainWindow::tell);
    connect(m_history, &HistoryDock::placeChosen, m_view, &WorkspaceView::openAct);
    connect(m_history, &HistoryDock::told, this,
            [this](const QString &sentence) { statusBar()->showMessage(sentence); });
    addDockWidget(Qt::BottomDockWidgetArea, m_history);
    connect(m_history, &QDockWidget::visibilityChanged, m_actions->history,
            [this] { m_actions->history->setChecked(!m_history->isHidden()); });
    watchWorkspace();
    m_actions->setWorkspaceOpen(true);
    const ReadingPlace &reading = m_view->reading();
    m_actions->setReadingActions(reading.markActions(), reading.editActions(), reading.viewActions());
    updateUndo();
    statusBar()->show();
    statusBar()->clearMessage();
    setWindowTitle(tr("%1 — Elchi").arg(m_workspace->name()));
    const Session session = Session::load(m_workspace->path());
    restoreGeometry(session.geometry);
    restoreState(session.docks);
    m_view->restore(session);
    applyKeys(*m_view);
}

void MainWindow::watchWorkspace()
{
    connect(m_workspace.get(), &Workspace::historyChanged, m_view, [this] {
        statusBar()->showMessage(tr("Saved"));
        updateUndo();
    });
    connect(m_workspace.get(), &Workspace::backedUp, m_view,
            [this] { statusBar()->showMessage(tr("Today's backup was made and checked.")); });
    connect(m_workspace.get(), &Workspace::backupFailed, m_view, [this](const Error &error) {
        m_messages->showError(tr("No backup could be made: %1").arg(errorSentence(error)));
    });
}

void MainWindow::hideWorkspace()
{
    m_actions->setWorkspaceOpen(false);
    delete m_history;
    m_history = nullptr;
    delete m_view;
    m_view = nullptr;
    m_messages->hide();
    statusBar()->hide();
    setWindowTitle(tr("Elchi"));
}

void MainWindow::saveSession() const
{
    if (!m_view)
        return;
    Session session;
    session.geometry = saveGeometry();
    session.docks = saveState();
    m_view->remember(session);
    session.save(m_workspace->path());
}

void MainWindow::rebuild()
{
    saveSession();
    hideWorkspace();
    setMenuBar(new QMenuBar(this));
    delete m_actions;
    delete takeCentralWidget();
    compose();
    if (m_workspace)
        showWorkspace();
}

void MainWindow::updateUndo()
{
    const auto name = [](QAction *action, const std::optional<HistoryEntry> &entry, const QString &plain,
                         const QString &named) {
        action->setEnabled(entry.has_value());
        // An ampersand in a name is no access key.
        action->setText(entry ? named.arg(QString(entry->name).replace(u'&', u"&&"_s)) : plain);
    };
    name(m_actions->undo, m_workspace->history().nextUndo(), tr("&Undo"), tr("&Undo: %1"));
    name(m_actions->redo, m_workspace->history().nextRedo(), tr("&Redo"), tr("&Redo: %1"));
}

void MainWindow::replay(bool back)
{
    if (!m_workspace)
        return;
    const auto done = back ? m_workspace->history().undo() : m_workspace->history().redo();
    if (!done) {
        tell(done.error());
        return;
    }
    if (done->dispatch.isValid() && m_view->place() == Place::Reading)
        m_view->reading().open(done->dispatch);
    statusBar()->showMessage(back ? tr("Undone: %1").arg(done->name) : tr("Done again: %1").arg(done->name));
}

void MainWindow::askNew()
{
    const QString path = askNewWorkspace(this, tr("New workspace"), tr("workspace"));
    if (!path.isEmpty())
        createWorkspace(path);
}

void MainWindow::askOpen()
{
    if (const QString path = askWorkspace(this); !path.isEmpty())
        openWorkspace(path);
}

void MainWindow::askImportFiles()
{
    importPaths(askDispatches(this));
}

void MainWindow::askLookAtFiles()
{
    const QStringList paths = askDispatches(this);
    if (paths.isEmpty())
        return;
    m_view->go(Place::Reading);
    m_view->reading().lookAtPaths(paths);
}

void MainWindow::askImportFolder()
{
    const QString folder = askFolder(this, tr("Import a folder"));
    if (!folder.isEmpty())
        importPaths({folder});
}

void MainWindow::toggleWatch()
{
    const QString before = m_view->watchedFolder();
    const QString folder = before.isEmpty() ? askFolder(this, tr("Watch a folder")) : QString();
    m_actions->watchFolder->setChecked(!before.isEmpty());
    if (before == folder)
        return;
    m_view->watchFolder(folder);
    saveSession();
    const QString words = folder.isEmpty()
                              ? tr("The folder is not watched any more: %1")
                              : tr("What is in this folder and what comes there is imported by itself: %1");
    m_messages->showNote(words.arg(QDir::toNativeSeparators(folder.isEmpty() ? before : folder)));
}

void MainWindow::askSaveCopy()
{
    const QString path = askNewWorkspace(this, tr("Save a copy"), m_workspace->name() + tr(" copy"));
    if (!path.isEmpty())
        saveCopy(path);
}

void MainWindow::saveCopy(const QString &path)
{
    m_actions->saveCopy->setEnabled(false);
    m_copy->save(*m_workspace, path);
}

void MainWindow::showBackups(const QString &workspace)
{
    if (workspace.isEmpty())
        return;
    auto *window = new BackupsWindow(workspace, this);
    connect(window, &BackupsWindow::chosen, this, &MainWindow::openBackup);
    window->show();
}

void MainWindow::importPaths(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    if (!m_view) {
        m_start->showProblem(tr("Open or make a workspace first, then drop the dispatches again."));
        return;
    }
    m_view->go(Place::Reading);
    m_view->reading().importPaths(paths);
}

void MainWindow::tell(const Error &error)
{
    if (m_view)
        m_messages->showError(errorSentence(error));
    else
        m_start->showProblem(errorSentence(error),
                             error.code == ErrorCode::WorkspaceDamaged ? error.subject : QString());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const Waiting waiting;
    m_copy->wait();
    saveSession();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localPaths(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList paths = localPaths(*event->mimeData());
    event->acceptProposedAction();
    if (paths.size() == 1 && paths.first().endsWith(".elchi"_L1, Qt::CaseInsensitive))
        openWorkspace(paths.first());
    else
        importPaths(paths);
}

} // namespace elchi
