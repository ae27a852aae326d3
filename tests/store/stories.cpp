// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/stories.h"

#include "storefixture.h"
#include "support/printing.h"
#include "support/sqlwatch.h"
#include "text/folding.h"

#include <QRegularExpression>
#include <catch2/catch_test_macros.hpp>
#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace elchi;
using namespace elchi::store;

namespace {

/// Forty sentences of a story, one of them in other words for each version.
QString version(int story, int number)
{
    QString text;
    for (int i = 0; i < 40; ++i) {
        const int line = i == number ? 1000 + number : i;
        text += u"Посол%1 и министр%1 встретились%2 в столице%2, где обсудили%1 договор%2. "_s
                    .arg(story * 10000 + line)
                    .arg(story * 20000 + line);
    }
    return text;
}

std::optional<Fingerprint> fingerprint(const QString &text)
{
    const QString letters = folded(text);
    return Fingerprint::of(foldedWords(letters));
}

QList<DispatchId> near(StoreFixture &store, const QString &text)
{
    const auto found = findNear(store.connection(), fingerprint(text));
    REQUIRE(found);
    return *found;
}

/// Stores one and joins it to what is near, as an import does.
DispatchId import(StoreFixture &store, const QString &text)
{
    auto step = Step::begin(store.connection(), {.verb = u"import"_s});
    const auto ready = prepared(newDispatch(text.left(20), text));
    const auto like = findNear(store.connection(), ready.fingerprint);
    REQUIRE(like);
    const auto id = insertDispatch(store.connection(), *step, ready);
    REQUIRE(id);
    if (!like->isEmpty())
        REQUIRE(joinStories(store.connection(), *step, like->first(), *id));
    REQUIRE(step->commit());
    return *id;
}

void say(StoreFixture &store, DispatchId one, DispatchId other, StoryRelation relation)
{
    auto step = Step::begin(store.connection(), {.verb = u"relate-dispatches"_s});
    REQUIRE(relate(store.connection(), *step, one, other, relation));
    REQUIRE(step->commit());
}

QList<DispatchId> members(StoreFixture &store, DispatchId id, bool proposed = false)
{
    const auto all = storyMembers(store.connection(), id);
    REQUIRE(all);
    QList<DispatchId> ids;
    for (const StoryMember &member : *all) {
        if (member.proposed == proposed)
            ids << member.dispatch.id;
    }
    return ids;
}

/// The lines of SQLite's plan for a statement whose values are not yet known.
QStringList plan(StoreFixture &store, const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    REQUIRE(sqlite3_prepare_v2(store.connection().handle(), ("EXPLAIN QUERY PLAN " + sql).constData(), -1,
                               &statement, nullptr) == SQLITE_OK);
    QStringList lines;
    while (sqlite3_step(statement) == SQLITE_ROW)
        lines << QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, 3)));
    sqlite3_finalize(statement);
    return lines;
}

/// What of it reads a table from end to end.
QStringList scans(const QStringList &lines)
{
    // A constant row, the values of an INSERT and what another part of the statement made or found are no
    // tables.
    static const QRegularExpression table(u"^SCAN (?!CONSTANT|found|\\(|\\d+-ROW|VALUES)"_s);
    return lines.filter(table);
}

} // namespace

TEST_CASE("a near-copy is found by its bands, the most alike first")
{
    StoreFixture store;
    const DispatchId other = store.addDispatch(u"b"_s, version(2, 1));
    const DispatchId first = store.addDispatch(u"a"_s, version(1, 1));
    const DispatchId same = store.addDispatch(u"c"_s, version(1, 7) + u"Конец."_s);
    CHECK(near(store, version(1, 7)) == QList<DispatchId>{same, first});
    CHECK(near(store, version(2, 9)) == QList<DispatchId>{other});
    CHECK(near(store, version(3, 0)).isEmpty());
    CHECK(near(store, u"Кратко."_s).isEmpty());
}

TEST_CASE("removed dispatches are not near, however many there are")
{
    StoreFixture store;
    const DispatchId first = store.addDispatch(u"a"_s, version(1, 5));
    for (int i = 0; i < 100; ++i) {
        const DispatchId id = store.addDispatch(u"a"_s, version(1, i % 3) + QString::number(i));
        auto step = Step::begin(store.connection(), {.verb = u"remove"_s});
        REQUIRE(removeDispatch(store.connection(), *step, id));
        REQUIRE(step->commit());
    }
    CHECK(near(store, version(1, 1)) == QList<DispatchId>{first});
    const DispatchId last = store.addDispatch(u"a"_s, version(1, 1));
    CHECK(near(store, version(1, 1)) == QList<DispatchId>{last, first});
}

TEST_CASE("a dispatch that did not reach the disk is near to none, nor is one that got its number")
{
    StoreFixture store;
    const DispatchId first = store.addDispatch(u"a"_s, version(1, 1));
    REQUIRE(near(store, version(1, 2)) == QList<DispatchId>{first});
    DispatchId lost;
    {
        auto step = Step::begin(store.connection(), {.verb = u"import"_s});
        lost = *insertDispatch(store.connection(), *step, prepared(newDispatch(u"b"_s, version(2, 1))));
    }
    CHECK(near(store, version(2, 2)).isEmpty());
    REQUIRE(store.addDispatch(u"c"_s, version(3, 1)) == lost);
    CHECK(near(store, version(2, 2)).isEmpty());
    CHECK(near(store, version(3, 2)) == QList<DispatchId>{lost});
}

