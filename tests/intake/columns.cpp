// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/columns.h"

#include "intake/reader.h"
#include "intake/table.h"
#include "support/printing.h"

#include <catch2/catch_test_macros.hpp>

using namespace elchi;
using namespace Qt::StringLiterals;

namespace {

QList<ReadItem> rowsOf(const QString &table, const QString &path, const ReadOptions &options)
{
    QList<ReadItem> items;
    readItems(table.toUtf8(), path, options, [&](ReadItem item) {
        items << item;
        return true;
    });
    return items;
}

const QString oddTable = u"Номер;Когда;Материал;Рубрика\n"
                         "1;03.02.2025;Министр принял посла.;Приём\n"
                         "2;04.02.2025;Посол прибыл в Ош.;Визит\n"_s;

} // namespace

TEST_CASE("columns without a name, or with one that another has, are known by their place")
{
    CHECK(columnNames({u" text "_s, u""_s, u"text"_s}) == QStringList{u"text"_s, u"#2"_s, u"text #3"_s});
}

TEST_CASE("a column holds what was chosen for it; no other one holds the same by its name")
{
    using enum ColumnRole;
    CHECK(rolesOf({u"title"_s, u"text"_s, u"Body text"_s}, {}) == QList{Title, Text, None});
    CHECK(rolesOf({u"title"_s, u"text"_s, u"Body text"_s}, {{u"Body text"_s, Text}}) ==
          QList{Title, None, Text});
    CHECK(rolesOf({u"дата"_s, u"published"_s}, {}) == QList{Date, None});
}

TEST_CASE("names are in doubt where one tells nothing, two tell the same, or none is the text")
{
    CHECK_FALSE(areDoubtful({u"Заголовок"_s, u"Дата"_s, u"Текст"_s}));
    CHECK(areDoubtful({u"Заголовок"_s, u"Номер"_s, u"Текст"_s}));
    CHECK(areDoubtful({u"body"_s, u"text"_s}));
    CHECK(areDoubtful({u"title"_s, u"date"_s}));
}

TEST_CASE("a table whose names leave something open is held where somebody can be asked, and only there")
{
    const auto held = rowsOf(oddTable, u"odd.csv"_s, {.asks = true});
    REQUIRE(held.size() == 1);
    CHECK(held[0].dispatch.error().code == ErrorCode::ColumnsUndecided);
    const auto unasked = rowsOf(oddTable, u"odd.csv"_s, {});
    REQUIRE(unasked.size() == 1);
    CHECK(unasked[0].dispatch.error().code == ErrorCode::TextColumnMissing);
    const auto lines =
        rowsOf(u"{\"Материал\":\"Посол прибыл.\",\"id\":\"1\"}\n"_s, u"odd.jsonl"_s, {.asks = true});
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].dispatch.error().code == ErrorCode::ColumnsUndecided);
}

TEST_CASE("rows are read by the columns that were chosen")
{
    const ColumnRoles chosen{
        {u"Материал"_s, ColumnRole::Text}, {u"Когда"_s, ColumnRole::Date}, {u"Рубрика"_s, ColumnRole::Title}};
    const auto items = rowsOf(oddTable, u"odd.csv"_s, {.columns = chosen, .asks = true});
    REQUIRE(items.size() == 2);
    REQUIRE(items[1].dispatch);
    CHECK(items[1].dispatch->text == u"Посол прибыл в Ош."_s);
    CHECK(items[1].dispatch->fields.title == u"Визит"_s);
    CHECK(items[1].dispatch->fields.date == PartialDate::day(QDate(2025, 2, 4), DateBasis::Explicit));
    CHECK(items[1].dispatch->notes == ReadingNotes{.isRow = true, .columnsChosen = true});
}

TEST_CASE("what is remembered for the same names in any order is used without asking")
{
    const QString key = columnsKey({u"Рубрика"_s, u"Материал"_s, u"Когда"_s, u"Номер"_s});
    const ReadOptions options{.rememberedColumns = {{key, {{u"Материал"_s, ColumnRole::Text}}}},
                              .asks = true};
    const auto items = rowsOf(oddTable, u"odd.csv"_s, options);
    REQUIRE(items.size() == 2);
    REQUIRE(items[0].dispatch);
    CHECK(items[0].dispatch->text == u"Министр принял посла."_s);
}

TEST_CASE("a column that was chosen and is not there is one refusal that names it")
{
    const auto items = rowsOf(oddTable, u"odd.csv"_s, {.columns = {{u"Body"_s, ColumnRole::Text}}});
    REQUIRE(items.size() == 1);
    CHECK(items[0].dispatch.error().code == ErrorCode::ColumnMissing);
    CHECK(items[0].dispatch.error().place == u"Body"_s);
}

TEST_CASE("the first rows of a table are shown with what its columns are taken for")
{
    using enum ColumnRole;
    const auto csv = previewTable(u"id,text,url\n1,Посол прибыл.\n2,\"Два\nслова\",u,x\n"_s.toUtf8(), u"a"_s,
                                  Format::Csv, {});
    REQUIRE(csv);
    CHECK(csv->names == QStringList{u"id"_s, u"text"_s, u"url"_s});
    CHECK(csv->roles == QList{None, Text, Url});
    CHECK(csv->rows ==
          QList<QStringList>{{u"1"_s, u"Посол прибыл."_s, u""_s}, {u"2"_s, u"Два\nслова"_s, u"u"_s}});
    CHECK_FALSE(csv->remembered);

    const auto lines =
        previewTable(u"{\"b\":\"Раз\"}\n{\"a\":\"Два\"}\n"_s.toUtf8(), u"a"_s, Format::JsonLines,
                     {.rememberedColumns = {{columnsKey({u"a"_s, u"b"_s}), {{u"b"_s, Text}}}}});
    REQUIRE(lines);
    CHECK(lines->names == QStringList{u"b"_s, u"a"_s});
    CHECK(lines->roles == QList{Text, None});
    CHECK(lines->rows == QList<QStringList>{{u"Раз"_s, u""_s}, {u""_s, u"Два"_s}});
    CHECK(lines->remembered);
}

TEST_CASE("where names do not tell it, the column that looks like the text or the day is proposed")
{
    using enum ColumnRole;
    const auto preview = previewTable(
        u"n,a,b,c\n1,02.03.2025,Приём,\"Министр принял посла соседней страны и говорил с ним о воде.\"\n"_s
            .toUtf8(),
        u"a"_s, Format::Csv, {});
    REQUIRE(preview);
    CHECK(preview->roles == QList{None, Date, None, Text});
}
