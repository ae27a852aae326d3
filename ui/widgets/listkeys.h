// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAction;
class QLineEdit;
class QWidget;

namespace elchi {

/// The keys that every list has which is typed into. They are children of `list`; add them to the widget
/// around it in which they shall work.

/// Ctrl+F goes to the field that finds.
[[nodiscard]] QAction *findKey(const QString &words, QLineEdit *field, QWidget *list);
/// Ctrl+Shift+N, for a new row.
[[nodiscard]] QAction *newKey(const QString &words, QWidget *list);

} // namespace elchi