TEST_CASE("what an earlier session stored is near, and so is what comes back by redo")
{
    StoreFixture store;
    const DispatchId first = store.addDispatch(u"a"_s, version(1, 1));
    store.reopen();
    const DispatchId second = store.addDispatch(u"b"_s, version(1, 2));
    CHECK(near(store, version(1, 2)) == QList<DispatchId>{second, first});
    REQUIRE(undo(store.connection()));
    CHECK(near(store, version(1, 2)) == QList<DispatchId>{first});
    REQUIRE(redo(store.connection()));
    CHECK(near(store, version(1, 2)) == QList<DispatchId>{second, first});
}

TEST_CASE("near-copies make one story, and undo takes each out again")
{
    StoreFixture store;
    const DispatchId first = import(store, version(1, 1));
    const DispatchId second = import(store, version(1, 2));
    const DispatchId third = import(store, version(1, 3));
    import(store, version(2, 1));
    CHECK(members(store, first) == QList<DispatchId>{second, third});
    CHECK(members(store, third) == QList<DispatchId>{first, second});
    for (int i = 0; i < 3; ++i)
        REQUIRE(undo(store.connection()));
    CHECK(members(store, first).isEmpty());
    CHECK(store.ask(u"SELECT count(*) FROM dispatch WHERE story_id IS NOT NULL AND deleted = 0"_s) == 0);
    REQUIRE(redo(store.connection()));
    CHECK(members(store, first) == QList<DispatchId>{second});
}

TEST_CASE("what is said of a pair replaces what was said before and joins or parts them")
{
    StoreFixture store;
    const DispatchId one = import(store, version(1, 1));
    const DispatchId other = import(store, version(2, 1));
    CHECK(members(store, one).isEmpty());
    say(store, other, one, StoryRelation::NewVersion);
    auto seen = storyMembers(store.connection(), one);
    REQUIRE((seen && seen->size() == 1));
    CHECK(seen->first().said == StoryRelation::NewVersion);
    CHECK(seen->first().newer);
    CHECK_FALSE(storyMembers(store.connection(), other)->first().newer);
    say(store, one, other, StoryRelation::SameStory);
    CHECK(storyMembers(store.connection(), one)->first().said == StoryRelation::SameStory);
    CHECK(store.ask(u"SELECT count(*) FROM relation"_s) == 1);
    say(store, one, other, StoryRelation::Different);
    CHECK(members(store, one).isEmpty());
    REQUIRE(undo(store.connection()));
    CHECK(members(store, one) == QList<DispatchId>{other});
}

TEST_CASE("a pair that was said to be different is never proposed again")
{
    StoreFixture store;
    const DispatchId first = import(store, version(1, 1));
    const DispatchId second = import(store, version(1, 2));
    const DispatchId third = import(store, version(1, 3));
    say(store, third, first, StoryRelation::Different);
    CHECK(members(store, third) == QList<DispatchId>{second});
    CHECK(members(store, third, true).isEmpty());
    CHECK(members(store, first).isEmpty());
    CHECK(members(store, first, true) == QList<DispatchId>{second}); // of that pair nothing was said
    say(store, second, third, StoryRelation::Different);
    CHECK(store.ask(u"SELECT count(*) FROM dispatch WHERE story_id IS NOT NULL"_s) == 0);
}

TEST_CASE("two stories become one and a removed dispatch joins none")
{
    StoreFixture store;
    const DispatchId a1 = import(store, version(1, 1));
    const DispatchId a2 = import(store, version(1, 2));
    const DispatchId b1 = import(store, version(2, 1));
    const DispatchId b2 = import(store, version(2, 2));
    say(store, b2, a2, StoryRelation::SameStory);
    CHECK(members(store, b1) == QList<DispatchId>{a1, a2, b2});
    auto step = Step::begin(store.connection(), {.verb = u"remove"_s});
    REQUIRE(removeDispatch(store.connection(), *step, a2));
    CHECK(relate(store.connection(), *step, a2, b1, StoryRelation::SameStory).error().code ==
          ErrorCode::NotFound);
    REQUIRE(step->commit());
    CHECK(members(store, b1) == QList<DispatchId>{a1, b2});
}

TEST_CASE("no statement of an imported dispatch reads a whole table")
{
    SqlWatch watch;
    StoreFixture store;
    // What the file holds already is read once, by whoever asks first.
    REQUIRE(near(store, version(1, 1)).isEmpty());
    (void)watch.take();
    for (int i = 0; i < 4; ++i)
        import(store, version(1, i));
    import(store, version(2, 1));
    const auto asked = watch.take();
    REQUIRE(asked.size() > 8);
    int looked = 0;
    for (const AskedStatement &statement : asked) {
        if (statement.sql.startsWith("BEGIN") || statement.sql.startsWith("COMMIT"))
            continue;
        CAPTURE(statement.sql.toStdString());
        CHECK(scans(plan(store, statement.sql)) == QStringList());
        ++looked;
    }
    CHECK(looked > 6);
    CHECK_FALSE(scans(plan(store, "SELECT id FROM dispatch WHERE note = ?")).isEmpty());
}
