// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggest/sectors.h"

#include "support/printing.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace elchi;

namespace {

/// "energy:words" for each find.
QStringList found(const QString &text)
{
    static const SectorStems stems;
    const Tokens tokens(text);
    QStringList result;
    for (const SectorFinding &finding : stems.find(tokens))
        result.append(finding.code + u':' + tokens.map().mid(tokens.span(finding.first, finding.last)));
    return result;
}

} // namespace

TEST_CASE("sectors are found in every case and language")
{
    CHECK(found(u"в энергетике, о сельском хозяйстве и туризме"_s) ==
          QStringList{u"energy:энергетике"_s, u"agriculture:сельском хозяйстве"_s, u"tourism:туризме"_s});
    CHECK(found(u"Информационные технологии"_s) == QStringList{u"digital:Информационные технологии"_s});
    CHECK(found(u"айыл чарбасы жана темир жолду куруу"_s) ==
          QStringList{u"agriculture:айыл чарбасы"_s, u"transport:темир жолду"_s});
    CHECK(found(u"hydropower, Railways and schools"_s) ==
          QStringList{u"energy:hydropower"_s, u"transport:Railways"_s, u"education:schools"_s});
}

TEST_CASE("the longest match wins")
{
    CHECK(found(u"горнодобывающая промышленность"_s) ==
          QStringList{u"mining:горнодобывающая промышленность"_s});
    CHECK(found(u"горный туризм"_s) == QStringList{u"tourism:горный туризм"_s});
    CHECK(found(u"продовольственная безопасность"_s).filter(u"security"_s).isEmpty());
}

TEST_CASE("a hyphen compound names two sectors")
{
    CHECK(found(u"водно-энергетический консорциум"_s) ==
          QStringList{u"water:водно"_s, u"energy:энергетический"_s});
}

TEST_CASE("words that only begin like a sector's are left alone")
{
    for (const QString &words : {u"газета написала"_s, u"посланник прибыл"_s, u"Португалия"_s, u"водитель"_s,
                                 u"Светлана"_s, u"культурно-гуманитарные связи"_s.mid(18),
                                 u"мыйзамдын катарында"_s, u"инвестиционный климат"_s.mid(15)}) {
        INFO(words.toStdString());
        CHECK(found(words).filter(u"energy"_s).isEmpty());
        CHECK(found(words).filter(u"water"_s).isEmpty());
        CHECK(found(words).filter(u"transport"_s).isEmpty());
    }
    CHECK(found(u"газета"_s) == QStringList{});
    CHECK(found(u"газопровод"_s) == QStringList{u"energy:газопровод"_s});
}
