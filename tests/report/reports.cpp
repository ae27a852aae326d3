// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reports.h"

#include "support/printing.h"

#include <QSet>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace elchi;

namespace {

report::Context context()
{
    report::Context made;
    Dispatch dispatch;
    dispatch.id = {7};
    dispatch.uuid = u"0194-7"_s;
    dispatch.fields.title = u"Касымалиев принял посла Японии"_s;
    dispatch.fields.agency = u"Кабар"_s;
    dispatch.fields.date = PartialDate::day(QDate(2025, 1, 29), DateBasis::Dateline);
    made.dispatches.insert(dispatch.id, dispatch);
    made.entities.insert({1}, {.id = {1}, .name = u"Адылбек Касымалиев"_s, .country = u"KG"_s});
    made.entities.insert({2}, {.id = {2}, .name = u"Хидэки Года"_s, .country = u"JP"_s});
    made.entities.insert(
        {3}, {.id = {3}, .type = EntityType::Office, .name = u"посол Японии"_s, .country = u"JP"_s});
    made.codes.insert({1},
                      {.id = {1}, .kind = CodeKind::Sector, .key = u"energy"_s, .nameRu = u"энергетика"_s});
    made.codes.insert({2}, {.id = {2}, .kind = CodeKind::Topic, .key = u"visit"_s});
    return made;
}

QString cell(const report::Table &table, int row, const QString &key)
{
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        if (table.columns[i].key == key)
            return table.rows[row][i];
    }
    return u"no such column"_s;
}

bool isRectangular(const report::Table &table)
{
    return std::ranges::all_of(table.rows,
                               [&](const auto &row) { return row.size() == table.columns.size(); });
}

} // namespace

TEST_CASE("Every report has a name, a meaning and columns that are each explained once")
{
    for (const report::Description &report : report::descriptions()) {
        CHECK(report::kindFromName(report.name) == report.kind);
        CHECK_FALSE(report.meaning.isEmpty());
        QSet<QString> keys;
        for (const report::Column &column : report.columns) {
            CHECK_FALSE(column.meaning.isEmpty());
            keys << column.key;
        }
        CHECK(keys.size() == report.columns.size());
    }
    CHECK_FALSE(report::kindFromName(u"nonsense"_s).has_value());
}

TEST_CASE("A mention leads back to its dispatch, its words and its place in the text")
{
    const EntityMention mention{.annotation = {5},
                                .dispatch = {7},
                                .entity = {2},
                                .date = std::nullopt,
                                .title = {},
                                .agency = {},
                                .span = TextSpan(10, 22),
                                .quote = u"Хидэки Годой"_s};
    const auto table = report::mentionsTable({mention}, context());
    REQUIRE(table.rows.size() == 1);
    CHECK(isRectangular(table));
    CHECK(cell(table, 0, u"entity"_s) == u"Хидэки Года"_s);
    CHECK(cell(table, 0, u"dispatch_uuid"_s) == u"0194-7"_s);
    CHECK(cell(table, 0, u"dispatch_date"_s) == u"2025-01-29"_s);
    CHECK(cell(table, 0, u"quote"_s) == u"Хидэки Годой"_s);
    CHECK(cell(table, 0, u"span_begin"_s) == u"10"_s);
    CHECK(cell(table, 0, u"span_end"_s) == u"22"_s);
}

TEST_CASE("Sector mentions leave topics out")
{
    const CodeMention sector{.annotation = {5},
                             .dispatch = {7},
                             .code = {1},
                             .date = std::nullopt,
                             .agency = {},
                             .span = std::nullopt,
                             .quote = {}};
    CodeMention topic = sector;
    topic.code = {2};
    const auto table = report::sectorsTable({sector, topic}, context());
    REQUIRE(table.rows.size() == 1);
    CHECK(isRectangular(table));
    CHECK(cell(table, 0, u"sector"_s) == u"energy"_s);
    CHECK(cell(table, 0, u"sector_ru"_s) == u"энергетика"_s);
    CHECK(cell(table, 0, u"span_begin"_s).isEmpty());
    CHECK(cell(table, 0, u"agency"_s) == u"Кабар"_s);
}

TEST_CASE("A meeting is one row with both sides, its sectors and the words it comes from")
{
    Meeting meeting{
        .id = {9}, .title = u"Встреча"_s, .date = PartialDate::month(2025, 2, DateBasis::Explicit)};
    meeting.participants = {{.entity = {1}, .side = Side::Kyrgyz, .country = u"KG"_s},
                            {.entity = {2}, .office = {3}, .side = Side::Foreign, .country = u"JP"_s}};
    meeting.codes = {{1}, {2}};
    meeting.sources = {{.dispatch = {7}}, {.dispatch = {7}, .annotation = {4}}};
    const Passage passage{.dispatch = {7},
                          .title = {},
                          .agency = {},
                          .date = std::nullopt,
                          .annotation = {4},
                          .span = TextSpan(30, 37),
                          .sentence = u"😀 он провёл встречу с послом"_s,
                          .quoteBegin = 12,
                          .quoteLength = 7};
    const auto table = report::meetingsTable({meeting}, {{{4}, passage}}, context());
    REQUIRE(table.rows.size() == 1);
    CHECK(isRectangular(table));
    CHECK(cell(table, 0, u"date_from"_s) == u"2025-02-01"_s);
    CHECK(cell(table, 0, u"date_to"_s) == u"2025-02-28"_s);
    CHECK(cell(table, 0, u"date_precision"_s) == u"month"_s);
    CHECK(cell(table, 0, u"countries"_s) == u"JP"_s);
    CHECK(cell(table, 0, u"kyrgyz_side"_s) == u"Адылбек Касымалиев"_s);
    CHECK(cell(table, 0, u"foreign_side"_s) == u"Хидэки Года (посол Японии)"_s);
    CHECK(cell(table, 0, u"sectors"_s) == u"energy"_s);
    CHECK(cell(table, 0, u"topics"_s) == u"visit"_s);
    CHECK(cell(table, 0, u"quote"_s) == u"встречу"_s);
    CHECK(cell(table, 0, u"span_begin"_s) == u"30"_s);
    CHECK(cell(table, 0, u"dispatches"_s) == u"7"_s);
}

TEST_CASE("A meeting without a marked source still leads back to its dispatch")
{
    Meeting meeting{.id = {9}};
    meeting.sources = {{.dispatch = {7}}};
    const auto table = report::meetingsTable({meeting}, {}, context());
    CHECK(isRectangular(table));
    CHECK(cell(table, 0, u"dispatch_id"_s) == u"7"_s);
    CHECK(cell(table, 0, u"quote"_s).isEmpty());
    CHECK(cell(table, 0, u"date_from"_s).isEmpty());
}

TEST_CASE("A dispatch is one row with its ISO dates and its hash")
{
    Dispatch dispatch = context().dispatches.value({7});
    dispatch.textSha256 = QByteArray(32, '\x0f');
    const auto table = report::dispatchesTable({dispatch, Dispatch()});
    REQUIRE(table.rows.size() == 2);
    CHECK(isRectangular(table));
    CHECK(cell(table, 0, u"date_from"_s) == u"2025-01-29"_s);
    CHECK(cell(table, 0, u"text_sha256"_s) == u"0f"_s.repeated(32));
    CHECK(cell(table, 1, u"date_from"_s).isEmpty());
}
