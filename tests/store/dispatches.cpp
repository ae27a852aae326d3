// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"

#include "store/dispatchfilter.h"
#include "support/printing.h"

#include <QRegularExpression>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace elchi;
using namespace elchi::store;

namespace {

int found(StoreFixture &store, const QString &words)
{
    Filter filter;
    filter.words = words;
    const auto count = countDispatches(store.connection(), filter);
    REQUIRE(count);
    return *count;
}

QStringList titles(StoreFixture &store, const Filter &filter, DispatchOrder order, int offset = 0,
                   int limit = 100)
{
    const auto page = dispatchPage(store.connection(), filter, order, offset, limit);
    REQUIRE(page);
    QStringList names;
    for (const DispatchSummary &row : *page)
        names << row.title;
    return names;
}

/// How SQLite would answer a page: its plan's lines.
QStringList plan(StoreFixture &store, const Filter &filter, DispatchOrder order)
{
    const auto query = store.connection().run(u"EXPLAIN QUERY PLAN "_s + dispatchIdsSql(filter, order),
                                              dispatchCondition(filter).bindings << 50 << 0);
    REQUIRE(query);
    QStringList lines;
    while ((*query)->next())
        lines << (*query)->value(3).toString();
    return lines;
}

qint64 addEntity(StoreFixture &store, const QString &country)
{
    auto step = Step::begin(store.connection(), {.verb = u"add-entity"_s});
    const auto id = step->insert(u"entity"_s, {{u"type"_s, u"country"_s},
                                               {u"name"_s, country},
                                               {u"folded"_s, country.toLower()},
                                               {u"country"_s, country}});
    REQUIRE(id);
    REQUIRE(step->commit());
    return *id;
}

qint64 mention(StoreFixture &store, DispatchId dispatch, qint64 entity)
{
    auto step = Step::begin(store.connection(), {.verb = u"mark"_s});
    const auto id = step->insert(
        u"annotation"_s,
        {{u"dispatch_id"_s, dispatch.value}, {u"kind"_s, u"mention"_s}, {u"entity_id"_s, entity}});
    REQUIRE(id);
    REQUIRE(step->commit());
    return *id;
}

} // namespace

TEST_CASE("a dispatch is read back exactly as it was stored")
{
    StoreFixture store;
    NewDispatch dispatch =
        newDispatch(u"Приём посла"_s, u"Текст «с кавычками»\nи 🇰🇬"_s, {2025, 1, 29}, u"Кабар"_s);
    dispatch.bytes = "\xd2\xe5\xea\xf1\xf2";
    dispatch.encoding = u"windows-1251"_s;
    dispatch.fields.language = Language::Russian;
    auto step = Step::begin(store.connection(), {.verb = u"import"_s});
    const auto id = insertDispatch(store.connection(), *step, prepared(dispatch));
    REQUIRE(id);
    REQUIRE(step->commit());
    const auto back = loadDispatch(store.connection(), *id);
    REQUIRE(back);
    CHECK(back->text == dispatch.text);
    CHECK(back->fields == dispatch.fields);
    CHECK(back->encoding == dispatch.encoding);
    CHECK(back->sourcePath == dispatch.sourcePath);
    CHECK(store.ask(u"SELECT bytes FROM dispatch_body"_s).toByteArray() == dispatch.bytes);
}

TEST_CASE("an original that is its text's own UTF-8 is not kept twice")
{
    StoreFixture store;
    store.addDispatch(u"a"_s, u"текст"_s);
    CHECK(store.ask(u"SELECT bytes IS NULL FROM dispatch_body"_s).toInt() == 1);
}

TEST_CASE("a copy is found by its bytes and by its text in other case, spaces and letters")
{
    StoreFixture store;
    const DispatchId first = store.addDispatch(u"a"_s, u"Посол приехал в Орёл"_s);
    const auto copyOf = [&store](const QString &text) {
        return *findCopy(store.connection(), prepared(newDispatch(u"b"_s, text)));
    };
    CHECK(copyOf(u"Посол приехал в Орёл"_s) == first);
    CHECK(copyOf(u"ПОСОЛ  приехал\nв\u00a0орел "_s) == first);
    CHECK_FALSE(copyOf(u"Посол уехал в Орёл"_s));
    REQUIRE(undo(store.connection()));
    CHECK_FALSE(copyOf(u"Посол приехал в Орёл"_s));
}

