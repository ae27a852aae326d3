// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

class QMenu;

namespace elchi {

/// Shows a colour and opens a small palette of well distinguishable ones, "none" among them.
class ColourField : public QToolButton
{
    Q_OBJECT

public:
    ColourField(const QString &name, const QString &label, QWidget *parent = nullptr);

    /// "#rrggbb", or empty for none; chosen() is not emitted.
    void showColour(const QString &colour);

Q_SIGNALS:
    void chosen(const QString &colour);

private:
    void fillMenu(QMenu *menu);
};

} // namespace elchi
