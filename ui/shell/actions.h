// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/place.h"

#include <QList>
#include <QMenu>
#include <QObject>

class QAction;
class QActionGroup;
class QMenuBar;
class QWidget;

namespace elchi {

/// Every act of the window with its words, its key and its menu. Owns the actions; what they do is connected
/// by the window. Made anew when the interface language changes.
class Actions : public QObject
{
    Q_OBJECT

public:
    /// Actions live on `window`, so that their keys work wherever the focus is.
    explicit Actions(QWidget &window);

    /// Fills an empty menu bar. The menu "Mark" stays empty here: see setReadingActions().
    void fill(QMenuBar &bar);
    /// What the reading place offers, for the menus "Mark", "Edit" and "View"; not owned.
    void setReadingActions(const QList<QAction *> &mark, const QList<QAction *> &edit,
                           const QList<QAction *> &view);
    /// Offers what the reading place can do only while it is seen.
    void setPlace(Place place);
    /// Switches everything that needs an open workspace.
    void setWorkspaceOpen(bool open);
    /// Paths in the menu "Open recent".
    void setRecent(const QStringList &paths);

    QAction *newWorkspace;
    QAction *openWorkspace;
    QAction *sample;
    QAction *importFiles;
    QAction *importFolder;
    QAction *lookAtFiles;
    QAction *watchFolder; ///< checked while one is watched
    QAction *paste;
    QAction *saveCopy;
    QAction *backups;
    QAction *closeWorkspace;
    QAction *quit;
    QAction *undo;
    QAction *redo;
    QAction *clearFilter;
    QList<QAction *> places; ///< in the order of allPlaces; data is the icon's name
    QAction *history;
    QAction *fullScreen;
    QAction *nextUnfinished;
    QAction *recordMeeting;
    QAction *guide;
    QAction *shortcuts;
    QAction *about;
    QList<QAction *> languages; ///< data is the code
    QList<QAction *> themes;    ///< data is the ThemeChoice as int

Q_SIGNALS:
    void recentChosen(const QString &path);

private:
    QAction *add(const QString &name, const QString &text, const QKeySequence &key = {});
    void addFileActions();
    void addEditActions();
    void addPlaces();
    void addSettings();
    void addHelp();

    QWidget &m_window;
    QMenu *m_recent = nullptr;
    QMenu *m_edit = nullptr;
    QMenu *m_view = nullptr;
    QMenu *m_mark = nullptr;
    QList<QAction *> m_needWorkspace;
    QList<QAction *> m_reading; ///< in "Edit" and "View" only while the reading place is seen
};

} // namespace elchi
