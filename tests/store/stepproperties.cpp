// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"

#include <QSqlRecord>
#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace elchi;
using namespace elchi::store;

namespace {

/// All that an analyst can see of the dispatches; ids and revisions aside.
QStringList visible(StoreFixture &store)
{
    const auto query = store.connection().run(
        u"SELECT id, title, city, progress, note, date_from FROM dispatch WHERE deleted = 0 ORDER BY id"_s);
    REQUIRE(query);
    QStringList rows;
    while ((*query)->next()) {
        QStringList cells;
        for (int i = 0; i < 6; ++i)
            cells << ((*query)->isNull(i) ? u"NULL"_s : (*query)->value(i).toString());
        rows << cells.join(u'|');
    }
    return rows;
}

std::optional<DispatchId> anyDispatch(StoreFixture &store)
{
    const auto page = dispatchPage(store.connection(), {}, DispatchOrder::Title, 0, 100);
    REQUIRE(page);
    if (page->isEmpty())
        return std::nullopt;
    return page->at(*rc::gen::inRange<qsizetype>(0, page->size())).id;
}

Result<void> randomChange(StoreFixture &store, Step &step)
{
    const int act = *rc::gen::inRange(0, 5);
    const auto id = anyDispatch(store);
    if (act == 0 || !id) {
        const QString name = QString::number(*rc::gen::inRange(0, 1000000));
        return insertDispatch(store.connection(), step, prepared(newDispatch(name, name)))
            .transform([](DispatchId) {});
    }
    if (act == 1)
        return removeDispatch(store.connection(), step, *id);
    const QString word = QString::fromStdString(*rc::gen::string<std::string>());
    if (act == 2)
        return step.update(u"dispatch"_s, id->value, {{u"note"_s, word}, {u"city"_s, u"Ош"_s}});
    if (act == 3)
        return step.update(u"dispatch"_s, id->value,
                           {{u"date_from"_s, u"2025-01-29"_s}, {u"date_to"_s, u"2025-01-29"_s}});
    return step.update(u"dispatch"_s, id->value, {{u"date_from"_s, {}}, {u"date_to"_s, {}}});
}

/// False when nothing changed.
bool randomAct(StoreFixture &store)
{
    auto step = Step::begin(store.connection(), {.verb = u"act"_s});
    RC_ASSERT(step.has_value());
    const int changes = *rc::gen::inRange(1, 4);
    for (int i = 0; i < changes; ++i)
        RC_ASSERT(randomChange(store, *step).has_value());
    const bool changed = !step->isEmpty();
    RC_ASSERT(step->commit().has_value());
    return changed;
}

} // namespace

TEST_CASE("undoing any acts one by one shows each earlier state, and redoing them the last")
{
    StoreFixture store;
    const bool held = rc::check([&store] {
        QList<QStringList> states{visible(store)};
        const int acts = *rc::gen::inRange(1, 8);
        for (int i = 0; i < acts; ++i) {
            if (randomAct(store))
                states << visible(store);
        }
        for (qsizetype i = states.size() - 2; i >= 0; --i) {
            RC_ASSERT(undo(store.connection()).has_value());
            RC_ASSERT(visible(store) == states[i]);
        }
        for (qsizetype i = 1; i < states.size(); ++i) {
            RC_ASSERT(redo(store.connection()).has_value());
            RC_ASSERT(visible(store) == states[i]);
        }
    });
    CHECK(held);
}
