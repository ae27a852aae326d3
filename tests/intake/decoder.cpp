// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/decoder.h"

#include "intake/normalise.h"
#include "support/printing.h"

#include <QStringEncoder>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using namespace elchi;

namespace {

const QString text = u"Бишкек, 12.05.24. /Кабар/. Министр образования обсудил с послом обмен студентами.\n"
                     "Стороны договорились продолжить работу над соглашением в 2025 году.\n"_s;

QByteArray encoded(const QString &letters, const char *encoding)
{
    QStringEncoder encoder(encoding, QStringEncoder::Flag::Stateless);
    return encoder.encode(letters);
}

} // namespace

TEST_CASE("one text in every encoding of the region is the same text")
{
    const auto name = GENERATE(as<std::string>(), "windows-1251", "KOI8-R", "IBM866", "ISO-8859-5",
                               "x-mac-cyrillic", "UTF-16LE", "UTF-16BE", "UTF-8");
    const auto decoded = decode(encoded(text, name.c_str()), u"a.txt"_s);
    REQUIRE(decoded);
    CHECK(decoded->text == text);
    CHECK(decoded->encoding == QString::fromStdString(name));
}

TEST_CASE("a byte order mark decides and is not part of the text")
{
    CHECK(decode("\xEF\xBB\xBF" + text.toUtf8(), {})->text == text);
    CHECK(decode("\xFF\xFE" + encoded(text, "UTF-16LE"), {})->text == text);
    CHECK(decode("\xFE\xFF" + encoded(text, "UTF-16BE"), {})->encoding == u"UTF-16BE"_s);
}

TEST_CASE("a short text in windows-1251 is not taken for another table")
{
    CHECK(decode(encoded(u"Встреча в Оше"_s, "windows-1251"), {})->text == u"Встреча в Оше"_s);
}

TEST_CASE("what the analyst says of the encoding goes before every guess")
{
    const auto decoded = decode(encoded(text, "KOI8-R"), {}, u"koi8-r"_s);
    REQUIRE(decoded);
    CHECK(decoded->text == text);
    const auto refused = decode(QByteArray("\xC3\x28 abc"), u"b.txt"_s, u"utf-8"_s);
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == Error{ErrorCode::EncodingInvalid, u"b.txt"_s, u"UTF-8"_s});
    CHECK(decode("abc", {}, u"no-such-table"_s).error().code == ErrorCode::EncodingUnknown);
}

TEST_CASE("a declared encoding that the bytes speak against is not believed")
{
    const QString text = u"Посол приехал в Ош."_s;
    for (const QString &declared : {u"windows-1251"_s, u"KOI8-R"_s, u"ISO-8859-1"_s, u"UTF-16"_s}) {
        INFO(declared.toStdString());
        const auto decoded = decode(text.toUtf8(), {}, {}, declared);
        REQUIRE(decoded);
        CHECK(decoded->text == text);
        CHECK(decoded->encoding == u"UTF-8"_s);
    }
}

TEST_CASE("damaged UTF-8 is refused, not shown as letters of another table")
{
    QByteArray bytes = text.toUtf8();
    bytes.insert(60, '\xFF');
    const auto decoded = decode(bytes, u"c.txt"_s);
    REQUIRE_FALSE(decoded);
    CHECK(decoded.error() == Error{ErrorCode::EncodingInvalid, u"c.txt"_s, u"UTF-8"_s});
}

TEST_CASE("a binary file is refused")
{
    QByteArray bytes;
    for (int i = 0; i < 4000; ++i)
        bytes.append(char(i * 7 % 251));
    CHECK(decode(bytes, {}).error().code == ErrorCode::FileBinary);
}

TEST_CASE("bytes with NULs on one side are UTF-16 only where they read as a text")
{
    for (const auto &bytes : {QByteArray("\x00\x01\x02\x03", 4), QByteArray("\x00\x01\x00\x02\x00\x03", 6),
                              QByteArray("\x00\x01\x02\x03\x04\x05\x06\x07\x10\x11", 10)})
        CHECK(decode(bytes, {}).error().code == ErrorCode::FileBinary);
    const auto decoded = decode(encoded(text, "UTF-16BE"), {});
    REQUIRE(decoded);
    CHECK(decoded->encoding == u"UTF-16BE"_s);
}

TEST_CASE("line ends and letters are brought to one form")
{
    CHECK(*normalise(u"а\r\nб\rв\u2028г"_s, {}) == u"а\nб\nв\nг"_s);
    CHECK(*normalise(u"Ии\u0306"_s, {}) == u"Ий"_s);
    CHECK(*normalise(u"\uFEFFа"_s, {}) == u"а"_s);
}

TEST_CASE("a forbidden character is refused with its position in code points")
{
    const QString withNul = u"😀аб"_s + QChar(0) + u"в"_s;
    CHECK(normalise(withNul, u"d.txt"_s).error() == Error{ErrorCode::TextInvalid, u"d.txt"_s, u"3"_s});
    CHECK(normalise(u"а"_s + QChar(0xD83D), {}).error().place == u"1"_s);
    CHECK(normalise(QString(QChar(0xDE00)), {}).error().place == u"0"_s);
}
