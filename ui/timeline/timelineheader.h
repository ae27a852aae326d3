// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/timelinegeometry.h"

#include <QList>
#include <QLocale>
#include <QString>
#include <functional>

namespace elchi {

/// Steps between ticks, finest first. A week begins on Monday.
enum class TickUnit { Day, Week, Month, Quarter, Year, TwoYears, FiveYears, Decade };

/// One line of the header with its label; `labelX` is where the label begins.
struct Tick
{
    QDate day;
    double x = 0;
    QString label = {}; ///< empty: no room
    double labelX = 0;
};

/// Two rows of ticks: the finer ones below, what they belong to (months for days and weeks, years for months)
/// above. Labels of one row never overlap.
struct TimelineHeader
{
    TickUnit unit = TickUnit::Year;
    QList<Tick> upper; ///< empty when the lower row shows years
    QList<Tick> lower;
};

/// The first tick of that unit on or before a day: 1 January, the first of a month, a Monday …
[[nodiscard]] QDate tickOnOrBefore(QDate day, TickUnit unit);
[[nodiscard]] QDate nextTick(QDate tick, TickUnit unit);

/// The ticks in view (and the one left of it). `measure` answers a label's width in pixels.
[[nodiscard]] TimelineHeader timelineHeader(const TimelineGeometry &geometry, const QLocale &locale,
                                            const std::function<double(const QString &)> &measure);

} // namespace elchi
