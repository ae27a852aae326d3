// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/textpiece.h"
#include "reader/textunits.h"

#include <QDialog>
#include <QList>

class QLabel;

namespace elchi {

class ReaderView;

/// Two texts side by side in a window of its own: words of the left alone are struck out, words of the right
/// alone are underlined, both on a ground of their own colour. The panes scroll together; F3 and Shift+F3 go
/// from one difference to the next, around the end.
class DifferenceView : public QDialog
{
    Q_OBJECT

public:
    /// `left` and `right` name the two texts: plain words.
    DifferenceView(const QString &left, const QString &right, const QList<TextPiece> &pieces,
                   QWidget *parent = nullptr);

public Q_SLOTS:
    void goToNext();
    void goToPrevious();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Difference
    {
        TextRange left; ///< UTF-16 units of the pane's text
        TextRange right;
    };

    QWidget *pane(const QString &name, const QString &heading, ReaderView *view);
    QWidget *composeBar();
    void showTexts();
    void paint();
    void tieScrollBars(ReaderView *from, ReaderView *to);
    void goTo(qsizetype difference);
    void showPlace();

    QList<TextPiece> m_pieces;
    QList<Difference> m_differences;
    qsizetype m_current = -1;
    ReaderView *m_left;
    ReaderView *m_right;
    QLabel *m_place;
    bool m_scrolling = false; ///< the one pane moves the other
};

} // namespace elchi
