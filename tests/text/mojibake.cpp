// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/mojibake.h"

#include <QStringDecoder>
#include <QStringEncoder>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace elchi;

namespace {

const QString russian =
    u"Бишкек, 12.05.24. /Кабар/. Министр принял посла Индии — «Ион», № 5. Речь шла о семенах."_s;
const QString plainRussian =
    u"Министр сельского хозяйства принял посла Индии, речь шла о семенах и школах."_s;
const QString kyrgyz =
    u"Министр Үндүстандын элчисин кабыл алды. Сүйлөшүүдө үрөн жана мектептер жөнүндө сөз болду."_s;

/// What a reader shows that takes bytes of one encoding for another one.
QString misread(const QString &text, const char *written, const char *readAs)
{
    const QByteArray bytes = QStringEncoder(written, QStringEncoder::Flag::Stateless).encode(text);
    return QStringDecoder(readAs, QStringDecoder::Flag::Stateless).decode(bytes);
}

QString repaired(const QString &text)
{
    const auto repair = repairable(text);
    return repair ? repair->text : u"(nothing)"_s;
}

struct Way
{
    const char *written;
    const char *readAs;
};

} // namespace

TEST_CASE("the well-known garbage is recognised")
{
    CHECK(repaired(u"РџСЂРёРІРµС‚"_s) == u"Привет"_s);
    CHECK(repaired(u"Ïðèâåò"_s) == u"Привет"_s);
    CHECK(repaired(u"ÐŸÑ€Ð¸Ð²ÐµÑ‚"_s) == u"Привет"_s);
    CHECK(repaired(u"рТЙЧЕФ, НЙОЙУФТ РТЙОСМ РПУМБ"_s) == u"Привет, министр принял посла"_s);
    CHECK(repaired(u"ðÒÉ×ÅÔ, ÍÉÎÉÓÔÒ ÐÒÉÎÑÌ ÐÏÓÌÁ"_s) == u"Привет, министр принял посла"_s);
}

TEST_CASE("a text that was misread is repaired letter for letter, and it is told how")
{
    const auto way =
        GENERATE(Way{"UTF-8", "windows-1251"}, Way{"UTF-8", "windows-1252"}, Way{"UTF-8", "ISO-8859-1"},
                 Way{"windows-1251", "windows-1252"}, Way{"windows-1251", "ISO-8859-1"});
    CAPTURE(way.written, way.readAs);
    const auto repair = repairable(misread(russian, way.written, way.readAs));
    REQUIRE(repair);
    CHECK(repair->text == russian);
    REQUIRE(repair->misreadings.size() == 1);
    CHECK(repair->misreadings.first().written == QString::fromLatin1(way.written));
}

TEST_CASE("KOI8-R read as windows-1251 is repaired, in capitals and in small letters")
{
    for (const QString &text : {plainRussian, plainRussian.toUpper(), plainRussian.toLower()}) {
        const auto repair = repairable(misread(text, "KOI8-R", "windows-1251"));
        REQUIRE(repair);
        CHECK(repair->text == text);
        CHECK(repair->misreadings == QList{Misreading{u"KOI8-R"_s, u"windows-1251"_s}});
    }
}

TEST_CASE("a text misread twice is repaired twice")
{
    const auto first = GENERATE(Way{"UTF-8", "windows-1251"}, Way{"UTF-8", "windows-1252"},
                                Way{"windows-1251", "windows-1252"}, Way{"KOI8-R", "windows-1251"});
    const auto second = GENERATE(Way{"UTF-8", "windows-1251"}, Way{"UTF-8", "windows-1252"});
    CAPTURE(first.written, first.readAs, second.readAs);
    const QString once = misread(plainRussian, first.written, first.readAs);
    const auto repair = repairable(misread(once, second.written, second.readAs));
    REQUIRE(repair);
    CHECK(repair->text == plainRussian);
    CHECK(repair->misreadings.size() == 2);
}

TEST_CASE("other languages in UTF-8 are repaired as well")
{
    const auto text = GENERATE(as<QString>(), kyrgyz, u"Türkiye'nin Bişkek Büyükelçisi görüştü."_s,
                               u"Außenminister führte Gespräche."_s, u"The minister’s “visit” ended."_s);
    CHECK(repaired(misread(text, "UTF-8", "windows-1252")) == text);
}

