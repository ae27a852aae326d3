// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/meetingworkspace.h"

#include "workspace/library.h"
#include "workspace/marking.h"
#include "workspace/meetingbook.h"
#include "workspace/registry.h"

#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace elchi {

MeetingWorkspace::MeetingWorkspace()
    : m_text(
          u"Бишкек, 29.01.25. /Кабар/. Первый заместитель главы кабмина Азамат Токтобаев принял посла Японии "
          u"в Кыргызстане Кэнтаро Мори. Посол сообщил о визите посланника Юкио Сато 3 февраля."_s)
{
    auto made = Workspace::create(folder.filePath(u"meetings.elchi"_s), u"Tester"_s);
    REQUIRE(made);
    workspace = std::move(*made);
    NewDispatch page{
        .bytes = m_text.toUtf8(), .text = m_text, .encoding = u"UTF-8"_s, .sourcePath = {}, .fields = {}};
    page.fields.title = u"Токтобаев принял посла Японии"_s;
    page.fields.agency = u"Кабар"_s;
    page.fields.city = u"Бишкек"_s;
    page.fields.date = PartialDate::day(QDate(2025, 1, 29), DateBasis::Dateline);
    page.fields.language = Language::Russian;
    const auto item = workspace->library().add(page);
    REQUIRE(item);
    dispatch = item->dispatch;
    minister = add(EntityType::Person, u"Азамат Токтобаев"_s, u"KG"_s);
    ministerOffice = add(EntityType::Office, u"Первый заместитель главы кабмина"_s, u"KG"_s);
    ambassador = add(EntityType::Person, u"Кэнтаро Мори"_s, u"JP"_s);
    ambassadorOffice = add(EntityType::Office, u"Посол Японии в Бишкеке"_s, u"JP"_s, u"KG"_s);
    envoy = add(EntityType::Person, u"Юкио Сато"_s, u"JP"_s);
    deputy = add(EntityType::Person, u"Айнура Исакова"_s, u"KG"_s);
    REQUIRE(workspace->registry().setTenures(
        ambassador,
        {{.id = {}, .person = ambassador, .office = ambassadorOffice, .from = QDate(2024, 1, 1), .to = {}}}));
    mark(u"Первый заместитель главы кабмина"_s, ministerOffice);
    mark(u"Азамат Токтобаев"_s, minister);
    mark(u"посла Японии в Кыргызстане"_s, ambassadorOffice);
    ambassadorMark = mark(u"Кэнтаро Мори"_s, ambassador);
    mark(u"Юкио Сато"_s, envoy);
    mark(u"3 февраля"_s, {.kind = AnnotationKind::Date,
                          .date = PartialDate::day(QDate(2025, 2, 3), DateBasis::DatelineYear)});
}

EntityId MeetingWorkspace::add(EntityType type, const QString &name, const QString &country,
                               const QString &postedTo)
{
    Entity entity{.id = {}, .type = type, .name = name, .country = country};
    entity.postedTo = postedTo;
    const auto id = workspace->registry().add(entity);
    REQUIRE(id);
    return *id;
}

AnnotationId MeetingWorkspace::mark(const QString &words, EntityId entity)
{
    return mark(words, {.kind = AnnotationKind::Mention, .entity = entity});
}

AnnotationId MeetingWorkspace::mark(const QString &words, const AnnotationContent &content)
{
    const int begin = int(m_text.indexOf(words)); // no letter outside the BMP: code points are units
    REQUIRE(begin >= 0);
    const auto id = workspace->marking().mark(dispatch, TextSpan(begin, begin + int(words.size())), content);
    REQUIRE(id);
    return *id;
}

MeetingId MeetingWorkspace::addMeeting(const QString &title, const QString &typed, MeetingStatus status)
{
    Meeting meeting{.id = {}, .title = title, .status = status, .date = PartialDate::parse(typed)};
    meeting.participants = {
        {.entity = minister, .office = ministerOffice, .side = Side::Kyrgyz, .country = u"KG"_s},
        {.entity = ambassador, .office = ambassadorOffice, .side = Side::Foreign, .country = u"JP"_s}};
    meeting.sources = {{.dispatch = dispatch, .annotation = ambassadorMark, .field = u"participant"_s}};
    const auto id = workspace->meetings().add(meeting);
    REQUIRE(id);
    return *id;
}

Meeting MeetingWorkspace::draft() const
{
    const auto drafts = workspace->meetings().drafts(dispatch);
    REQUIRE(drafts);
    REQUIRE_FALSE(drafts->isEmpty());
    return drafts->first();
}

Meeting MeetingWorkspace::stored(MeetingId id) const
{
    const auto meeting = workspace->meetings().load(id);
    REQUIRE(meeting);
    return *meeting;
}

QList<Meeting> MeetingWorkspace::meetings() const
{
    auto answer = workspace->meetings().meetings({});
    REQUIRE(QTest::qWaitFor([&] { return answer.isFinished(); }));
    REQUIRE(answer.result());
    return *answer.result();
}

} // namespace elchi
