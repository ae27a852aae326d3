// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/language.h"

#include "support/printing.h"
#include "text/attribution.h"
#include "text/words.h"

#include <QElapsedTimer>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace elchi;

namespace {

/// So that cld2 is not sure.
const QString fullOfNames =
    u"Президент Казахстана Нурлан Абдыкаримов и президент Кыргызстана Замир Осмонкулов провели "
    "телефонный разговор."_s;

} // namespace

TEST_CASE("Russian, Kyrgyz and English are told apart, and how")
{
    CHECK(
        languageOf(
            u"Министр иностранных дел провел встречу с послом и обсудил сотрудничество в области транспорта."_s) ==
        KnownLanguage{Language::Russian, LanguageBasis::Cld2});
    CHECK(
        languageOf(
            u"Тышкы иштер министри элчи менен жолугушуп, транспорт тармагындагы кызматташтыкты талкуулады."_s) ==
        KnownLanguage{Language::Kyrgyz, LanguageBasis::Cld2});
    CHECK(
        languageOf(
            u"The minister of foreign affairs met with the ambassador and discussed cooperation in transport."_s) ==
        KnownLanguage{Language::English, LanguageBasis::Cld2});
    CHECK(languageOf(u"12 345"_s) == KnownLanguage());
    CHECK(languageOf(fullOfNames) == KnownLanguage{Language::Russian, LanguageBasis::Letters});
    CHECK(languageOf(u"Зустріч відбулася в Києві, і на ній були Іванов і Петров"_s) == KnownLanguage());
}

TEST_CASE("a guesser is asked only where cld2 is not sure, and before the letters")
{
    const auto says = [](const QString &code) { return [code](const QString &) { return code; }; };
    const QString certain =
        u"Министр иностранных дел провел встречу с послом и обсудил сотрудничество в области транспорта."_s;
    CHECK(languageOf(certain, says(u"en"_s)) == KnownLanguage{Language::Russian, LanguageBasis::Cld2});
    CHECK(languageOf(fullOfNames, says(u"ru"_s)) == KnownLanguage{Language::Russian, LanguageBasis::Sonnet});
    CHECK(languageOf(fullOfNames, says(u"uk"_s)) == KnownLanguage{Language::Russian, LanguageBasis::Letters});
}

TEST_CASE("a guess that the letters speak against does not count")
{
    const auto russian = [](const QString &) { return u"ru"_s; };
    const auto english = [](const QString &) { return u"en"_s; };
    CHECK(languageOf(u"Зустріч відбулася в Києві, і на ній були Іванов і Петров"_s, russian) ==
          KnownLanguage());
    CHECK(languageOf(u"Бишкек, Ош, Жалал-Абад: Өмүрбек Төлөнов, Үсөн Көкүмбаев"_s, russian).language !=
          Language::Russian);
    CHECK(languageOf(u"Toktobaev Ibraimov Asanbaev"_s, english) == KnownLanguage());
}

TEST_CASE("a short text is what its endings and small words are, whatever names stand in it")
{
    for (const QString &russian :
         {u"ОАО «Кыргызалтын» и завод «Дастан» подписали договор."_s,
          u"Бишкек, 22.12.21. /Кабар/. Садыр Жапаров принял посла Японии."_s, u"Саммит ОТГ в Бишкеке"_s}) {
        INFO(russian.toStdString());
        CHECK(languageOf(russian).language == Language::Russian);
    }
    for (const QString &kyrgyz : {u"Президент Анкарага келди."_s, u"Депутаттар мыйзам долбоорун карады"_s,
                                  u"Садыр Жапаров Япониянын элчисин кабыл алды."_s}) {
        INFO(kyrgyz.toStdString());
        CHECK(languageOf(kyrgyz).language == Language::Kyrgyz);
    }
}

TEST_CASE("languages of the neighbours are none of the three")
{
    for (const QString &other :
         {u"Президент Татарстана Россия Федерациясе белән килешүгә кул куйды."_s,
          u"Мемлекет басшысы Астанада шетелдік инвесторлармен кездесті және жобаларды талқылады."_s,
          u"Дар Душанбе мулоқоти вазирони корҳои хориҷӣ баргузор шуд."_s,
          u"Prezident Yaponiya elchisini qabul qildi. Tomonlar hamkorlikni muhokama qildilar."_s}) {
        INFO(other.toStdString());
        CHECK(languageOf(other).language == Language::Unknown);
    }
}

