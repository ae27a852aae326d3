// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QString>
#include <QStringList>
#include <functional>

class QFileDialog;
class QWidget;

namespace elchi {

/// A hand that points, clicks and types on the real widgets of a window, as an analyst would, and counts what
/// it did. It finds widgets by their object names. The first thing that is not there, or does not come in
/// time, stops it: fault() says what, and every later act does nothing. GUI thread only.
class Hand
{
public:
    /// `window` outlives the hand.
    explicit Hand(QWidget &window);

    /// Clicks the middle of a widget.
    void click(const QString &name);
    /// Clicks a place of a widget that is at hand, in its coordinates.
    void click(QWidget *widget, QPoint at);
    void doubleClick(QWidget *widget, QPoint at);
    /// Presses, moves in steps and lets go, in the widget's coordinates.
    void drag(QWidget *widget, QPoint from, QPoint to, Qt::KeyboardModifiers held = {});
    /// Lets go of files over the window.
    void drop(const QStringList &paths);
    /// Presses a key with its modifiers ("Ctrl+Return"); it goes where the keyboard is.
    void press(const QString &keys);
    /// Types words of any script where the keyboard is; each letter counts as a key.
    void type(const QString &words);
    /// Does `act`, which opens a dialog to save a file, and answers it with `path`.
    void nameFile(const std::function<void()> &act, const QString &path);

    /// Brings the window to the front, so that keys reach it; needed where no window manager does it.
    void takeWindow();
    /// Lets the window work until `holds`; `what` is said as the fault when it does not within ten seconds.
    void waitFor(const std::function<bool()> &holds, const QString &what);
    /// The visible widget of that name, waited for; none after a fault.
    template <class Widget>
    [[nodiscard]] Widget *find(const QString &name)
    {
        return qobject_cast<Widget *>(widget(name));
    }
    [[nodiscard]] QWidget *widget(const QString &name);

    /// What went wrong first, in words for a developer; empty when nothing did.
    [[nodiscard]] const QString &fault() const { return m_fault; }
    [[nodiscard]] bool isAble() const { return m_fault.isEmpty(); }
    void fail(const QString &what);
    [[nodiscard]] int clicks() const { return m_clicks; }
    [[nodiscard]] int keys() const { return m_keys; }

private:
    [[nodiscard]] QWidget *keyboard() const;
    void answer(QFileDialog &dialog, const QString &path);

    QWidget &m_window;
    QString m_fault;
    int m_clicks = 0;
    int m_keys = 0;
};

} // namespace elchi
