// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggest/meetingsources.h"

#include "support/printing.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace elchi;

namespace {

constexpr DispatchId dispatch{1};
constexpr EntityId host{1};
constexpr EntityId guest{2};
constexpr CodeId energy{1};
constexpr CodeId visas{2};

Annotation mark(qint64 id, const AnnotationContent &content)
{
    Annotation made{};
    made.id = AnnotationId{id};
    made.dispatch = dispatch;
    made.span = TextSpan(int(id) * 10, int(id) * 10 + 5);
    made.content = content;
    return made;
}

AnnotationContent mention(EntityId entity)
{
    AnnotationContent content;
    content.entity = entity;
    return content;
}

AnnotationContent coding(CodeId code)
{
    AnnotationContent content;
    content.kind = AnnotationKind::Coding;
    content.code = code;
    return content;
}

AnnotationContent day(QDate day)
{
    AnnotationContent content;
    content.kind = AnnotationKind::Date;
    content.date = PartialDate::day(day, DateBasis::DatelineYear);
    return content;
}

QList<Annotation> marks()
{
    return {mark(1, mention(host)),  mark(2, mention(guest)), mark(3, coding(energy)),
            mark(4, mention(guest)), mark(5, coding(visas)),  mark(6, day(QDate(2025, 2, 3)))};
}

QList<Code> codes()
{
    Code sector;
    sector.id = energy;
    sector.kind = CodeKind::Sector;
    Code topic;
    topic.id = visas;
    topic.kind = CodeKind::Topic;
    return {sector, topic};
}

Meeting hosted()
{
    Meeting meeting;
    meeting.participants = {{.entity = host}};
    meeting.sources = {{.dispatch = dispatch},
                       {.dispatch = dispatch, .annotation = AnnotationId{1}, .field = u"participant"_s}};
    return meeting;
}

} // namespace

TEST_CASE("Who joins a meeting by hand brings the first passage that names him, who leaves takes his along")
{
    const Meeting before = hosted();
    Meeting after = before;
    after.participants << Participant{.entity = guest};
    after.sources = followedSources(before, after, marks(), codes());
    REQUIRE(after.sources.size() == 3);
    CHECK(after.sources.last() == MeetingSource{dispatch, AnnotationId{2}, u"participant"_s});
    Meeting alone = after;
    alone.participants.removeFirst();
    alone.sources = followedSources(after, alone, marks(), codes());
    CHECK(alone.sources == QList<MeetingSource>{{.dispatch = dispatch}, after.sources.last()});
}

TEST_CASE("A sector, a topic and a day bring their passages and take them along")
{
    const Meeting before = hosted();
    Meeting after = before;
    after.codes = {energy, visas};
    after.date = PartialDate::day(QDate(2025, 2, 3), DateBasis::ByHand);
    after.sources = followedSources(before, after, marks(), codes());
    REQUIRE(after.sources.size() == 5);
    CHECK(after.sources[2] == MeetingSource{dispatch, AnnotationId{3}, u"sector"_s});
    CHECK(after.sources[3] == MeetingSource{dispatch, AnnotationId{5}, u"topic"_s});
    CHECK(after.sources[4] == MeetingSource{dispatch, AnnotationId{6}, u"date"_s});
    Meeting later = after;
    later.codes = {visas};
    later.date = PartialDate::day(QDate(2025, 2, 5), DateBasis::ByHand);
    later.sources = followedSources(after, later, marks(), codes());
    CHECK(later.sources.size() == 3);
    CHECK_FALSE(later.sources.contains(after.sources[2]));
    CHECK_FALSE(later.sources.contains(after.sources[4]));
}

TEST_CASE("Another title moves no passage, another place loses the one that told of it")
{
    Meeting before = hosted();
    before.place = u"Бишкек"_s;
    before.sources.append({.dispatch = dispatch, .annotation = AnnotationId{9}, .field = u"place"_s});
    Meeting after = before;
    after.title = u"Приём"_s;
    CHECK(followedSources(before, after, marks(), codes()) == before.sources);
    after.place = u"Ош"_s;
    CHECK(followedSources(before, after, marks(), codes()) == hosted().sources);
}
