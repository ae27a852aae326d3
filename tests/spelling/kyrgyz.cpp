// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling/speller.h"
#include "support/printing.h"

#include <QFileInfo>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

/// Where the build put our list; Sonnet looks for dictionaries once, when it is first asked, so before any
/// test.
bool offerList()
{
    const QString programs = QFileInfo(QFileInfo(u"/proc/self/exe"_s).symLinkTarget()).path();
    return qputenv("XDG_DATA_DIRS", (programs + u"/../share:/usr/share"_s).toUtf8());
}

const bool listed = offerList();

} // namespace

TEST_CASE("our Kyrgyz word list is found, knows our words and mends letters that are easily confused")
{
    REQUIRE(listed);
    REQUIRE(Speller::dictionaryFor(u"ky"_s) == u"ky_KG"_s);
    Speller speller;
    REQUIRE(speller.setLanguage(u"ky_KG"_s));
    for (const QString &word : {u"жолугушуу"_s, u"элчиси"_s, u"өлкө"_s, u"Кыргызстандын"_s})
        CHECK(speller.isCorrect(word));
    CHECK_FALSE(speller.isCorrect(u"жолугушшуу"_s));
    CHECK_FALSE(speller.isCorrect(u"өлко"_s));
    CHECK(speller.suggest(u"өлко"_s).contains(u"өлкө"_s));
}

} // namespace elchi
