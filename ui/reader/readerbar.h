// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dispatch.h"

#include <QFrame>
#include <QList>

class QAction;
class QHBoxLayout;
class QLabel;
class QToolButton;

namespace elchi {

/// The quiet bar below the text: how many suggestions there are and how far the analyst is. Its buttons are
/// the reader's actions.
class ReaderBar : public QFrame
{
    Q_OBJECT

public:
    /// The actions stay their owner's and must outlive the bar.
    ReaderBar(const QList<QAction *> &suggestionActions, const QList<QAction *> &progressActions,
              QWidget *parent = nullptr);

    /// None: the line about suggestions and its buttons go away.
    void setSuggestions(int count);
    /// What the brush marks with; empty: none is in the hand.
    void setBrush(const QString &name);

private:
    QLabel *m_count;
    QLabel *m_brush;
    QList<QToolButton *> m_suggestionButtons;
};

} // namespace elchi
