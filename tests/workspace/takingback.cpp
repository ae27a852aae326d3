// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/meetingworkspace.h"
#include "support/printing.h"
#include "workspace/codebook.h"
#include "workspace/history.h"
#include "workspace/library.h"
#include "workspace/marking.h"
#include "workspace/registry.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace elchi;

namespace {

/// The newest act, which a verb has just done.
HistoryEntry newest(const MeetingWorkspace &base)
{
    const auto entries = base.workspace->history().entries(1);
    REQUIRE(entries);
    return entries->first();
}

QString noteOf(const MeetingWorkspace &base)
{
    return base.workspace->library().load(base.dispatch)->note;
}

} // namespace

TEST_CASE("one past act is taken back alone, and what came after it stays")
{
    MeetingWorkspace base;
    REQUIRE(base.workspace->library().setNote(base.dispatch, u"проверить"_s));
    const HistoryEntry past = newest(base);
    REQUIRE(base.workspace->library().setProgress(base.dispatch, Progress::Done));
    const auto taken = base.workspace->history().takeBack(past.id);
    REQUIRE(taken);
    CHECK(taken->name == past.name);
    CHECK(noteOf(base).isEmpty());
    CHECK(base.workspace->library().summary(base.dispatch)->progress == Progress::Done);
    const auto entries = base.workspace->history().entries(3);
    CHECK(entries->at(0).name == u"Take back: "_s + past.name);
    CHECK(entries->at(0).dispatch == base.dispatch);
    CHECK(entries->at(2).reverted);
    CHECK_FALSE(entries->at(1).reverted);

    SECTION("which is an act of its own and can be undone")
    {
        REQUIRE(base.workspace->history().undo());
        CHECK(noteOf(base) == u"проверить"_s);
        CHECK_FALSE(base.workspace->history().entries(3)->at(2).reverted);
        REQUIRE(base.workspace->history().redo());
        CHECK(noteOf(base).isEmpty());
    }
    SECTION("or be taken back itself")
    {
        REQUIRE(base.workspace->history().takeBack(entries->at(0).id));
        CHECK(noteOf(base) == u"проверить"_s);
        CHECK_FALSE(base.workspace->history().entries(4)->at(3).reverted);
    }
    SECTION("but not twice: its own taking back stands on it")
    {
        CHECK(base.workspace->history().takeBack(past.id).error().code == ErrorCode::ActBuiltUpon);
    }
}

TEST_CASE("an act is not taken back while a later one stands on it, and the refusal names that one")
{
    MeetingWorkspace base;
    const auto refused = [&base](StepId past, const QString &later) {
        const auto taken = base.workspace->history().takeBack(past);
        REQUIRE_FALSE(taken);
        CHECK(taken.error().code == ErrorCode::ActBuiltUpon);
        CHECK(taken.error().subject == later);
        CHECK(errorSentence(taken.error()).contains(later));
    };
    SECTION("the same field was changed again")
    {
        REQUIRE(base.workspace->library().setNote(base.dispatch, u"раз"_s));
        const StepId past = newest(base).id;
        REQUIRE(base.workspace->library().setNote(base.dispatch, u"два"_s));
        refused(past, newest(base).name);
    }
    SECTION("something new refers to what would be gone")
    {
        const auto added = base.workspace->registry().add(
            {.id = {}, .type = EntityType::Person, .name = u"Бакыт Асанов"_s, .country = {}});
        REQUIRE(added);
        const StepId past = newest(base).id;
        REQUIRE(base.workspace->marking().mark(base.dispatch, TextSpan(0, 6), {.entity = *added}));
        refused(past, u"Mark «Бишкек»"_s);
    }
    SECTION("what would be there again needs something that is gone since")
    {
        const auto code = base.workspace->codebook().add({.id = {}, .key = u"visas"_s, .nameRu = u"Визы"_s});
        REQUIRE(code);
        const auto mark = base.workspace->marking().mark(base.dispatch, TextSpan(0, 6),
                                                         {.kind = AnnotationKind::Coding, .code = *code});
        REQUIRE(mark);
        REQUIRE(base.workspace->marking().remove({*mark}));
        const StepId past = newest(base).id;
        REQUIRE(base.workspace->codebook().remove(*code));
        refused(past, newest(base).name);
    }
    SECTION("its name is taken since")
    {
        const auto code = base.workspace->codebook().add({.id = {}, .key = u"visas"_s, .nameRu = u"Визы"_s});
        REQUIRE(code);
        REQUIRE(base.workspace->codebook().remove(*code));
        const StepId past = newest(base).id;
        REQUIRE(base.workspace->codebook().add({.id = {}, .key = u"visas"_s, .nameRu = u"Въезд"_s}));
        refused(past, newest(base).name);
    }
}

TEST_CASE("an act that is undone, or never was, is not taken back")
{
    MeetingWorkspace base;
    REQUIRE(base.workspace->library().setNote(base.dispatch, u"раз"_s));
    const StepId past = newest(base).id;
    REQUIRE(base.workspace->history().undo());
    CHECK(base.workspace->history().takeBack(past).error().code == ErrorCode::NothingToUndo);
    CHECK(base.workspace->history().takeBack({}).error().code == ErrorCode::NothingToUndo);
}

TEST_CASE("a title that is taken back is found by its words again")
{
    MeetingWorkspace base;
    const auto found = [&base](const QString &words) {
        Filter filter;
        filter.words = words;
        return *base.workspace->library().count(filter).result();
    };
    DispatchFields fields = base.workspace->library().load(base.dispatch)->fields;
    fields.title = u"Переговоры о гидростанции"_s;
    REQUIRE(base.workspace->library().setFields(base.dispatch, fields));
    const StepId past = newest(base).id;
    CHECK(found(u"гидростанции"_s) == 1);
    REQUIRE(base.workspace->history().takeBack(past));
    CHECK(found(u"гидростанции"_s) == 0);
    REQUIRE(base.workspace->history().undo());
    CHECK(found(u"гидростанции"_s) == 1);
}

TEST_CASE("undo goes back to a chosen act and forward to another one")
{
    MeetingWorkspace base;
    QList<StepId> acts;
    for (const QString &note : {u"раз"_s, u"два"_s, u"три"_s}) {
        REQUIRE(base.workspace->library().setNote(base.dispatch, note));
        acts << newest(base).id;
    }
    REQUIRE(base.workspace->history().undoTo(acts[1]));
    CHECK(noteOf(base) == u"раз"_s);
    CHECK(base.workspace->history().undoTo(acts[1]).error().code == ErrorCode::NothingToUndo);
    CHECK(base.workspace->history().redoTo(acts[0]).error().code == ErrorCode::NothingToRedo);
    REQUIRE(base.workspace->history().redoTo(acts[2]));
    CHECK(noteOf(base) == u"три"_s);
}
