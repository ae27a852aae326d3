// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinegeometry.h"

#include <algorithm>
#include <cmath>

namespace elchi {

namespace {

constexpr double tenYears = 3653;
constexpr double fitMargin = 0.04; // of the span, either side
constexpr double leastFit = 31;    // days: a single meeting is not blown up to one day

double begin(const TimelineGeometry &geometry)
{
    return double(geometry.first.toJulianDay());
}

double end(const TimelineGeometry &geometry)
{
    return double(geometry.last.toJulianDay() + 1);
}

} // namespace

QDate TimelineGeometry::dateAt(double x) const
{
    return QDate::fromJulianDay(qint64(std::floor(dayAt(x))));
}

double TimelineGeometry::mostDays() const
{
    return first.isValid() ? std::max(tenYears, (end(*this) - begin(*this)) * (1 + 2 * fitMargin)) : tenYears;
}

TimelineGeometry TimelineGeometry::zoomed(double factor, double anchor) const
{
    TimelineGeometry result = *this;
    const double day = dayAt(anchor);
    result.pixelsPerDay = std::clamp(pixelsPerDay * factor, width / mostDays(), width);
    result.left = day - anchor / result.pixelsPerDay;
    return result.limited();
}

TimelineGeometry TimelineGeometry::panned(double pixels) const
{
    TimelineGeometry result = *this;
    result.left += pixels / pixelsPerDay;
    return result.limited();
}

TimelineGeometry TimelineGeometry::fitted() const
{
    if (!first.isValid())
        return *this;
    const double span = std::max(end(*this) - begin(*this), leastFit) * (1 + 2 * fitMargin);
    TimelineGeometry result = *this;
    result.pixelsPerDay = width / span;
    return result.centredOn((begin(*this) + end(*this)) / 2);
}

TimelineGeometry TimelineGeometry::resized(double newWidth) const
{
    TimelineGeometry result = *this;
    result.width = std::max(1.0, newWidth);
    return result.limited();
}

TimelineGeometry TimelineGeometry::over(QDate newFirst, QDate newLast) const
{
    TimelineGeometry result = *this;
    result.first = newFirst;
    result.last = newLast;
    return result.limited();
}

TimelineGeometry TimelineGeometry::showing(QDate from, QDate to, double margin) const
{
    const double x = xOf(from);
    const double right = xOf(to.addDays(1));
    const double room = std::max(0.0, std::min(margin, (width - (right - x)) / 2));
    if (x < room)
        return panned(x - room);
    return right > width - room ? panned(right - (width - room)) : *this;
}

TimelineGeometry TimelineGeometry::centredOn(double day) const
{
    TimelineGeometry result = *this;
    result.left = day - result.days() / 2;
    return result.limited();
}

TimelineGeometry TimelineGeometry::limited() const
{
    TimelineGeometry result = *this;
    result.pixelsPerDay = std::clamp(pixelsPerDay, width / mostDays(), width);
    if (!first.isValid())
        return result;
    // The middle of the view never leaves the data, so that one cannot get lost in empty years.
    const double middle = result.left + result.days() / 2;
    result.left += std::clamp(middle, begin(*this), end(*this)) - middle;
    return result;
}

} // namespace elchi
