// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/rtf.h"

#include "intake/officefile.h"
#include "support/printing.h"

#include <QStringEncoder>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace elchi;

namespace {

/// Letters as \'hh of a code page.
QByteArray hex(const QString &letters, const char *encoding)
{
    QStringEncoder encoder(encoding, QStringEncoder::Flag::Stateless);
    const QByteArray bytes = encoder.encode(letters);
    QByteArray rtf;
    for (const char byte : bytes)
        rtf += "\\'" + QByteArray(1, byte).toHex();
    return rtf;
}

/// Letters as \u with a question mark for readers that know no Unicode.
QByteArray unicode(const QString &letters)
{
    QByteArray rtf;
    for (const QChar unit : letters)
        rtf += "\\u" + QByteArray::number(qint16(unit.unicode())) + "?";
    return rtf;
}

QString textOf(const QByteArray &inside, const QByteArray &head = "\\ansi\\ansicpg1251\\deff0")
{
    const auto read = readRtf("{\\rtf1" + head + inside + "}", u"a.rtf"_s);
    REQUIRE(read);
    return read->text;
}

ErrorCode codeOf(const QByteArray &bytes)
{
    const auto read = readRtf(bytes, u"a.rtf"_s);
    REQUIRE_FALSE(read);
    return read.error().code;
}

} // namespace

TEST_CASE("an RTF gives its paragraphs, title and author")
{
    QByteArray body;
    for (const QString &line : sampleParagraphs())
        body += "\\pard " + unicode(line) + "\\par\r\n\\par";
    const auto read =
        readRtf("{\\rtf1\\ansi\\ansicpg1251{\\fonttbl{\\f0\\fcharset204 Times;}}{\\info{\\title " +
                    hex(u"Дорога"_s, "windows-1251") + " & " + unicode(u"мост"_s) + "}{\\author " +
                    unicode(u"Айгүл"_s) + "}{\\operator x}}" + body + "}",
                u"a.rtf"_s);
    REQUIRE(read);
    CHECK(read->text == sampleParagraphs().join(u'\n'));
    CHECK(read->title == u"Дорога & мост"_s);
    CHECK(read->author == u"Айгүл"_s);
}

TEST_CASE("bytes of an RTF are letters of the font's code page, else of the document's")
{
    const QByteArray fonts =
        "{\\fonttbl{\\f0\\fnil Arial;}{\\f1\\fcharset204 Arial;}{\\f2\\fcharset162 Arial;}"
        "{\\f3\\cpg20866 Arial;}{\\f4\\fcharset128 Gothic;}}";
    CHECK(textOf(fonts + hex(u"посол"_s, "KOI8-R") + "\\f1 " + hex(u"посол"_s, "windows-1251") + "{\\f2 " +
                     hex(u"şğı"_s, "windows-1254") + "}" + hex(u"ъ"_s, "windows-1251") + "\\f3 " +
                     hex(u"Ё"_s, "KOI8-R") + "\\f4 " + hex(u"日本"_s, "Shift_JIS") + "\\plain " +
                     hex(u"я"_s, "KOI8-R"),
                 "\\ansi\\ansicpg20866\\deff0") == u"посолпосолşğıъЁ日本я"_s);
    CHECK(textOf(hex(u"Ош"_s, "x-mac-cyrillic"), "\\ansi\\ansicpg10007") == u"Ош"_s);
    CHECK(textOf(hex(u"Ош"_s, "IBM866"), "\\pc\\ansicpg866") == u"Ош"_s);
    CHECK(textOf(hex(u"é"_s, "windows-1252"), "\\ansi\\ansicpg65432") == u"é"_s);
    // Raw bytes, as some agencies' programs write them.
    CHECK(textOf(QByteArray("\xCE\xF8 "), "\\ansi\\ansicpg1251 ") == u"Ош "_s);
}

TEST_CASE("a font that is called Western is so only where its letters are")
{
    const QByteArray fonts = "{\\fonttbl{\\f0\\fcharset0 Arial;}}";
    CHECK(textOf(fonts + "M" + hex(u"ü"_s, "windows-1252") + "ller") == u"Müller"_s);
    CHECK(textOf(fonts + hex(u"посол"_s, "windows-1251")) == u"посол"_s);
}

