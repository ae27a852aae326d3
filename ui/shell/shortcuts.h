// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

class QKeyEvent;

namespace elchi {

/// The same chord typed on a Russian layout: Ctrl+Z → Ctrl+Я. Empty where no letter takes part (digits and
/// function keys are alike on every layout).
[[nodiscard]] QKeySequence cyrillicChord(const QKeySequence &chord);

/// True for what cyrillicChord() answers.
[[nodiscard]] bool isCyrillicChord(const QKeySequence &chord);

/// The chord of a Latin layout that cyrillicChord() answers it for; any other one as it is.
[[nodiscard]] QKeySequence latinChord(const QKeySequence &chord);

/// Makes the built-in keys of text fields (copy, paste, undo …) work on a Russian layout: hands them Ctrl+С
/// as Ctrl+C. Installed on the application as an event filter.
class CyrillicEditing : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

/// Makes chords work on a keyboard that has both layouts while the Russian one holds: Qt takes the key for
/// Ctrl+Я and for Ctrl+Z, finds both with the one action that has them, and calls that ambiguous. Installed
/// on the application as an event filter.
class TwinChords : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

/// Makes Shift and a digit work on every keyboard: the same key gives "#" on an English layout and "№" on a
/// Russian one, and then Qt would take it for the digit without Shift. Runs the action that has Shift and
/// that digit, wherever the cursor is but in text fields where something stands already. Installed on the
/// application as an event filter.
class ShiftedDigits : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace elchi
