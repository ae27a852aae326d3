// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/sectorcounts.h"

#include "support/printing.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace elchi;

namespace {

constexpr CodeId energy{1};
constexpr CodeId water{2};
constexpr CodeId topic{3};

CodeMention coding(qint64 mark, qint64 dispatch, CodeId code, QDate day)
{
    return {.annotation = {mark},
            .dispatch = {dispatch},
            .code = code,
            .date = PartialDate::day(day, DateBasis::Explicit),
            .agency = {},
            .span = std::nullopt,
            .quote = {}};
}

SectorFacts facts()
{
    SectorFacts facts;
    facts.codes = {{.id = energy, .kind = CodeKind::Sector, .key = u"energy"_s},
                   {.id = water, .kind = CodeKind::Sector, .key = u"water"_s},
                   {.id = topic, .kind = CodeKind::Topic, .key = u"protocol"_s}};
    facts.mentions = {coding(1, 10, energy, {2025, 1, 29}), coding(2, 10, energy, {2025, 1, 29}),
                      coding(3, 11, energy, {2025, 3, 2}), coding(4, 11, water, {2025, 3, 2}),
                      coding(5, 11, topic, {2025, 3, 2})};
    Meeting meeting;
    meeting.id = {7};
    meeting.codes = {water, energy, topic};
    meeting.date = PartialDate::day({2025, 2, 3}, DateBasis::ByHand);
    facts.meetings = {meeting};
    return facts;
}

} // namespace

TEST_CASE("mentions are counted one by one, largest sector first, topics left out")
{
    const auto counts = countSectors(facts(), CountUnit::Mentions);
    REQUIRE(counts.size() == 2);
    CHECK(counts[0].code == energy);
    CHECK(counts[0].count == 3);
    CHECK(counts[0].marks == QList<AnnotationId>{{1}, {2}, {3}});
    CHECK(counts[1].count == 1);
}

TEST_CASE("a dispatch counts once for a sector however often it is coded, and all its marks stand behind it")
{
    const auto counts = countSectors(facts(), CountUnit::Dispatches);
    CHECK(counts[0].count == 2);
    CHECK(counts[0].marks.size() == 3);
}

TEST_CASE("meetings are counted by their own sectors, equal numbers in the codebook's order")
{
    const auto counts = countSectors(facts(), CountUnit::Meetings);
    REQUIRE(counts.size() == 2);
    CHECK(counts[0].code == energy);
    CHECK(counts[0].meetings == QList<MeetingId>{{7}});
    CHECK(counts[1].count == 1);
}

TEST_CASE("months between the first and the last are there with zero")
{
    const auto months = countMonths(facts(), CountUnit::Mentions).months;
    REQUIRE(months.size() == 3);
    CHECK(months[0].month == QDate(2025, 1, 1));
    CHECK(months[0].count == 2);
    CHECK(months[1].count == 0);
    CHECK(months[2].count == 2);
    CHECK(countMonths({}, CountUnit::Mentions) == MonthCounts{});
}

TEST_CASE("a month counts a dispatch once, whatever the number of its sectors")
{
    const auto months = countMonths(facts(), CountUnit::Dispatches).months;
    REQUIRE(months.size() == 3);
    CHECK(months[0].count == 1);
    CHECK(months[2].count == 1);
    CHECK(months[2].marks.size() == 2);
}

TEST_CASE("what has no date, or a date that does not tell the month, is left out of the months and said")
{
    SectorFacts some = facts();
    some.mentions[0].date = std::nullopt;
    some.mentions[1].date = PartialDate::year(2025, DateBasis::ByHand);
    some.mentions[2].date = PartialDate::month(2025, 3, DateBasis::ByHand);
    const MonthCounts counts = countMonths(some, CountUnit::Mentions);
    REQUIRE(counts.months.size() == 1);
    CHECK(counts.months[0].count == 2);
    CHECK(counts.unplaced == 2);
    // Both marks stand in one dispatch.
    CHECK(countMonths(some, CountUnit::Dispatches).unplaced == 1);
}

TEST_CASE("only the wanted sectors of a meeting count")
{
    SectorFacts some = facts();
    some.wanted = {water};
    const auto counts = countSectors(some, CountUnit::Meetings);
    REQUIRE(counts.size() == 1);
    CHECK(counts[0].code == water);
    some.wanted = {topic};
    CHECK(countSectors(some, CountUnit::Meetings).isEmpty());
}

TEST_CASE("a meeting that a text only recalls is not counted again, and is said")
{
    SectorFacts some = facts();
    some.meetings[0].background = true;
    CHECK(countSectors(some, CountUnit::Meetings).isEmpty());
    CHECK(countMonths(some, CountUnit::Meetings).months.isEmpty());
    CHECK(recalledMeetings(some) == 1);
    CHECK(recalledMeetings(facts()) == 0);
}
