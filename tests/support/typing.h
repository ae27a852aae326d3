// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QKeyEvent>
#include <QString>
#include <QWidget>

namespace elchi {

/// Types words of any script into a widget; QTest::keyClicks knows ASCII only.
inline void typeWords(QWidget *widget, const QString &words)
{
    for (const QChar letter : words) {
        for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, 0, Qt::NoModifier, QString(letter));
            QCoreApplication::sendEvent(widget, &event);
        }
    }
}

} // namespace elchi
