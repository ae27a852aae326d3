// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling/languageguess.h"

#include "spelling/speller.h"
#include "support/printing.h"

#include <QtConcurrentRun>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace elchi;

TEST_CASE("Sonnet tells Russian and English apart and says nothing of numbers")
{
    CHECK(guessedLanguageCode(u"Министр принял посла и обсудил с ним новую дорогу через перевал."_s) ==
          u"ru"_s);
    CHECK(guessedLanguageCode(u"The minister received the ambassador and spoke of a new road."_s) == u"en"_s);
    CHECK(guessedLanguageCode(u"12 345"_s).isEmpty());
    CHECK(guessedLanguageCode({}).isEmpty());
}

TEST_CASE("the guesser and a speller are asked at the same time")
{
    auto guesses = QtConcurrent::run([] {
        int russian = 0;
        for (int i = 0; i < 20; ++i)
            russian += guessedLanguageCode(u"Министр принял посла и обсудил с ним дорогу."_s) == u"ru"_s;
        return russian;
    });
    Speller speller;
    REQUIRE(speller.setLanguage(Speller::dictionaryFor(u"ru"_s)));
    while (!guesses.isFinished()) {
        CHECK(speller.isCorrect(u"посол"_s));
        CHECK_FALSE(speller.isCorrect(u"посоол"_s));
    }
    CHECK(guesses.result() == 20);
}
