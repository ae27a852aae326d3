// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/integrity.h"

#include "storefixture.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace elchi;
using namespace elchi::store;

namespace {

void addNote(StoreFixture &store, DispatchId dispatch, int begin, int end, const QString &quote)
{
    auto step = Step::begin(store.connection(), {.verb = u"mark"_s});
    REQUIRE(step->insert(u"annotation"_s, {{u"dispatch_id"_s, dispatch.value},
                                           {u"kind"_s, u"note"_s},
                                           {u"span_begin"_s, begin},
                                           {u"span_end"_s, end},
                                           {u"quote"_s, quote}}));
    REQUIRE(step->commit());
}

QList<Fault::Kind> kinds(StoreFixture &store)
{
    const auto found = faults(store.connection());
    REQUIRE(found);
    QList<Fault::Kind> all;
    for (const Fault &fault : *found)
        all << fault.kind;
    return all;
}

} // namespace

TEST_CASE("a sound workspace has no faults, with marks after letters beyond the basic plane")
{
    StoreFixture store;
    const DispatchId id = store.addDispatch(u"a"_s, u"🇰🇬 Посол Японии"_s);
    addNote(store, id, 3, 8, u"Посол"_s);
    CHECK(kinds(store).isEmpty());
}

TEST_CASE("a quote that differs from its text is found")
{
    StoreFixture store;
    const DispatchId id = store.addDispatch(u"a"_s, u"Посол Японии"_s);
    addNote(store, id, 0, 5, u"Посла"_s);
    addNote(store, id, 10, 40, u"ии"_s); // beyond the end
    CHECK(kinds(store) == QList{Fault::Kind::Quote, Fault::Kind::Quote});
}

TEST_CASE("a text or an original that was changed from outside is found")
{
    StoreFixture store;
    const DispatchId id = store.addDispatch(u"a"_s, u"Посол Японии"_s);
    REQUIRE(id.isValid());
    store.sql(u"DROP TRIGGER dispatch_body_stays"_s);
    store.sql(u"UPDATE dispatch_body SET text = 'Посол Китая'"_s);
    CHECK(kinds(store) == QList{Fault::Kind::Text, Fault::Kind::Original});
}

TEST_CASE("a lost text and a lost index entry are found")
{
    StoreFixture store;
    store.addDispatch(u"a"_s, u"Посол"_s);
    store.sql(u"DROP TRIGGER dispatch_body_is_kept"_s);
    store.sql(u"DELETE FROM dispatch_body"_s);
    store.sql(u"DELETE FROM dispatch_words WHERE rowid = 1"_s);
    CHECK(kinds(store) == QList{Fault::Kind::Body, Fault::Kind::Words});
}
