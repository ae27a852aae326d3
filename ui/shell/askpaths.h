// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace elchi {

/// Asks for files and folders in the window's dialogs, which begin where the last workspace is. Empty when it
/// was cancelled.

/// Where a workspace that does not exist yet shall be.
[[nodiscard]] QString askNewWorkspace(QWidget *parent, const QString &title, const QString &name);
[[nodiscard]] QString askWorkspace(QWidget *parent);
/// Files with dispatches, to be imported.
[[nodiscard]] QStringList askDispatches(QWidget *parent);
[[nodiscard]] QString askFolder(QWidget *parent, const QString &title);

} // namespace elchi
