// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/listkeys.h"

#include <QAction>
#include <QLineEdit>

namespace elchi {

namespace {

QAction *keyOf(const QString &words, const QKeySequence &key, QWidget *list)
{
    auto *action = new QAction(words, list);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    return action;
}

} // namespace

QAction *findKey(const QString &words, QLineEdit *field, QWidget *list)
{
    QAction *action = keyOf(words, QKeySequence::Find, list);
    QObject::connect(action, &QAction::triggered, field, [field] {
        field->setFocus(Qt::ShortcutFocusReason);
        field->selectAll();
    });
    return action;
}

QAction *newKey(const QString &words, QWidget *list)
{
    return keyOf(words, Qt::CTRL | Qt::SHIFT | Qt::Key_N, list);
}

} // namespace elchi
