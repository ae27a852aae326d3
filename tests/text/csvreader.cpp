// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/csvreader.h"

#include "support/printing.h"

#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace elchi;

TEST_CASE("Fields in quotes hold separators, line ends and doubled quotes")
{
    const auto rows = readCsv(u"a,\"b,c\",\"d \"\"e\"\"\"\r\n\"f\ng\",,h\n"_s);
    REQUIRE(rows);
    REQUIRE(rows->size() == 2);
    CHECK(rows->at(0) == QStringList{u"a"_s, u"b,c"_s, u"d \"e\""_s});
    CHECK(rows->at(1) == QStringList{u"f\ng"_s, QString(), u"h"_s});
}

TEST_CASE("A byte order mark, empty lines and a missing last line end are no rows")
{
    const auto rows = readCsv(QChar(0xfeff) + u"a;b\r\rc;d"_s, u';');
    REQUIRE(rows);
    REQUIRE(rows->size() == 2);
    CHECK(rows->at(0) == QStringList{u"a"_s, u"b"_s});
    CHECK(rows->at(1) == QStringList{u"c"_s, u"d"_s});
    CHECK(readCsv({})->isEmpty());
}

TEST_CASE("A quote that is never closed and words behind one are refused with their line")
{
    const auto open = readCsv(u"a\n\"b"_s);
    REQUIRE_FALSE(open);
    CHECK(open.error().code == ErrorCode::InvalidInput);
    CHECK(open.error().place == u"2"_s);
    CHECK_FALSE(readCsv(u"\"a\"b,c\n"_s));
}

TEST_CASE("A table is read by column name and refuses ragged rows")
{
    const auto table = CsvTable::read(u"code,ru\nenergy,Энергетика\n"_s);
    REQUIRE(table);
    CHECK(table->size() == 1);
    CHECK(table->value(0, u"ru"_s) == u"Энергетика"_s);
    CHECK(table->value(0, u"uz"_s).isEmpty());
    CHECK_FALSE(CsvTable::read(u"a,b\n1\n"_s));
}

TEST_CASE("Whatever is written in quotes is read back unchanged")
{
    CHECK(rc::check([] {
        const auto cells = *rc::gen::nonEmpty(rc::gen::container<std::vector<std::string>>(
            rc::gen::container<std::string>(rc::gen::element('a', '"', ',', '\n', '\r', ' '))));
        QStringList fields;
        QStringList written;
        for (const std::string &cell : cells) {
            const QString field = QString::fromStdString(cell);
            fields << field;
            written << u'"' + QString(field).replace(u'"', u"\"\""_s) + u'"';
        }
        const auto rows = readCsv(written.join(u','));
        RC_ASSERT(rows.has_value());
        RC_ASSERT(rows->size() == 1);
        RC_ASSERT(rows->first() == fields);
    }));
}
