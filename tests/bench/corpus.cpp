// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/corpus.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <random>

using namespace Qt::StringLiterals;

namespace elchi::bench {

namespace {

struct Phrases
{
    QStringList datelines; ///< %1 is the day as the language writes it
    QStringList beginnings;
    QStringList middles;
    QStringList endings;
};

const Phrases russian{
    {u"Бишкек, %1. /Кабар/. "_s, u"Ош, %1 /Кабар/. "_s},
    {u"Министр энергетики принял делегацию из Казахстана"_s, u"Стороны обсудили поставки электроэнергии"_s,
     u"Посол Турции рассказал о ходе совместных проектов"_s,
     u"Представители кабинета министров посетили Ташкент"_s,
     u"Эксперты двух стран сверили планы на полугодие"_s},
    {u"отметив рост взаимной торговли"_s, u"уделив внимание водным ресурсам"_s,
     u"с участием деловых кругов"_s, u"в рамках межправительственной комиссии"_s,
     u"по итогам осенних консультаций"_s},
    {u"и договорились продолжить работу."_s, u"и утвердили дорожную карту."_s,
     u"и наметили новую встречу весной."_s},
};

const Phrases kyrgyz{
    {u"Бишкек, %1 /Кабар/. "_s},
    {u"Энергетика министри Казакстандын делегациясын кабыл алды"_s,
     u"Тараптар соода маселелерин талкуулашты"_s,
     u"Өзбекстандын элчиси биргелешкен долбоорлор жөнүндө айтып берди"_s,
     u"Министрлер кабинетинин өкүлдөрү Анкарага барышты"_s},
    {u"суу ресурстарына көңүл буруп"_s, u"ишкерлердин катышуусу менен"_s,
     u"өкмөттөр аралык комиссиянын алкагында"_s},
    {u"жана ишти улантууга макулдашты."_s, u"жана жол картасын бекитти."_s},
};

const Phrases english{
    {u"Bishkek, %1 / Kabar /. "_s},
    {u"The energy minister received a delegation from Kazakhstan"_s,
     u"Both sides reviewed electricity supplies"_s, u"The ambassador of Türkiye spoke about joint projects"_s,
     u"Officials of the cabinet travelled to Tashkent"_s},
    {u"noting the growth of mutual trade"_s, u"with an eye on water resources"_s,
     u"joined by business circles"_s},
    {u"and agreed to go on."_s, u"and approved a road map."_s},
};

using Dice = std::mt19937;

const QString &pick(const QStringList &from, Dice &dice)
{
    return from[qsizetype(dice() % size_t(from.size()))];
}

QString sentence(const Phrases &phrases, Dice &dice)
{
    return pick(phrases.beginnings, dice) + u", "_s + pick(phrases.middles, dice) + u" №"_s +
           QString::number(dice() % 100000) + u' ' + pick(phrases.endings, dice);
}

} // namespace

QString dispatchText(int number)
{
    Dice dice(unsigned(number) * 2654435761U + 17U);
    const Phrases *languages[] = {&russian, &kyrgyz, &english};
    const Phrases &phrases = *languages[number % 3];
    const QDate day = QDate(2023, 1, 1).addDays(int(dice() % 1000));
    const QString written =
        number % 3 == 2 ? QLocale::c().toString(day, u"MMMM d, yyyy"_s) : day.toString(u"dd.MM.yy"_s);
    QString text = pick(phrases.datelines, dice).arg(written);
    const int length = 1400 + int(dice() % 1000);
    while (text.size() < length)
        text += sentence(phrases, dice) + (dice() % 4 == 0 ? u'\n' : u' ');
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
