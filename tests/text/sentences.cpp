// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/sentences.h"

#include "support/printing.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace elchi;

namespace {

QStringList sentencesOf(const QString &text)
{
    const OffsetMap map(text);
    QStringList found;
    for (const TextSpan &span : sentences(map))
        found.append(map.mid(span));
    return found;
}

QString around(const QString &text, const QString &words)
{
    const OffsetMap map(text);
    const qsizetype at = text.indexOf(words);
    return map.mid(sentenceAround(map, *map.spanOf(at, at + words.size())));
}

} // namespace

TEST_CASE("a stop after an initial, a number or an abbreviation does not end the sentence")
{
    CHECK(sentencesOf(u"Министр Ж. Асанов принял 1.5 млн. Долл. не назвал. Потом уехал!"_s) ==
          QStringList{u"Министр Ж. Асанов принял 1.5 млн. Долл. не назвал."_s, u"Потом уехал!"_s});
    CHECK(sentencesOf(u"On Sept. 20 they met. «Да». Конец"_s) ==
          QStringList{u"On Sept. 20 they met."_s, u"«Да»."_s, u"Конец"_s});
}

TEST_CASE("a line feed ends a sentence and a dateline is one of its own")
{
    CHECK(sentencesOf(u"Заголовок\n\n Бишкек, 29.01.25. /Кабар/. Посол приехал.\n"_s) ==
          QStringList{u"Заголовок"_s, u"Бишкек, 29.01.25. /Кабар/."_s, u"Посол приехал."_s});
    CHECK(sentencesOf(u" \n "_s).isEmpty());
}

TEST_CASE("the sentence around words is found, and around words in two sentences both")
{
    const QString text = u"😀 Раз. Два слова. Три.\nЧетыре. Пять."_s;
    CHECK(around(text, u"слова"_s) == u"Два слова."_s);
    CHECK(around(text, u"слова. Три"_s) == u"Два слова. Три."_s);
    CHECK(around(text, u"Три.\nЧет"_s) == u"Три.\nЧетыре."_s);
}
