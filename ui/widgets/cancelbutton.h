// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace elchi {

/// Hides the bar that it stands in, as Escape does wherever in that bar the keyboard is.
class CancelButton : public QPushButton
{
    Q_OBJECT

public:
    /// `name` becomes the objectName; `act` is what a screen reader and the list of keys say.
    CancelButton(const QString &name, const QString &act, QWidget *bar);
};

} // namespace elchi
