// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling/speller.h"

#include "support/printing.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace elchi {

TEST_CASE("Russian and English dictionaries are found under the names of their languages")
{
    CHECK(Speller::dictionaryFor(u"ru"_s) == u"ru_RU"_s);
    CHECK(Speller::dictionaryFor(u"en"_s) == u"en_US"_s);
    CHECK(Speller::dictionaryFor(u"en_US"_s) == u"en_US"_s);
    CHECK(Speller::dictionaryFor(u"tlh"_s).isEmpty());
    CHECK(Speller::dictionaryFor(QString()).isEmpty());
}

TEST_CASE("A speller without a language finds nothing wrong")
{
    Speller speller;
    CHECK(speller.language().isEmpty());
    CHECK(speller.isCorrect(u"абырвалг"_s));
    CHECK(speller.suggest(u"абырвалг"_s).isEmpty());
}

TEST_CASE("Russian words are checked and mended")
{
    Speller speller;
    REQUIRE(speller.setLanguage(u"ru_RU"_s));
    CHECK(speller.isCorrect(u"встреча"_s));
    CHECK(speller.isCorrect(u"послом"_s));
    CHECK_FALSE(speller.isCorrect(u"встерча"_s));
    CHECK(speller.suggest(u"встерча"_s).contains(u"встреча"_s));
}

TEST_CASE("A change of language changes what is correct")
{
    Speller speller;
    REQUIRE(speller.setLanguage(u"en_US"_s));
    CHECK(speller.isCorrect(u"meeting"_s));
    CHECK_FALSE(speller.isCorrect(u"meetting"_s));
    REQUIRE(speller.setLanguage(QString()));
    CHECK(speller.isCorrect(u"meetting"_s));
}

TEST_CASE("An unknown language is refused and the former one stays")
{
    Speller speller;
    REQUIRE(speller.setLanguage(u"en_US"_s));
    CHECK_FALSE(speller.setLanguage(u"tlh"_s));
    CHECK(speller.language() == u"en_US"_s);
    CHECK_FALSE(speller.isCorrect(u"meetting"_s));
}

TEST_CASE("Names of the session are known, word by word, in every language chosen later")
{
    Speller speller;
    REQUIRE(speller.setLanguage(u"ru_RU"_s));
    CHECK_FALSE(speller.isCorrect(u"Касымалиевдин"_s));
    speller.addToSession({u"Акылбек Касымалиевдин"_s, u"Хидэки Года"_s, u"Zhaparovdun"_s});
    CHECK(speller.isCorrect(u"Касымалиевдин"_s));
    CHECK(speller.isCorrect(u"Хидэки"_s));
    CHECK_FALSE(speller.isCorrect(u"встерча"_s));
    REQUIRE(speller.setLanguage(u"en_US"_s));
    CHECK(speller.isCorrect(u"Zhaparovdun"_s));
}

} // namespace elchi
