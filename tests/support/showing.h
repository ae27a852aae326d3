// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QTest>
#include <QWidget>

namespace elchi {

/// Shows a window and waits until it has the keyboard: without a window manager, as under the tests' X
/// server, nobody but the program gives it. False when it does not come in a few seconds.
[[nodiscard]] inline bool showActive(QWidget *window)
{
    window->show();
    if (!QTest::qWaitForWindowExposed(window))
        return false;
    window->activateWindow();
    return QTest::qWaitForWindowActive(window);
}

/// Clicks into the middle of a widget as soon as it stands there to be clicked: what was only just shown gets
/// its place when the event loop turns. False when it does not come in a few seconds.
[[nodiscard]] inline bool clickMiddle(QWidget *widget)
{
    const auto stands = [widget] {
        const QPoint middle = widget->mapTo(widget->window(), widget->rect().center());
        const QWidget *there = widget->window()->childAt(middle);
        return widget->isVisible() && there && (there == widget || widget->isAncestorOf(there));
    };
    if (!QTest::qWaitFor(stands))
        return false;
    QTest::mouseClick(widget, Qt::LeftButton);
    return true;
}

/// Where a key that is pressed now goes: an open list or menu takes it before the field that has the focus.
[[nodiscard]] inline QWidget *keyTarget()
{
    QWidget *popup = QApplication::activePopupWidget();
    return popup ? popup : QApplication::focusWidget();
}

} // namespace elchi
