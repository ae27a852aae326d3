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

TEST_CASE("a date has others in its own dispatch only, a note has none")
{
    const TwoDispatches desk;
    MarkAct act = desk.marked();
    act.mark.content = {.kind = AnnotationKind::Date,
                        .date = PartialDate::day(QDate(2025, 2, 3), DateBasis::ByHand)};
    CHECK(Others::haveOthers(act));
    CHECK(TwoDispatches::waitFor(desk.workspace->others().elsewhere(act)).isEmpty());
    act.mark.content = {.kind = AnnotationKind::Note, .note = u"x"_s};
    CHECK_FALSE(Others::haveOthers(act));
}

TEST_CASE("a mark in pieces is set in pieces where the same words stand in another form")
{
    TwoDispatches desk;
    const QString text = u"Посол господин Мори приехал. Встретили посла господина Мори. Посол Мори рад."_s;
    const auto added = desk.workspace->library().add(
        {.bytes = text.toUtf8(), .text = text, .encoding = u"UTF-8"_s, .sourcePath = {}, .fields = {}});
    REQUIRE(added);
    const auto made = desk.workspace->marking().mark(
        added->dispatch, TextSpan(0, 19), {.kind = AnnotationKind::Mention, .entity = desk.ambassador},
        {TextSpan(5, 15)});
    REQUIRE(made);
    const MarkAct act{
        .kind = MarkAct::Kind::Marked, .mark = *desk.workspace->marking().load(*made), .before = {}};
    REQUIRE(Others::haveOthers(act));
    const auto places = TwoDispatches::waitFor(desk.workspace->others().here(act));
    REQUIRE(places.size() == 1);
    CHECK(places.first().words == u"посла господина Мори"_s);
    CHECK(TwoDispatches::waitFor(desk.workspace->others().apply(act, places)) == 1);
    const auto marks = desk.workspace->marking().marks(added->dispatch);
    REQUIRE(marks);
    REQUIRE(marks->size() == 2);
    CHECK(markedWords(marks->at(1)) == u"посла … Мори"_s);
    // A gap inside of a word cannot be told in another form.
    MarkAct cut = act;
    cut.mark.gaps = {TextSpan(2, 15)};
    CHECK(TwoDispatches::waitFor(desk.workspace->others().here(cut)).isEmpty());
}

TEST_CASE("when the speaker of a quote is another one, the others are all quotes of who it was before")
{
    TwoDispatches desk;
    const AnnotationContent said{.kind = AnnotationKind::Quote, .entity = desk.ambassador};
    const auto one = desk.workspace->marking().mark(desk.second, TextSpan(0, 12), said);
    const auto other = desk.workspace->marking().mark(desk.second, TextSpan(13, 20), said);
    REQUIRE((one && other));
    AnnotationContent changed = said;
    changed.entity = desk.envoy;
    REQUIRE(desk.workspace->marking().changeContent(*one, changed));
    const MarkAct act{
        .kind = MarkAct::Kind::Changed, .mark = *desk.workspace->marking().load(*one), .before = said};
    REQUIRE(Others::haveOthers(act));
    const auto places = TwoDispatches::waitFor(desk.workspace->others().here(act));
    REQUIRE(places.size() == 1);
    CHECK(places.first().mark == *other);
    CHECK(TwoDispatches::waitFor(desk.workspace->others().apply(act, places)) == 1);
    CHECK(desk.workspace->marking().load(*other)->content.entity == desk.envoy);
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
