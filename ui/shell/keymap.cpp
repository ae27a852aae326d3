// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/keymap.h"

#include "shell/settings.h"
#include "shell/shortcuts.h"

#include <QAction>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

constexpr auto deliveredProperty = "deliveredKeys";

QList<QKeySequence> withoutCyrillic(QList<QKeySequence> keys)
{
    keys.removeIf(isCyrillicChord);
    return keys;
}

QList<QKeySequence> withCyrillic(QList<QKeySequence> keys)
{
    for (const QKeySequence &key : QList(keys)) {
        const QKeySequence other = cyrillicChord(key);
        if (!other.isEmpty() && !keys.contains(other))
            keys.append(other);
    }
    return keys;
}

QList<QKeySequence> asList(const QKeySequence &key)
{
    return key.isEmpty() ? QList<QKeySequence>() : QList{key};
}

void give(QAction &action, const QList<QKeySequence> &keys)
{
    const QList<QKeySequence> all = withCyrillic(keys);
    if (action.shortcuts() != all)
        action.setShortcuts(all);
}

/// Widgets from which a key reaches an action.
QList<QWidget *> reachOf(const QAction &action)
{
    QList<QWidget *> widgets;
    for (QObject *object : action.associatedObjects()) {
        if (auto *widget = qobject_cast<QWidget *>(object); widget && !widget->inherits("QMenu"))
            widgets << widget;
    }
    return widgets;
}

bool isLocal(const QAction &action)
{
    return action.shortcutContext() == Qt::WidgetShortcut ||
           action.shortcutContext() == Qt::WidgetWithChildrenShortcut;
}

/// A letter or a sign without Ctrl or Alt; digits and Space act in the text of a dispatch, which nobody
/// writes in.
bool writes(const QKeySequence &key)
{
    if (key.isEmpty() || key[0].keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return false;
    const int code = key[0].key();
    return code > Qt::Key_Space && code < Qt::Key_Escape && (code < Qt::Key_0 || code > Qt::Key_9);
}

bool wereDeliveredSo(const QAction &one, const QAction &other, const QKeySequence &key)
{
    return deliveredKeys(one).contains(key) && deliveredKeys(other).contains(key);
}

} // namespace

bool meet(const QAction &one, const QAction &other)
{
    if (!isLocal(one) || !isLocal(other))
        return true;
    for (const QWidget *a : reachOf(one)) {
        for (const QWidget *b : reachOf(other)) {
            if (a == b || a->isAncestorOf(b) || b->isAncestorOf(a))
                return true;
        }
    }
    return false;
}

void applyKeys(QObject &root)
{
    const QHash<QString, QKeySequence> chosen = settings::keys();
    for (QAction *action : root.findChildren<QAction *>()) {
        if (!action->property(deliveredProperty).isValid())
            action->setProperty(deliveredProperty, QVariant::fromValue(withoutCyrillic(action->shortcuts())));
        const auto own = chosen.find(action->objectName());
        give(*action, own == chosen.end() ? keysOf(*action) : asList(*own));
    }
}

QList<QKeySequence> deliveredKeys(const QAction &action)
{
    const QVariant delivered = action.property(deliveredProperty);
    return delivered.isValid() ? delivered.value<QList<QKeySequence>>() : keysOf(action);
}

QList<QKeySequence> keysOf(const QAction &action)
{
    return withoutCyrillic(action.shortcuts());
}

QString keyWords(const QAction &action)
{
    QStringList words;
    for (const QKeySequence &key : keysOf(action))
        words << key.toString(QKeySequence::NativeText);
    words.removeDuplicates();
    return words.join(u", "_s);
}

std::optional<KeyRefusal> refusalOf(const QList<QKeySequence> &keys, const QAction &action,
                                    const QWidget &window)
{
    for (const QKeySequence &key : keys) {
        if (writes(key) && !deliveredKeys(action).contains(key))
            return KeyRefusal{};
        for (QAction *other : window.findChildren<QAction *>()) {
            if (other != &action && keysOf(*other).contains(key) && meet(action, *other) &&
                !wereDeliveredSo(action, *other, key))
                return KeyRefusal{other};
        }
    }
    return std::nullopt;
}

void chooseKey(QAction &action, const QKeySequence &key)
{
    settings::setKey(action.objectName(), key);
    give(action, asList(key));
}

void forgetKey(QAction &action)
{
    settings::forgetKey(action.objectName());
    give(action, deliveredKeys(action));
}

void forgetKeys(QObject &root)
{
    settings::forgetKeys();
    for (QAction *action : root.findChildren<QAction *>())
        give(*action, deliveredKeys(*action));
}

bool isKeyChosen(const QAction &action)
{
    return keysOf(action) != deliveredKeys(action);
}

} // namespace elchi