TEST_CASE("words are found as beginnings, whatever their case and letters")
{
    StoreFixture store;
    store.addDispatch(u"Переговоры"_s, u"Объём торговли; ѳкмѳт в О'Брайен, C++ и мин\u00adистр"_s);
    store.addDispatch(u"Визит"_s, u"другое сообщение"_s);
    for (const QString &words :
         {u"объем"_s, u"ОБЪЁМ торг"_s, u"өкмөт"_s, u"переговор"_s, u"О'Брайен"_s, u"C++"_s, u"министр"_s})
        CHECK(found(store, words) == 1);
    CHECK(found(store, u"торговли визит"_s) == 0);
    CHECK(found(store, u"  "_s) == 2);
}

TEST_CASE("any string is a legal search")
{
    StoreFixture store;
    store.addDispatch(u"a"_s, u"Кабар/ \"AND\" NEAR(x) a* col:b -c ^d {e}"_s);
    for (const QString &words :
         {u"Кабар/"_s, u"\""_s, u"\"\"\""_s, u"AND"_s, u"OR NOT"_s, u"NEAR("_s, u"a*"_s, u"col:b"_s, u"-c"_s,
          u"^d"_s, u"{e"_s, u"("_s, u"!!!"_s, u"folded:"_s, u"%_"_s, QString(QChar(u'\0')) + u"a"_s,
          QString(QChar(0xd800)), u"';--"_s}) {
        CAPTURE(words);
        CHECK(found(store, words) >= 0);
    }
    CHECK(found(store, u"кабар/ near( col:b"_s) == 1);
}

TEST_CASE("a changed title is searched, and undo brings the old one back")
{
    StoreFixture store;
    const DispatchId id = store.addDispatch(u"Старое"_s, u"text"_s);
    auto step = Step::begin(store.connection(), {.verb = u"set-fields"_s, .dispatch = id});
    DispatchFields fields = loadDispatch(store.connection(), id)->fields;
    fields.title = u"Новое"_s;
    REQUIRE(updateFields(store.connection(), *step, id, fields));
    REQUIRE(step->commit());
    CHECK(found(store, u"новое"_s) == 1);
    CHECK(found(store, u"старое"_s) == 0);
    REQUIRE(undo(store.connection()));
    REQUIRE(indexWords(store.connection(), id));
    CHECK(found(store, u"старое"_s) == 1);
}

TEST_CASE("filters combine and pages follow each other")
{
    StoreFixture store;
    store.addDispatch(u"a"_s, u"1"_s, {2024, 5, 1}, u"Кабар"_s);
    store.addDispatch(u"b"_s, u"2"_s, {2025, 1, 29}, u"24.kg"_s);
    const DispatchId c = store.addDispatch(u"c"_s, u"3"_s, {2025, 3, 1}, u"Кабар"_s);
    store.addDispatch(u"d"_s, u"4"_s);
    CHECK(titles(store, {}, DispatchOrder::NewestFirst) == QStringList{u"c"_s, u"b"_s, u"a"_s, u"d"_s});
    CHECK(titles(store, {}, DispatchOrder::Agency).last() == u"a"_s);
    CHECK(titles(store, {}, DispatchOrder::Title, 1, 2) == QStringList{u"b"_s, u"c"_s});
    Filter filter;
    filter.from = QDate(2025, 1, 1);
    CHECK(titles(store, filter, DispatchOrder::OldestFirst) == QStringList{u"b"_s, u"c"_s});
    filter.agencies = {u"Кабар"_s};
    CHECK(titles(store, filter, DispatchOrder::OldestFirst) == QStringList{u"c"_s});
    filter.countries = {u"JP"_s};
    CHECK(titles(store, filter, DispatchOrder::Title).isEmpty());
    mention(store, c, addEntity(store, u"JP"_s));
    CHECK(titles(store, filter, DispatchOrder::Title) == QStringList{u"c"_s});
    CHECK(*agencies(store.connection()) == QStringList{u"24.kg"_s, u"Кабар"_s});
}

