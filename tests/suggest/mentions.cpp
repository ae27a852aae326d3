// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggest/inflection.h"
#include "suggest/suggestions.h"
#include "support/printing.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace elchi;

namespace {

Entity country(qint64 id, const QString &name, const QString &iso, const QList<Alias> &aliases)
{
    return {.id = {id}, .type = EntityType::Country, .name = name, .country = iso, .aliases = aliases};
}

Alias adjective(const QString &text)
{
    return {.text = text, .kind = AliasKind::Adjective};
}

const SuggestionIndex &index()
{
    static const SuggestionIndex made({
        {
            country(1, u"Япония"_s, u"JP"_s,
                    {{u"Жапония"_s},
                     {u"Japan"_s},
                     adjective(u"японский"_s),
                     adjective(u"кыргызско-японский"_s),
                     adjective(u"кыргыз-жапон"_s)}),
            country(2, u"Кыргызстан"_s, u"KG"_s, {{u"Кыргызская Республика"_s}, adjective(u"кыргызский"_s)}),
            country(3, u"США"_s, u"US"_s, {{u"АКШ"_s}}),
            country(4, u"Катар"_s, u"QA"_s, {adjective(u"катарский"_s)}),
            country(5, u"Россия"_s, u"RU"_s, {adjective(u"российский"_s), adjective(u"кыргыз-орус"_s)}),
            {.id = {6},
             .type = EntityType::Organisation,
             .name = u"Японское агентство развития"_s,
             .country = u"JP"_s,
             .aliases = {{u"ЯАР"_s}}},
            {.id = {7}, .type = EntityType::Office, .name = u"министр транспорта"_s, .country = u"KG"_s},
            {.id = {8},
             .type = EntityType::Office,
             .name = u"посол Японии в Кыргызстане"_s,
             .country = u"JP"_s,
             .postedTo = u"KG"_s,
             .aliases = {{u"посол Японии"_s}}},
            {.id = {9}, .type = EntityType::Person, .name = u"Нурлан Асанбеков"_s, .country = u"KG"_s},
        },
        {{.id = {1}, .kind = CodeKind::Sector, .key = u"energy"_s},
         {.id = {2}, .kind = CodeKind::Sector, .key = u"trade"_s},
         {.id = {3}, .kind = CodeKind::Sector, .key = u"transport"_s}},
    });
    return made;
}

QList<Suggestion> suggestions(const QString &text)
{
    DispatchFields fields;
    fields.date = PartialDate::day(QDate(2025, 1, 29), DateBasis::Dateline);
    return index().suggestions(text, fields);
}

/// "words=name" of each mention.
QStringList mentions(const QString &text)
{
    QStringList found;
    for (const Suggestion &one : suggestions(text)) {
        if (one.kind == AnnotationKind::Mention)
            found.append(one.text + u'=' + one.name);
    }
    return found;
}

} // namespace

TEST_CASE("names are found in inflected Russian and Kyrgyz forms")
{
    CHECK(mentions(u"сотрудничество с Японией и Россией"_s) ==
          QStringList{u"Японией=Япония"_s, u"Россией=Россия"_s});
    CHECK(mentions(u"АКШнын жана Жапониянын өкүлдөрү"_s) ==
          QStringList{u"АКШнын=США"_s, u"Жапониянын=Япония"_s});
    CHECK(mentions(u"о Кыргызстане, в Кыргызской Республике"_s) ==
          QStringList{u"Кыргызстане=Кыргызстан"_s, u"Кыргызской Республике=Кыргызстан"_s});
    CHECK(mentions(u"Japan's delegation"_s) == QStringList{u"Japan's=Япония"_s});
}

TEST_CASE("compound adjectives name both sides")
{
    CHECK(mentions(u"кыргызско-японских отношений"_s) ==
          QStringList{u"кыргызско=Кыргызстан"_s, u"японских=Япония"_s});
    CHECK(mentions(u"российско-кыргызский форум"_s) ==
          QStringList{u"российско=Россия"_s, u"кыргызский=Кыргызстан"_s});
    CHECK(mentions(u"кыргыз-орус мамилеси"_s) == QStringList{u"кыргыз=Кыргызстан"_s, u"орус=Россия"_s});
}

TEST_CASE("a country needs its capital letter")
{
    CHECK(mentions(u"бир катарда турат, катары"_s).isEmpty());
    CHECK(mentions(u"гости из Катара"_s) == QStringList{u"Катара=Катар"_s});
}

TEST_CASE("an office keeps the country inside of it and brings the person behind it")
{
    CHECK(mentions(u"Нурлан Асанбеков встретился с послом Японии в Кыргызстане Кэнтой Мори."_s) ==
          QStringList{u"Нурлан Асанбеков=Нурлан Асанбеков"_s,
                      u"послом Японии в Кыргызстане=посол Японии в Кыргызстане"_s, u"Японии=Япония"_s,
                      u"Кыргызстане=Кыргызстан"_s, u"Кэнтой Мори=Кэнта Мори"_s});
}

TEST_CASE("a foreign minister's office is not the Kyrgyz one of that name")
{
    CHECK(mentions(u"министр транспорта прибыл"_s) ==
          QStringList{u"министр транспорта=министр транспорта"_s});
    CHECK(mentions(u"министр транспорта Японии прибыл"_s).filter(u"транспорта=министр"_s).isEmpty());
}

TEST_CASE("a new person is proposed in the nominative and found again by surname")
{
    CHECK(mentions(u"Министра Алмаза Токтогулова ждут. Токтогулов приедет, с Токтогуловым поедут."_s) ==
          QStringList{u"Алмаза Токтогулова=Алмаз Токтогулов"_s, u"Токтогулов=Алмаз Токтогулов"_s,
                      u"Токтогуловым=Алмаз Токтогулов"_s});
}

TEST_CASE("a sector's word inside of a name is told apart")
{
    const auto found = suggestions(u"на форуме «Энергетика будущего» говорили об энергетике"_s);
    REQUIRE(found.size() == 2);
    CHECK(found[0].inName);
    CHECK_FALSE(found[1].inName);
    CHECK(found[1].codeKey == u"energy"_s);
}

TEST_CASE("the dateline suggests nothing and dates hang on the dispatch's day")
{
    const auto found = suggestions(u"Бишкек, 29.01.25. /Кабар/. Визит пройдет 3 февраля."_s);
    REQUIRE(found.size() == 1);
    CHECK(found[0].text == u"3 февраля"_s);
    CHECK(found[0].date == PartialDate::day(QDate(2025, 2, 3), DateBasis::DatelineYear));
}

TEST_CASE("Kyrgyz suffixes chain and nothing else passes for one")
{
    CHECK(isFormOf(u"жапаровдун"_s, u"жапаров"_s));
    CHECK(isFormOf(u"министрлерге"_s, u"министр"_s));
    CHECK_FALSE(isFormOf(u"японцы"_s, u"япония"_s));
    CHECK(isFormOf(u"послом"_s, u"посол"_s));
    CHECK_FALSE(isFormOf(u"посланник"_s, u"посол"_s));
}
