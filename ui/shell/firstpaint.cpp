// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/firstpaint.h"

#include "shell/mainwindow.h"
#include "shell/readingplace.h"
#include "shell/workspaceview.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTimer>

namespace elchi {

FirstPaint::FirstPaint(const MainWindow &window) : m_window(window)
{
    qApp->installEventFilter(this);
}

bool FirstPaint::isFilled() const
{
    const WorkspaceView *view = m_window.view();
    return !view || view->place() != Place::Reading || view->reading().isListed();
}

bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && isFilled()) {
        qApp->removeEventFilter(this);
        // All that waits to be painted is painted in one go; the timer comes after it.
        QTimer::singleShot(0, this, &FirstPaint::painted);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace elchi
