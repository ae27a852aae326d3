// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/interfacelanguage.h"
#include "shell/mainwindow.h"
#include "shell/theme.h"
#include "workspace/workspace.h"

#include <QTemporaryDir>
#include <QWidget>
#include <catch2/catch_test_macros.hpp>
#include <memory>

class QAction;

namespace elchi {

/// An analyst's desk: the real window, with settings and data in a folder of its own. The window speaks
/// English until it is told otherwise.
class ShellDesk
{
public:
    ShellDesk();
    ~ShellDesk();
    ShellDesk(const ShellDesk &) = delete;
    ShellDesk &operator=(const ShellDesk &) = delete;

    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] Workspace &workspace() { return *m_window->workspace(); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    /// Opens a copy of the sample and waits until its library is there.
    void openSample();
    /// Closes the window as its frame's button does and opens a new one, as after a restart.
    void restart();
    /// Writes a file into the folder and answers its path.
    QString write(const QString &name, const QByteArray &bytes) const;

    template <class Widget>
    [[nodiscard]] Widget *child(const QString &name)
    {
        auto *found = m_window->findChild<Widget *>(name);
        INFO(name.toStdString());
        REQUIRE(found);
        return found;
    }
    [[nodiscard]] QAction *action(const QString &name);
    /// The action as its menu offers it: fails when it cannot be chosen now.
    void trigger(const QString &name);
    /// How many dispatches the library lists.
    [[nodiscard]] int listed();
    /// The dispatch that the library shows as chosen, by its title.
    [[nodiscard]] QString chosen();
    /// Clicks on a row of the library and waits until its dispatch is open.
    void openRow(int row);

private:
    void show();

    QTemporaryDir m_folder;
    InterfaceLanguage m_language;
    Theme m_theme;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace elchi
