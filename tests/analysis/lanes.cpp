// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/lanes.h"

#include "support/printing.h"

#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

using namespace elchi;
using namespace Qt::StringLiterals;

namespace {

Meeting meeting(qint64 id, const QStringList &countries, const QString &date)
{
    Meeting result{.id = MeetingId{id}};
    result.date = PartialDate::parse(date);
    result.participants << Participant{.entity = EntityId{1}, .side = Side::Kyrgyz, .country = u"KG"_s};
    for (const QString &country : countries)
        result.participants << Participant{.entity = EntityId{2}, .side = Side::Foreign, .country = country};
    return result;
}

QStringList countriesOf(const Lanes &lanes)
{
    QStringList result;
    for (const Lane &lane : lanes.lanes)
        result << lane.country;
    return result;
}

QString itself(const QString &iso)
{
    return iso;
}

} // namespace

TEST_CASE("a multilateral stands once in each of its lanes and is one meeting")
{
    const Lanes lanes = lanesByCountry(
        {meeting(1, {u"JP"_s, u"KZ"_s, u"JP"_s}, u"29.01.2025"_s), meeting(2, {u"JP"_s}, u"03.02.2025"_s)},
        LaneOrder::Count, itself);
    CHECK(lanes.meetings == 2);
    CHECK(countriesOf(lanes) == QStringList{u"JP"_s, u"KZ"_s});
    CHECK(lanes.lanes.first().count() == 2);
    CHECK(lanes.lanes.last().items.first().meeting == MeetingId{1});
    CHECK(lanes.first == QDate(2025, 1, 29));
    CHECK(lanes.last == QDate(2025, 2, 3));
}

TEST_CASE("lanes stand by count or by name, and those without a partner last")
{
    const QList<Meeting> meetings{meeting(1, {u"UZ"_s}, u"2024"_s), meeting(2, {u"UZ"_s}, u"2024"_s),
                                  meeting(3, {u"CN"_s}, u"2024"_s), meeting(4, {}, u"2024"_s)};
    CHECK(countriesOf(lanesByCountry(meetings, LaneOrder::Count, itself)) ==
          QStringList{u"UZ"_s, u"CN"_s, QString()});
    CHECK(countriesOf(lanesByCountry(meetings, LaneOrder::Name, itself)) ==
          QStringList{u"CN"_s, u"UZ"_s, QString()});
}

TEST_CASE("undated meetings are counted apart and stand nowhere")
{
    const Lanes lanes = lanesByCountry({meeting(1, {u"JP"_s, u"KZ"_s}, QString())}, LaneOrder::Name, itself);
    CHECK(lanes.undated == 1);
    REQUIRE(lanes.lanes.size() == 2);
    CHECK(lanes.lanes.first().items.isEmpty());
    CHECK(lanes.lanes.first().count() == 1);
    CHECK_FALSE(lanes.first.isValid());
}

TEST_CASE("a year or a range reaches over all its days, one day is a glyph in its middle at any zoom")
{
    const LaneItem year{MeetingId{1}, 0, QDate(2025, 1, 1), QDate(2025, 12, 31)};
    const Extent wide = extentOf(year, 2, 12);
    CHECK(wide.right - wide.left == 730);
    const LaneItem day{MeetingId{1}, 0, QDate(2025, 1, 1), QDate(2025, 1, 1)};
    const Extent narrow = extentOf(day, 2, 12);
    CHECK(narrow.right - narrow.left == 12);
    CHECK((narrow.right + narrow.left) / 2 == double(QDate(2025, 1, 1).toJulianDay()) * 2 + 1);
    const Extent near = extentOf(day, 800, 12);
    CHECK(near.right - near.left == 12);
    CHECK((near.right + near.left) / 2 == double(QDate(2025, 1, 1).toJulianDay()) * 800 + 400);
}

TEST_CASE("nothing overlaps in a stack at any zoom and no row is wasted")
{
    const bool held = rc::check([] {
        const auto starts = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 900));
        const double pixelsPerDay = double(*rc::gen::inRange(1, 4000)) / 40;
        QList<LaneItem> items;
        for (const int start : starts) {
            const QDate from = QDate(2024, 1, 1).addDays(start);
            items << LaneItem{MeetingId{items.size() + 1}, items.size(), from,
                              from.addDays(*rc::gen::inRange(0, 40))};
        }
        const Stack stack = stackItems(items, pixelsPerDay, 14, 2);
        RC_ASSERT(stack.rows.size() == items.size());
        for (qsizetype i = 0; i < items.size(); ++i) {
            RC_ASSERT(stack.rows.at(i) >= 0 && stack.rows.at(i) < stack.height);
            for (qsizetype j = 0; j < i; ++j) {
                const Extent a = extentOf(items.at(i), pixelsPerDay, 14);
                const Extent b = extentOf(items.at(j), pixelsPerDay, 14);
                const bool apart = a.right + 2 <= b.left + 1e-6 || b.right + 2 <= a.left + 1e-6;
                RC_ASSERT(apart || stack.rows.at(i) != stack.rows.at(j));
            }
        }
    });
    CHECK(held);
}

TEST_CASE("two meetings a week apart share a row when zoomed in and not when zoomed out")
{
    const QList<LaneItem> items{{MeetingId{1}, 0, QDate(2025, 1, 1), QDate(2025, 1, 1)},
                                {MeetingId{2}, 1, QDate(2025, 1, 8), QDate(2025, 1, 8)}};
    CHECK(stackItems(items, 10, 14, 2).height == 1);
    CHECK(stackItems(items, 0.3, 14, 2).rows == QList<int>{0, 1});
}
