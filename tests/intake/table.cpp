// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/table.h"

#include "support/printing.h"

#include <catch2/catch_test_macros.hpp>

using namespace elchi;
using namespace Qt::StringLiterals;

namespace {

using Read = void (*)(const QByteArray &, const QString &, const ReadOptions &, const TakeItem &);

QList<ReadItem> itemsOf(Read read, const QString &table)
{
    QList<ReadItem> items;
    read(table.toUtf8(), u"list"_s, {}, [&](ReadItem item) {
        items << item;
        return true;
    });
    return items;
}

} // namespace

TEST_CASE("each row of a table is a dispatch, with what its columns say")
{
    const auto items = itemsOf(
        readCsvDispatches, u"Заголовок;Дата;Агентство;Текст;Номер\r\n"
                           "Приём;03.02.2025;24.kg;\"Министр принял посла.\nОбсудили \"\"дорогу\"\".\";7\r\n"
                           "Визит;2025-02-04T10:00;Кабар;Посол прибыл в Ош.;8\r\n"_s);
    REQUIRE(items.size() == 2);
    CHECK(items[0].path == u"list#1"_s);
    REQUIRE(items[0].dispatch);
    const NewDispatch &first = *items[0].dispatch;
    CHECK(first.text == u"Министр принял посла.\nОбсудили \"дорогу\"."_s);
    CHECK(first.fields.title == u"Приём"_s);
    CHECK(first.fields.agency == u"24.kg"_s);
    CHECK(first.fields.date == PartialDate::day(QDate(2025, 2, 3), DateBasis::Explicit));
    CHECK(first.bytes ==
          u"Приём;03.02.2025;24.kg;\"Министр принял посла.\nОбсудили \"\"дорогу\"\".\";7"_s.toUtf8());
    REQUIRE(items[1].dispatch);
    CHECK(items[1].dispatch->fields.date == PartialDate::day(QDate(2025, 2, 4), DateBasis::Explicit));
}

TEST_CASE("a day that the table says outright stands above the dateline's")
{
    const auto items =
        itemsOf(readCsvDispatches, u"date,text\n2025-02-05,\"Бишкек, 29.01.25. /Кабар/. Посол прибыл.\"\n"_s);
    REQUIRE(items.size() == 1);
    REQUIRE(items[0].dispatch);
    CHECK(items[0].dispatch->fields.date == PartialDate::day(QDate(2025, 2, 5), DateBasis::Explicit));
    CHECK(items[0].dispatch->fields.city == u"Бишкек"_s);
}

TEST_CASE("a row that lacks a field is refused with its line, and the rest goes on")
{
    const auto items = itemsOf(readCsvDispatches, u"text,title\nодин\nПосол прибыл.,Два\n"_s);
    REQUIRE(items.size() == 2);
    REQUIRE_FALSE(items[0].dispatch);
    CHECK(items[0].dispatch.error().place == u"2"_s);
    CHECK(items[1].dispatch);
}

TEST_CASE("a quote that is never closed keeps the rows before it")
{
    const auto items = itemsOf(readCsvDispatches, u"text,title\nПосол прибыл.,Раз\n\"open,Два\n"_s);
    REQUIRE(items.size() == 2);
    CHECK(items[0].dispatch);
    REQUIRE_FALSE(items[1].dispatch);
    CHECK(items[1].dispatch.error().code == ErrorCode::InvalidInput);
}

TEST_CASE("a table without a column for the text, or without anything, is refused once")
{
    const auto named = itemsOf(readCsvDispatches, u"title,date\nРаз,2025-01-01\n"_s);
    REQUIRE(named.size() == 1);
    CHECK(named[0].dispatch.error().code == ErrorCode::TextColumnMissing);
    const auto none = itemsOf(readCsvDispatches, u"\n\n"_s);
    REQUIRE(none.size() == 1);
    CHECK(none[0].dispatch.error().code == ErrorCode::FileEmpty);
}

TEST_CASE("an array of dispatches and one object over several lines are read like JSON Lines")
{
    const auto array = itemsOf(readJsonLines, u"[\n  {\"title\": \"A\", \"text\": \"One came.\"},\n"
                                              "  {\"text\": \"Two came.\"}\n]\n"_s);
    REQUIRE(array.size() == 2);
    REQUIRE(array[0].dispatch);
    CHECK(array[0].dispatch->text == u"One came."_s);
    CHECK(array[0].dispatch->fields.title == u"A"_s);
    REQUIRE(array[1].dispatch);
    CHECK(array[1].dispatch->text == u"Two came."_s);
    const auto object = itemsOf(readJsonLines, u"{\n  \"text\": \"One came.\"\n}\n"_s);
    REQUIRE(object.size() == 1);
    REQUIRE(object[0].dispatch);
    CHECK(object[0].dispatch->text == u"One came."_s);
}

TEST_CASE("each line of JSON Lines is a dispatch, a line that is none is one refusal")
{
    const auto items =
        itemsOf(readJsonLines,
                u"{\"headline\":\"Раз\",\"body\":\"Посол прибыл в Ош.\",\"lang\":\"ru\"}\r\n\n"
                "not json\n{\"title\":\"Два\"}\n{\"text\":\"Элчи келди.\",\"url\":\"https://e.org\"}"_s);
    REQUIRE(items.size() == 4);
    REQUIRE(items[0].dispatch);
    CHECK(items[0].dispatch->fields.title == u"Раз"_s);
    CHECK(items[0].dispatch->fields.language == Language::Russian);
    CHECK(items[0].path == u"list#1"_s);
    REQUIRE_FALSE(items[1].dispatch);
    CHECK(items[1].path == u"list#3"_s);
    CHECK(items[1].dispatch.error().code == ErrorCode::InvalidInput);
    CHECK(items[2].dispatch.error().code == ErrorCode::TextColumnMissing);
    REQUIRE(items[3].dispatch);
    CHECK(items[3].dispatch->fields.url == u"https://e.org"_s);
}
