// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggest/inflection.h"
#include "suggest/suggestions.h"
#include "support/printing.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <ctime>

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
            {.id = {10},
             .type = EntityType::Office,
             .name = u"президент Кыргызстана"_s,
             .country = u"KG"_s,
             .aliases = {{u"глава государства"_s}}},
            {.id = {11},
             .type = EntityType::Organisation,
             .name = u"Кабинет министров"_s,
             .country = u"KG"_s,
             .aliases = {{u"кабмин"_s}}},
            {.id = {12},
             .type = EntityType::Event,
             .name = u"Центральная Азия + Япония"_s,
             .country = u"JP"_s},
            {.id = {13}, .type = EntityType::Place, .name = u"Ош"_s, .country = u"KG"_s},
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

TEST_CASE("an office in the plural is nobody's")
{
    CHECK(mentions(u"глава государства и саммит глав государств"_s) ==
          QStringList{u"глава государства=президент Кыргызстана"_s});
    CHECK(mentions(u"встреча послов Японии, министры транспорта"_s) == QStringList{u"Японии=Япония"_s});
    CHECK(isPluralOf(u"министров"_s, u"министр"_s));
    CHECK(isPluralOf(u"послы"_s, u"посол"_s));
    CHECK(isPluralOf(u"министрлерге"_s, u"министр"_s));
    CHECK_FALSE(isPluralOf(u"главы"_s, u"глава"_s));
    CHECK_FALSE(isPluralOf(u"послом"_s, u"посол"_s));
}

TEST_CASE("the offices of a foreign government and those below a known one are offices of their own")
{
    CHECK(mentions(u"с министром финансов Японии и заместителем министра транспорта."_s) ==
          QStringList{u"министром финансов Японии=министр финансов Японии"_s, u"Японии=Япония"_s,
                      u"заместителем министра транспорта=заместитель министра транспорта"_s});
    CHECK(mentions(u"вице-министр торговли Японии"_s).first() ==
          u"вице-министр торговли Японии=вице-министр торговли Японии"_s);
    CHECK(mentions(u"представителем ЯАР"_s).first() == u"представителем ЯАР=представитель ЯАР"_s);
    CHECK(mentions(u"министр транспорта посетил Японию"_s) ==
          QStringList{u"министр транспорта=министр транспорта"_s, u"Японию=Япония"_s});
    CHECK(
        mentions(u"Жапониянын соода министринин орун басары"_s).filter(u"орун басары=Жапониянын"_s).size() ==
        1);
    CHECK(mentions(u"The head of the border service of Japan arrived"_s).first() ==
          u"head of the border service of Japan=head of the border service of Japan"_s);
}

TEST_CASE("an office without a country is one where its holder follows")
{
    CHECK(mentions(u"Директор департамента туризма Жылдыз Рыскулова прибыла"_s) ==
          QStringList{u"Директор департамента туризма=директор департамента туризма"_s,
                      u"Жылдыз Рыскулова=Жылдыз Рыскулова"_s});
    CHECK(mentions(u"Директор департамента туризма прибыла"_s).isEmpty());
}

TEST_CASE("a bare office word means the one office of that word named before")
{
    CHECK(mentions(u"Посол Японии прибыл. Посол отметил успехи."_s) ==
          QStringList{u"Посол Японии=посол Японии в Кыргызстане"_s, u"Японии=Япония"_s,
                      u"Посол=посол Японии в Кыргызстане"_s});
    CHECK(mentions(u"Посол Японии прибыл. Посол доброй воли отметил успехи."_s).size() == 2);
    CHECK(mentions(u"Посол Японии и посол Катара прибыли. Посол отметил успехи."_s)
              .filter(u"Посол="_s)
              .isEmpty());
}

TEST_CASE("a person is of the country that the office stands for, in the nominative")
{
    const auto persons = [](const QString &text) {
        QStringList found;
        for (const Suggestion &one : suggestions(text)) {
            if (one.kind == AnnotationKind::Mention && one.type == EntityType::Person)
                found << one.name + u'/' + one.country;
        }
        return found;
    };
    CHECK(persons(u"принял посла Японии Кэнту Мори"_s) == QStringList{u"Кэнта Мори/JP"_s});
    CHECK(persons(u"министр транспорта встретился с Кемалем Айдыном"_s) == QStringList{u"Кемаль Айдын/"_s});
    CHECK(persons(u"Жапониянын Премьер-министри Кэнта Мориди кабыл алды"_s) ==
          QStringList{u"Кэнта Мори/JP"_s});
    CHECK(persons(u"приняла Катрин Фогельзанг, главу миссии Японии"_s) ==
          QStringList{u"Катрин Фогельзанг/JP"_s});
    CHECK(persons(u"Главу государства ждет посол Японии Кэнта Мори"_s) == QStringList{u"Кэнта Мори/JP"_s});
}

TEST_CASE("a name that is written without a capital is found without one, an event keeps its country")
{
    CHECK(mentions(u"как сообщили в кабмине"_s) == QStringList{u"кабмине=Кабинет министров"_s});
    CHECK(mentions(u"Диалог «Центральная Азия + Япония»"_s) ==
          QStringList{u"Центральная Азия + Япония=Центральная Азия + Япония"_s, u"Япония=Япония"_s});
    CHECK(mentions(u"прибыл в Ош, заседание в Оше"_s) == QStringList{u"Ош=Ош"_s, u"Оше=Ош"_s});
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
    REQUIRE(found.size() == 3);
    CHECK(found[0].inName);
    CHECK(found[1].type == EntityType::Event);
    CHECK_FALSE(found[2].inName);
    CHECK(found[2].codeKey == u"energy"_s);
}

TEST_CASE("a sector's word in the title of an office is inside of a name, in what somebody said it is not")
{
    const auto title = suggestions(u"министр транспорта прибыл"_s);
    REQUIRE(title.size() == 2);
    CHECK(title[1].inName);
    const auto speech = suggestions(u"«Важна энергетика», - сказал Нурлан Асанбеков."_s);
    REQUIRE(speech.size() == 2);
    CHECK(speech[0].codeKey == u"energy"_s);
    CHECK_FALSE(speech[0].inName);
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

TEST_CASE("suggestions cost in proportion to the text")
{
    // The processor's time, not the clock's: other programs do not count.
    const auto cost = [](int times) {
        const QString text = u"Посол Японии Кэнта Мори сказал: «Важна энергетика». Форум «Дом» 3 февраля. "_s;
        const std::clock_t begin = std::clock();
        CHECK(suggestions(text.repeated(times)).size() > times);
        return double(std::clock() - begin);
    };
    static_cast<void>(cost(10));
    const double once = std::min(cost(200), cost(200));
    CHECK(cost(1600) < once * 24); // eightfold, not sixty-fourfold
}
