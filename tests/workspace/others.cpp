// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/others.h"

#include "support/meetingworkspace.h"
#include "support/printing.h"
#include "workspace/library.h"
#include "workspace/marking.h"
#include "workspace/registry.h"

#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace elchi;
using namespace Qt::StringLiterals;

namespace {

struct TwoDispatches : MeetingWorkspace
{
    TwoDispatches()
    {
        const QString text = u"Кэнтаро Мори приехал. Вечером Кэнтаро Мори уехал."_s;
        const auto added = workspace->library().add(
            {.bytes = text.toUtf8(), .text = text, .encoding = u"UTF-8"_s, .sourcePath = {}, .fields = {}});
        REQUIRE(added);
        second = added->dispatch;
    }
    [[nodiscard]] MarkAct marked() const
    {
        const auto mark = workspace->marking().load(ambassadorMark);
        REQUIRE(mark);
        return {.kind = MarkAct::Kind::Marked, .mark = *mark, .before = {}};
    }
    template <class T>
    static T waitFor(QFuture<Result<T>> asked)
    {
        REQUIRE(QTest::qWaitFor([&] { return asked.isFinished(); }));
        REQUIRE(asked.result());
        return *asked.result();
    }

    DispatchId second;
};

} // namespace

TEST_CASE("of two questions only the newer one is answered to its end")
{
    const TwoDispatches desk;
    const auto older = desk.workspace->others().elsewhere(desk.marked());
    const auto newer = desk.workspace->others().elsewhere(desk.marked());
    CHECK(TwoDispatches::waitFor(newer).size() == 2);
    CHECK(TwoDispatches::waitFor(older).isEmpty());
}

TEST_CASE("a place says what stands around it and where")
{
    const TwoDispatches desk;
    const auto places = TwoDispatches::waitFor(desk.workspace->others().elsewhere(desk.marked()));
    REQUIRE(places.size() == 2);
    CHECK(places.at(1).dispatch == desk.second);
    CHECK(places.at(1).before == u"Кэнтаро Мори приехал. Вечером "_s);
    CHECK(places.at(1).words == u"Кэнтаро Мори"_s);
    CHECK(places.at(1).after == u" уехал."_s);
    CHECK_FALSE(places.at(1).mark.isValid());
}

TEST_CASE("a dispatch that was removed is no place any more")
{
    const TwoDispatches desk;
    REQUIRE(desk.workspace->library().remove(desk.second));
    CHECK(TwoDispatches::waitFor(desk.workspace->others().elsewhere(desk.marked())).isEmpty());
}

TEST_CASE("a date has others in its own dispatch only, a note and a mark in pieces have none")
{
    const TwoDispatches desk;
    MarkAct act = desk.marked();
    act.mark.content = {.kind = AnnotationKind::Date,
                        .date = PartialDate::day(QDate(2025, 2, 3), DateBasis::ByHand)};
    CHECK(Others::haveOthers(act));
    CHECK(TwoDispatches::waitFor(desk.workspace->others().elsewhere(act)).isEmpty());
    act.mark.content = {.kind = AnnotationKind::Note, .note = u"x"_s};
    CHECK_FALSE(Others::haveOthers(act));
    act = desk.marked();
    act.mark.gaps = {TextSpan(act.mark.span->begin() + 2, act.mark.span->begin() + 4)};
    CHECK_FALSE(Others::haveOthers(act));
}

TEST_CASE("a gap outside of its mark is refused")
{
    const TwoDispatches desk;
    const AnnotationContent content{.kind = AnnotationKind::Mention, .entity = desk.envoy};
    for (const TextSpan gap : {TextSpan(0, 4), TextSpan(8, 12), TextSpan(20, 22)}) {
        const auto made = desk.workspace->marking().mark(desk.second, TextSpan(0, 12), content, {gap});
        REQUIRE_FALSE(made);
        CHECK(made.error().code == ErrorCode::SpanOutside);
    }
    CHECK(desk.workspace->marking().mark(desk.second, TextSpan(0, 12), content, {TextSpan(3, 8)}));
}
