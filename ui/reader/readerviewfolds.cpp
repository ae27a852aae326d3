// SPDX-License-Identifier: GPL-3.0-or-later
// How the reader folds paragraphs away.
#include "reader/readerview.h"

#include "models/entitylook.h"
#include "reader/invisibles.h"

#include <QAction>
#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace elchi {

void ReaderView::setFoldOpen(int fold, bool open)
{
    if (fold < 0 || fold >= folds().size() || folds().at(fold).open == open)
        return;
    m_layout.setFoldOpen(fold, open);
    if (const int hiding = m_layout.foldHiding(m_caret); hiding == fold)
        m_caret = m_anchor = folds().at(fold).range.begin;
    updateBars();
    tellShown();
    viewport()->update();
}

void ReaderView::toggleFold(int fold)
{
    m_foldedByHand.insert(fold);
    setFoldOpen(fold, !folds().at(fold).open);
}

void ReaderView::toggleFolds()
{
    const bool open = std::ranges::any_of(folds(), [](const ShownFold &fold) { return !fold.open; });
    for (int i = 0; i < folds().size(); ++i) {
        m_foldedByHand.insert(i);
        setFoldOpen(i, open);
    }
}

void ReaderView::unfold(TextRange range)
{
    for (int i = 0; i < folds().size(); ++i) {
        const TextRange fold = folds().at(i).range;
        if (fold.begin < range.end && range.begin < fold.end)
            setFoldOpen(i, true);
    }
}

void ReaderView::unfoldMarked()
{
    for (const ShownMark &mark : marks()) {
        if (mark.suggested)
            continue;
        for (int i = 0; i < folds().size(); ++i) {
            const TextRange fold = folds().at(i).range;
            if (!m_foldedByHand.contains(i) && fold.begin < mark.range.end && mark.range.begin < fold.end)
                setFoldOpen(i, true);
        }
    }
}

bool ReaderView::isFoldedAway(TextRange range) const
{
    const int fold = m_layout.foldHiding(range.begin);
    return fold >= 0 && range.end <= folds().at(fold).range.end;
}

int ReaderView::foldLineAt(QPoint point) const
{
    const QPointF inColumn = QPointF(point) - origin();
    return inColumn.x() >= 0 && inColumn.x() <= m_layout.width() ? m_layout.foldLineAt(inColumn.y()) : -1;
}

int ReaderView::foldAtCaret() const
{
    if (m_selectedMark >= 0 || !m_selection.isEmpty())
        return -1;
    for (int i = 0; i < folds().size(); ++i) {
        if (folds().at(i).range.begin == m_caret)
            return i;
    }
    return -1;
}

QPoint ReaderView::foldPoint(int fold)
{
    const int begin = folds().at(fold).range.begin;
    const PlacedLine line = m_layout.lineAt(begin);
    // An open fold's line stands right above its first paragraph.
    const qreal up = line.fold == fold ? line.top + line.textHeight / 2 : line.top - line.height / 2;
    for (const PlacedLine &near : m_layout.linesBetween(up - m_layout.laneHeight() * 3, up)) {
        if (near.fold == fold)
            return (origin() + QPointF(20, near.top + near.textHeight / 2)).toPoint();
    }
    return (origin() + QPointF(20, up)).toPoint();
}

// A caret that walks never stands in what is hidden: it goes over it in its direction.
int ReaderView::besideFold(int position) const
{
    const int fold = m_layout.foldHiding(position);
    if (fold < 0)
        return position;
    const TextRange range = folds().at(fold).range;
    if (position == range.begin || position < m_caret)
        return range.begin;
    return std::min(range.end + 1, int(text().size()));
}

QString ReaderView::foldWords(const ShownFold &fold)
{
    return fold.open ? tr("Boilerplate: %n letter(s) – hide", nullptr, fold.letters)
                     : tr("Boilerplate: %n letter(s) – show", nullptr, fold.letters);
}

// What a screen reader is told: which folds there are and whether they are shown, and what has no shape.
void ReaderView::tellShown()
{
    QStringList words;
    for (const ShownFold &fold : folds())
        words << foldWords(fold);
    if (const QString invisible = invisiblesIn(text()); !invisible.isEmpty())
        words << tr("Invisible characters: %1").arg(invisible);
    setAccessibleDescription(words.join(u"; "_s));
    m_toggleFolds->setEnabled(!folds().isEmpty());
}

void ReaderView::paintFoldLine(QPainter &painter, const PlacedLine &line, QPointF at) const
{
    const ShownFold &fold = folds().at(line.fold);
    const QFont font = m_layout.labelFont();
    const QFontMetricsF metrics(font);
    const QString words = (fold.open ? u"▾ "_s : u"▸ "_s) + foldWords(fold);
    const qreal y = at.y() + line.top;
    painter.setFont(font);
    painter.setPen(plainMarkColour(palette()));
    painter.drawText(QPointF(at.x(), y + metrics.ascent()), words);
    QColor thin = plainMarkColour(palette());
    thin.setAlphaF(0.4F);
    painter.setPen(QPen(thin, 1));
    const qreal left = at.x() + metrics.horizontalAdvance(words) + 8;
    const qreal middle = std::floor(y + line.textHeight / 2) + 0.5;
    if (left < at.x() + m_layout.width())
        painter.drawLine(QPointF(left, middle), QPointF(at.x() + m_layout.width(), middle));
}

} // namespace elchi
