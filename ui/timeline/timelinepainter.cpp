// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinepainter.h"

#include <QPainter>
#include <algorithm>

namespace elchi {

namespace {

QRectF square(const QRectF &rect, double size)
{
    const QPointF middle = rect.center();
    return {middle.x() - size / 2, middle.y() - size / 2, size, size};
}

bool isWide(const QRectF &rect)
{
    return rect.width() > rect.height() * 1.3;
}

bool drawsSpan(const QRectF &rect, const GlyphLook &look)
{
    const bool exact = look.precision == DatePrecision::Day || look.precision == DatePrecision::Range;
    const bool struck = look.status == MeetingStatus::Postponed || look.status == MeetingStatus::Cancelled;
    return isWide(rect) && (!exact || struck);
}

void paintSpan(QPainter &painter, const QRectF &rect, const QColor &colour)
{
    painter.setPen(QPen(colour, 1.4, Qt::DashLine));
    const double y = rect.center().y();
    painter.drawLine(QPointF(rect.left() + 1, y), QPointF(rect.right() - 1, y));
    painter.setPen(QPen(colour, 1.4));
    for (const double x : {rect.left() + 1, rect.right() - 1})
        painter.drawLine(QPointF(x, y - 4), QPointF(x, y + 4));
}

void paintCross(QPainter &painter, const QRectF &rect, const QColor &colour)
{
    painter.setPen(QPen(colour, 2.4, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(rect.topLeft(), rect.bottomRight());
    painter.drawLine(rect.topRight(), rect.bottomLeft());
}

void paintDiamond(QPainter &painter, const QRectF &rect, const QColor &colour, const QColor &ground)
{
    const QPointF middle = rect.center();
    painter.setPen(QPen(colour, 1.6));
    painter.setBrush(ground);
    painter.drawPolygon(QPolygonF{{middle.x(), rect.top()},
                                  {rect.right(), middle.y()},
                                  {middle.x(), rect.bottom()},
                                  {rect.left(), middle.y()}});
    painter.drawLine(QPointF(rect.left() - 2, middle.y()), QPointF(rect.right() + 2, middle.y()));
}

void paintBody(QPainter &painter, const QRectF &rect, MeetingStatus status, const QColor &colour,
               const QColor &ground)
{
    const double line = status == MeetingStatus::Confirmed ? 3 : 1.6;
    painter.setPen(QPen(colour, line));
    painter.setBrush(status == MeetingStatus::Held ? colour : ground);
    const QRectF inner = rect.adjusted(line / 2, line / 2, -line / 2, -line / 2);
    const double radius = std::min(inner.width(), inner.height()) / (isWide(rect) ? 4 : 2);
    painter.drawRoundedRect(inner, radius, radius);
}

void paintFrame(QPainter &painter, const QRectF &rect, const GlyphLook &look, const QPalette &palette)
{
    if (!look.chosen && !look.hovered)
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(
        QPen(palette.color(QPalette::Text), look.chosen ? 2 : 1, look.chosen ? Qt::SolidLine : Qt::DotLine));
    painter.drawRoundedRect(rect.adjusted(-3, -3, 3, 3), 5, 5);
}

} // namespace

void paintGlyph(QPainter &painter, const QRectF &rect, const GlyphLook &look, const QPalette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool struck = look.status == MeetingStatus::Postponed || look.status == MeetingStatus::Cancelled;
    const QColor colour = palette.color(struck ? QPalette::PlaceholderText : QPalette::Accent);
    const QColor ground = palette.color(QPalette::Base);
    // The palette's quiet text is half transparent: where lines cross it would show twice.
    const auto mixed = [a = colour.alphaF()](float over, float under) { return over * a + under * (1 - a); };
    const QColor opaque =
        QColor::fromRgbF(mixed(colour.redF(), ground.redF()), mixed(colour.greenF(), ground.greenF()),
                         mixed(colour.blueF(), ground.blueF()));
    const bool span = drawsSpan(rect, look);
    if (span)
        paintSpan(painter, rect, opaque);
    const double size = rect.height() * (look.background ? 0.55 : 1);
    const QRectF place = span && look.seen.width() >= size ? look.seen : rect;
    QRectF body = span || !isWide(rect) ? square(place, size) : rect;
    if (look.background && body == rect)
        body.adjust(0, rect.height() * 0.22, 0, -rect.height() * 0.22);
    if (look.status == MeetingStatus::Cancelled)
        paintCross(painter, body.adjusted(2, 2, -2, -2), opaque);
    else if (look.status == MeetingStatus::Postponed)
        paintDiamond(painter, body, opaque, ground);
    else
        paintBody(painter, body, look.status, opaque, ground);
    paintFrame(painter, rect, look, palette);
    painter.restore();
}

QColor quietLine(const QPalette &palette)
{
    QColor colour = palette.color(QPalette::Text);
    colour.setAlphaF(0.16f);
    return colour;
}

} // namespace elchi
