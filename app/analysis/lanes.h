// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting.h"

#include <QDate>
#include <QList>
#include <QString>
#include <functional>

namespace elchi {

/// One meeting where it stands in a lane. `index` points into the list that the lanes were made from.
struct LaneItem
{
    MeetingId meeting;
    qsizetype index = 0;
    QDate from; ///< first and last day, both valid
    QDate to;

    friend bool operator==(const LaneItem &, const LaneItem &) = default;
};

/// The meetings with one partner country.
struct Lane
{
    QString country;        ///< ISO code; empty: meetings without a partner country
    QList<LaneItem> items;  ///< dated ones, by first day, longer first
    int undated = 0;        ///< those that have no date and stand nowhere
    qint64 longestDays = 1; ///< length of the longest item, for finding what reaches into a view
    [[nodiscard]] int count() const { return int(items.size()) + undated; }

    friend bool operator==(const Lane &, const Lane &) = default;
};

/// A whole timeline as values.
struct Lanes
{
    QList<Lane> lanes;
    int meetings = 0; ///< each meeting once, however many lanes it stands in
    int undated = 0;  ///< of them, those without a date
    QDate first;      ///< first and last day of all; invalid when nothing is dated
    QDate last;

    friend bool operator==(const Lanes &, const Lanes &) = default;
};

enum class LaneOrder {
    Count, ///< the most meetings first, then by name
    Name   ///< by name
};

/// Meetings by partner country. A multilateral stands in each of its lanes and is one meeting. The lane of
/// those without a partner comes last. `nameOf` answers the country's name for sorting.
[[nodiscard]] Lanes lanesByCountry(const QList<Meeting> &meetings, LaneOrder order,
                                   const std::function<QString(const QString &iso)> &nameOf);

/// The pixels that an item covers, relative to day 0 of the Julian calendar: its days, or a glyph's width
/// about its middle when they are narrower than that or it is a single day.
struct Extent
{
    double left;
    double right;
};
[[nodiscard]] Extent extentOf(const LaneItem &item, double pixelsPerDay, double glyphWidth);

/// The row (0 …) of each item so that no two items of one row come nearer than `gap` pixels: the lowest free
/// row in order of their left edges. Depends on dates and zoom only, so panning never moves a row.
struct Stack
{
    QList<int> rows; ///< one for each item
    int height = 0;  ///< number of rows
};
[[nodiscard]] Stack stackItems(const QList<LaneItem> &items, double pixelsPerDay, double glyphWidth,
                               double gap);

} // namespace elchi
