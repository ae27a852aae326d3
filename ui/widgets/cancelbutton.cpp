// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/cancelbutton.h"

#include <QAction>

namespace elchi {

CancelButton::CancelButton(const QString &name, const QString &act, QWidget *bar)
    : QPushButton(tr("Cancel"), bar)
{
    setObjectName(name);
    setAccessibleName(act);
    auto *close = new QAction(act, bar);
    close->setShortcut(Qt::Key_Escape);
    close->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    bar->addAction(close);
    connect(this, &QPushButton::clicked, bar, &QWidget::hide);
    connect(close, &QAction::triggered, bar, &QWidget::hide);
}

} // namespace elchi
