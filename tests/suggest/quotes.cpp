// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggest/quotes.h"

#include "support/printing.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace elchi;

namespace {

/// "speaker: words" of each quote; the only person that the text can name is Асан Усенов.
QStringList quotes(const QString &text)
{
    const OffsetMap map(text);
    QList<Suggestion> mentions;
    for (const QString &name : {u"Асан Усенов"_s, u"Asan Usenov"_s}) {
        const qsizetype at = text.indexOf(name);
        if (const auto span = at < 0 ? std::nullopt : map.spanOf(at, at + name.size()))
            mentions.append({.span = *span, .text = name, .name = name});
    }
    QStringList found;
    for (const SpokenQuote &quote : quotesIn(map, mentions))
        found << quote.speaker + u": "_s + map.mid(quote.span);
    return found;
}

} // namespace

TEST_CASE("what somebody said is told from names by the verb beside it")
{
    CHECK(quotes(u"«Мы готовы», - сказал Асан Усенов."_s) == QStringList{u"Асан Усенов: Мы готовы"_s});
    CHECK(quotes(u"Асан Усенов отметил: «Мы готовы»."_s) == QStringList{u"Асан Усенов: Мы готовы"_s});
    CHECK(quotes(u"«Биз даярбыз», — деди Асан Усенов."_s) == QStringList{u"Асан Усенов: Биз даярбыз"_s});
    CHECK(quotes(u"\"We are ready,\" said Asan Usenov."_s) == QStringList{u"Asan Usenov: We are ready"_s});
    CHECK(quotes(u"“We are ready,” Asan Usenov said."_s) == QStringList{u"Asan Usenov: We are ready"_s});
    CHECK(quotes(u"Проект «Одно село» и газета «Слово»."_s).isEmpty());
    CHECK(quotes(u"Асан Усенов посетил форум «Энергетика»."_s).isEmpty());
}

TEST_CASE("a speaker whom nobody knows yet is named by the text all the same")
{
    CHECK(quotes(u"«Мы готовы», - сказал Болот Кадыров."_s) == QStringList{u"Болот Кадыров: Мы готовы"_s});
    CHECK(quotes(u"Президент Болот Кадыров отметил: «Мы готовы»."_s) ==
          QStringList{u"Болот Кадыров: Мы готовы"_s});
    CHECK(quotes(u"«Мы готовы», - сказал Б. Кадыров."_s) == QStringList{u"Б. Кадыров: Мы готовы"_s});
    CHECK(quotes(u"«Биз даярбыз», — деди Болот Асан уулу."_s) ==
          QStringList{u"Болот Асан уулу: Биз даярбыз"_s});
    CHECK(quotes(u"\"We are ready,\" Bolot Kadyrov said."_s) ==
          QStringList{u"Bolot Kadyrov: We are ready"_s});
    CHECK(quotes(u"По словам Болота Кадырова, «страны дружат»."_s) ==
          QStringList{u"Болот Кадыров: страны дружат"_s});
    CHECK(quotes(u"«Мы готовы», - сказал министр Кадыров."_s) == QStringList{u": Мы готовы"_s});
}

TEST_CASE("who speaks is found inside of a quotation, before it, behind it and behind a dash")
{
    const QString said = u"Асан Усенов: "_s;
    CHECK(quotes(u"«Мы рады, - сказал Асан Усенов. - Страны дружат»."_s) ==
          QStringList{said + u"Мы рады, - сказал Асан Усенов. - Страны дружат"_s});
    CHECK(quotes(u"Асан Усенов заявил, что «страны дружат»."_s) == QStringList{said + u"страны дружат"_s});
    CHECK(quotes(u"Асан Усенов заявил, что «Дастан» работает."_s).isEmpty());
    CHECK(quotes(u"Асан Усенов: «Страны дружат»."_s) == QStringList{said + u"Страны дружат"_s});
    CHECK(quotes(u"Асан Усенов “Өлкөлөр дос” деп билдирди."_s) == QStringList{said + u"Өлкөлөр дос"_s});
    CHECK(quotes(u"Асан Усенов белгилегендей, «өлкөлөр дос»."_s) == QStringList{said + u"өлкөлөр дос"_s});
    CHECK(quotes(u"— Мы рады, — сказал Асан Усенов."_s) == QStringList{said + u"Мы рады"_s});
    CHECK(quotes(u"\"We are glad,\" Foreign Minister Asan Usenov told reporters."_s) ==
          QStringList{u"Asan Usenov: We are glad"_s});
    CHECK(quotes(u"According to Asan Usenov, \"relations are good.\""_s) ==
          QStringList{u"Asan Usenov: relations are good."_s});
    CHECK(quotes(u"Глава ОАО «Дастан» Асан Усенов сказал, что завод работает."_s).isEmpty());
}

TEST_CASE("a quote without a named speaker has none, names inside of it belong to it")
{
    CHECK(quotes(u"«Проект «Село» готов», - отметил он."_s) == QStringList{u": Проект «Село» готов"_s});
    CHECK(quotes(u"«Не закрыто, - сказал Асан Усенов."_s).isEmpty());
    CHECK(quotes(u"«»"_s).isEmpty());
}