TEST_CASE("a removed dispatch takes its marks along and undo brings both back")
{
    StoreFixture store;
    const DispatchId id = store.addDispatch(u"a"_s, u"1"_s);
    mention(store, id, addEntity(store, u"JP"_s));
    auto step = Step::begin(store.connection(), {.verb = u"remove-dispatch"_s});
    REQUIRE(removeDispatch(store.connection(), *step, id));
    REQUIRE(step->commit());
    CHECK(dispatchSummary(store.connection(), id).error().code == ErrorCode::NotFound);
    CHECK(store.ask(u"SELECT count(*) FROM annotation WHERE deleted = 0"_s).toInt() == 0);
    REQUIRE(undo(store.connection()));
    CHECK(dispatchSummary(store.connection(), id)->marks == 1);
}

TEST_CASE("the next unfinished dispatch goes round the end and stops when all are done")
{
    StoreFixture store;
    const DispatchId a = store.addDispatch(u"a"_s, u"1"_s);
    const DispatchId b = store.addDispatch(u"b"_s, u"2"_s);
    const DispatchId c = store.addDispatch(u"c"_s, u"3"_s);
    const auto next = [&store](DispatchId current) {
        return *nextUnfinished(store.connection(), {}, DispatchOrder::Title, current);
    };
    CHECK(next({}) == a);
    CHECK(next(a) == b);
    CHECK(next(c) == a);
    store.sql(u"UPDATE dispatch SET progress = 'done' WHERE title <> 'c'"_s);
    CHECK(next(a) == c);
    CHECK(next(b) == c);
    CHECK_FALSE(next(c));
}

TEST_CASE("the next unfinished one is the one that the list shows behind the current one, in every order")
{
    StoreFixture store;
    const QDate day(2025, 1, 29);
    for (const auto &[title, date, agency] :
         {std::tuple(u"b"_s, day, u"Кабар"_s), std::tuple(u"a"_s, QDate(), u"24.kg"_s),
          std::tuple(u"a"_s, day.addDays(1), u"Кабар"_s), std::tuple(u"c"_s, day, u"24.kg"_s),
          std::tuple(u"d"_s, QDate(), u""_s)})
        store.addDispatch(title, u"Текст: "_s + title + date.toString() + agency, date, agency);
    for (const auto order : {DispatchOrder::NewestFirst, DispatchOrder::OldestFirst, DispatchOrder::Agency,
                             DispatchOrder::Title}) {
        const auto rows = dispatchPage(store.connection(), {}, order, 0, 10);
        REQUIRE(rows);
        REQUIRE(rows->size() == 5);
        CAPTURE(int(order));
        for (qsizetype at = 0; at < rows->size(); ++at)
            CHECK(*nextUnfinished(store.connection(), {}, order, rows->at(at).id) ==
                  rows->at((at + 1) % 5).id);
        CHECK(*nextUnfinished(store.connection(), {}, order, {}) == rows->first().id);
    }
}

TEST_CASE("a page comes from an index, without sorting and without touching the texts")
{
    StoreFixture store;
    for (const auto order : {DispatchOrder::NewestFirst, DispatchOrder::OldestFirst, DispatchOrder::Agency,
                             DispatchOrder::Title}) {
        const QString lines = plan(store, {}, order).join(u'\n');
        CAPTURE(lines);
        CHECK(lines.contains(u"USING COVERING INDEX"_s));
        CHECK_FALSE(lines.contains(u"TEMP B-TREE"_s));
        CHECK_FALSE(lines.contains(u"dispatch_body"_s));
    }
    Filter filter;
    filter.countries = {u"JP"_s};
    filter.codes = {CodeId{1}};
    filter.words = u"посол"_s;
    const QString lines = plan(store, filter, DispatchOrder::NewestFirst).join(u'\n');
    CAPTURE(lines);
    CHECK_FALSE(lines.contains(QRegularExpression(u"SCAN [da]( |$)"_s)));
    CHECK_FALSE(lines.contains(u"CORRELATED"_s));
    CHECK_FALSE(lines.contains(u"TEMP B-TREE FOR ORDER"_s));
    CHECK_FALSE(lines.contains(u"dispatch_body"_s));
}
