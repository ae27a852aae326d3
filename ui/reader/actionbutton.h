// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAction;
class QToolButton;
class QWidget;

namespace elchi {

/// A flat button of the reader's bars for an action, named after it ("markDoneButton"). Clicking it does not
/// take the keyboard away from the text; Tab reaches it. Owned by `bar`.
[[nodiscard]] QToolButton *actionButton(QAction *action, QWidget *bar);

} // namespace elchi
