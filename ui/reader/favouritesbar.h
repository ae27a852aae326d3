// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/code.h"

#include <QList>
#include <QPoint>
#include <QWidget>

class QAction;
class QGridLayout;
class QToolButton;

namespace elchi {

class Workspace;

/// The codes that Shift and a digit set, in a quiet row with their digits: those with a digit as their
/// shortcut at that digit, then what the workspace's marks carry most, then the first of the codebook. They
/// stay where they are until the codebook changes or the workspace is opened again: fingers learn them.
class FavouritesBar : public QWidget
{
    Q_OBJECT

public:
    /// `actions`: one for each place, named and coloured here; they must outlive the bar.
    FavouritesBar(Workspace &workspace, const QList<QAction *> &actions, QWidget *parent = nullptr);

    /// The code at a place, counted from 0; an invalid one where the codebook has no more.
    [[nodiscard]] Code at(int place) const { return m_codes.value(place); }
    [[nodiscard]] const QList<Code> &codes() const { return m_codes; }

Q_SIGNALS:
    /// Selected words were let go on a code.
    void wordsDropped(elchi::CodeId code);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void show(int place);
    void fit();
    bool dropOn(int place, QEvent *event);
    bool dragFrom(int place, const class QMouseEvent &event);

    Workspace &m_workspace;
    QList<QAction *> m_actions;
    QGridLayout *m_grid;
    QList<QToolButton *> m_buttons;
    QList<CodeId> m_usual; ///< as they were when the workspace was opened
    QList<Code> m_codes;
    QPoint m_pressed; ///< where a button was pressed: from there its code may be dragged away
};

} // namespace elchi
