// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace elchi {

/// Which days stand where on the plot: plain values, tested without a window. x is in pixels from the plot's
/// left edge; days are Julian, with fractions. Every function that answers a geometry keeps to the limits:
/// from one day to ten years (or to all there is, where that is more), and never out of sight of the data.
struct TimelineGeometry
{
    double left = 0;         ///< the day at x = 0
    double pixelsPerDay = 1; ///< the zoom
    double width = 800;      ///< of the plot
    QDate first = {};        ///< first day that there is to see; invalid: nothing is dated
    QDate last = {};

    [[nodiscard]] double xOf(double day) const { return (day - left) * pixelsPerDay; }
    /// Where that day begins.
    [[nodiscard]] double xOf(QDate day) const { return xOf(double(day.toJulianDay())); }
    [[nodiscard]] double dayAt(double x) const { return left + x / pixelsPerDay; }
    [[nodiscard]] QDate dateAt(double x) const;
    /// How many days are in view.
    [[nodiscard]] double days() const { return width / pixelsPerDay; }
    /// The most days that zooming out shows.
    [[nodiscard]] double mostDays() const;

    /// Nearer by `factor` (> 1) or farther (< 1); the day at `anchor` stays where it is.
    [[nodiscard]] TimelineGeometry zoomed(double factor, double anchor) const;
    /// Later by that many pixels (earlier when negative).
    [[nodiscard]] TimelineGeometry panned(double pixels) const;
    /// Everything in view, with a margin.
    [[nodiscard]] TimelineGeometry fitted() const;
    /// Another width: the same first day and zoom where the limits allow.
    [[nodiscard]] TimelineGeometry resized(double newWidth) const;
    /// Other first and last day.
    [[nodiscard]] TimelineGeometry over(QDate newFirst, QDate newLast) const;
    /// The least pan that brings the days [from, to] into view with a margin of `margin` pixels.
    [[nodiscard]] TimelineGeometry showing(QDate from, QDate to, double margin) const;
    [[nodiscard]] TimelineGeometry centredOn(double day) const;

    friend bool operator==(const TimelineGeometry &, const TimelineGeometry &) = default;

private:
    [[nodiscard]] TimelineGeometry limited() const;
};

} // namespace elchi
