// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinegeometry.h"

#include "support/printing.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

using namespace elchi;

namespace {

TimelineGeometry years2023to2025()
{
    TimelineGeometry geometry{.width = 1000};
    return geometry.over(QDate(2023, 1, 1), QDate(2025, 12, 31)).fitted();
}

} // namespace

TEST_CASE("a day and its pixel are each other's inverse")
{
    const bool held = rc::check([] {
        TimelineGeometry geometry = years2023to2025();
        geometry = geometry.zoomed(double(*rc::gen::inRange(10, 5000)) / 100, *rc::gen::inRange(0, 1000));
        const QDate day = QDate(2023, 1, 1).addDays(*rc::gen::inRange(0, 1095));
        RC_ASSERT(geometry.dateAt(geometry.xOf(day) + geometry.pixelsPerDay / 2) == day);
        RC_ASSERT(std::abs(geometry.dayAt(geometry.xOf(day)) - double(day.toJulianDay())) < 1e-6);
    });
    CHECK(held);
}

TEST_CASE("fit shows the first and the last day with a margin")
{
    const TimelineGeometry geometry = years2023to2025();
    CHECK(geometry.xOf(QDate(2023, 1, 1)) > 10);
    CHECK(geometry.xOf(QDate(2026, 1, 1)) < 990);
    CHECK(geometry.days() < 1096 * 1.1);
}

TEST_CASE("a single day fits into a month, not into a day")
{
    const auto geometry =
        TimelineGeometry{.width = 700}.over(QDate(2025, 1, 29), QDate(2025, 1, 29)).fitted();
    CHECK(geometry.days() > 30);
    CHECK(geometry.days() < 40);
    CHECK(geometry.xOf(double(QDate(2025, 1, 29).toJulianDay()) + 0.5) == Catch::Approx(350));
}

TEST_CASE("zooming keeps the day under the pointer, within the limits")
{
    const TimelineGeometry geometry = years2023to2025();
    const double day = geometry.dayAt(400);
    CHECK(geometry.zoomed(3, 400).dayAt(400) == Catch::Approx(day));
    CHECK(geometry.zoomed(1e9, 400).days() == Catch::Approx(1));
    CHECK(geometry.zoomed(1e9, 400).dayAt(400) == Catch::Approx(day));
    CHECK(geometry.zoomed(1e-9, 500).days() == Catch::Approx(3653));
}

TEST_CASE("more than ten years of meetings can all be seen")
{
    const auto geometry =
        TimelineGeometry{.width = 900}.over(QDate(1992, 1, 1), QDate(2025, 12, 31)).fitted();
    CHECK(geometry.days() > 34 * 365);
    CHECK(geometry.xOf(QDate(1992, 1, 1)) >= 0);
    CHECK(geometry.xOf(QDate(2026, 1, 1)) <= 900);
}

TEST_CASE("panning never loses the data")
{
    const TimelineGeometry geometry = years2023to2025().zoomed(20, 500);
    const double middle = geometry.panned(1e7).dayAt(500);
    CHECK(middle == Catch::Approx(double(QDate(2026, 1, 1).toJulianDay())));
    CHECK(geometry.panned(-1e7).dayAt(500) == Catch::Approx(double(QDate(2023, 1, 1).toJulianDay())));
    CHECK(geometry.panned(100).left == Catch::Approx(geometry.left + 100 / geometry.pixelsPerDay));
}

TEST_CASE("showing a day pans by the least that is needed and not at all when it is in view")
{
    const TimelineGeometry geometry = years2023to2025().zoomed(20, 500);
    const QDate inside = geometry.dateAt(500);
    CHECK(geometry.showing(inside, inside, 40) == geometry);
    const QDate later = geometry.dateAt(1500);
    const TimelineGeometry shown = geometry.showing(later, later, 40);
    CHECK(shown.pixelsPerDay == geometry.pixelsPerDay);
    CHECK(shown.xOf(later.addDays(1)) == Catch::Approx(960));
}
