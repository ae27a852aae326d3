// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/openwindow.h"

#include "shell/firstpaint.h"

#include <QApplication>
#include <QEventLoop>

namespace elchi::bench {

double elapsed(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

OpenWindow::OpenWindow(const QString &path) : m_theme(*qApp), m_window(m_theme, m_language)
{
    m_theme.choose(ThemeChoice::Light);
    m_timer.start();
    if (!m_window.openWorkspace(path))
        qFatal("the workspace was not opened: %s", qPrintable(path));
    m_opened = elapsed(m_timer);
    const FirstPaint first(m_window);
    QEventLoop waiting;
    QObject::connect(&first, &FirstPaint::painted, &waiting, &QEventLoop::quit);
    m_window.show();
    waiting.exec();
    m_painted = elapsed(m_timer);
}

} // namespace elchi::bench
