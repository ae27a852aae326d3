// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/lexicon.h"

#include "support/printing.h"
#include "text/folding.h"
#include "text/irregularwords.h"
#include "text/kyrgyzstem.h"
#include "text/namestem.h"

#include <QHash>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace elchi;

namespace {

QStringList lemmasOf(const QString &word, Language language = Language::Russian)
{
    return Lexicon::shared().lemmas(folded(word), language);
}

/// Whether all of these words, with spaces between them, share a lemma with the first.
void checkTogether(const QString &forms, Language language)
{
    const QStringList words = forms.split(u' ');
    const QStringList first = lemmasOf(words.first(), language);
    for (const QString &word : words) {
        const QStringList lemmas = lemmasOf(word, language);
        INFO(word.toStdString() << ": " << lemmas.join(u", "_s).toStdString());
        CHECK(std::ranges::any_of(lemmas, [&first](const QString &lemma) { return first.contains(lemma); }));
    }
}

} // namespace

TEST_CASE("the forms of a Russian word have a lemma in common")
{
    for (const QString &forms :
         {u"посол посла послу послом послы послов послам послами послах"_s,
          u"встреча встречи встрече встречу встречей встреч встречам встречами встречах"_s,
          u"человек человека люди людей людям людьми людях"_s,
          u"министр министра министру министром министры"_s,
          u"японский японского японскому японским японская японской японскую японские"_s,
          u"провел провела провели провести проведет"_s, u"день дня дню днем дни дней днями"_s,
          u"отчет отчёта отчету"_s})
        checkTogether(forms, Language::Russian);
}

TEST_CASE("the forms of a Russian name have a lemma in common")
{
    for (const QString &forms :
         {u"Жапаров Жапарова Жапарову Жапаровым Жапарове"_s,
          u"Касымалиев Касымалиева Касымалиеву Касымалиевым"_s,
          u"Кыргызстан Кыргызстана Кыргызстану Кыргызстаном Кыргызстане"_s,
          u"Казахстан Казахстана Казахстану Казахстаном Казахстане"_s,
          u"Вьетнам Вьетнама Вьетнаму Вьетнамом"_s, u"Япония Японии Японию Японией"_s,
          u"Китай Китая Китаю Китаем Китае"_s, u"Астана Астаны Астане Астану"_s,
          u"Акихиса Акихисы Акихисе Акихису"_s, u"Туманский Туманского Туманскому Туманским"_s,
          u"Иран Ирана Ирану Ираном Иране"_s, u"Оман Омана Оману Оманом"_s})
        checkTogether(forms, Language::Russian);
}

TEST_CASE("the forms of a Kyrgyz word have a lemma in common")
{
    for (const QString &forms :
         {u"министр министри министрдин министрлери министрлеринин министрлердин"_s,
          u"президент президенти президенттин президентке президентинин"_s,
          u"өлкө өлкөнүн өлкөгө өлкөдө өлкөлөр өлкөлөрдүн өлкөлөрү"_s,
          u"элчи элчиси элчисинин элчилери элчилик"_s, u"китеп китеби китепти китептер"_s,
          u"Жапаров Жапаровдун Жапаровго Жапаровду"_s, u"Кыргызстан Кыргызстандын Кыргызстанга"_s,
          u"соода соодасы соодасын соодага"_s, u"долбоор долбоорлор долбоорлордун долбоору"_s})
        checkTogether(forms, Language::Kyrgyz);
    CHECK(kyrgyzStem(u"президент") == u"президент"_s);
    CHECK(kyrgyzStem(u"иш") == u"иш"_s);
}

TEST_CASE("the forms of an English word have a lemma in common")
{
    for (const QString &forms : {u"meet met meets meeting"_s, u"country countries"_s, u"hold held holds"_s,
                                 u"minister ministers"_s, u"sign signed signs"_s})
        checkTogether(forms, Language::English);
}

TEST_CASE("words that only look alike keep their own lemmas")
{
    CHECK_FALSE(lemmasOf(u"посылка"_s).contains(u"посол"_s));
    CHECK_FALSE(lemmasOf(u"после"_s).contains(u"посол"_s));
    CHECK_FALSE(lemmasOf(u"японский"_s).contains(u"япония"_s));
    CHECK_FALSE(lemmasOf(u"человечный"_s).contains(u"человек"_s));
    CHECK(irregularLemma(u"послание").isEmpty());
    CHECK(nameStems(u"оно") == u"оно"_s);
}

TEST_CASE("a word that may come from two has both lemmas")
{
    const QStringList lemmas = lemmasOf(u"стали"_s);
    CHECK(lemmas.contains(u"сталь"_s));
    CHECK(lemmas.contains(u"стать"_s));
}

TEST_CASE("a word is looked up once")
{
    const QString word = u"негостеприимство"_s;
    const qint64 before = Lexicon::shared().lookups();
    const QStringList first = lemmasOf(word);
    CHECK(Lexicon::shared().lookups() == before + 1);
    CHECK(lemmasOf(word) == first);
    CHECK(Lexicon::shared().lookups() == before + 1);
}

TEST_CASE("numbers, signs and endless words are their own lemmas")
{
    CHECK(lemmasOf(u"2025"_s) == QStringList{u"2025"_s});
    CHECK(lemmasOf(u"日本"_s) == QStringList{u"日本"_s});
    const QString endless(5000, u'а');
    CHECK(lemmasOf(endless) == QStringList{endless.left(1000)});
}
