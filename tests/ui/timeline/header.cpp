// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelineheader.h"

#include "support/printing.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

using namespace elchi;
using namespace Qt::StringLiterals;

namespace {

double eightEach(const QString &text)
{
    return double(text.size()) * 8;
}

TimelineGeometry daysFrom(QDate first, double days, double width = 1000)
{
    TimelineGeometry geometry{.width = width};
    geometry.left = double(first.toJulianDay());
    geometry.pixelsPerDay = width / days;
    return geometry;
}

TimelineHeader headerOf(const TimelineGeometry &geometry)
{
    return timelineHeader(geometry, QLocale(QLocale::English), eightEach);
}

QStringList labels(const QList<Tick> &ticks)
{
    QStringList result;
    for (const Tick &tick : ticks)
        result << tick.label;
    return result;
}

bool apart(const QList<Tick> &ticks)
{
    double end = -1e9;
    for (const Tick &tick : ticks) {
        if (tick.label.isEmpty())
            continue;
        if (tick.labelX < end)
            return false;
        end = tick.labelX + eightEach(tick.label);
    }
    return true;
}

/// No label is cut off at either edge.
bool whole(const QList<Tick> &ticks, double width)
{
    return std::ranges::all_of(ticks, [width](const Tick &tick) {
        return tick.label.isEmpty() || (tick.labelX >= 0 && tick.labelX + eightEach(tick.label) <= width);
    });
}

} // namespace

TEST_CASE("months are named in the nominative in Russian and in Kyrgyz")
{
    const TimelineGeometry february = daysFrom(QDate(2025, 2, 1), 28);
    const auto upper = [&](QLocale::Language language) {
        return timelineHeader(february, QLocale(language), eightEach).upper.first().label;
    };
    CHECK(upper(QLocale::Russian) == u"Февраль 2025"_s);
    CHECK(upper(QLocale::Kyrgyz) == u"Февраль 2025"_s);
}

TEST_CASE("ten years show years, a year months, a month days")
{
    CHECK(headerOf(daysFrom(QDate(2016, 1, 1), 3653)).unit == TickUnit::Year);
    CHECK(headerOf(daysFrom(QDate(2025, 1, 1), 365)).unit == TickUnit::Month);
    CHECK(headerOf(daysFrom(QDate(2025, 1, 1), 120)).unit == TickUnit::Week);
    CHECK(headerOf(daysFrom(QDate(2025, 1, 1), 30)).unit == TickUnit::Day);
    CHECK(headerOf(daysFrom(QDate(2025, 1, 29), 1)).lower.first().label == u"29"_s);
}

TEST_CASE("ticks follow the calendar, also over a leap February")
{
    const TimelineHeader months = headerOf(daysFrom(QDate(2024, 1, 1), 366));
    REQUIRE(months.lower.size() == 12);
    CHECK(labels(months.lower).mid(0, 3) == QStringList{u"Jan"_s, u"Feb"_s, u"Mar"_s});
    CHECK(months.lower.at(2).day == QDate(2024, 3, 1));
    CHECK(labels(months.upper) == QStringList{u"2024"_s});
    const TimelineHeader days = headerOf(daysFrom(QDate(2024, 2, 26), 30));
    CHECK(labels(days.lower).mid(0, 5) == QStringList{u"26"_s, u"27"_s, u"28"_s, u"29"_s, u"1"_s});
    CHECK(labels(days.upper).last() == u"March 2024"_s);
}

TEST_CASE("weeks begin on Monday")
{
    const TimelineHeader weeks = headerOf(daysFrom(QDate(2025, 1, 1), 100));
    REQUIRE(weeks.unit == TickUnit::Week);
    for (const Tick &tick : weeks.lower)
        CHECK(tick.day.dayOfWeek() == Qt::Monday);
    CHECK(weeks.lower.first().day == QDate(2024, 12, 30));
}

TEST_CASE("labels never overlap and are never cut off at any zoom, width and language")
{
    const bool held = rc::check([] {
        const double days = *rc::gen::inRange(1, 20000);
        const double width = *rc::gen::inRange(60, 3000);
        const QDate first = QDate(1990, 1, 1).addDays(*rc::gen::inRange(0, 13000));
        const auto language = *rc::gen::element(QLocale::English, QLocale::Russian, QLocale::Kyrgyz);
        const TimelineHeader header =
            timelineHeader(daysFrom(first, days, width), QLocale(language), eightEach);
        RC_ASSERT(!header.lower.isEmpty());
        RC_ASSERT(header.unit == TickUnit::Decade || apart(header.lower));
        RC_ASSERT(apart(header.upper));
        RC_ASSERT(whole(header.lower, width));
        RC_ASSERT(whole(header.upper, width));
    });
    CHECK(held);
}

TEST_CASE("a month's name stays in view as long as its days are")
{
    const TimelineHeader header = headerOf(daysFrom(QDate(2025, 1, 10), 30));
    REQUIRE(header.upper.size() == 2);
    CHECK(header.upper.first().label == u"January 2025"_s);
    CHECK(header.upper.first().labelX >= 0);
}
