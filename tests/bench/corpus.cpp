// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/corpus.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <cmath>
#include <random>

using namespace Qt::StringLiterals;

namespace elchi::bench {

namespace {

/// A language as the generator knows it: whole clauses that give the texts their subject, and the parts of
/// which it builds the long tail of words that a year of dispatches has and fifty clauses have not.
struct Language
{
    QStringList datelines; ///< %1 is the day as the language writes it
    QStringList beginnings;
    QStringList middles;
    QStringList endings;
    QStringList littleWords;
    QStringList prefixes;
    QStringList roots;
    QStringList suffixes;
    QStringList wordEndings;
};

QStringList words(const QString &list)
{
    return list.split(u' ');
}

Language russian()
{
    Language made;
    made.datelines = {u"Бишкек, %1. /Кабар/. "_s, u"Ош, %1 /Кабар/. "_s};
    made.beginnings = {u"Министр энергетики принял делегацию из Казахстана"_s,
                       u"Стороны обсудили поставки электроэнергии"_s,
                       u"Посол Турции рассказал о ходе совместных проектов"_s,
                       u"Представители кабинета министров посетили Ташкент"_s,
                       u"Эксперты двух стран сверили планы на полугодие"_s};
    made.middles = {u"отметив рост взаимной торговли"_s, u"уделив внимание водным ресурсам"_s,
                    u"с участием деловых кругов"_s, u"в рамках межправительственной комиссии"_s,
                    u"по итогам осенних консультаций"_s};
    made.endings = {u"и договорились продолжить работу"_s, u"и утвердили дорожную карту"_s,
                    u"и наметили новую встречу весной"_s};
    made.littleWords = words(u"и в на с по к о от для из за что как не это до при также его их году"_s);
    made.prefixes = {u""_s,    u"по"_s,  u"пере"_s, u"за"_s, u"вы"_s,
                     u"пре"_s, u"раз"_s, u"об"_s,   u"со"_s, u"меж"_s};
    made.roots =
        words(u"говор строй торг вод свет путь ряд ход пис след степ город связ род мир труд дел смотр клад "
              "вод руд лес гор пол ток рез вид слов каз став лож меч тяг круг врем возв чит счет ценн треб "
              "двиг крас молод стар нов техн эконом полит культур област центр план банк рынк бюдж"_s);
    made.suffixes = {u""_s,   u"н"_s,   u"ов"_s,  u"ств"_s,    u"тель"_s, u"ени"_s, u"ок"_s,
                     u"ск"_s, u"льн"_s, u"ник"_s, u"енност"_s, u"ива"_s,  u"аци"_s};
    made.wordEndings = {u"а"_s,  u"ы"_s,  u"е"_s,  u"у"_s,  u"ой"_s, u"ами"_s, u"ах"_s, u"ого"_s,
                        u"ая"_s, u"ом"_s, u"ых"_s, u"ит"_s, u"ал"_s, u"или"_s, u"ют"_s, u""_s};
    return made;
}

Language kyrgyz()
{
    Language made;
    made.datelines = {u"Бишкек, %1 /Кабар/. "_s};
    made.beginnings = {u"Энергетика министри Казакстандын делегациясын кабыл алды"_s,
                       u"Тараптар соода маселелерин талкуулашты"_s,
                       u"Өзбекстандын элчиси биргелешкен долбоорлор жөнүндө айтып берди"_s,
                       u"Министрлер кабинетинин өкүлдөрү Анкарага барышты"_s};
    made.middles = {u"суу ресурстарына көңүл буруп"_s, u"ишкерлердин катышуусу менен"_s,
                    u"өкмөттөр аралык комиссиянын алкагында"_s};
    made.endings = {u"жана ишти улантууга макулдашты"_s, u"жана жол картасын бекитти"_s};
    made.littleWords = words(u"жана менен бул үчүн боюнча да ошол деп эле болуп бир эки жаңы деле"_s);
    made.prefixes = {u""_s};
    made.roots =
        words(u"жол суу иш өлкө шаар эл тил кыз бала тоо көл жер күч соода акча банк тараз чек ара мамлекет "
              "билим дарыгер окуу мектеп айыл калк уюм кеңеш жыйын сапар келиш сүйлөш колдо өнүк түз ачы "
              "тарых маданият өндүр курул баал текшер камсыз туруш аны кир чык"_s);
    made.suffixes = {u""_s,    u"чы"_s,  u"лук"_s, u"лар"_s, u"дер"_s,
                     u"тар"_s, u"сыз"_s, u"луу"_s, u"ым"_s,  u"үү"_s};
    made.wordEndings = {u""_s,   u"нын"_s, u"дун"_s, u"га"_s,  u"ге"_s,  u"да"_s,   u"дан"_s,
                        u"ны"_s, u"сы"_s,  u"ты"_s,  u"ган"_s, u"шты"_s, u"дагы"_s, u"уу"_s};
    return made;
}

Language english()
{
    Language made;
    made.datelines = {u"Bishkek, %1 / Kabar /. "_s};
    made.beginnings = {u"The energy minister received a delegation from Kazakhstan"_s,
                       u"Both sides reviewed electricity supplies"_s,
                       u"The ambassador of Türkiye spoke about joint projects"_s,
                       u"Officials of the cabinet travelled to Tashkent"_s};
    made.middles = {u"noting the growth of mutual trade"_s, u"with an eye on water resources"_s,
                    u"joined by business circles"_s};
    made.endings = {u"and agreed to go on"_s, u"and approved a road map"_s};
    made.littleWords = words(u"the of and to in a for on with that as is by at from it was has said"_s);
    made.prefixes = {u""_s, u"re"_s, u"un"_s, u"pre"_s, u"over"_s, u"inter"_s, u"sub"_s};
    made.roots =
        words(u"trade port form state press view mark land market work point nation region power grant part "
              "serv construct develop product relat govern invest agree support finance transport visit road "
              "health school cult water farm bord custom loan bank law court vote"_s);
    made.suffixes = {u""_s, u"er"_s, u"ment"_s, u"ation"_s, u"al"_s, u"ive"_s, u"ness"_s, u"able"_s};
    made.wordEndings = {u""_s, u"s"_s, u"ed"_s, u"ing"_s, u"ly"_s};
    return made;
}

using Dice = std::mt19937;

const QString &pick(const QStringList &from, Dice &dice)
{
    return from[qsizetype(dice() % size_t(from.size()))];
}

/// As in any language, the n-th word is as frequent as 1/n.
QString rareWord(const Language &language, Dice &dice)
{
    const double most = double(language.prefixes.size() * language.roots.size() * language.suffixes.size() *
                               language.wordEndings.size());
    auto rank = qsizetype(std::pow(most, double(dice()) / double(Dice::max()))) * 7919 % qsizetype(most);
    const auto part = [&rank](const QStringList &list) {
        const QString &chosen = list[rank % list.size()];
        rank /= list.size();
        return chosen;
    };
    const QString root = part(language.roots);
    const QString ending = part(language.wordEndings);
    const QString suffix = part(language.suffixes);
    return part(language.prefixes) + root + suffix + ending;
}

QString tail(const Language &language, Dice &dice)
{
    QStringList made;
    for (int left = 6 + int(dice() % 10); left > 0; --left)
        made << (dice() % 3 == 0 ? pick(language.littleWords, dice) : rareWord(language, dice));
    return made.join(u' ');
}

QString sentence(const Language &language, Dice &dice)
{
    QString made = pick(language.beginnings, dice) + u", "_s + pick(language.middles, dice) + u' ' +
                   pick(language.endings, dice) + u", "_s + tail(language, dice);
    if (dice() % 4 == 0)
        made += u' ' + QString::number(dice() % 3000);
    return made + u'.';
}

} // namespace

QString dispatchText(int number)
{
    Dice dice(unsigned(number) * 2654435761U + 17U);
    static const Language languages[] = {russian(), kyrgyz(), english()};
    const Language &language = languages[number % 3];
    const QDate day = QDate(2023, 1, 1).addDays(int(dice() % 1000));
    const QString written =
        number % 3 == 2 ? QLocale::c().toString(day, u"MMMM d, yyyy"_s) : day.toString(u"dd.MM.yy"_s);
    QString text = pick(language.datelines, dice).arg(written);
    // Cyrillic letters are two bytes each.
    const int length = (number % 3 == 2 ? 2500 : 1400) + int(dice() % 1000);
    while (text.size() < length)
        text += sentence(language, dice) + (dice() % 4 == 0 ? u'\n' : u' ');
    return text;
}

void writeCorpus(const QString &folder, int count)
{
    for (int number = 0; number < count; ++number) {
        const QString part = folder + u"/%1"_s.arg(number / 1000, 4, 10, QChar(u'0'));
        if (number % 1000 == 0)
            QDir().mkpath(part);
        QFile file(part + u"/%1.txt"_s.arg(number, 6, 10, QChar(u'0')));
        if (file.open(QIODevice::WriteOnly))
            file.write(dispatchText(number).toUtf8());
    }
}

} // namespace elchi::bench
