// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/partialdate.h"

#include "support/printing.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace elchi;

TEST_CASE("a typed date is read with the precision it was typed with")
{
    CHECK(PartialDate::parse(u" 29.01.2025 "_s)->from() == QDate(2025, 1, 29));
    CHECK(PartialDate::parse(u"2025-01-29"_s)->precision() == DatePrecision::Day);
    CHECK(PartialDate::parse(u"02.2024"_s)->to() == QDate(2024, 2, 29));
    CHECK(PartialDate::parse(u"2025"_s)->precision() == DatePrecision::Year);
    const auto range = PartialDate::parse(u"03.02.2025–05.02.2025"_s);
    REQUIRE(range);
    CHECK(range->precision() == DatePrecision::Range);
    CHECK(range->toString() == u"03.02.2025–05.02.2025"_s);
}

TEST_CASE("a range within a month, a part of a month and a short year are typed as people write them")
{
    const auto text = [](const QString &typed) {
        const auto date = PartialDate::parse(typed);
        return date ? date->toString() + u' ' + toName(date->precision()) : QString();
    };
    CHECK(text(u"3–5.02.2025"_s) == u"03.02.2025–05.02.2025 range"_s);
    CHECK(text(u"3-5.02.25"_s) == u"03.02.2025–05.02.2025 range"_s);
    CHECK(text(u"3.02.25"_s) == u"03.02.2025 day"_s);
    CHECK(text(u"начало 02.2025"_s) == u"01.02.2025–10.02.2025 part-of-month"_s);
    CHECK(text(u"в середине 02.2025"_s) == u"11.02.2025–20.02.2025 part-of-month"_s);
    CHECK(text(u"конец 02.2024"_s) == u"21.02.2024–29.02.2024 part-of-month"_s);
    CHECK(text(u"02.2025 аягы"_s) == u"21.02.2025–28.02.2025 part-of-month"_s);
    CHECK(text(u"early 02.2025"_s) == u"01.02.2025–10.02.2025 part-of-month"_s);
    CHECK_FALSE(PartialDate::parse(u"начало 13.2025"_s));
    CHECK_FALSE(PartialDate::parse(u"начало года"_s));
    CHECK_FALSE(PartialDate::parse(u"5–3.02.2025"_s));
}

TEST_CASE("what is no date is refused")
{
    for (const QString &typed :
         {u""_s, u"31.02.2025"_s, u"завтра"_s, u"13.2025"_s, u"05.02.2025–03.02.2025"_s})
        CHECK_FALSE(PartialDate::parse(typed));
    CHECK_FALSE(
        PartialDate::make(QDate(2025, 2, 5), QDate(2025, 2, 3), DatePrecision::Range, DateBasis::ByHand));
}

TEST_CASE("every precision and basis keeps its name")
{
    for (const QString &name : {u"day"_s, u"range"_s, u"part-of-month"_s, u"month"_s, u"year"_s})
        CHECK(toName(*precisionFromName(name)) == name);
    CHECK_FALSE(basisFromName(u"guess"_s));
}

TEST_CASE("a date moves to another year with its precision, and February ends where it ends there")
{
    const auto moved = [](const QString &typed, int year) {
        const auto date = PartialDate::parse(typed);
        REQUIRE(date);
        CHECK(date->inYear(year).precision() == date->precision());
        return date->inYear(year).toString();
    };
    CHECK(moved(u"03.02.2025"_s, 2024) == u"03.02.2024"_s);
    CHECK(moved(u"29.02.2024"_s, 2025) == u"28.02.2025"_s);
    CHECK(moved(u"02.2025"_s, 2024) == u"02.2024"_s);
    CHECK(moved(u"2025"_s, 2023) == u"2023"_s);
    CHECK(moved(u"30.12.2025–02.01.2026"_s, 2024) == u"30.12.2024–02.01.2025"_s);
    CHECK(PartialDate::parse(u"02.2025"_s)->inYear(2024).to() == QDate(2024, 2, 29));
}
