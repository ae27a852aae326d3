// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartwords.h"

#include "support/printing.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace elchi;

TEST_CASE("Where the passages are not as many as the number says, both are said")
{
    CHECK(behindWords(u"Energy"_s, CountUnit::Mentions, 3, {}, 3) == u"Energy: 3 mention(s)"_s);
    CHECK(behindWords(u"Energy"_s, CountUnit::Dispatches, 2, {}, 3) ==
          u"Energy: 2 dispatch(es), 3 passage(s)"_s);
}

TEST_CASE("Meetings behind a number are told apart by their status")
{
    const QList<Meeting> meetings{{.id = {1}, .status = MeetingStatus::Held},
                                  {.id = {2}, .status = MeetingStatus::Planned},
                                  {.id = {3}, .status = MeetingStatus::Held}};
    CHECK(behindWords(u"Energy"_s, CountUnit::Meetings, 3, meetings, 5) ==
          u"Energy: 3 meeting(s) (planned: 1, held: 2), 5 passage(s)"_s);
}

TEST_CASE("What is not in the numbers is said")
{
    CHECK(leftOutWords(CountUnit::Mentions, 0, 4, {}).isEmpty());
    CHECK(leftOutWords(CountUnit::Mentions, 2, 0, {}) == u"2 mention(s) without a known month left out"_s);
    CHECK(leftOutWords(CountUnit::Meetings, 0, 4, {}) == u"4 recalled meeting(s) not counted again"_s);
    Filter filter;
    filter.statuses = {MeetingStatus::Held};
    CHECK(leftOutWords(CountUnit::Meetings, 0, 0, filter).isEmpty());
    CHECK_FALSE(leftOutWords(CountUnit::Dispatches, 0, 0, filter).isEmpty());
    filter.statuses.clear();
    filter.progress = {Progress::Done};
    CHECK_FALSE(leftOutWords(CountUnit::Meetings, 0, 0, filter).isEmpty());
    CHECK(leftOutWords(CountUnit::Dispatches, 0, 0, filter).isEmpty());
}
