// SPDX-License-Identifier: GPL-3.0-or-later
// How the reader's text, marks, selection and caret are drawn.
#include "reader/readerview.h"

#include "models/entitylook.h"

#include <QFontMetricsF>
#include <QPaintEvent>
#include <QPainter>

namespace elchi {

namespace {

constexpr qreal strokeWidth = 2;
constexpr qreal jointWidth = 0.8;
constexpr qreal handleWidth = 2;
constexpr qreal knob = 4; // radius

QColor quiet(const QPalette &palette)
{
    return plainMarkColour(palette);
}

} // namespace

void ReaderView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(event->rect(), palette().color(QPalette::Base));
    const qreal top = event->rect().top() - origin().y();
    if (m_layout.ensure(top, top + event->rect().height()))
        updateBars();
    const QPointF at = origin();
    paintHeading(painter);
    const QList<PlacedLine> lines = m_layout.linesBetween(top, top + event->rect().height());
    for (const PlacedLine &line : lines) {
        if (line.fold >= 0) {
            paintFoldLine(painter, line, at);
            continue;
        }
        paintTints(painter, line, at);
        paintSelection(painter, line, at,
                       m_drag == Drag::Begin || m_drag == Drag::End ? m_preview : m_selection);
        for (const TextRange hit : m_hits)
            paintHit(painter, line, at, hit);
        for (const TextRange piece : m_pieces)
            paintSelection(painter, line, at, piece);
        paintSelection(painter, line, at, m_dropTarget);
        painter.setPen(palette().color(QPalette::Text));
        m_layout.drawText(painter, line, at);
        paintSigns(painter, line, at);
        paintLanes(painter, line, at);
    }
    for (const PlacedLine &line : lines)
        paintHandles(painter, line, at);
    paintCaret(painter);
}

void ReaderView::paintHeading(QPainter &painter) const
{
    const QPointF shift(origin().x(), origin().y() - m_textTop);
    painter.setFont(headingFont());
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(m_headingRect.translated(shift), Qt::TextWordWrap, m_heading.left(400));
    painter.setFont(bylineFont());
    painter.setPen(quiet(palette()));
    painter.drawText(m_bylineRect.translated(shift), Qt::TextWordWrap, m_byline.left(400));
}

void ReaderView::paintTints(QPainter &painter, const PlacedLine &line, QPointF at) const
{
    painter.setPen(Qt::NoPen);
    for (const MarkPiece &piece : line.pieces) {
        const ShownMark &mark = marks().at(piece.mark);
        const bool isSelected = piece.mark == m_selectedMark;
        if ((mark.suggested && !isSelected) || piece.joint)
            continue;
        if (piece.lane < 0) {
            paintChange(painter, line, piece, at);
            continue;
        }
        painter.setBrush(tint(mark.colour, palette(), isSelected));
        painter.drawRoundedRect(
            QRectF(piece.left, line.top - 1, piece.right - piece.left, line.textHeight + 2).translated(at), 3,
            3);
    }
}

void ReaderView::paintChange(QPainter &painter, const PlacedLine &line, const MarkPiece &piece,
                             QPointF at) const
{
    const ShownMark &mark = marks().at(piece.mark);
    const QRectF words =
        QRectF(piece.left, line.top - 1, piece.right - piece.left, line.textHeight + 2).translated(at);
    painter.fillRect(words, mark.colour);
    painter.setPen(QPen(palette().color(QPalette::Text), 1));
    const qreal y = mark.look == MarkLook::Struck ? words.center().y() + 1 : words.bottom() - 2;
    painter.drawLine(QPointF(words.left(), y), QPointF(words.right(), y));
    painter.setPen(Qt::NoPen);
}