TEST_CASE("what stands for a Unicode letter where none is known is skipped")
{
    CHECK(textOf("\\uc1\\u1257?a\\u1199\\'79b{\\uc0\\u1187 c}\\u-3913?d") == u"өaүbңc\uF0B7d"_s);
    CHECK(textOf("\\uc2\\u1257\\'81\\'82a\\u1257\\emdash\\bullet b{\\u1257}cd") == u"өaөbөcd"_s);
    CHECK(textOf("\\uc1\\u-10179?\\u-8704?") == u"😀"_s);
    CHECK(textOf("\\uc3\\u1257 \\bin4 {{{{xya") == u"өa"_s);
}

TEST_CASE("control words of an RTF become the characters they stand for")
{
    CHECK(textOf("a\\tab b\\line c\\~d\\-e\\_f\\emdash g\\\\\\{\\}\\ldblquote h\\rdblquote\\par i") ==
          u"a\tb\nc\u00A0d\u00ADe\u2011f—g\\{}“h”\ni"_s);
    CHECK(textOf("a\\\r\nb\r\nc\\par\\par \\par d") == u"a\nbc\nd"_s);
    CHECK(textOf("\\trowd\\intbl a\\cell b\\cell\\row\\pard c") == u"a\nb\nc"_s);
}

TEST_CASE("what is no text of the body is left out of an RTF")
{
    CHECK(
        textOf(
            "{\\stylesheet{\\s0 Normal;}}{\\colortbl;\\red0;}{\\header top\\par}{\\footerr 7}a"
            "{\\footnote {\\chftn} note\\par}b{\\*\\generator x;}{\\*\\unknown{\\par y}}c{\\pict ff00\\bin3 }}}}"
            "{\\deleted not\\par }{\\revised d}{\\field{\\*\\fldinst HYPERLINK \"x\"}{\\fldrslt e}}"
            "{\\listtext 1.\\tab}{\\header {\\shp{\\*\\shpinst{\\shptxt hidden}}}}f") == u"abcdef"_s);
}

TEST_CASE("the Unicode half of a text is read, not the other one")
{
    CHECK(textOf("{\\upr{??}{\\*\\ud{\\u1257 o}}}") == u"ө"_s);
}

TEST_CASE("the text of a shape is a line of its own, once")
{
    CHECK(
        textOf(
            "a{\\shp{\\*\\shpinst\\shpleft1{\\sp{\\sn x}{\\sv y}}{\\shptxt box\\par two}}{\\shprslt box}}b") ==
        u"box\ntwo\nab"_s);
}

TEST_CASE("an RTF that is none, is cut off or nests too deep is refused")
{
    CHECK(codeOf("") == ErrorCode::DocumentDamaged);
    CHECK(codeOf("{\\html}") == ErrorCode::DocumentDamaged);
    CHECK(codeOf("{\\rtf1 a{\\b b}") == ErrorCode::DocumentDamaged);
    CHECK(codeOf("{\\rtf1 \\bin2000000000 }") == ErrorCode::DocumentDamaged);
    const QByteArray deep = QByteArray("{").repeated(255) + "a" + QByteArray("}").repeated(255);
    CHECK(textOf(deep) == u"a"_s);
    CHECK(codeOf("{\\rtf1{" + deep + "}}") == ErrorCode::DocumentTooDeep);
    CHECK(codeOf("{\\rtf1" + QByteArray("{").repeated(10'000'000)) == ErrorCode::DocumentTooDeep);
}

TEST_CASE("an RTF that ends anywhere is read without a look past its end")
{
    const QByteArray bytes =
        "{\\rtf1\\ansi{\\fonttbl{\\f0\\fcharset204 A;}}\\'ce\\u1257?\\bin3 abc\\*\\x-12 }";
    for (qsizetype size = 0; size < bytes.size(); ++size)
        CHECK_FALSE(readRtf(QByteArray(bytes.constData(), size), {}));
    CHECK(readRtf(bytes + "and more", {}));
}
