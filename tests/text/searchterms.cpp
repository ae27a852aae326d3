// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/searchterms.h"

#include "support/printing.h"
#include "text/folding.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace elchi;

namespace {

bool finds(const QString &query, const QString &word, Language language = Language::Russian)
{
    const auto words = queryWords(query);
    return words.size() == 1 && words.first().finds(folded(word), language);
}

QStringList sortedTerms(const QString &text)
{
    const QString letters = folded(text);
    QStringList terms = searchTerms(foldedWords(letters), Language::Russian).split(u' ');
    terms.sort();
    return terms;
}

} // namespace

TEST_CASE("a text is indexed by the lemmas of its words, each once")
{
    CHECK(sortedTerms(u"Министры встретились, министр и министров — 2025."_s) ==
          QStringList{u"2025"_s, u"встретились"_s, u"встретиться"_s, u"и"_s, u"министр"_s});
    CHECK(sortedTerms(u"Водно-энергетический"_s).contains(u"энергетический"_s));
    CHECK(searchTerms({}, Language::Russian).isEmpty());
    CHECK(sortedTerms(u"... — «»"_s) == QStringList{QString()});
}

TEST_CASE("a query finds every form and what is not typed to its end")
{
    CHECK(finds(u"послами"_s, u"Посол"_s));
    CHECK(finds(u"министр"_s, u"министрлеринин"_s, Language::Kyrgyz));
    CHECK(finds(u"Жапарову"_s, u"Жапаровдун"_s, Language::Kyrgyz));
    CHECK(finds(u"министрлери"_s, u"министрге"_s, Language::Kyrgyz));
    CHECK(finds(u"энерг"_s, u"энергетике"_s));
    CHECK(sortedTerms(u"посла"_s) == QStringList{u"посла"_s, u"посол"_s});
    CHECK(finds(u"meetings"_s, u"met"_s, Language::English));
    CHECK_FALSE(finds(u"посол"_s, u"поселок"_s));
    CHECK_FALSE(finds(u"сша"_s, u"саша"_s));
}

TEST_CASE("whatever is typed is a query")
{
    CHECK(queryWords(u"\" ( ) * ^ : - + \\ '"_s).isEmpty());
    CHECK(queryWords(QString(QChar(0xD800))).isEmpty());
    CHECK(queryWords(u"О'Брайен C++ Кабар/"_s).size() == 4);
}
