// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/id.h"

#include <QMainWindow>
#include <memory>

class QStackedWidget;

namespace elchi {

struct BackupEntry;
class Actions;
class CopySaver;
class FirstPaint;
class HistoryDock;
class InterfaceLanguage;
class MessageBar;
class StartPage;
class Theme;
class Workspace;
class WorkspaceView;

/// The window: the start page, or one open workspace. Composes and connects; what is inside belongs to the
/// rooms.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Both outlive the window.
    MainWindow(Theme &theme, InterfaceLanguage &language, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Makes a workspace and opens it; a failure is told in the window.
    bool createWorkspace(const QString &path);
    /// Opens a workspace, closing the one that is open; a failure is told in the window and leaves that one.
    /// The first one is shown before it is checked: if it is damaged then, it is closed and told.
    bool openWorkspace(const QString &path);
    /// Opens the sample in the user's data folder, made when it is missing.
    bool openSample();
    /// Opens a copy of a rotating backup, beside the workspace that it was made of.
    bool openBackup(const BackupEntry &backup);
    /// Waits for a copy that is being saved.
    void closeWorkspace();
    /// Saves a verified copy while work goes on; what became of it is told in the window.
    void saveCopy(const QString &path);
    /// Shows the import of these files and folders.
    void importPaths(const QStringList &paths);

    [[nodiscard]] Workspace *workspace() const { return m_workspace.get(); }
    [[nodiscard]] WorkspaceView *view() const { return m_view; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void compose();
    void connectFile();
    void connectEdit();
    void connectSettings();
    void connectHelp();
    void watchWorkspace();
    void checkWorkspace();
    bool take(Result<std::unique_ptr<Workspace>> opened);
    void showWorkspace();
    void hideWorkspace();
    void saveSession() const;
    void rebuild();
    void updateUndo();
    void replay(bool back);
    void askNew();
    void askOpen();
    void askImportFiles();
    void askLookAtFiles();
    void askImportFolder();
    void toggleWatch();
    void askSaveCopy();
    void showBackups(const QString &workspace);
    void tell(const Error &error);

    Theme &m_theme;
    InterfaceLanguage &m_language;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<FirstPaint> m_first; ///< a workspace is checked when it is shown
    CopySaver *m_copy;
    Actions *m_actions = nullptr;
    MessageBar *m_messages = nullptr;
    QStackedWidget *m_stack = nullptr;
    StartPage *m_start = nullptr;
    WorkspaceView *m_view = nullptr;
    HistoryDock *m_history = nullptr;
};

} // namespace elchi
