// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/shortcuts.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

constexpr QStringView latin = u"QWERTYUIOP[]ASDFGHJKL;'ZXCVBNM,.";
constexpr QStringView cyrillic = u"ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ";
static_assert(latin.size() == cyrillic.size());

/// The key at the same place of the other layout, 0 where there is none.
int counterpart(int key, QStringView from, QStringView to)
{
    if (key <= 0 || key > 0xffff)
        return 0;
    const qsizetype at = from.indexOf(QChar(key));
    return at < 0 ? 0 : to.at(at).unicode();
}

/// The digit of a key of the upper row that was pressed with Shift alone, whatever the layout writes there; 0
/// for any other.
int shiftedDigit(const QKeyEvent &event)
{
    // Where these keys are on every PC keyboard under X11 and Wayland.
    constexpr quint32 firstCode = 10;
    constexpr quint32 digits = 9;
    const quint32 code = event.nativeScanCode();
    const bool isDigit = code >= firstCode && code < firstCode + digits;
    return isDigit && event.modifiers() == Qt::ShiftModifier ? int(code - firstCode) + 1 : 0;
}

/// The action that has that key where `widget` is.
QAction *actionFor(const QKeySequence &key, QWidget *widget)
{
    for (QWidget *at = widget; at; at = at->isWindow() ? nullptr : at->parentWidget()) {
        for (QAction *action : at->actions()) {
            if (action->shortcuts().contains(key))
                return action;
        }
    }
    return nullptr;
}

bool isTextField(QObject *object)
{
    return qobject_cast<QLineEdit *>(object) || qobject_cast<QTextEdit *>(object) ||
           qobject_cast<QPlainTextEdit *>(object);
}

/// Signs are typed there: «№» of a Russian layout. Nothing begins with one, so the first key is free for a
/// shortcut.
bool takesSigns(QObject *object)
{
    const auto *line = qobject_cast<QLineEdit *>(object);
    return isTextField(object) && (!line || !line->text().isEmpty());
}

} // namespace

QKeySequence cyrillicChord(const QKeySequence &chord)
{
    if (chord.count() != 1)
        return {};
    const QKeyCombination only = chord[0];
    const int key = counterpart(only.key(), latin, cyrillic);
    // A bare letter would swallow typing; there are none among the actions.
    if (key == 0 || !(only.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier)))
        return {};
    return QKeySequence(QKeyCombination(only.keyboardModifiers(), Qt::Key(key)));
}

bool isCyrillicChord(const QKeySequence &chord)
{
    return chord.count() == 1 && counterpart(chord[0].key(), cyrillic, latin) != 0;
}

QKeySequence latinChord(const QKeySequence &chord)
{
    const int key = chord.count() == 1 ? counterpart(chord[0].key(), cyrillic, latin) : 0;
    return key == 0 ? chord : QKeySequence(QKeyCombination(chord[0].keyboardModifiers(), Qt::Key(key)));
}

bool CyrillicEditing::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *typed = static_cast<QKeyEvent *>(event);
    if (!(typed->modifiers() & Qt::ControlModifier) || !isTextField(watched))
        return false;
    const int key = counterpart(typed->key(), cyrillic, latin);
    if (key == 0)
        return false;
    QKeyEvent same(event->type(), key, typed->modifiers());
    same.ignore();
    QCoreApplication::sendEvent(watched, &same);
    event->setAccepted(same.isAccepted());
    return same.isAccepted();
}

bool TwinChords::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Shortcut || !static_cast<QShortcutEvent *>(event)->isAmbiguous())
        return false;
    auto *action = qobject_cast<QAction *>(watched);
    const QKeySequence key = latinChord(static_cast<QShortcutEvent *>(event)->key());
    const QKeySequence twin = cyrillicChord(key);
    // No two acts have one key (the key map sees to that): what is ambiguous are the two of this act.
    if (!action || twin.isEmpty() || !action->shortcuts().contains(key) ||
        !action->shortcuts().contains(twin))
        return false;
    action->trigger();
    return true;
}

bool ShiftedDigits::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return false;
    auto *widget = qobject_cast<QWidget *>(watched);
    const int digit = shiftedDigit(*static_cast<QKeyEvent *>(event));
    if (digit == 0 || !widget || takesSigns(watched))
        return false;
    if (qobject_cast<QKeySequenceEdit *>(watched)) {
        // A key that is being chosen is kept as the digit's.
        QKeyEvent same(event->type(), Qt::Key_0 + digit, Qt::ShiftModifier);
        QCoreApplication::sendEvent(watched, &same);
        return true;
    }
    QAction *action = actionFor(QKeySequence(Qt::SHIFT | Qt::Key(Qt::Key_0 + digit)), widget);
    if (!action)
        return false;
    // Accepted first, so that no shortcut is looked for; then it comes once more as a key.
    event->accept();
    if (event->type() == QEvent::KeyPress && action->isEnabled())
        action->trigger();
    return true;
}

} // namespace elchi
