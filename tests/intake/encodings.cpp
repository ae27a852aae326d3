// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/reader.h"

#include "intake/decoder.h"
#include "support/printing.h"
#include "text/dateline.h"
#include "text/offsetmap.h"

#include <QStringEncoder>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

using namespace Qt::StringLiterals;
using namespace elchi;

namespace {

struct Encoding
{
    const char *name;
    QByteArray bom;
};

/// Letters, digits and signs that every one of the tables has.
const QStringList dispatches{
    u"Министр принял посла Индии\nБишкек, 14.03.24. /Кабар/. Министр сельского хозяйства принял посла Индии. "
    "Стороны обсудили поставки семян, обучение агрономов и совместную выставку в Оше.\n"
    "Как сообщили в министерстве, следующая встреча намечена на 5 июня.\n"_s,
    u"Бишкек, 14.03.24. /Кабар/. Принят посол Индии.\n"_s,
    u"БИШКЕК, 3-авг. - Sputnik. Экс-премьер ЮАР и глава МИД ЧР Ю. Щукин обсудили ввоз хурмы.\n"_s,
    u"Бишкек (АКИpress) - Press release: The Embassy of Japan (Посольство Японии) held a reception.\n"_s,
};

const QList<Encoding> encodings{
    {"UTF-8", {}},
    {"UTF-8", "\xEF\xBB\xBF"},
    {"UTF-16LE", {}},
    {"UTF-16LE", "\xFF\xFE"},
    {"UTF-16BE", {}},
    {"UTF-16BE", "\xFE\xFF"},
    {"UTF-32LE", QByteArray("\xFF\xFE\0\0", 4)},
    {"windows-1251", {}},
    {"KOI8-R", {}},
    {"IBM866", {}},
    {"ISO-8859-5", {}},
    {"x-mac-cyrillic", {}},
};

QByteArray encoded(const QString &letters, const Encoding &encoding)
{
    return encoding.bom +
           QByteArray(QStringEncoder(encoding.name, QStringEncoder::Flag::Stateless).encode(letters));
}

} // namespace

TEST_CASE("a dispatch is the same in every encoding, with the same dateline in the same place")
{
    const QString text = GENERATE(from_range(dispatches));
    const Encoding encoding = GENERATE(from_range(encodings));
    CAPTURE(encoding.name, encoding.bom.toHex().toStdString(), text.toStdString());
    const ReadOptions options{.contextDate = QDate(2024, 9, 1)};
    const auto expected = findDateline(OffsetMap(text), options.contextDate);
    REQUIRE(expected);

    const auto read = readDispatch(encoded(text, encoding), u"a.txt"_s, options);
    REQUIRE(read);
    CHECK(read->text == text);
    CHECK(read->encoding == QString::fromLatin1(encoding.name));
    const auto dateline = findDateline(OffsetMap(read->text), options.contextDate);
    REQUIRE(dateline);
    CHECK(dateline->span == expected->span);
    CHECK(read->fields.city == expected->city);
    // A dateline that names no day leaves it to who imports.
    const auto given = PartialDate::day(options.contextDate, DateBasis::ByHand);
    CHECK(read->fields.date == (expected->date ? expected->date : given));
    CHECK(read->fields.agency == expected->agency);
}

TEST_CASE("line ends of other systems give the same text")
{
    const Encoding encoding = GENERATE(from_range(encodings));
    CAPTURE(encoding.name);
    QString windows = dispatches.first();
    const auto read = readDispatch(encoded(windows.replace(u"\n"_s, u"\r\n"_s), encoding), u"a.txt"_s);
    REQUIRE(read);
    CHECK(read->text == dispatches.first());
}

TEST_CASE("a few words are read in the usual encodings")
{
    const auto words = GENERATE(as<QString>(), u"Встреча в Оше"_s, u"Посол Японии прибыл в Бишкек"_s,
                                u"Визит министра перенесён"_s, u"Переговоры в Анкаре завершились 5 мая."_s);
    const auto name = GENERATE(as<std::string>(), "UTF-8", "windows-1251", "KOI8-R", "IBM866", "ISO-8859-5",
                               "x-mac-cyrillic", "UTF-16LE", "UTF-16BE");
    CAPTURE(name);
    const auto decoded = decode(encoded(words, {name.c_str(), {}}), {});
    REQUIRE(decoded);
    CHECK(decoded->text == words);
}

TEST_CASE("a text in capitals is read in the usual encodings")
{
    const QString words = u"ПОСОЛ ЯПОНИИ ПРИБЫЛ В БИШКЕК С ВИЗИТОМ ДЛЯ ПЕРЕГОВОРОВ О ТОРГОВЛЕ"_s;
    const auto name =
        GENERATE(as<std::string>(), "windows-1251", "KOI8-R", "IBM866", "ISO-8859-5", "x-mac-cyrillic");
    CAPTURE(name);
    const auto decoded = decode(encoded(words, {name.c_str(), {}}), {});
    REQUIRE(decoded);
    CHECK(decoded->text == words);
}

TEST_CASE("Western texts stay Western")
{
    const QString words = u"Der Außenminister führte Gespräche über Öl und Gas, sagte er in Köln."_s;
    CHECK(decode(encoded(words, {"windows-1252", {}}), {})->text == words);
}

TEST_CASE("tiny binary files are refused as binary")
{
    const auto bytes =
        GENERATE(QByteArray("\0", 1), QByteArray("\0\0", 2), QByteArray("\0\1\2\3", 4),
                 QByteArray("\1\0\2\0", 4), QByteArray("\1\2\3\4"), QByteArray("\0\1\0\2\0\3", 6),
                 QByteArray("\x7f\0\0\1", 4), QByteArray("\xCA\xFE\xBA\xBE\0\0\0\x34", 8),
                 QByteArray("\0\0\1\0\1\0\x10\x10", 8), QByteArray("\x04\0\0\0\xff\0", 6));
    CAPTURE(bytes.toHex().toStdString());
    const auto read = readDispatch(bytes, u"a.txt"_s);
    REQUIRE_FALSE(read);
    CHECK(read.error().code == ErrorCode::FileBinary);
}
