// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/interfacelanguage.h"
#include "shell/mainwindow.h"
#include "shell/theme.h"

#include <QElapsedTimer>

namespace elchi::bench {

/// Milliseconds since the timer was started.
[[nodiscard]] double elapsed(const QElapsedTimer &timer);

/// The window as main() makes it, with a workspace whose library has been painted.
class OpenWindow
{
public:
    /// Returns after the first paint; ends the program where the workspace cannot be opened.
    explicit OpenWindow(const QString &path);

    [[nodiscard]] MainWindow &window() { return m_window; }
    [[nodiscard]] double opened() const { return m_opened; }   ///< milliseconds until the window is filled
    [[nodiscard]] double painted() const { return m_painted; } ///< … until the rows are on the screen

private:
    Theme m_theme;
    InterfaceLanguage m_language;
    MainWindow m_window;
    QElapsedTimer m_timer;
    double m_opened = 0;
    double m_painted = 0;
};

} // namespace elchi::bench
