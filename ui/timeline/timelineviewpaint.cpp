// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words.h"
#include "timeline/timelinepainter.h"
#include "timeline/timelineview.h"

#include <QHash>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <ranges>

// How TimelineView draws itself; what it does when used stands in timelineview.cpp.
namespace elchi {

namespace {

QLocale interfaceLocale()
{
    switch (interfaceLanguage()) {
    case Language::Russian:
        return QLocale(QLocale::Russian);
    case Language::Kyrgyz:
        return QLocale(QLocale::Kyrgyz);
    default:
        return QLocale(QLocale::English);
    }
}

} // namespace

void TimelineView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), palette().color(QPalette::Base));
    m_painted = 0;
    if (m_scene.lanes().lanes.isEmpty() || !m_scene.lanes().first.isValid()) {
        paintFocus(painter);
        return;
    }
    const TimelineHeader header = timelineHeader(m_time, interfaceLocale(), [this](const QString &text) {
        return double(fontMetrics().horizontalAdvance(text));
    });
    painter.save();
    painter.setClipRect(viewport()->rect().adjusted(0, headerHeight(), 0, 0));
    paintLanes(painter);
    painter.setClipRect(plotRect());
    paintGrid(painter, header);
    paintMeetings(painter);
    painter.setClipRect(QRect(0, headerHeight(), plotRect().left(), viewport()->height()));
    paintLabels(painter);
    painter.restore();
    paintHeader(painter, header);
    paintToday(painter);
    paintFocus(painter);
}

void TimelineView::paintLanes(QPainter &painter)
{
    const int scrolled = verticalScrollBar()->value();
    for (int lane = 0; lane < m_scene.lanes().lanes.size(); ++lane) {
        const QRectF band(0, headerHeight() + m_scene.laneTop(lane) - scrolled, viewport()->width(),
                          m_scene.laneHeight(lane));
        if (band.bottom() < headerHeight() || band.top() > viewport()->height())
            continue;
        if (lane % 2 == 1)
            painter.fillRect(band, palette().color(QPalette::AlternateBase));
        painter.setPen(quietLine(palette()));
        painter.drawLine(band.bottomLeft(), band.bottomRight());
    }
}

void TimelineView::paintGrid(QPainter &painter, const TimelineHeader &header)
{
    const QRect plot = plotRect();
    painter.setPen(quietLine(palette()));
    for (const Tick &tick : header.lower)
        painter.drawLine(QPointF(plot.left() + tick.x, plot.top()),
                         QPointF(plot.left() + tick.x, plot.bottom()));
    QColor strong = palette().color(QPalette::Text);
    strong.setAlphaF(0.3f);
    painter.setPen(strong);
    for (const Tick &tick : header.upper)
        painter.drawLine(QPointF(plot.left() + tick.x, plot.top()),
                         QPointF(plot.left() + tick.x, plot.bottom()));
}

void TimelineView::paintMeetings(QPainter &painter)
{
    const QRect plot = plotRect();
    const int scrolled = verticalScrollBar()->value();
    const QList<PlacedMeeting> meetings = m_scene.visible(m_time, scrolled, scrolled + plot.height());
    painter.save();
    painter.translate(plot.left(), plot.top() - scrolled);
    for (const PlacedMeeting &placed : meetings) {
        const Meeting &meeting = meetingOf(placed.spot);
        QRectF seen = placed.rect;
        seen.setLeft(std::max(0.0, seen.left()));
        seen.setRight(std::min(m_time.width, seen.right()));
        const GlyphLook look{.status = meeting.status,
                             .precision = meeting.date->precision(),
                             .background = meeting.background,
                             .chosen = meeting.id == m_chosen,
                             .seen = seen,
                             .hovered = placed.spot == m_hovered};
        paintGlyph(painter, placed.rect, look, palette());
    }
    m_painted = int(meetings.size());
    paintTitles(painter, meetings);
    painter.restore();
}

void TimelineView::paintTitles(QPainter &painter, const QList<PlacedMeeting> &meetings)
{
    // A title stands behind its glyph where the row is free up to the next one; from right to left, so that
    // the next one is known.
    constexpr double gap = 6;
    constexpr double leastRoom = 64;
    QHash<std::pair<int, int>, double> nextLeft;
    painter.setPen(palette().color(QPalette::Text));
    for (const PlacedMeeting &placed : meetings | std::views::reverse) {
        const std::pair row{placed.spot.lane, m_scene.rowOf(placed.spot)};
        const double left = std::max(0.0, placed.rect.right() + gap);
        const double room = nextLeft.value(row, m_time.width) - gap - left;
        nextLeft[row] = placed.rect.left();
        if (room < leastRoom)
            continue;
        const QRectF area(left, placed.rect.top() - 3, room, placed.rect.height() + 6);
        const QString title = MeetingList::titleOf(meetingOf(placed.spot)).simplified();
        painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                         fontMetrics().elidedText(title, Qt::ElideRight, int(room)));
    }
}

