// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/alikemeetings.h"

#include <catch2/catch_test_macros.hpp>

using namespace elchi;
using namespace Qt::StringLiterals;

namespace {

constexpr DispatchId here{7};

Meeting meeting(qint64 id, QDate day, const QString &partner, QList<qint64> guests = {})
{
    Meeting made{.id = {id}, .sources = {{.dispatch = DispatchId{id}}}};
    if (day.isValid())
        made.date = PartialDate::day(day, DateBasis::Explicit);
    made.participants << Participant{.entity = {1}, .side = Side::Kyrgyz, .country = u"KG"_s};
    if (guests.isEmpty())
        guests << 100 + id;
    for (const qint64 guest : guests)
        made.participants << Participant{.entity = {guest}, .side = Side::Foreign, .country = partner};
    return made;
}

QList<qint64> ids(const AlikeMeetings &found)
{
    QList<qint64> all;
    for (const Meeting &one : found.nearest)
        all << one.id.value;
    return all;
}

const QDate day(2025, 1, 29);

} // namespace

TEST_CASE("a meeting with the same partner within three days is alike, one of the fourth day is not")
{
    const Meeting draft = meeting(0, day, u"JP"_s);
    const auto found = alikeMeetings(
        draft, here, {meeting(1, day.addDays(4), u"JP"_s), meeting(2, day.addDays(-3), u"JP"_s)}, 10);
    CHECK(found.alike == 1);
    CHECK(ids(found) == QList<qint64>{2, 1});
}

TEST_CASE("the same guest makes a meeting alike though his country is not known yet")
{
    const Meeting draft = meeting(0, day, {}, {50});
    const auto found = alikeMeetings(draft, here, {meeting(1, day, u"JP"_s, {50})}, 10);
    CHECK(found.alike == 1);
}

TEST_CASE("the same Kyrgyz host alone does not make two meetings alike")
{
    const auto found = alikeMeetings(meeting(0, day, u"JP"_s), here, {meeting(1, day, u"DE"_s)}, 10);
    CHECK(found.alike == 0);
    CHECK(ids(found) == QList<qint64>{1});
}

TEST_CASE("of two alike meetings the one with more participants in common comes first")
{
    const Meeting draft = meeting(0, day, u"JP"_s, {50, 51});
    const auto found =
        alikeMeetings(draft, here,
                      {meeting(1, day, u"JP"_s, {50}), meeting(2, day.addDays(1), u"JP"_s, {50, 51}),
                       meeting(3, day, u"JP"_s)},
                      10);
    CHECK(found.alike == 3);
    CHECK(ids(found) == QList<qint64>{2, 1, 3});
}

TEST_CASE("meetings of the dispatch itself are left out, undated ones come last, and no more than wanted")
{
    Meeting cited = meeting(1, day, u"JP"_s);
    cited.sources << MeetingSource{.dispatch = here};
    const QList<Meeting> recorded{cited, meeting(2, {}, u"JP"_s), meeting(3, day.addYears(-2), u"JP"_s),
                                  meeting(4, day.addYears(-1), u"DE"_s)};
    const Meeting draft = meeting(0, day, u"JP"_s);
    CHECK(ids(alikeMeetings(draft, here, recorded, 10)) == QList<qint64>{4, 3, 2});
    CHECK(ids(alikeMeetings(draft, here, recorded, 1)) == QList<qint64>{4});
}

TEST_CASE("a visit of several days is alike to what happened on one of them")
{
    Meeting visit = meeting(1, day, u"JP"_s);
    visit.date = PartialDate::parse(u"27–31.01.2025"_s);
    CHECK(alikeMeetings(meeting(0, day, u"JP"_s), here, {visit}, 10).alike == 1);
}
