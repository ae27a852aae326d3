// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/actions.h"

#include "shell/interfacelanguage.h"
#include "shell/settings.h"

#include <QAction>
#include <QActionGroup>
#include <QDir>
#include <QFileInfo>
#include <QMenuBar>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

/// The tool tip says the key, also after the analyst chose another one.
void nameKey(QAction &action)
{
    const QString key = action.shortcut().toString(QKeySequence::NativeText);
    const QString tip = key.isEmpty() ? action.text() : u"%1 (%2)"_s.arg(action.text(), key);
    if (action.toolTip() != tip)
        action.setToolTip(tip);
}

} // namespace

Actions::Actions(QWidget &window) : QObject(&window), m_window(window)
{
    addFileActions();
    addEditActions();
    addPlaces();
    addSettings();
    addHelp();
    m_needWorkspace = QList{importFiles,    importFolder, lookAtFiles, watchFolder,    paste,        saveCopy,
                            closeWorkspace, clearFilter,  history,     nextUnfinished, recordMeeting} +
                      places;
}

QAction *Actions::add(const QString &name, const QString &text, const QKeySequence &key)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    m_window.addAction(action);
    return action;
}

void Actions::addFileActions()
{
    newWorkspace = add(u"actionNew"_s, tr("&New workspace…"), Qt::CTRL | Qt::Key_N);
    openWorkspace = add(u"actionOpen"_s, tr("&Open…"), Qt::CTRL | Qt::Key_O);
    sample = add(u"actionSample"_s, tr("Open the &sample workspace"));
    importFiles = add(u"actionImportFiles"_s, tr("&Import files…"), Qt::CTRL | Qt::Key_I);
    importFolder = add(u"actionImportFolder"_s, tr("Import &folder…"), Qt::CTRL | Qt::SHIFT | Qt::Key_I);
    lookAtFiles = add(u"actionLookAtFiles"_s, tr("Import with a pre&view…"), Qt::CTRL | Qt::ALT | Qt::Key_I);
    watchFolder = add(u"actionWatchFolder"_s, tr("&Watch a folder…"));
    watchFolder->setCheckable(true);
    paste =
        add(u"actionPaste"_s, tr("&Paste a dispatch from the clipboard"), Qt::CTRL | Qt::SHIFT | Qt::Key_V);
    saveCopy = add(u"actionSaveCopy"_s, tr("Save a &copy…"), Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    backups = add(u"actionBackups"_s, tr("Open a &backup…"));
    closeWorkspace = add(u"actionClose"_s, tr("C&lose the workspace"), Qt::CTRL | Qt::Key_W);
    quit = add(u"actionQuit"_s, tr("&Quit"), Qt::CTRL | Qt::Key_Q);
    quit->setMenuRole(QAction::QuitRole);
}

void Actions::addEditActions()
{
    undo = add(u"actionUndo"_s, tr("&Undo"), Qt::CTRL | Qt::Key_Z);
    redo = add(u"actionRedo"_s, tr("&Redo"), Qt::CTRL | Qt::SHIFT | Qt::Key_Z);
    redo->setShortcuts({Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y});
    clearFilter = add(u"actionClearFilter"_s, tr("&Clear the filter"), Qt::CTRL | Qt::SHIFT | Qt::Key_L);
    nextUnfinished = add(u"actionNextUnfinished"_s, tr("&Next unfinished dispatch"), Qt::Key_F4);
    recordMeeting = add(u"actionRecordMeeting"_s, tr("&Record a meeting from this dispatch"), Qt::Key_F7);
    recordMeeting->setShortcuts({Qt::Key_F7, Qt::CTRL | Qt::Key_M});
}

void Actions::addPlaces()
{
    const QStringList names{tr("Reading"), tr("Meetings"), tr("Timeline"),
                            tr("Charts"),  tr("Reports"),  tr("Registry")};
    const QStringList icons{u"reading"_s, u"meetings"_s, u"timeline"_s,
                            u"charts"_s,  u"reports"_s,  u"registry"_s};
    auto *group = new QActionGroup(this);
    for (qsizetype at = 0; at < names.size(); ++at) {
        QAction *action =
            add(u"actionPlace"_s + icons.at(at), names.at(at), Qt::CTRL | Qt::Key(Qt::Key_1 + at));
        action->setData(icons.at(at));
        action->setCheckable(true);
        nameKey(*action);
        connect(action, &QAction::changed, action, [action] { nameKey(*action); });
        group->addAction(action);
        places.append(action);
    }
    places.first()->setChecked(true);
    history = add(u"actionHistory"_s, tr("&History"), Qt::Key_F8);
    history->setCheckable(true);
    fullScreen = add(u"actionFullScreen"_s, tr("&Full screen"), Qt::Key_F11);
    fullScreen->setCheckable(true);
}

void Actions::addSettings()
{
    auto *languageGroup = new QActionGroup(this);
    for (const QString &code : {u"ru"_s, u"ky"_s, u"en"_s}) {
        QAction *action = add(u"actionLanguage_"_s + code, InterfaceLanguage::nativeName(code));
        action->setData(code);
        action->setCheckable(true);
        languageGroup->addAction(action);
        languages.append(action);
    }
    auto *themeGroup = new QActionGroup(this);
    for (const auto &[choice, name, text] :
         {std::tuple(ThemeChoice::System, u"System"_s, tr("Like the &system")),
          std::tuple(ThemeChoice::Light, u"Light"_s, tr("&Light")),
          std::tuple(ThemeChoice::Dark, u"Dark"_s, tr("&Dark"))}) {
        QAction *action = add(u"actionTheme"_s + name, text);
        action->setData(int(choice));
        action->setCheckable(true);
        themeGroup->addAction(action);
        themes.append(action);
    }
}

void Actions::addHelp()
{
    guide = add(u"actionGuide"_s, tr("&User guide"), Qt::Key_F1);
    shortcuts = add(u"actionShortcuts"_s, tr("&Keyboard shortcuts…"), Qt::SHIFT | Qt::Key_F1);
    about = add(u"actionAbout"_s, tr("&About Elchi"));
    about->setMenuRole(QAction::AboutRole);
}

void Actions::fill(QMenuBar &bar)
{
    const auto menu = [&](const QString &name, const QString &title) {
        QMenu *made = bar.addMenu(title);
        made->setObjectName(name);
        return made;
    };
    QMenu *file = menu(u"menuFile"_s, tr("&File"));
    file->addActions({newWorkspace, openWorkspace});
    m_recent = file->addMenu(tr("Open &recent"));
    file->addActions({sample});
    file->addSeparator();
    file->addActions({importFiles, importFolder, lookAtFiles, watchFolder, paste});
    file->addSeparator();
    file->addActions({saveCopy, backups, closeWorkspace});
    file->addSeparator();
    file->addAction(quit);
    m_edit = menu(u"menuEdit"_s, tr("&Edit"));
    m_edit->addActions({undo, redo});
    m_edit->addSeparator();
    m_edit->addAction(clearFilter);
    m_view = menu(u"menuView"_s, tr("&View"));
    m_view->addActions(places);
    m_view->addSeparator();
    m_view->addActions({history, fullScreen});
    m_mark = menu(u"menuMark"_s, tr("&Mark"));
    m_mark->menuAction()->setEnabled(false);
    menu(u"menuMeetings"_s, tr("Mee&tings"))->addActions({recordMeeting, places.at(1), places.at(2)});
    menu(u"menuReports"_s, tr("&Reports"))->addActions({places.at(3), places.at(4)});
    QMenu *choices = menu(u"menuSettings"_s, tr("&Settings"));
    choices->addMenu(tr("Interface &language"))->addActions(languages);
    choices->addMenu(tr("&Theme"))->addActions(themes);
    choices->addAction(shortcuts);
    QMenu *help = menu(u"menuHelp"_s, tr("&Help"));
    help->addActions({guide, shortcuts});
    help->addSeparator();
    help->addAction(about);
}

void Actions::setReadingActions(const QList<QAction *> &mark, const QList<QAction *> &edit,
                                const QList<QAction *> &view)
{
    m_mark->addActions(mark);
    m_mark->addSeparator();
    m_mark->addAction(nextUnfinished);
    m_edit->insertActions(clearFilter, edit);
    m_view->insertActions(history, view);
    m_reading = edit + view;
}

void Actions::setPlace(Place place)
{
    const bool reading = place == Place::Reading;
    m_mark->menuAction()->setEnabled(reading);
    for (QAction *action : std::as_const(m_reading))
        action->setVisible(reading);
}

void Actions::setWorkspaceOpen(bool open)
{
    for (QAction *action : std::as_const(m_needWorkspace))
        action->setEnabled(open);
    if (open)
        return;
    m_reading.clear();
    m_mark->clear();
    m_mark->menuAction()->setEnabled(false);
    undo->setEnabled(false);
    redo->setEnabled(false);
}

void Actions::setRecent(const QStringList &paths)
{
    m_recent->clear();
    m_recent->setEnabled(!paths.isEmpty());
    for (const QString &path : paths) {
        // An ampersand in a file name is no access key.
        QString words = QDir::toNativeSeparators(path);
        QAction *action = m_recent->addAction(words.replace(u'&', u"&&"_s));
        action->setEnabled(QFileInfo::exists(path));
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT recentChosen(path); });
    }
}

} // namespace elchi
