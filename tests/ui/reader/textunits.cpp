// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/textunits.h"

#include "support/printing.h"

#include <catch2/catch_test_macros.hpp>

using namespace elchi;
using namespace Qt::StringLiterals;

namespace {

QString words(const QString &text, TextRange range)
{
    return text.mid(range.begin, range.length());
}

/// Snaps what `touched` covers in `text`.
QString snapped(const QString &text, const QString &touched)
{
    const int begin = int(text.indexOf(touched));
    return words(text, snappedToWords(text, {begin, begin + int(touched.size())}));
}

} // namespace

TEST_CASE("a word is taken whole with its hyphens and Kyrgyz letters, without signs")
{
    const QString text = u"посол Японии, «Өнүгүү» кыргызско-японских 😀 О'Брайен"_s;
    CHECK(words(text, wordAt(text, 7)) == u"Японии"_s);
    CHECK(words(text, wordAt(text, int(text.indexOf(u"нүг"_s)))) == u"Өнүгүү"_s);
    CHECK(words(text, wordAt(text, int(text.indexOf(u"японских"_s)))) == u"кыргызско-японских"_s);
    CHECK(words(text, wordAt(text, int(text.indexOf(u"Брайен"_s)))) == u"О'Брайен"_s);
    CHECK(wordAt(text, int(text.indexOf(u","_s))).isEmpty());
    CHECK(wordAt(text, int(text.indexOf(u"«"_s))).isEmpty());
    CHECK(wordAt(text, int(text.size())).isEmpty());
}

TEST_CASE("snapping takes cut words whole and leaves commas, dots and «» outside")
{
    const QString text = u"проекта JICA «Одно село – один продукт» (ОСОП), глава кабмина."_s;
    CHECK(snapped(text, u"но село – один прод"_s) == u"Одно село – один продукт"_s);
    CHECK(snapped(text, u" «Одно село – один продукт» ("_s) == u"Одно село – один продукт"_s);
    CHECK(snapped(text, u"(ОСОП), "_s) == u"ОСОП"_s);
    CHECK(snapped(text, u" кабмина."_s) == u"кабмина"_s);
    CHECK(snapped(text, u"JI"_s) == u"JICA"_s);
    CHECK(snapped(text, u"» ("_s) == u"» ("_s);
}

TEST_CASE("snapping any range answers a range inside the text whose ends cut no word")
{
    const QString text = u"Ж.Кулубаев, «ТИМдин» 😀 7−8 апреля;\nэл-аралык  жыйын — 24.kg"_s;
    for (int begin = 0; begin <= text.size(); ++begin) {
        for (int end = begin; end <= text.size(); ++end) {
            const TextRange range = snappedToWords(text, {begin, end});
            REQUIRE(range.begin >= 0);
            REQUIRE(range.end <= text.size());
            REQUIRE(range.begin <= range.end);
            REQUIRE(snappedToWords(text, range) == range);
        }
    }
}

TEST_CASE("a sentence is found inside its paragraph")
{
    const QString text = u"Бишкек. Стороны обсудили связи. Затем подписали план.\nКроме того, он выступил."_s;
    CHECK(words(text, sentenceAt(text, 15)) == u"Стороны обсудили связи."_s);
    CHECK(words(text, sentenceAt(text, int(text.indexOf(u"план"_s)))) == u"Затем подписали план."_s);
    CHECK(words(text, sentenceAt(text, int(text.indexOf(u"выступил"_s)))) == u"Кроме того, он выступил."_s);
    CHECK(words(text, sentenceAt(text, 0)) == u"Бишкек."_s);
}

TEST_CASE("the caret walks by words and never into an emoji")
{
    const QString text = u"ой 😀 бий, өрүш"_s;
    CHECK(nextWord(text, 0) == text.indexOf(u"бий"_s));
    CHECK(nextWord(text, int(text.indexOf(u"бий"_s))) == text.indexOf(u"өрүш"_s));
    CHECK(nextWord(text, int(text.indexOf(u"өрүш"_s))) == text.size());
    CHECK(previousWord(text, int(text.size())) == text.indexOf(u"өрүш"_s));
    CHECK(nextWordEnd(text, 0) == 2);
    CHECK(previousWordEnd(text, int(text.size())) == text.indexOf(u","_s));
    CHECK(nextLetter(text, 3) == 5);
    CHECK(previousLetter(text, 5) == 3);
    CHECK(nextLetter(text, int(text.size())) == text.size());
    CHECK(previousLetter(text, 0) == 0);
}

TEST_CASE("each part of a hyphenated word is a step of its own")
{
    const QString text = u"о кыргызско-японских 7-8 связях"_s;
    const int first = int(text.indexOf(u"кыргызско"_s));
    const int second = int(text.indexOf(u"японских"_s));
    CHECK(nextWordEnd(text, first) == second - 1);
    CHECK(nextWord(text, first) == second);
    CHECK(nextWordEnd(text, second) == text.indexOf(u" 7"_s));
    CHECK(previousWord(text, int(text.indexOf(u" 7"_s))) == second);
    CHECK(previousWord(text, second) == first);
    CHECK(previousWordEnd(text, second) == second - 1);
}

TEST_CASE("the caret walks by paragraphs, over empty lines")
{
    const QString text = u"Бишкек.\n\nПосол прибыл.\nОн выступил."_s;
    const int second = int(text.indexOf(u"Посол"_s));
    const int third = int(text.indexOf(u"Он"_s));
    CHECK(nextParagraph(text, 3) == second);
    CHECK(nextParagraph(text, second) == third);
    CHECK(nextParagraph(text, third) == text.size());
    CHECK(previousParagraph(text, int(text.size())) == third);
    CHECK(previousParagraph(text, third) == second);
    CHECK(previousParagraph(text, second + 4) == second);
    CHECK(previousParagraph(text, second) == 0);
    CHECK(previousParagraph(text, 0) == 0);
}
