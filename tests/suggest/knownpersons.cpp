// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggest/inflection.h"
#include "suggest/namewords.h"
#include "suggest/personname.h"
#include "suggest/suggestions.h"
#include "support/printing.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace elchi;

namespace {

Entity person(qint64 id, const QString &name, const QString &country)
{
    return {.id = {id}, .type = EntityType::Person, .name = name, .country = country};
}

Entity office(qint64 id, const QString &name)
{
    return {.id = {id}, .type = EntityType::Office, .name = name, .country = u"KG"_s};
}

const SuggestionIndex &index()
{
    static const SuggestionIndex made(
        {.entities = {person(1, u"Айдар Мамбетов"_s, u"KG"_s), person(2, u"Акыл Мамбетов"_s, u"KG"_s),
                      person(3, u"Ким Чон Хо"_s, u"KR"_s), person(4, u"Нурлан Тургун уулу"_s, u"KG"_s),
                      person(5, u"Улан Жээнбеков"_s, u"KG"_s), office(6, u"президент Кыргызстана"_s),
                      office(7, u"министр финансов"_s)},
         .codes = {},
         .tenures = {{.id = {1}, .person = {1}, .office = {6}, .from = QDate(2024, 1, 1), .to = {}},
                     {.id = {2},
                      .person = {2},
                      .office = {7},
                      .from = QDate(2020, 1, 1),
                      .to = QDate(2023, 12, 31)}}});
    return made;
}

/// "words=name" of each mention in a text of that day.
QStringList mentions(const QString &text, QDate day = QDate(2025, 3, 1))
{
    DispatchFields fields;
    fields.date = PartialDate::day(day, DateBasis::Dateline);
    QStringList found;
    for (const Suggestion &one : index().suggestions(text, fields)) {
        if (one.kind == AnnotationKind::Mention)
            found.append(one.text + u'=' + one.name);
    }
    return found;
}

} // namespace

TEST_CASE("a known person is found by initials, in either order, with a patronymic and in Latin letters")
{
    CHECK(mentions(u"приехал У. Жээнбеков"_s) == QStringList{u"У. Жээнбеков=Улан Жээнбеков"_s});
    CHECK(mentions(u"с У.Жээнбековым"_s) == QStringList{u"У.Жээнбековым=Улан Жээнбеков"_s});
    CHECK(mentions(u"Жээнбековдун Уландын"_s) == QStringList{u"Жээнбековдун Уландын=Улан Жээнбеков"_s});
    CHECK(mentions(u"Улана Асановича Жээнбекова"_s) ==
          QStringList{u"Улана Асановича Жээнбекова=Улан Жээнбеков"_s});
    CHECK(mentions(u"met Ulan Zheenbekov's team"_s) == QStringList{u"Ulan Zheenbekov's=Улан Жээнбеков"_s});
    CHECK(mentions(u"met Jeenbekov"_s) == QStringList{u"Jeenbekov=Улан Жээнбеков"_s});
    CHECK(mentions(u"Чон Хо Ким приехал"_s) == QStringList{u"Чон Хо Ким=Ким Чон Хо"_s});
    CHECK(mentions(u"met Nurlan Turgun uulu"_s) == QStringList{u"Nurlan Turgun uulu=Нурлан Тургун уулу"_s});
    CHECK(mentions(u"met Turgun uulu Nurlan"_s) == QStringList{u"Turgun uulu Nurlan=Нурлан Тургун уулу"_s});
    CHECK(mentions(u"с Тургун уулуну"_s) == QStringList{u"Тургун уулуну=Нурлан Тургун уулу"_s});
}

TEST_CASE("a surname that two have is the one's whom the text names, or who was in office on that day")
{
    CHECK(mentions(u"сказал Мамбетов"_s) == QStringList{u"Мамбетов=Айдар Мамбетов"_s});
    CHECK(mentions(u"сказал Мамбетов"_s, QDate(2022, 5, 5)) == QStringList{u"Мамбетов=Акыл Мамбетов"_s});
    CHECK(mentions(u"Приехал Акыл Мамбетов. Как сказал Мамбетов, все готово"_s).last() ==
          u"Мамбетов=Акыл Мамбетов"_s);
    CHECK(mentions(u"сказал А.Мамбетов"_s) == QStringList{u"А.Мамбетов=Айдар Мамбетов"_s});
    CHECK(mentions(u"сказал Мамбетов"_s, QDate(2010, 1, 1)).isEmpty());
}

TEST_CASE("a surname beside another's given name or initial is not the known person's")
{
    CHECK(mentions(u"приехал Бектур Жээнбеков"_s).isEmpty());
    CHECK(mentions(u"приехал Б.Жээнбеков"_s).isEmpty());
    CHECK(mentions(u"жээнбековский"_s).isEmpty());
}

TEST_CASE("a bare office beside its holder of that day is that office")
{
    CHECK(mentions(u"Президент Айдар Мамбетов прибыл"_s) ==
          QStringList{u"Президент=президент Кыргызстана"_s, u"Айдар Мамбетов=Айдар Мамбетов"_s});
    CHECK(mentions(u"President Aidar Mambetov arrived"_s).first() == u"President=президент Кыргызстана"_s);
    CHECK(mentions(u"Президент Акыл Мамбетов прибыл"_s) == QStringList{u"Акыл Мамбетов=Акыл Мамбетов"_s});
}

TEST_CASE("the ways to name a person")
{
    const auto ways = [](const QString &name) {
        const Tokens whole(name);
        QStringList joined;
        for (const PersonName &way : waysToName(whole)) {
            QStringList words;
            for (qsizetype i = 0; i < way.words.size(); ++i)
                words << way.word(whole, i).toString();
            joined << words.join(u' ');
        }
        return joined;
    };
    CHECK(ways(u"Улан Асанович Жээнбеков"_s) == QStringList{u"улан асанович жээнбеков"_s, u"улан жээнбеков"_s,
                                                            u"жээнбеков улан"_s, u"у жээнбеков"_s,
                                                            u"жээнбеков у"_s, u"жээнбеков"_s});
    CHECK(ways(u"Ли Чжон Ук"_s) == QStringList{u"ли чжон ук"_s, u"ук ли чжон"_s, u"чжон ук ли"_s});
    CHECK(ways(u"Пеле"_s) == QStringList{u"пеле"_s});
}

TEST_CASE("the words of all names together know the same forms as each alone")
{
    const QStringList names = u"посол япония японский ош министр день земля жапаров нурлан usaid джеймс ата "
                              "республика госсекретарь ким корея"_s.split(u' ');
    const QStringList endings =
        u"|а|я|у|ю|ом|ем|ой|ей|ы|и|е|ов|ами|ого|ому|ый|ская|дун|нын|лардын|га|дагы|'s|да|сы|"
        "сынын|н|инин|ь|ка|цы"_s.split(u'|');
    NameWords words;
    for (const QString &name : names)
        words.add(name);
    for (const QString &name : names) {
        for (qsizetype cut = 0; cut <= qMin<qsizetype>(2, name.size() - 1); ++cut) {
            for (const QString &ending : endings) {
                const Tokens text(name.chopped(cut) + ending);
                NameWords::Forms forms;
                words.find(text, 0, forms);
                for (int number = 0; number < names.size(); ++number) {
                    const bool found =
                        std::ranges::find(forms, number, &NameWords::Form::word) != forms.end();
                    INFO(text.word(0).toString().toStdString() << " of " << names[number].toStdString());
                    CHECK(found == isFormOf(text.word(0), names[number]));
                }
            }
        }
    }
}
