// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/theme.h"

#include <QHash>
#include <QKeySequence>
#include <QString>
#include <QStringList>

namespace elchi {

/// What Elchi remembers of the analyst, not of a workspace (QSettings, the user's own file). GUI thread.
namespace settings {

/// "ru", "ky" or "en": the one chosen, else the system locale's, else "en".
[[nodiscard]] QString language();
void setLanguage(const QString &code);

[[nodiscard]] ThemeChoice theme();
void setTheme(ThemeChoice choice);

/// Paths of the workspaces opened last, newest first, at most ten; missing files are still named.
[[nodiscard]] QStringList recent();
void addRecent(const QString &path);
void removeRecent(const QString &path);

/// The keys that were chosen for actions, by their names, in place of their own; an empty one: none at all.
[[nodiscard]] QHash<QString, QKeySequence> keys();
void setKey(const QString &action, const QKeySequence &key);
void forgetKey(const QString &action);
void forgetKeys();

/// The name that is written on each act: the account's.
[[nodiscard]] QString author();

} // namespace settings

} // namespace elchi
