// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>
#include <optional>

class QAction;
class QObject;
class QWidget;

namespace elchi {

// The keys of acts: those that an act was made with ("delivered"), unless the analyst chose another one for
// it. Chosen keys are remembered by the action's objectName in the user's own settings, so that they serve
// all workspaces. GUI thread.

/// Gives every action under `root` the key that was chosen for it, and the chord of a Russian layout besides
/// each of its keys. Harmless when repeated. Actions that are made later need another call.
void applyKeys(QObject &root);

/// The keys that the action was made with, as people type them on a Latin layout.
[[nodiscard]] QList<QKeySequence> deliveredKeys(const QAction &action);
/// The keys that it has now, without those of a Russian layout.
[[nodiscard]] QList<QKeySequence> keysOf(const QAction &action);
/// The same as words: "Ctrl+Shift+Z, Ctrl+Y".
[[nodiscard]] QString keyWords(const QAction &action);

/// Whether some place of the cursor reaches both actions.
[[nodiscard]] bool meet(const QAction &one, const QAction &other);

/// Why a key cannot be chosen.
struct KeyRefusal
{
    QAction *takenBy = nullptr; ///< it is this one's; none: pressed in a text it would write something
};

/// Whether `action` may have these keys in `window`; nothing when it may. Two acts may share a key only where
/// no place of the cursor reaches both, or where they were delivered so.
[[nodiscard]] std::optional<KeyRefusal> refusalOf(const QList<QKeySequence> &keys, const QAction &action,
                                                  const QWidget &window);

/// From now on the action has this key alone; an empty one: none. The one that refusalOf() has passed.
void chooseKey(QAction &action, const QKeySequence &key);
/// It has its delivered keys again.
void forgetKey(QAction &action);
/// So have all under `root`, and those that are made later.
void forgetKeys(QObject &root);
/// Whether it has other keys than it was made with.
[[nodiscard]] bool isKeyChosen(const QAction &action);

} // namespace elchi
