// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/lanes.h"
#include "timeline/timelinegeometry.h"

#include <QList>
#include <QRectF>
#include <optional>

namespace elchi {

/// Which item of which lane.
struct Spot
{
    int lane = -1;
    int item = -1;

    [[nodiscard]] bool isValid() const { return lane >= 0 && item >= 0; }
    friend bool operator==(Spot, Spot) = default;
};

/// An item where it is drawn: x from the plot's left edge, y from the top of the first lane.
struct PlacedMeeting
{
    Spot spot;
    QRectF rect;
};

/// The lanes laid out for a zoom: which row each item stands in, how high each lane is, what is in view and
/// what is under a point. Values only, tested without a window.
class TimelineScene
{
public:
    static constexpr double glyphWidth = 14;
    static constexpr double rowHeight = 20;
    static constexpr double lanePadding = 6;

    /// Replaces the lanes; forgets the layout.
    void setLanes(const Lanes &lanes);
    [[nodiscard]] const Lanes &lanes() const { return m_lanes; }
    /// Stacks the lanes for that zoom; nothing to do when they are.
    void layOut(double pixelsPerDay);

    [[nodiscard]] double height() const;
    [[nodiscard]] double laneTop(int lane) const { return m_tops.at(lane); }
    [[nodiscard]] double laneHeight(int lane) const { return m_tops.at(lane + 1) - m_tops.at(lane); }
    /// The lane at that height; -1 below the last one.
    [[nodiscard]] int laneAt(double y) const;

    [[nodiscard]] const LaneItem &item(Spot spot) const;
    [[nodiscard]] QRectF rectOf(const TimelineGeometry &geometry, Spot spot) const;
    [[nodiscard]] int rowOf(Spot spot) const { return m_stacks.at(spot.lane).rows.at(spot.item); }
    /// The items that reach into the plot between the heights `top` and `bottom`, lane by lane, by first day.
    [[nodiscard]] QList<PlacedMeeting> visible(const TimelineGeometry &geometry, double top,
                                               double bottom) const;
    /// The item under a point, with `slack` pixels around it.
    [[nodiscard]] Spot at(const TimelineGeometry &geometry, QPointF point, double slack = 3) const;

    /// All items, by their first days.
    [[nodiscard]] const QList<Spot> &byTime() const { return m_byTime; }
    /// Where a meeting stands: its first lane, or none.
    [[nodiscard]] Spot find(MeetingId meeting) const;
    /// The next (+1) or previous (-1) item of the same lane; none at its end.
    [[nodiscard]] Spot inLane(Spot from, int step) const;
    /// The item nearest in time in the next lane below (+1) or above (-1) that has items; none at the end.
    [[nodiscard]] Spot inNextLane(Spot from, int step) const;
    /// The next or previous item in time over all lanes; none at the end.
    [[nodiscard]] Spot inTime(Spot from, int step) const;
    /// The item whose middle lies nearest to a day; none when there is no item.
    [[nodiscard]] Spot nearest(double day) const;

private:
    [[nodiscard]] Spot nearestIn(int lane, double day) const;

    Lanes m_lanes;
    QList<Stack> m_stacks;
    QList<double> m_tops{0}; ///< one more than lanes: the last is the height
    QList<Spot> m_byTime;
    double m_pixelsPerDay = 0;
};

} // namespace elchi