TEST_CASE("a no-break space that became a space does not stand in the way")
{
    QString broken = misread(u"Россия и Румыния"_s, "UTF-8", "windows-1251");
    CHECK(repaired(broken.replace(QChar(0xA0), u' ')) == u"Россия и Румыния"_s);
}

TEST_CASE("a long text is judged by its beginning and repaired to its end")
{
    const QString text = (russian + u'\n').repeated(400);
    CHECK(repaired(misread(text, "UTF-8", "windows-1251")) == text);
    CHECK(repaired(misread(text, "UTF-8", "windows-1251") + russian) == u"(nothing)"_s);
}

TEST_CASE("texts that are as they should be are left alone")
{
    const auto text =
        GENERATE(as<QString>(), u""_s, u" \n"_s, russian, plainRussian, kyrgyz, plainRussian.toUpper(),
                 kyrgyz.toUpper(), u"ЦБ РФ, МИД КР, ЕАЭС, ШОС, ОДКБ, СНГ, ООН, ВОЗ"_s, u"БУЙРУК БУЙРУК"_s,
                 u"Хух! Ъыь, щфэ"_s, u"Р’Р"_s, u"В»"_s, u"Группа «В»"_s,
                 u"Президент принял делегацию — речь шла о «зелёной» энергетике, 25 °C, 100 €, § 5."_s,
                 u"The minister’s visit — “a success”, 25 °C, £5, naïve café."_s,
                 u"Türkiye'nin Bişkek Büyükelçisi, Cumhurbaşkanı ile görüştü; ÇALIŞMA ÖĞLE ŞÖYLE."_s,
                 u"Außenminister führte Gespräche über Öl: „Ö“ und ÄÖÜ, ÄÖ, Öß."_s, u"CAFÉ… “É»” À…"_s,
                 u"« Été à l’Élysée »"_s, u"吉尔吉斯斯坦总统会见日本大使，双方讨论能源合作。"_s,
                 u"Ελληνικά κείμενα"_s, u"Қазақстан Президенті елшіні қабылдады."_s,
                 u"Зустріч із послом України відбулася в Києві."_s, u"O‘zbekiston elchisi — uchrashuv."_s);
    CAPTURE(text.toStdString());
    CHECK(repaired(text) == u"(nothing)"_s);
}

TEST_CASE("no cut out of an ordinary text is taken for a broken one")
{
    const QString all =
        russian + u' ' + plainRussian + u' ' + kyrgyz + u' ' + plainRussian.toUpper() + u' ' +
        u"Саммит ЕАЭС пройдёт в Бишкеке, съезд — в Оше; объём торговли вырос на четверть, "
        "цифры ещё уточняются. Außenminister führte Gespräche. Büyükelçi görüştü. The visit’s end."_s;
    CHECK(rc::check("cuts", [&all] {
        const auto begin = *rc::gen::inRange<qsizetype>(0, all.size());
        const auto length = *rc::gen::inRange<qsizetype>(0, 200);
        RC_ASSERT(!repairable(all.mid(begin, length)).has_value());
    }));
}

TEST_CASE("any words of Russian whose UTF-8 was misread come back")
{
    const QStringList words = russian.split(u' ') + plainRussian.split(u' ');
    CHECK(rc::check("ways", [&words] {
        QStringList chosen;
        for (int i = 0; i < 8; ++i)
            chosen.append(words[*rc::gen::inRange<qsizetype>(0, words.size())]);
        const QString text = chosen.join(u' ') + u" Министр"_s;
        RC_ASSERT(repaired(misread(text, "UTF-8", "windows-1251")) == text);
        RC_ASSERT(repaired(misread(text, "UTF-8", "ISO-8859-1")) == text);
    }));
}

TEST_CASE("words that had the same fate as a text are undone with it, others stay as they are")
{
    const auto repair = repairable(misread(russian, "UTF-8", "windows-1251"));
    REQUIRE(repair);
    CHECK(undone(misread(u"Приём"_s, "UTF-8", "windows-1251"), repair->misreadings) == u"Приём"_s);
    CHECK(undone(u"Кабар"_s, repair->misreadings) == u"Кабар"_s);
    CHECK(undone(u"24.kg"_s, repair->misreadings) == u"24.kg"_s);
    const QList<Misreading> latin{{u"windows-1251"_s, u"windows-1252"_s}};
    CHECK(undone(u"Êàáàð"_s, latin) == u"Кабар"_s);
    CHECK(undone(u"Кабар"_s, latin) == u"Кабар"_s);
}