void TimelineView::paintLabels(QPainter &painter)
{
    const int scrolled = verticalScrollBar()->value();
    const int width = plotRect().left();
    for (int lane = 0; lane < m_scene.lanes().lanes.size(); ++lane) {
        const Lane &content = m_scene.lanes().lanes.at(lane);
        const double top = headerHeight() + m_scene.laneTop(lane) - scrolled;
        const double bottom = top + m_scene.laneHeight(lane);
        if (bottom < headerHeight() || top > viewport()->height())
            continue;
        // In a lane higher than the view its name stays in sight.
        const double height = TimelineScene::rowHeight + 2 * TimelineScene::lanePadding;
        const double y = std::clamp(top, std::min(double(headerHeight()), bottom - height), bottom - height);
        const QString count = QString::number(content.count());
        const int countWidth = fontMetrics().horizontalAdvance(count);
        const QString name =
            content.country.isEmpty() ? tr("No partner country") : countryName(content.country);
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(QRectF(8, y, width - 32 - countWidth, height), Qt::AlignVCenter | Qt::AlignLeft,
                         fontMetrics().elidedText(name, Qt::ElideRight, width - 32 - countWidth));
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(QRectF(8, y, width - 16, height), Qt::AlignVCenter | Qt::AlignRight, count);
    }
    painter.setPen(quietLine(palette()));
    painter.drawLine(width - 1, headerHeight(), width - 1, viewport()->height());
}

void TimelineView::paintHeader(QPainter &painter, const TimelineHeader &header)
{
    const QRect band(0, 0, viewport()->width(), headerHeight());
    painter.fillRect(band, palette().color(QPalette::Window));
    painter.setPen(quietLine(palette()));
    painter.drawLine(band.bottomLeft(), band.bottomRight());
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QRect(8, 0, plotRect().left() - 16, headerHeight()), Qt::AlignVCenter | Qt::AlignLeft,
                     tr("Partner country"));
    painter.save();
    painter.setClipRect(QRect(plotRect().left(), 0, plotRect().width(), headerHeight()));
    painter.translate(plotRect().left(), 0);
    const double half = headerHeight() / 2.0;
    const auto paintRow = [&](const QList<Tick> &ticks, double top, double bottom) {
        for (const Tick &tick : ticks) {
            painter.setPen(quietLine(palette()));
            painter.drawLine(QPointF(tick.x, top), QPointF(tick.x, headerHeight()));
            painter.setPen(palette().color(QPalette::WindowText));
            painter.drawText(QRectF(tick.labelX, top, 400, bottom - top), Qt::AlignVCenter | Qt::AlignLeft,
                             tick.label);
        }
    };
    paintRow(header.upper, 0, half);
    paintRow(header.lower, half, 2 * half);
    painter.restore();
}

void TimelineView::paintToday(QPainter &painter)
{
    const double x = plotRect().left() + m_time.xOf(QDate::currentDate());
    if (x < plotRect().left() || x > viewport()->width())
        return;
    painter.setPen(QPen(palette().color(QPalette::Link), 1.4, Qt::DashDotLine));
    painter.drawLine(QPointF(x, headerHeight() / 2.0), QPointF(x, viewport()->height()));
    const QString text = tr("Today");
    const int width = fontMetrics().horizontalAdvance(text) + 10;
    const double left = std::min(x + 1, double(viewport()->width() - width));
    const QRectF tag(left, viewport()->height() - fontMetrics().height() - 4, width,
                     fontMetrics().height() + 4);
    painter.fillRect(tag, palette().color(QPalette::Base));
    painter.setPen(palette().color(QPalette::Link));
    painter.drawText(tag, Qt::AlignCenter, text);
}

/// Who goes by keys sees that they arrive here, also before a meeting is chosen.
void TimelineView::paintFocus(QPainter &painter)
{
    if (!hasFocus())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(palette().color(QPalette::Accent));
    painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
}

} // namespace elchi
