// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"

#include "support/printing.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace elchi;
using namespace elchi::store;

namespace {

void rename(StoreFixture &store, DispatchId id, const QString &title)
{
    auto step = Step::begin(store.connection(), {.verb = u"set-fields"_s, .subject = title, .dispatch = id});
    REQUIRE(step);
    REQUIRE(step->update(u"dispatch"_s, id.value, {{u"title"_s, title}}));
    REQUIRE(step->commit());
}

QString title(StoreFixture &store)
{
    return store.ask(u"SELECT title FROM dispatch"_s).toString();
}

} // namespace

TEST_CASE("undo and redo go back and forth, also after a restart")
{
    StoreFixture store;
    const DispatchId id = store.addDispatch(u"one"_s, u"text"_s);
    rename(store, id, u"two"_s);
    rename(store, id, u"three"_s);
    REQUIRE(undo(store.connection()));
    CHECK(title(store) == u"two"_s);

    store.reopen();
    CHECK((*nextUndo(store.connection()))->info.subject == u"two"_s);
    CHECK((*nextRedo(store.connection()))->info.subject == u"three"_s);
    REQUIRE(undo(store.connection()));
    CHECK(title(store) == u"one"_s);
    REQUIRE(redo(store.connection()));
    REQUIRE(redo(store.connection()));
    CHECK(title(store) == u"three"_s);
    CHECK(redo(store.connection()).error().code == ErrorCode::NothingToRedo);
}

TEST_CASE("undoing everything leaves nothing to undo, and the entry keeps where it acted")
{
    StoreFixture store;
    const DispatchId id = store.addDispatch(u"one"_s, u"text"_s);
    rename(store, id, u"two"_s);
    const auto undone = undo(store.connection());
    REQUIRE(undone);
    CHECK(undone->info.dispatch == id);
    CHECK(undone->undone);
    REQUIRE(undo(store.connection()));
    CHECK(store.ask(u"SELECT deleted FROM dispatch"_s).toInt() == 1);
    CHECK(undo(store.connection()).error().code == ErrorCode::NothingToUndo);
}

TEST_CASE("a new act closes the way forward")
{
    StoreFixture store;
    const DispatchId id = store.addDispatch(u"one"_s, u"text"_s);
    rename(store, id, u"two"_s);
    REQUIRE(undo(store.connection()));
    rename(store, id, u"other"_s);
    CHECK(redo(store.connection()).error().code == ErrorCode::NothingToRedo);
    CHECK(steps(store.connection(), 10)->size() == 2);
}

TEST_CASE("a step that is dropped leaves no trace")
{
    StoreFixture store;
    const DispatchId id = store.addDispatch(u"one"_s, u"text"_s);
    {
        auto step = Step::begin(store.connection(), {.verb = u"set-fields"_s});
        REQUIRE(step);
        REQUIRE(step->update(u"dispatch"_s, id.value, {{u"title"_s, u"lost"_s}}));
    }
    CHECK(title(store) == u"one"_s);
    CHECK(steps(store.connection(), 10)->size() == 1);
}

TEST_CASE("writing what is there already leaves no entry in the history")
{
    StoreFixture store;
    const DispatchId id = store.addDispatch(u"one"_s, u"text"_s);
    rename(store, id, u"one"_s);
    CHECK(steps(store.connection(), 10)->size() == 1);
    CHECK(store.ask(u"SELECT revision FROM dispatch"_s).toInt() == 1);
}

TEST_CASE("a bulk step in several transactions is one entry and is undone as a whole")
{
    StoreFixture store;
    const StepInfo info{.verb = u"import"_s};
    StepId id;
    for (int i = 0; i < 3; ++i) {
        auto step =
            id.isValid() ? Step::resume(store.connection(), info, id) : Step::begin(store.connection(), info);
        REQUIRE(step);
        const QString name = QString::number(i);
        REQUIRE(insertDispatch(store.connection(), *step, prepared(newDispatch(name, u"text "_s + name))));
        REQUIRE(step->commit());
        id = step->id();
    }
    CHECK(steps(store.connection(), 10)->size() == 1);
    REQUIRE(undo(store.connection()));
    CHECK(*countDispatches(store.connection(), {}) == 0);
    REQUIRE(redo(store.connection()));
    CHECK(*countDispatches(store.connection(), {}) == 3);
}

TEST_CASE("a bulk step that was undone meanwhile goes on as a new one")
{
    StoreFixture store;
    const DispatchId first = store.addDispatch(u"one"_s, u"text"_s);
    REQUIRE(first.isValid());
    const StepId id = (*nextUndo(store.connection()))->id;
    REQUIRE(undo(store.connection()));
    auto step = Step::resume(store.connection(), {.verb = u"import"_s}, id);
    REQUIRE(step);
    CHECK(step->id() != id);
    REQUIRE(insertDispatch(store.connection(), *step, prepared(newDispatch(u"b"_s, u"other"_s))));
    REQUIRE(step->commit());
    CHECK(*countDispatches(store.connection(), {}) == 1);
}

TEST_CASE("what a workspace is born with cannot be undone")
{
    StoreFixture store;
    store.addDispatch(u"one"_s, u"text"_s);
    REQUIRE(closeHistory(store.connection()));
    CHECK(undo(store.connection()).error().code == ErrorCode::NothingToUndo);
    CHECK(steps(store.connection(), 10)->isEmpty());
}
