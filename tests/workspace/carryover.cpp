// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/carryover.h"

#include "support/meetingworkspace.h"
#include "support/printing.h"
#include "workspace/history.h"
#include "workspace/library.h"
#include "workspace/marking.h"
#include "workspace/meetingbook.h"
#include "workspace/stories.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace elchi;

namespace {

/// A dispatch with six marks and its correction: another day, another title of the minister, no envoy.
struct Corrected : MeetingWorkspace
{
    Corrected()
    {
        const QString text =
            u"Бишкек, 29.01.25. /Кабар/. ИСПРАВЛЕНО. Первый вице-премьер Азамат Токтобаев принял посла Японии "
            "в Кыргызстане Кэнтаро Мори. Посол сообщил о визите 5 февраля."_s;
        newer = add(text);
        REQUIRE(workspace->stories().setRelation(newer, dispatch, StoryRelation::NewVersion));
    }

    DispatchId add(const QString &text) const
    {
        NewDispatch page{
            .bytes = text.toUtf8(), .text = text, .encoding = u"UTF-8"_s, .sourcePath = {}, .fields = {}};
        page.fields.title = u"Исправлено"_s;
        page.fields.date = PartialDate::day(QDate(2025, 1, 29), DateBasis::Dateline);
        const auto item = workspace->library().add(page);
        REQUIRE(item);
        return item->dispatch;
    }

    [[nodiscard]] QList<CarriedMark> undecided() const
    {
        const auto all = workspace->carryOver().undecided(newer);
        REQUIRE(all);
        return *all;
    }

    [[nodiscard]] CarriedMark of(const QString &quote) const
    {
        const auto all = undecided();
        const auto one = std::ranges::find(all, quote, [](const CarriedMark &c) { return c.mark.quote; });
        REQUIRE(one != all.end());
        return *one;
    }

    [[nodiscard]] QStringList quotes() const
    {
        QStringList words;
        for (const Annotation &mark : workspace->marking().marks(newer).value_or(QList<Annotation>()))
            words << mark.quote;
        return words;
    }

    DispatchId newer;
};

} // namespace

TEST_CASE("the marks of an earlier version are offered with their places in the new one")
{
    const Corrected pair;
    CHECK(pair.undecided().size() == 6);
    CHECK(pair.of(u"Кэнтаро Мори"_s).standing == Standing::SameWords);
    CHECK(pair.of(u"Юкио Сато"_s).standing == Standing::Nowhere);
    const auto office = pair.of(u"Первый заместитель главы кабмина"_s);
    CHECK(office.standing == Standing::Changed);
    CHECK(office.placed.quote == u"Первый вице-премьер"_s);
}

TEST_CASE("in a text that only got longer all marks stand the same, those on the whole dispatch too")
{
    Corrected pair;
    REQUIRE(pair.workspace->marking().mark(pair.dispatch, {},
                                           {.kind = AnnotationKind::Note, .note = u"Проверить"_s}));
    const auto older = pair.workspace->library().load(pair.dispatch);
    REQUIRE(older);
    const DispatchId longer = pair.add(u"ИСПРАВЛЕНО. "_s + older->text);
    REQUIRE(pair.workspace->stories().setRelation(longer, pair.dispatch, StoryRelation::NewVersion));
    const auto all = pair.workspace->carryOver().undecided(longer);
    REQUIRE((all && all->size() == 7));
    for (const CarriedMark &one : *all) {
        CHECK(one.standing == Standing::Same);
        CHECK(one.placed.quote == one.mark.quote);
    }
}

TEST_CASE("a mark in pieces keeps its gaps where its words stand")
{
    Corrected pair;
    const auto ambassador = pair.workspace->marking().load(pair.ambassadorMark);
    REQUIRE(ambassador);
    const int begin = ambassador->span->begin();
    REQUIRE(pair.workspace->marking().changeSpan(ambassador->id, *ambassador->span,
                                                 {TextSpan(begin + 3, begin + 5)}));
    const auto older = pair.workspace->library().load(pair.dispatch);
    const DispatchId longer = pair.add(u"ИСПРАВЛЕНО. "_s + older->text);
    REQUIRE(pair.workspace->stories().setRelation(longer, pair.dispatch, StoryRelation::NewVersion));
    const auto all = pair.workspace->carryOver().undecided(longer);
    REQUIRE(all);
    const auto carried =
        std::ranges::find(*all, ambassador->id, [](const CarriedMark &one) { return one.mark.id; });
    REQUIRE(carried != all->end());
    CHECK(carried->placed.gaps == QList{TextSpan(begin + 15, begin + 17)});
    CHECK(markedWords(carried->placed) == u"Кэн … ро Мори"_s);
}

