// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words.h"

#include "support/printing.h"

#include <QLocale>
#include <QSet>
#include <catch2/catch_test_macros.hpp>

using namespace elchi;
using namespace Qt::StringLiterals;

namespace {

template <class Values>
bool allDiffer(const Values &values)
{
    QSet<QString> words;
    for (const auto value : values)
        words << word(value);
    return words.size() == qsizetype(std::size(values)) && !words.contains(QString());
}

} // namespace

TEST_CASE("every kind, status, channel, level and type has a word of its own")
{
    CHECK(allDiffer(allMeetingKinds()));
    CHECK(allDiffer(allMeetingStatuses()));
    CHECK(allDiffer(allMeetingChannels()));
    CHECK(allDiffer(allLevels()));
    CHECK(allDiffer(allEntityTypes));
}

TEST_CASE("the interface language is the chosen one, else the locale's")
{
    setInterfaceLanguage(Language::Unknown);
    CHECK(interfaceLanguage() == Language::Kyrgyz); // the tests' default locale
    setInterfaceLanguage(Language::English);
    CHECK(interfaceLanguage() == Language::English);
    CHECK(countryName(u"JP"_s) == u"Japan"_s);
    CHECK(countryName(u"XX"_s) == u"XX"_s);
    setInterfaceLanguage(Language::Unknown);
}
