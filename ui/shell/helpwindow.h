// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;

namespace elchi {

/// The user guide of resources/help in a window of its own, in the language of the window where there is one,
/// else in Russian for Kyrgyz and English for the rest. Deletes itself when it is closed.
void showGuide(const QString &language, QWidget *parent);

/// Every action with its keys, made from the actions themselves.
void showShortcuts(const QList<QAction *> &actions, QWidget *parent);

/// Version, licence and where the words come from.
void showAbout(QWidget *parent);

} // namespace elchi
