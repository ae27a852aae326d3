// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/namequery.h"

#include "support/printing.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace elchi;

namespace {

bool finds(const QString &typed, const QString &name, const QStringList &aliases = {})
{
    Entity entity{.id = {1}, .type = EntityType::Person, .name = name, .country = {}};
    for (const QString &alias : aliases)
        entity.aliases << Alias{.text = alias};
    return NameQuery(typed).finds(NameKeys(entity));
}

} // namespace

TEST_CASE("A name is found by the beginning of its words, in any order and case")
{
    CHECK(finds(u"касым"_s, u"Адылбек Касымалиев"_s));
    CHECK(finds(u"КАСЫМ ады"_s, u"Адылбек Касымалиев"_s));
    CHECK(finds(u"тестов"_s, u"Х. Тёстов"_s));
    CHECK(finds(QString(), u"Адылбек Касымалиев"_s));
    CHECK_FALSE(finds(u"касым токто"_s, u"Адылбек Касымалиев"_s));
}

TEST_CASE("A name is found by its inflected forms")
{
    CHECK(finds(u"Касымалиеву"_s, u"Адылбек Касымалиев"_s));
    CHECK(finds(u"Адылбеком Касымалиевым"_s, u"Адылбек Касымалиев"_s));
    CHECK(finds(u"Японии"_s, u"Япония"_s));
    CHECK(finds(u"Жапаровдун"_s, u"Садыр Жапаров"_s));
    CHECK(finds(u"послом"_s, u"Посол Японии"_s));
}

TEST_CASE("A name is found in the other script, whole or begun")
{
    CHECK(finds(u"Japarov"_s, u"Садыр Жапаров"_s));
    CHECK(finds(u"zhap"_s, u"Садыр Жапаров"_s));
    CHECK(finds(u"Орозбаев"_s, u"Azamat Orozbaev"_s));
    CHECK(finds(u"hideki"_s, u"Хидэки Года"_s));
    CHECK(finds(u"kasymaliyev adylbek"_s, u"Адылбек Касымалиев"_s));
}

TEST_CASE("Aliases are looked through as well, and one typed word may stand in each")
{
    CHECK(finds(u"japan"_s, u"Япония"_s, {u"Japan"_s, u"японский"_s}));
    CHECK(finds(u"ЖАЙКА агентство"_s, u"JICA"_s, {u"ЖАЙКА"_s, u"Агентство международного сотрудничества"_s}));
    CHECK_FALSE(finds(u"korea"_s, u"Япония"_s, {u"Japan"_s}));
}

TEST_CASE("A single letter of another script finds nothing by sound")
{
    CHECK_FALSE(finds(u"z"_s, u"Замира"_s));
    CHECK(finds(u"з"_s, u"Замира"_s));
}