TEST_CASE("a date on changed words is read from those")
{
    const Corrected pair;
    const auto date = pair.of(u"3 февраля"_s);
    CHECK(date.placed.quote == u"5 февраля"_s);
    REQUIRE(date.placed.content.date);
    CHECK(date.placed.content.date->from() == QDate(2025, 2, 5));
}

TEST_CASE("nothing is offered of a dispatch that is no earlier version, nor what stands there already")
{
    Corrected pair;
    const auto carried = pair.of(u"посла Японии в Кыргызстане"_s);
    REQUIRE(pair.workspace->marking().mark(pair.newer, carried.placed.span, carried.placed.content));
    CHECK(pair.undecided().size() == 5);
    CHECK(pair.workspace->carryOver().undecided(pair.dispatch)->isEmpty());
    REQUIRE(pair.workspace->stories().setRelation(pair.newer, pair.dispatch, StoryRelation::SameStory));
    CHECK(pair.undecided().isEmpty());
}

TEST_CASE("accepted marks are set and rejected ones left out in one step, and the rest stays undecided")
{
    Corrected pair;
    const auto mori = pair.of(u"Кэнтаро Мори"_s);
    const auto made = pair.workspace->carryOver().decide(
        pair.newer, {mori, pair.of(u"3 февраля"_s), pair.of(u"Юкио Сато"_s)},
        {pair.of(u"Азамат Токтобаев"_s).mark.id});
    REQUIRE((made && made->size() == 2));
    CHECK(pair.quotes() == QStringList{u"Кэнтаро Мори"_s, u"5 февраля"_s});
    const auto mark = pair.workspace->marking().load(made->first());
    CHECK((mark && mark->content == mori.mark.content && !mark->suggested));
    CHECK(pair.undecided().size() == 3);
    CHECK(pair.of(u"Юкио Сато"_s).standing == Standing::Nowhere);
    REQUIRE(pair.workspace->history().undo());
    CHECK(pair.quotes().isEmpty());
    CHECK(pair.undecided().size() == 6);
    REQUIRE(pair.workspace->history().redo());
    CHECK(pair.undecided().size() == 3);
    CHECK(pair.workspace->verify()->isEmpty());
}

TEST_CASE("a mark that was carried over and removed again is not offered once more")
{
    Corrected pair;
    const auto made =
        pair.workspace->carryOver().decide(pair.newer, {pair.of(u"посла Японии в Кыргызстане"_s)}, {});
    REQUIRE(made);
    REQUIRE(pair.workspace->marking().remove(*made));
    CHECK(pair.undecided().size() == 5);
}

TEST_CASE("meetings that cite a mark of the earlier version cite the new one as well")
{
    Corrected pair;
    Meeting meeting = pair.draft();
    meeting.sources = {
        {.dispatch = pair.dispatch},
        {.dispatch = pair.dispatch, .annotation = pair.ambassadorMark, .field = u"participant"_s}};
    const auto id = pair.workspace->meetings().add(meeting);
    REQUIRE(id);
    const auto made = pair.workspace->carryOver().decide(pair.newer, {pair.of(u"Кэнтаро Мори"_s)}, {});
    REQUIRE(made);
    const auto sources = pair.stored(*id).sources;
    REQUIRE(sources.size() == 4);
    CHECK(sources.contains(MeetingSource{pair.newer, made->first(), u"participant"_s}));
    CHECK(sources.contains(MeetingSource{pair.newer, {}, {}}));
    REQUIRE(pair.workspace->carryOver().decide(pair.newer, {pair.of(u"Азамат Токтобаев"_s)}, {}));
    CHECK(pair.stored(*id).sources.size() == 4);
}
