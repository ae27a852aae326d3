// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspacefixture.h"

#include "support/printing.h"
#include "workspace/history.h"
#include "workspace/searching.h"

#include <QSignalSpy>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace elchi;

namespace {

int found(WorkspaceFixture &fixture, const QString &words)
{
    Filter filter;
    filter.words = words;
    return *fixture.library().count(filter).result();
}

} // namespace

TEST_CASE("a page shows what passes, with its progress and fields")
{
    WorkspaceFixture fixture;
    const DispatchId a = fixture.add(u"а"_s, u"Посол Японии"_s);
    const DispatchId b = fixture.add(u"б"_s, u"Посол Китая"_s);
    REQUIRE(fixture.library().setProgress(a, Progress::Done));
    Filter filter;
    filter.words = u"посол"_s;
    const auto page = fixture.library().page(filter, LibraryOrder::Title, 0, 10).result();
    REQUIRE(page);
    REQUIRE(page->size() == 2);
    CHECK(page->first().progress == Progress::Done);
    filter.progress = {Progress::New};
    CHECK(fixture.library().page(filter, LibraryOrder::Title, 0, 10).result()->first().id == b);
    CHECK(*fixture.library().nextUnfinished({}, LibraryOrder::Title, a) == b);
}

TEST_CASE("the search follows a changed title through undo and redo")
{
    WorkspaceFixture fixture;
    const DispatchId id = fixture.add(u"Прежнее"_s, u"Текст"_s);
    QSignalSpy changed(&fixture.workspace(), &Workspace::dispatchChanged);
    DispatchFields fields = fixture.library().load(id)->fields;
    fields.title = u"Новейшее"_s;
    REQUIRE(fixture.library().setFields(id, fields));
    CHECK(changed.size() == 1);
    CHECK(found(fixture, u"новейшее"_s) == 1);
    REQUIRE(fixture.workspace().history().undo());
    CHECK(found(fixture, u"новейшее"_s) == 0);
    CHECK(found(fixture, u"прежнее"_s) == 1);
    REQUIRE(fixture.workspace().history().redo());
    CHECK(found(fixture, u"новейшее"_s) == 1);
}

TEST_CASE("a removed dispatch is gone until undo brings it back")
{
    WorkspaceFixture fixture;
    const DispatchId id = fixture.add(u"а"_s, u"Посол Японии"_s);
    QSignalSpy changed(&fixture.workspace(), &Workspace::libraryChanged);
    REQUIRE(fixture.library().remove(id));
    CHECK(changed.size() == 1);
    CHECK(found(fixture, u"посол"_s) == 0);
    CHECK(fixture.library().load(id).error().code == ErrorCode::NotFound);
    CHECK(fixture.library().setNote(id, u"x"_s).error().code == ErrorCode::NotFound);
    QSignalSpy replayed(&fixture.workspace(), &Workspace::replayed);
    REQUIRE(fixture.workspace().history().undo());
    CHECK(replayed.first().first().value<DispatchId>() == id);
    CHECK(found(fixture, u"посол"_s) == 1);
}

TEST_CASE("the words of a search are shown in their sentences")
{
    WorkspaceFixture fixture;
    const DispatchId id = fixture.add(u"а"_s, u"🇰🇬 Встреча. Посол прибыл. Депосол. Вышел посол."_s);
    const auto passages = wordPassages(*fixture.library().load(id), u"ПОСОЛ"_s, 10);
    REQUIRE(passages.size() == 2);
    CHECK(passages[0].sentence == u"Посол прибыл."_s);
    CHECK(passages[0].quoteBegin == 0);
    CHECK(passages[0].span->begin() == 12);
    CHECK(passages[1].quoteBegin == 6);
    CHECK(wordPassages(*fixture.library().load(id), u"( [ *"_s, 10).isEmpty());
}

TEST_CASE("several dispatches are corrected in one step, each keeping what the correction leaves open")
{
    WorkspaceFixture fixture;
    const DispatchId dated = fixture.add(u"Раз"_s, u"Бишкек, 29.01.25. /Кабар/. Посол прибыл."_s);
    const DispatchId undated = fixture.add(u"Два"_s, u"Министр принял посла."_s);
    DispatchFields fields = fixture.library().load(dated)->fields;
    fields.date = PartialDate::day(QDate(2025, 1, 29), DateBasis::Dateline);
    REQUIRE(fixture.library().setFields(dated, fields));

    REQUIRE(fixture.library().correct({dated, undated}, {.year = 2024, .agency = u"24.kg"_s}));
    CHECK(fixture.library().load(dated)->fields.date ==
          PartialDate::day(QDate(2024, 1, 29), DateBasis::ByHand));
    CHECK_FALSE(fixture.library().load(undated)->fields.date);
    CHECK(fixture.library().load(undated)->fields.agency == u"24.kg"_s);
    CHECK(fixture.library().load(undated)->fields.title == u"Два"_s);
    REQUIRE(fixture.workspace().history().undo());
    CHECK(fixture.library().load(dated)->fields == fields);
    CHECK(fixture.library().load(undated)->fields.agency.isEmpty());
}