void ReaderView::paintSelection(QPainter &painter, const PlacedLine &line, QPointF at, TextRange range) const
{
    if (range.isEmpty() || range.begin >= line.range.end || range.end <= line.range.begin)
        return;
    const qreal left = m_layout.xOf(line, range.begin);
    const qreal right = m_layout.xOf(line, range.end);
    QColor colour = palette().color(hasFocus() ? QPalette::Active : QPalette::Inactive, QPalette::Highlight);
    colour.setAlphaF(0.35F);
    painter.fillRect(QRectF(left, line.top - 1, right - left, line.textHeight + 2).translated(at), colour);
}

void ReaderView::paintHit(QPainter &painter, const PlacedLine &line, QPointF at, TextRange range) const
{
    if (range.begin >= line.range.end || range.end <= line.range.begin)
        return;
    const qreal left = m_layout.xOf(line, std::max(range.begin, line.range.begin));
    const qreal right = m_layout.xOf(line, std::min(range.end, line.range.end));
    painter.setPen(QPen(palette().color(QPalette::Highlight), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(
        QRectF(left - 1, line.top - 1, right - left + 2, line.textHeight + 2).translated(at), 2, 2);
    painter.setPen(Qt::NoPen);
}

void ReaderView::paintLanes(QPainter &painter, const PlacedLine &line, QPointF at) const
{
    painter.setFont(m_layout.labelFont());
    for (const MarkPiece &piece : line.pieces) {
        if (piece.lane >= 0)
            paintLane(painter, line, piece, at);
    }
}

void ReaderView::paintLane(QPainter &painter, const PlacedLine &line, const MarkPiece &piece,
                           QPointF at) const
{
    const ShownMark &mark = marks().at(piece.mark);
    const bool isSelected = piece.mark == m_selectedMark;
    const qreal y = at.y() + line.lanesTop + piece.lane * m_layout.laneHeight() + 1;
    QPen pen(mark.colour, isSelected ? strokeWidth + 1 : strokeWidth);
    pen.setCapStyle(Qt::FlatCap);
    if (mark.suggested)
        pen.setDashPattern({1, 1.5});
    if (piece.joint)
        pen.setWidthF(jointWidth);
    painter.setPen(pen);
    painter.drawLine(QPointF(at.x() + piece.left, y), QPointF(at.x() + piece.right, y));
    if (piece.joint)
        return;
    if (mark.code && !mark.suggested) {
        painter.setPen(QPen(mark.colour, 1));
        painter.drawLine(QPointF(at.x() + piece.left, y + 3), QPointF(at.x() + piece.right, y + 3));
    }
    if (piece.label.isEmpty())
        return;
    QFont font = m_layout.labelFont();
    font.setItalic(mark.suggested);
    font.setBold(isSelected);
    painter.setFont(font);
    painter.setPen(mark.colour);
    const QFontMetricsF metrics(font);
    painter.drawText(QPointF(at.x() + piece.labelLeft, y + 2 + metrics.ascent()), piece.label);
}

void ReaderView::paintHandles(QPainter &painter, const PlacedLine &line, QPointF at) const
{
    for (const MarkPiece &piece : line.pieces) {
        if (piece.mark != m_selectedMark || marks().at(piece.mark).suggested)
            continue;
        const QColor colour = marks().at(piece.mark).colour;
        const auto draw = [&](qreal x) {
            const qreal top = at.y() + line.top - 2;
            painter.setPen(QPen(colour, handleWidth));
            painter.drawLine(QPointF(at.x() + x, top), QPointF(at.x() + x, top + line.textHeight + 4));
            painter.setPen(QPen(palette().color(QPalette::Base), 1));
            painter.setBrush(colour);
            painter.drawEllipse(QPointF(at.x() + x, top), knob, knob);
        };
        if (piece.first)
            draw(piece.left);
        if (piece.last)
            draw(piece.right);
    }
}

void ReaderView::paintCaret(QPainter &painter)
{
    // A steady caret: nothing blinks here.
    if (hasFocus() && m_selectedMark < 0 && !text().isEmpty())
        painter.fillRect(m_layout.caretAt(m_caret).translated(origin()), palette().color(QPalette::Text));
}

} // namespace elchi