TEST_CASE("the source is found and is not the agency")
{
    const OffsetMap russian(u"Бишкек, 29.01.25. /Кабар/. Как сообщили в кабмине, стороны встретились."_s);
    REQUIRE(attributionsIn(russian).size() == 1);
    CHECK(russian.mid(attributionsIn(russian).first()) == u"Как сообщили в кабмине"_s);
    const OffsetMap kyrgyz(u"Делегация келди. Бул тууралуу министрликтин басма сөз кызматы билдирди."_s);
    REQUIRE(attributionsIn(kyrgyz).size() == 1);
    CHECK(kyrgyz.mid(attributionsIn(kyrgyz).first()) ==
          u"Бул тууралуу министрликтин басма сөз кызматы билдирди"_s);
}

TEST_CASE("each way of naming a source is one")
{
    const auto first = [](const QString &words) {
        const OffsetMap text(words);
        const auto found = attributionsIn(text);
        return found.isEmpty() ? QString() : text.mid(found.first());
    };
    CHECK(first(u"Стороны встретились, сообщает МИД КР."_s) == u"сообщает МИД КР"_s);
    CHECK(first(u"Встреча прошла. Об этом говорится в сообщении министерства."_s) ==
          u"Об этом говорится в сообщении министерства"_s);
    CHECK(first(u"Пресс-служба президента сообщает о встрече."_s) == u"Пресс-служба президента сообщает"_s);
    CHECK(first(u"Как передает корреспондент агентства, стороны встретились."_s) ==
          u"Как передает корреспондент агентства"_s);
    CHECK(first(u"Бул тууралуу президенттин маалымат кызматы кабарлайт."_s) ==
          u"Бул тууралуу президенттин маалымат кызматы кабарлайт"_s);
    CHECK(first(u"The envoy left, the presidential press service reported."_s) ==
          u"the presidential press service reported"_s);
    CHECK(first(u"This was announced by the Ministry of Foreign Affairs."_s) ==
          u"This was announced by the Ministry of Foreign Affairs"_s);
    CHECK(first(u"Он сообщил, что приедет, и передал привет."_s).isEmpty());
}

TEST_CASE("lines that a site puts around a text are boilerplate")
{
    for (const QString &line :
         {u"Бизди Телеграмдан окуңуз"_s, u"Бөлүшүү"_s, u"Пикирлер: 0"_s, u"Теги: Япония, посол"_s, u"Share"_s,
          u"Subscribe to our channel"_s, u"USD 87,45 ▲ EUR 94,10"_s, u"Главная / Политика"_s,
          u"Все права защищены"_s, u"Просмотров: 1234"_s}) {
        INFO(line.toStdString());
        CHECK(boilerplateIn(OffsetMap(line)).size() == 1);
    }
    CHECK(boilerplateIn(OffsetMap(u"Теги и теракты обсудили в Бишкеке."_s)).isEmpty());
    CHECK(boilerplateIn(OffsetMap(u"Share of trade grew."_s)).isEmpty());
}

TEST_CASE("a word snap keeps compounds whole and leaves commas and quotation marks out")
{
    const OffsetMap text(u"из «водно-энергетической», отрасли"_s);
    CHECK(text.mid(*wordAt(text, 6)) == u"водно-энергетической"_s);
    CHECK(text.mid(*wordAt(text, 12)) == u"водно-энергетической"_s);
    CHECK_FALSE(wordAt(text, 3));
    CHECK_FALSE(wordAt(text, 25));
}

TEST_CASE("lines of boilerplate are found whole")
{
    const OffsetMap text(u"Встреча прошла.\nЧитайте также: другое\nФото: кабмин"_s);
    REQUIRE(boilerplateIn(text).size() == 2);
    CHECK(text.mid(boilerplateIn(text).first()) == u"Читайте также: другое"_s);
    const OffsetMap tickers(
        u"USD 87,45 EUR 94.10\n03.06.2024, 08:52\n87,45 сома за доллар\n3 июня 2024 года"_s);
    REQUIRE(boilerplateIn(tickers).size() == 2);
    CHECK(tickers.mid(boilerplateIn(tickers)[1]) == u"03.06.2024, 08:52"_s);
}

TEST_CASE("boilerplate of a text with twenty thousand lines is found in a moment")
{
    QStringList lines;
    for (int i = 0; i < 20'000; ++i)
        lines << u"Министр принял посла номер %1 и обсудил с ним дорогу."_s.arg(i);
    lines[500] = u"USD 87,45 EUR 94,10"_s;
    lines[700] = u" | 03.06.2024, 08:52"_s;
    lines[900] = u"Читайте также: дорога"_s;
    const OffsetMap text(lines.join(u'\n'));
    QElapsedTimer timer;
    timer.start();
    const auto found = boilerplateIn(text);
    CHECK(timer.elapsed() < 1000);
    REQUIRE(found.size() == 3);
    CHECK(text.mid(found[0]) == lines[500]);
    CHECK(text.mid(found[1]) == lines[700]);
    CHECK(text.mid(found[2]) == lines[900]);
}
