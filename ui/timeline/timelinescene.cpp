// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinescene.h"

#include <algorithm>
#include <cmath>

namespace elchi {

namespace {

double middleOf(const LaneItem &item)
{
    return double(item.from.toJulianDay() + item.to.toJulianDay() + 1) / 2;
}

} // namespace

void TimelineScene::setLanes(const Lanes &lanes)
{
    m_lanes = lanes;
    m_pixelsPerDay = 0;
    m_stacks.clear();
    m_byTime.clear();
    for (int lane = 0; lane < m_lanes.lanes.size(); ++lane) {
        for (int number = 0; number < m_lanes.lanes.at(lane).items.size(); ++number)
            m_byTime << Spot{lane, number};
    }
    std::ranges::stable_sort(m_byTime, [this](Spot a, Spot b) { return item(a).from < item(b).from; });
}

void TimelineScene::layOut(double pixelsPerDay)
{
    if (pixelsPerDay == m_pixelsPerDay)
        return;
    m_pixelsPerDay = pixelsPerDay;
    m_stacks.clear();
    m_tops = {0};
    for (const Lane &lane : std::as_const(m_lanes.lanes)) {
        m_stacks << stackItems(lane.items, pixelsPerDay, glyphWidth, 3);
        m_tops << m_tops.last() + std::max(1, m_stacks.last().height) * rowHeight + 2 * lanePadding;
    }
}

double TimelineScene::height() const
{
    return m_tops.last();
}

int TimelineScene::laneAt(double y) const
{
    if (y < 0 || y >= height())
        return -1;
    return int(std::ranges::upper_bound(m_tops, y) - m_tops.begin()) - 1;
}

const LaneItem &TimelineScene::item(Spot spot) const
{
    return m_lanes.lanes.at(spot.lane).items.at(spot.item);
}

QRectF TimelineScene::rectOf(const TimelineGeometry &geometry, Spot spot) const
{
    const Extent extent = extentOf(item(spot), geometry.pixelsPerDay, glyphWidth);
    const double shift = geometry.left * geometry.pixelsPerDay;
    const double top = laneTop(spot.lane) + lanePadding + rowOf(spot) * rowHeight;
    return {extent.left - shift, top + (rowHeight - glyphWidth) / 2, extent.right - extent.left, glyphWidth};
}

QList<PlacedMeeting> TimelineScene::visible(const TimelineGeometry &geometry, double top, double bottom) const
{
    QList<PlacedMeeting> result;
    const double glyphDays = glyphWidth / geometry.pixelsPerDay;
    const int firstLane = std::max(0, laneAt(std::max(0.0, top)));
    for (int lane = firstLane; lane < m_stacks.size() && laneTop(lane) < bottom; ++lane) {
        const Lane &content = m_lanes.lanes.at(lane);
        const double reach = geometry.left - glyphDays - double(content.longestDays);
        const auto start = std::ranges::lower_bound(
            content.items, reach, {}, [](const LaneItem &one) { return double(one.from.toJulianDay()); });
        const double end = geometry.dayAt(geometry.width) + glyphDays;
        for (auto one = start; one != content.items.end() && double(one->from.toJulianDay()) < end; ++one) {
            const Spot spot{lane, int(one - content.items.begin())};
            const QRectF rect = rectOf(geometry, spot);
            if (rect.right() >= 0 && rect.left() <= geometry.width && rect.bottom() >= top &&
                rect.top() <= bottom)
                result << PlacedMeeting{spot, rect};
        }
    }
    return result;
}

Spot TimelineScene::at(const TimelineGeometry &geometry, QPointF point, double slack) const
{
    for (const PlacedMeeting &placed : visible(geometry, point.y() - slack, point.y() + slack)) {
        if (placed.rect.adjusted(-slack, -slack, slack, slack).contains(point))
            return placed.spot;
    }
    return {};
}

Spot TimelineScene::find(MeetingId meeting) const
{
    for (int lane = 0; lane < m_lanes.lanes.size(); ++lane) {
        const QList<LaneItem> &items = m_lanes.lanes.at(lane).items;
        const auto found = std::ranges::find(items, meeting, &LaneItem::meeting);
        if (found != items.end())
            return {lane, int(found - items.begin())};
    }
    return {};
}

Spot TimelineScene::inLane(Spot from, int step) const
{
    const int number = from.item + step;
    return number >= 0 && number < m_lanes.lanes.at(from.lane).items.size() ? Spot{from.lane, number}
                                                                            : Spot{};
}

Spot TimelineScene::inNextLane(Spot from, int step) const
{
    for (int lane = from.lane + step; lane >= 0 && lane < m_lanes.lanes.size(); lane += step) {
        if (!m_lanes.lanes.at(lane).items.isEmpty())
            return nearestIn(lane, middleOf(item(from)));
    }
    return {};
}

Spot TimelineScene::inTime(Spot from, int step) const
{
    const qsizetype position = m_byTime.indexOf(from) + step;
    return position >= 0 && position < m_byTime.size() ? m_byTime.at(position) : Spot{};
}

Spot TimelineScene::nearest(double day) const
{
    Spot best;
    for (int lane = 0; lane < m_lanes.lanes.size(); ++lane) {
        const Spot spot = nearestIn(lane, day);
        if (!spot.isValid())
            continue;
        if (!best.isValid() || std::abs(middleOf(item(spot)) - day) < std::abs(middleOf(item(best)) - day))
            best = spot;
    }
    return best;
}

Spot TimelineScene::nearestIn(int lane, double day) const
{
    const QList<LaneItem> &items = m_lanes.lanes.at(lane).items;
    const auto found = std::ranges::min_element(
        items, {}, [day](const LaneItem &one) { return std::abs(middleOf(one) - day); });
    return found == items.end() ? Spot{} : Spot{lane, int(found - items.begin())};
}

} // namespace elchi
