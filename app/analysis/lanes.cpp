// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/lanes.h"

#include <QHash>
#include <algorithm>
#include <numeric>

namespace elchi {

namespace {

bool earlier(const LaneItem &a, const LaneItem &b)
{
    if (a.from != b.from)
        return a.from < b.from;
    return a.to != b.to ? a.to > b.to : a.meeting < b.meeting;
}

void enter(Lane &lane, const Meeting &meeting, qsizetype index)
{
    if (!meeting.date) {
        ++lane.undated;
        return;
    }
    const LaneItem item{meeting.id, index, meeting.date->from(), meeting.date->to()};
    lane.longestDays = std::max(lane.longestDays, item.from.daysTo(item.to) + 1);
    lane.items << item;
}

void widen(Lanes &lanes, const PartialDate &date)
{
    lanes.first = lanes.first.isValid() ? std::min(lanes.first, date.from()) : date.from();
    lanes.last = lanes.last.isValid() ? std::max(lanes.last, date.to()) : date.to();
}

void sortLanes(QList<Lane> &lanes, LaneOrder order, const std::function<QString(const QString &)> &nameOf)
{
    std::ranges::sort(lanes, [&](const Lane &a, const Lane &b) {
        if (a.country.isEmpty() != b.country.isEmpty())
            return b.country.isEmpty();
        if (order == LaneOrder::Count && a.count() != b.count())
            return a.count() > b.count();
        return QString::localeAwareCompare(nameOf(a.country), nameOf(b.country)) < 0;
    });
}

} // namespace

Lanes lanesByCountry(const QList<Meeting> &meetings, LaneOrder order,
                     const std::function<QString(const QString &iso)> &nameOf)
{
    Lanes result;
    result.meetings = int(meetings.size());
    QHash<QString, Lane> byCountry;
    for (qsizetype index = 0; index < meetings.size(); ++index) {
        const Meeting &meeting = meetings.at(index);
        QStringList partners = meeting.partnerCountries();
        if (partners.isEmpty())
            partners << QString();
        for (const QString &country : std::as_const(partners)) {
            Lane &lane = byCountry[country];
            lane.country = country;
            enter(lane, meeting, index);
        }
        if (meeting.date)
            widen(result, *meeting.date);
        else
            ++result.undated;
    }
    result.lanes = byCountry.values();
    for (Lane &lane : result.lanes)
        std::ranges::sort(lane.items, earlier);
    sortLanes(result.lanes, order, nameOf);
    return result;
}

Extent extentOf(const LaneItem &item, double pixelsPerDay, double glyphWidth)
{
    const double left = double(item.from.toJulianDay()) * pixelsPerDay;
    const double right = double(item.to.toJulianDay() + 1) * pixelsPerDay;
    if (item.from != item.to && right - left >= glyphWidth)
        return {left, right};
    const double middle = (left + right) / 2;
    return {middle - glyphWidth / 2, middle + glyphWidth / 2};
}

Stack stackItems(const QList<LaneItem> &items, double pixelsPerDay, double glyphWidth, double gap)
{
    QList<Extent> extents;
    extents.reserve(items.size());
    for (const LaneItem &item : items)
        extents << extentOf(item, pixelsPerDay, glyphWidth);
    // A narrow item is widened about its middle, so first days in order are not left edges in order.
    QList<qsizetype> byLeft(items.size());
    std::iota(byLeft.begin(), byLeft.end(), 0);
    std::ranges::stable_sort(byLeft, {}, [&](qsizetype i) { return extents.at(i).left; });
    Stack stack;
    stack.rows.resize(items.size());
    QList<double> ends;
    for (const qsizetype i : std::as_const(byLeft)) {
        const auto free =
            std::ranges::find_if(ends, [&](double end) { return end + gap <= extents.at(i).left; });
        const int row = int(free - ends.begin());
        if (free == ends.end())
            ends << extents.at(i).right;
        else
            *free = extents.at(i).right;
        stack.rows[i] = row;
    }
    stack.height = int(ends.size());
    return stack;
}

} // namespace elchi
