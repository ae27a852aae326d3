// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/differenceview.h"

#include "models/entitylook.h"
#include "reader/labelled.h"
#include "reader/readerview.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

/// Orange and blue stay apart for every kind of colour sight; on either ground the text keeps its contrast.
QColor changedGround(const QPalette &palette, bool left)
{
    if (isDark(palette))
        return left ? QColor(0x6b, 0x3a, 0x1c) : QColor(0x1d, 0x48, 0x72);
    return left ? QColor(0xfb, 0xdc, 0xc4) : QColor(0xcc, 0xe2, 0xf8);
}

void select(ReaderView *view, TextRange range)
{
    view->reveal({range.begin, std::max(range.end, range.begin + 1)});
    view->setSelection(range);
}

} // namespace

DifferenceView::DifferenceView(const QString &left, const QString &right, const QList<TextPiece> &pieces,
                               QWidget *parent)
    : QDialog(parent), m_pieces(pieces), m_left(new ReaderView(this)), m_right(new ReaderView(this)),
      m_place(new QLabel(this))
{
    setObjectName(u"differenceView"_s);
    setWindowTitle(tr("Comparison of two dispatches"));
    resize(1000, 640);
    auto *panes = new QHBoxLayout;
    panes->addWidget(pane(u"differenceLeft"_s, left, m_left));
    panes->addWidget(pane(u"differenceRight"_s, right, m_right));
    auto *column = new QVBoxLayout(this);
    column->addLayout(panes, 1);
    column->addWidget(composeBar());
    tieScrollBars(m_left, m_right);
    tieScrollBars(m_right, m_left);
    showTexts();
    showPlace();
}

QWidget *DifferenceView::pane(const QString &name, const QString &heading, ReaderView *view)
{
    auto *box = new QWidget(this);
    auto *words = plainLabel(name + u"Heading"_s, box);
    words->setText(heading);
    view->setObjectName(name);
    view->setAccessibleName(heading);
    view->setFrameShape(QFrame::StyledPanel);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(words);
    column->addWidget(view, 1);
    return box;
}

QWidget *DifferenceView::composeBar()
{
    auto *bar = new QWidget(this);
    auto *previous = new QPushButton(tr("&Previous difference"), bar);
    auto *next = new QPushButton(tr("&Next difference"), bar);
    previous->setObjectName(u"differencePrevious"_s);
    next->setObjectName(u"differenceNext"_s);
    previous->setToolTip(QKeySequence(Qt::SHIFT | Qt::Key_F3).toString(QKeySequence::NativeText));
    next->setToolTip(QKeySequence(Qt::Key_F3).toString(QKeySequence::NativeText));
    next->setDefault(true);
    m_place->setObjectName(u"differencePlace"_s);
    m_place->setTextFormat(Qt::PlainText);
    for (const auto &[keys, slot] : {std::pair{QKeySequence(Qt::Key_F3), &DifferenceView::goToNext},
                                     {QKeySequence(Qt::SHIFT | Qt::Key_F3), &DifferenceView::goToPrevious}}) {
        auto *action = new QAction(this);
        action->setShortcut(keys);
        addAction(action);
        connect(action, &QAction::triggered, this, slot);
    }
    connect(previous, &QPushButton::clicked, this, &DifferenceView::goToPrevious);
    connect(next, &QPushButton::clicked, this, &DifferenceView::goToNext);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_place, 1);
    row->addWidget(previous);
    row->addWidget(next);
    return bar;
}

void DifferenceView::showTexts()
{
    QString left;
    QString right;
    for (qsizetype i = 0; i < m_pieces.size(); ++i) {
        const TextPiece &piece = m_pieces.at(i);
        const bool same = piece.kind == TextPiece::Kind::Same;
        // What left and what came in its place are one difference.
        if (!same && (i == 0 || m_pieces.at(i - 1).kind == TextPiece::Kind::Same))
            m_differences << Difference{{int(left.size()), int(left.size())},
                                        {int(right.size()), int(right.size())}};
        if (piece.kind != TextPiece::Kind::OnlyRight)
            left += piece.text;
        if (piece.kind != TextPiece::Kind::OnlyLeft)
            right += piece.text;
        if (!same) {
            m_differences.last().left.end = int(left.size());
            m_differences.last().right.end = int(right.size());
        }
    }
    m_left->setDocument({}, {}, left);
    m_right->setDocument({}, {}, right);
    paint();
}

void DifferenceView::paint()
{
    QList<ShownMark> left;
    QList<ShownMark> right;
    const QColor leftGround = changedGround(palette(), true);
    const QColor rightGround = changedGround(palette(), false);
    for (const Difference &difference : std::as_const(m_differences)) {
        if (!difference.left.isEmpty())
            left << ShownMark{.range = difference.left, .colour = leftGround, .look = MarkLook::Struck};
        if (!difference.right.isEmpty())
            right << ShownMark{
                .range = difference.right, .colour = rightGround, .look = MarkLook::Underlined};
    }
    m_left->setMarks(left);
    m_right->setMarks(right);
}

void DifferenceView::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paint();
}

// By share of the way: the one text may be longer than the other.
void DifferenceView::tieScrollBars(ReaderView *from, ReaderView *to)
{
    connect(from->verticalScrollBar(), &QScrollBar::valueChanged, to, [this, from, to](int value) {
        if (m_scrolling)
            return;
        m_scrolling = true;
        const int way = from->verticalScrollBar()->maximum();
        const int otherWay = to->verticalScrollBar()->maximum();
        to->verticalScrollBar()->setValue(way > 0 ? qRound(double(value) / way * otherWay) : 0);
        m_scrolling = false;
    });
}

void DifferenceView::goToNext()
{
    goTo(m_current + 1 < m_differences.size() ? m_current + 1 : 0);
}

void DifferenceView::goToPrevious()
{
    goTo(m_current > 0 ? m_current - 1 : m_differences.size() - 1);
}

void DifferenceView::goTo(qsizetype difference)
{
    if (difference < 0 || difference >= m_differences.size())
        return;
    m_current = difference;
    const Difference &here = m_differences.at(difference);
    // Each pane shows its own side of it, wherever that is.
    m_scrolling = true;
    select(m_left, here.left);
    select(m_right, here.right);
    m_scrolling = false;
    showPlace();
}

void DifferenceView::showPlace()
{
    if (m_differences.isEmpty())
        m_place->setText(tr("Both texts are the same, word by word."));
    else if (m_current < 0)
        m_place->setText(tr("%n difference(s)", nullptr, int(m_differences.size())));
    else
        m_place->setText(tr("Difference %1 of %2").arg(m_current + 1).arg(m_differences.size()));
}

} // namespace elchi
