// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/stories.h"

#include "support/printing.h"
#include "workspace/history.h"
#include "workspacefixture.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace elchi;

namespace {

const QString dispatch =
    u"Бишкек, 12.03.25. /Кабар/. Министр водных ресурсов принял делегацию соседней страны. "
    "Стороны обсудили график попусков на лето и ремонт трёх каналов в приграничных районах. "
    "На работы понадобится 14 миллионов сомов, половину суммы даст банк развития. "
    "Эксперты сверят замеры уровня воды и представят общий доклад до конца ноября. "
    "Следующая встреча пройдёт осенью в столице соседей.\n"_s;

/// The same story as another agency prints it.
const QString elsewhere = u"ОШ, 13 марта — 24.kg.\n\n"_s + dispatch.mid(27).replace(u". "_s, u".\n\n"_s);

const QString corrected = QString(dispatch).replace(u"14 миллионов"_s, u"41 миллион"_s);

const QString otherDispatch =
    u"Бишкек, 12.03.25. /Кабар/. Посол рассказал студентам о стипендиях и летней школе языка. "
    "В этом году на учёбу поедут сорок человек из шести областей. Отбор проведут в апреле, списки напечатают в мае. "
    "Ректоры двух вузов подписали соглашение об обмене преподавателями и о совместной библиотеке.\n"_s;

QList<ImportItem> importAll(WorkspaceFixture &fixture)
{
    return fixture.import({fixture.write(u"in/1.txt"_s, dispatch.toUtf8()),
                           fixture.write(u"in/2.txt"_s, elsewhere.toUtf8()),
                           fixture.write(u"in/3.txt"_s, otherDispatch.toUtf8()),
                           fixture.write(u"in/4.txt"_s, corrected.toUtf8()),
                           fixture.write(u"in/5.txt"_s, dispatch.toUtf8() + "\n \n")});
}

QList<DispatchId> members(WorkspaceFixture &fixture, DispatchId id)
{
    const auto all = fixture.workspace().stories().members(id);
    REQUIRE(all);
    QList<DispatchId> ids;
    for (const StoryMember &member : *all)
        ids << member.dispatch.id;
    return ids;
}

} // namespace

TEST_CASE("near-copies are imported, told and joined to a story, and one undo takes all of it back")
{
    WorkspaceFixture fixture;
    const auto items = importAll(fixture);
    REQUIRE(items.size() == 5);
    CHECK(items[0].outcome == ImportOutcome::Imported);
    CHECK(items[1].outcome == ImportOutcome::NearCopy);
    CHECK(items[1].nearTo == items[0].dispatch);
    CHECK(items[2].outcome == ImportOutcome::Imported);
    CHECK(items[3].outcome == ImportOutcome::NearCopy);
    CHECK(items[3].nearTo == items[0].dispatch);
    CHECK(items[4].outcome == ImportOutcome::Duplicate);
    CHECK(fixture.dispatches() == 4);
    CHECK(members(fixture, items[0].dispatch).size() == 2);
    CHECK(members(fixture, items[2].dispatch).isEmpty());

    REQUIRE(fixture.workspace().history().undo());
    CHECK(fixture.dispatches() == 0);
    const auto again = importAll(fixture);
    CHECK(again[0].outcome == ImportOutcome::Imported);
    CHECK(again[1].nearTo == again[0].dispatch);
    CHECK(fixture.workspace().verify()->isEmpty());
}

TEST_CASE("undoing the import of a near-copy alone leaves the first one as it was")
{
    WorkspaceFixture fixture;
    const DispatchId first = fixture.add(u"a"_s, dispatch);
    const auto item = fixture.library().importText(corrected, false, {});
    REQUIRE(item);
    CHECK(item->outcome == ImportOutcome::NearCopy);
    CHECK(members(fixture, first) == QList<DispatchId>{item->dispatch});
    REQUIRE(fixture.workspace().history().undo());
    CHECK(members(fixture, first).isEmpty());
    fixture.reopen();
    REQUIRE(fixture.workspace().history().redo());
    CHECK(members(fixture, first) == QList<DispatchId>{item->dispatch});
}

TEST_CASE("what the analyst says of two dispatches is one act with a name")
{
    WorkspaceFixture fixture;
    const DispatchId first = fixture.add(u"Приём"_s, dispatch);
    const DispatchId other = fixture.add(u"Стипендии"_s, otherDispatch);
    REQUIRE(fixture.workspace().stories().setRelation(first, other, StoryRelation::SameStory));
    CHECK(members(fixture, other) == QList<DispatchId>{first});
    const auto entries = fixture.workspace().history().entries(1);
    CHECK(entries->first().name == u"Change the story of «Приём»"_s);
    CHECK(entries->first().dispatch == first);
    REQUIRE(fixture.workspace().stories().setRelation(first, other, StoryRelation::Different));
    CHECK(members(fixture, other).isEmpty());
    CHECK(fixture.workspace().stories().setRelation({99}, other, StoryRelation::SameStory).error().code ==
          ErrorCode::NotFound);
}

TEST_CASE("the difference of two dispatches is told word by word")
{
    WorkspaceFixture fixture;
    const DispatchId first = fixture.add(u"a"_s, dispatch);
    const auto second = fixture.library().importText(corrected, false, {});
    REQUIRE(second);
    const auto pieces = fixture.workspace().stories().differences(first, second->dispatch);
    REQUIRE(pieces);
    CHECK(pieces->contains(TextPiece{TextPiece::Kind::OnlyLeft, u"14"_s}));
    CHECK(pieces->contains(TextPiece{TextPiece::Kind::OnlyRight, u"41"_s}));
    CHECK(pieces->size() == 7);
    CHECK_FALSE(fixture.workspace().stories().differences(first, {99}));
}
