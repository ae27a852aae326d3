// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/wordforms.h"

#include "support/printing.h"
#include "text/offsetmap.h"

#include <catch2/catch_test_macros.hpp>

using namespace elchi;
using namespace Qt::StringLiterals;

namespace {

QStringList found(const QString &words, const QString &text, Language language = Language::Russian,
                  bool anyCase = false)
{
    const OffsetMap map(text);
    QStringList all;
    for (const TextSpan span : WordForms(words, language, anyCase).in(text, language))
        all << map.mid(span);
    return all;
}

} // namespace

TEST_CASE("words are found again in every case, signs outside")
{
    CHECK(found(u"посла Японии"_s, u"Пришёл посол Японии, послу Японии сказали; послы Китая молчат."_s) ==
          QStringList{u"посол Японии"_s, u"послу Японии"_s});
    CHECK(found(u"Айнуру Исакову"_s, u"«Айнуре Исаковой», — сказал он."_s) ==
          QStringList{u"Айнуре Исаковой"_s});
}

TEST_CASE("Kyrgyz words are found with their suffixes")
{
    CHECK(found(u"Япониянын"_s, u"Японияга барды. Япония жооп берди."_s, Language::Kyrgyz) ==
          QStringList{u"Японияга"_s, u"Япония"_s});
}

TEST_CASE("a capital asks for a capital, unless a sentence begins with it")
{
    CHECK(found(u"Катар"_s, u"Прошёл катар, а Катар ответил."_s) == QStringList{u"Катар"_s});
    CHECK(found(u"Посол"_s, u"Говорил посол."_s).isEmpty());
    CHECK(found(u"Посол"_s, u"Говорил посол."_s, Language::Russian, true) == QStringList{u"посол"_s});
}

TEST_CASE("a part of a word is not the word, and other signs between words are other words")
{
    CHECK(found(u"порт"_s, u"Португалия и паспорт"_s).isEmpty());
    CHECK(found(u"посол Японии"_s, u"Прибыл посол. Японии он верен."_s).isEmpty());
    CHECK(found(u""_s, u"Ничего."_s).isEmpty());
}

TEST_CASE("positions are code points of the text as it is")
{
    const auto spans =
        WordForms(u"школа"_s, Language::Russian, false).in(u"😀 в шко\u00ADле"_s, Language::Russian);
    REQUIRE(spans.size() == 1);
    CHECK(spans.first() == TextSpan(4, 10));
}
