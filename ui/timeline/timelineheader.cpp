// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelineheader.h"

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

using Measure = std::function<double(const QString &)>;

constexpr double labelPadding = 4;
constexpr std::array allUnits{TickUnit::Day,  TickUnit::Week,     TickUnit::Month,     TickUnit::Quarter,
                              TickUnit::Year, TickUnit::TwoYears, TickUnit::FiveYears, TickUnit::Decade};

int yearsOf(TickUnit unit)
{
    switch (unit) {
    case TickUnit::TwoYears:
        return 2;
    case TickUnit::FiveYears:
        return 5;
    case TickUnit::Decade:
        return 10;
    default:
        return 1;
    }
}

/// The fewest days between two ticks of that unit.
int leastDays(TickUnit unit)
{
    switch (unit) {
    case TickUnit::Day:
        return 1;
    case TickUnit::Week:
        return 7;
    case TickUnit::Month:
        return 28;
    case TickUnit::Quarter:
        return 90;
    default:
        return 365 * yearsOf(unit);
    }
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

QString lowerLabel(QDate day, TickUnit unit, const QLocale &locale)
{
    switch (unit) {
    case TickUnit::Day:
        return QString::number(day.day());
    case TickUnit::Week:
        return day.toString(u"dd.MM"_s);
    case TickUnit::Month:
    case TickUnit::Quarter:
        return capitalised(locale.standaloneMonthName(day.month(), QLocale::ShortFormat));
    default:
        return QString::number(day.year());
    }
}

QString upperLabel(QDate day, TickUnit unit, const QLocale &locale)
{
    if (unit == TickUnit::Year)
        return QString::number(day.year());
    return capitalised(locale.standaloneMonthName(day.month())) + u' ' + QString::number(day.year());
}

double widestLabel(TickUnit unit, const QLocale &locale, const Measure &measure)
{
    double widest = 0;
    for (int month = 1; month <= 12; ++month)
        widest = std::max(widest, measure(lowerLabel(QDate(2000, month, 28), unit, locale)));
    return widest;
}

TickUnit fittingUnit(const TimelineGeometry &geometry, const QLocale &locale, const Measure &measure)
{
    for (const TickUnit unit : allUnits) {
        const double room = leastDays(unit) * geometry.pixelsPerDay;
        // The cheap question first: measuring twelve labels for a unit that is far too fine is waste.
        if (room > 3 * labelPadding && room >= widestLabel(unit, locale, measure) + 3 * labelPadding)
            return unit;
    }
    return TickUnit::Decade;
}

std::optional<TickUnit> unitAbove(TickUnit unit)
{
    switch (unit) {
    case TickUnit::Day:
    case TickUnit::Week:
        return TickUnit::Month;
    case TickUnit::Month:
    case TickUnit::Quarter:
        return TickUnit::Year;
    default:
        return std::nullopt;
    }
}

QList<Tick> ticksOf(const TimelineGeometry &geometry, TickUnit unit)
{
    QList<Tick> ticks;
    for (QDate day = tickOnOrBefore(geometry.dateAt(0), unit); geometry.xOf(day) < geometry.width;
         day = nextTick(day, unit))
        ticks << Tick{.day = day, .x = geometry.xOf(day)};
    return ticks;
}

/// A label stays in view as long as its stretch does; one that would be cut off is left out.
void placeLabel(Tick &tick, const QString &label, const TimelineGeometry &geometry, TickUnit unit,
                const Measure &measure)
{
    tick.labelX = std::max(tick.x, 0.0) + labelPadding;
    const double end = tick.labelX + measure(label);
    if (end + labelPadding <= geometry.xOf(nextTick(tick.day, unit)) && end <= geometry.width)
        tick.label = label;
}

} // namespace

QDate tickOnOrBefore(QDate day, TickUnit unit)
{
    switch (unit) {
    case TickUnit::Day:
        return day;
    case TickUnit::Week:
        return day.addDays(1 - day.dayOfWeek());
    case TickUnit::Month:
        return {day.year(), day.month(), 1};
    case TickUnit::Quarter:
        return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1};
    default:
        return {day.year() - day.year() % yearsOf(unit), 1, 1};
    }
}

QDate nextTick(QDate tick, TickUnit unit)
{
    switch (unit) {
    case TickUnit::Day:
        return tick.addDays(1);
    case TickUnit::Week:
        return tick.addDays(7);
    case TickUnit::Month:
        return tick.addMonths(1);
    case TickUnit::Quarter:
        return tick.addMonths(3);
    default:
        return tick.addYears(yearsOf(unit));
    }
}

TimelineHeader timelineHeader(const TimelineGeometry &geometry, const QLocale &locale, const Measure &measure)
{
    TimelineHeader header;
    header.unit = fittingUnit(geometry, locale, measure);
    header.lower = ticksOf(geometry, header.unit);
    for (Tick &tick : header.lower)
        placeLabel(tick, lowerLabel(tick.day, header.unit, locale), geometry, header.unit, measure);
    if (const auto above = unitAbove(header.unit)) {
        header.upper = ticksOf(geometry, *above);
        for (Tick &tick : header.upper)
            placeLabel(tick, upperLabel(tick.day, *above, locale), geometry, *above, measure);
    }
    return header;
}

} // namespace elchi
