// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/actionbutton.h"

#include <QAction>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace elchi {

QToolButton *actionButton(QAction *action, QWidget *bar)
{
    auto *button = new QToolButton(bar);
    button->setDefaultAction(action);
    button->setObjectName(action->objectName() + u"Button"_s);
    button->setAccessibleName(action->text().remove(u'&'));
    button->setAutoRaise(true);
    button->setMinimumHeight(28);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace elchi
