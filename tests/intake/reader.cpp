// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/reader.h"

#include "intake/rawitem.h"

#include "support/printing.h"

#include <QStringEncoder>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace elchi;

namespace {

const QString headline = u"Дорога на юг: министр принял посла"_s;
const QString body = u"Бишкек, 12.05.24. /Айгүл Токтоева - Кабар/. Министр транспорта принял посла Японии.\n"
                     "Как сообщили в министерстве, стороны обсудили строительство дороги.\n"_s;

ErrorCode codeOf(const QByteArray &bytes, const QString &path = u"a.txt"_s)
{
    const auto read = readDispatch(bytes, path);
    REQUIRE_FALSE(read);
    return read.error().code;
}

} // namespace

TEST_CASE("a dispatch is read with its headline, dateline, language and source")
{
    const QByteArray bytes = (headline + u"\n"_s + body).toUtf8();
    const auto read = readDispatch(bytes, u"a.txt"_s);
    REQUIRE(read);
    CHECK(read->bytes == bytes);
    CHECK(read->fields.title == headline);
    CHECK(read->fields.city == u"Бишкек"_s);
    CHECK(read->fields.agency == u"Кабар"_s);
    CHECK(read->fields.author == u"Айгүл Токтоева"_s);
    CHECK(read->fields.date == PartialDate::day(QDate(2024, 5, 12), DateBasis::Dateline));
    CHECK(read->fields.language == Language::Russian);
    CHECK(read->fields.attribution == u"Как сообщили в министерстве"_s);
}

TEST_CASE("without a headline the first sentence behind the dateline is the title")
{
    const auto read = readDispatch(body.toUtf8(), u"a.txt"_s);
    REQUIRE(read);
    CHECK(read->fields.title == u"Министр транспорта принял посла Японии."_s);
}

TEST_CASE("a dateline that no stop closes is no part of the title")
{
    const auto read =
        readDispatch("Астана, 5 июня /Синьхуа/ -- Министры провели переговоры. Ещё.", u"a.txt"_s);
    REQUIRE(read);
    CHECK(read->fields.title == u"Министры провели переговоры."_s);
}

TEST_CASE("a long sentence is cut at a word for the title")
{
    const auto read = readDispatch(u"слово "_s.repeated(80).toUtf8(), u"a.txt"_s);
    REQUIRE(read);
    CHECK(read->fields.title.size() <= 140);
    CHECK(read->fields.title.endsWith(u"слово…"_s));
}

TEST_CASE("what the analyst says replaces the agency and gives the year")
{
    ReadOptions options;
    options.contextDate = QDate(2024, 6, 1);
    options.agency = u"Моё агентство"_s;
    const auto read =
        readDispatch(u"БИШКЕК, 24-май — Sputnik. Министр принял посла."_s.toUtf8(), {}, options);
    REQUIRE(read);
    CHECK(read->fields.agency == u"Моё агентство"_s);
    CHECK(read->fields.date == PartialDate::day(QDate(2024, 5, 24), DateBasis::ContextYear));
}

TEST_CASE("a page in windows-1251 is read by the charset it declares")
{
    const QString page = u"<html><head><meta charset=windows-1251></head><body><h1>"_s + headline +
                         u"</h1><p>"_s + body + u"</p></body></html>"_s;
    QStringEncoder encoder("windows-1251");
    QString cyrillic = page;
    const QByteArray bytes = encoder.encode(cyrillic.replace(u"Айгүл"_s, u"Айгуль"_s));
    const auto read = readDispatch(bytes, u"a.html"_s);
    REQUIRE(read);
    CHECK(read->encoding == u"windows-1251"_s);
    CHECK(read->fields.title == headline);
    CHECK(read->fields.author == u"Айгуль Токтоева"_s);
}

TEST_CASE("what is no dispatch is refused with its reason")
{
    CHECK(codeOf({}) == ErrorCode::FileEmpty);
    CHECK(codeOf(" \n ") == ErrorCode::FileEmpty);
    CHECK(codeOf("%PDF-1.7 x") == ErrorCode::DocumentDamaged);
    CHECK(codeOf(QByteArray("PK\x03\x04 x")) == ErrorCode::DocumentDamaged);
    CHECK(codeOf(QByteArray(maximumDispatchBytes + 1, 'a')) == ErrorCode::FileTooLarge);
    CHECK(codeOf(QByteArray("Two words\0 and more", 19)) == ErrorCode::TextInvalid);
}

TEST_CASE("the clipboard is read like a file")
{
    const auto plain = readClipboard(headline + u"\r\n"_s + body, false);
    REQUIRE(plain);
    CHECK(plain->fields.city == u"Бишкек"_s);
    CHECK(plain->sourcePath.isEmpty());
    const auto page = readClipboard(u"<p>Посол &amp; министр встретились</p>"_s, true);
    REQUIRE(page);
    CHECK(page->text == u"Посол & министр встретились"_s);
}

TEST_CASE("a page saved as one file and a mailbox without an ending are told by their first lines")
{
    const QByteArray saved =
        "From: <Saved by Blink>\r\nSnapshot-Content-Location: http://kabar.kg/\r\nSubject: x\r\n"
        "MIME-Version: 1.0\r\nContent-Type: multipart/related; type=\"text/html\"; boundary=\"B\""
        "\r\n\r\n--B\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: "
        "quoted-printable\r\n\r\n<html><meta charset=3D\"utf-8\"><p>=D0=9F=D0=BE=D1=81=D0=BE=D0=BB "
        "came.</p></html>\r\n--B--\r\n";
    const auto page = readDispatch(saved, u"page"_s);
    REQUIRE(page);
    CHECK(page->text.trimmed() == u"Посол came."_s);
    const QByteArray message = "From: a@kabar.kg\nSubject: x\n\nThe envoy came.\n\n";
    const QByteArray box = "From a@kabar.kg Wed Jan 29 10:00:00 2025\n" + message +
                           "From a@kabar.kg Wed Jan 29 11:00:00 2025\n" + message;
    int items = 0;
    readItems(box, u"inbox"_s, {}, [&items](const ReadItem &item) {
        items += item.dispatch && item.dispatch->text.trimmed() == u"The envoy came."_s;
        return true;
    });
    CHECK(items == 2);
}

TEST_CASE("marks of Markdown are no part of title and dateline")
{
    const auto read = readDispatch(
        QByteArray("# **Посол приехал в Ош**\n\n**Ош, 29.01.25. /Кабар/.** Посол приехал.\n"), u"a.md"_s);
    REQUIRE(read);
    CHECK(read->fields.title == u"Посол приехал в Ош"_s);
    CHECK(read->fields.city == u"Ош"_s);
    CHECK(read->fields.agency == u"Кабар"_s);
    CHECK(read->fields.date == PartialDate::day(QDate(2025, 1, 29), DateBasis::Dateline));
}

TEST_CASE("a message is a dispatch with its attachments behind it, and a mailbox gives each of its messages")
{
    const QByteArray message =
        "From: Desk <desk@example.org>\r\nSubject: Visit\r\nMIME-Version: 1.0\r\n"
        "Date: Mon, 03 Feb 2025 09:00:00 +0600\r\n"
        "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n"
        "Content-Type: text/plain; charset=utf-8\r\n\r\nThe envoy came to Osh.\r\n--b\r\n"
        "Content-Type: text/plain; charset=utf-8\r\n"
        "Content-Disposition: attachment; filename=more.txt\r\n\r\n"
        "The minister received the envoy.\r\n--b--\r\n";
    const auto pathsOf = [](const QByteArray &bytes, const QString &path) {
        QStringList paths;
        readItems(bytes, path, {}, [&](const ReadItem &item) {
            CHECK(item.dispatch);
            paths << item.path;
            return true;
        });
        return paths;
    };
    CHECK(pathsOf(message, u"a.eml"_s) == QStringList{u"a.eml"_s, u"a.eml/more.txt"_s});
    const QByteArray line = "From desk@example.org Mon Feb  3 09:00:00 2025\r\n";
    CHECK(pathsOf(line + message + "\r\n" + line + message, u"b.mbox"_s) ==
          QStringList{u"b.mbox#1"_s, u"b.mbox#1/more.txt"_s, u"b.mbox#2"_s, u"b.mbox#2/more.txt"_s});
    const auto read = readDispatch(message, u"a.eml"_s);
    REQUIRE(read);
    CHECK(read->fields.title == u"Visit"_s);
    CHECK(read->fields.author == u"Desk"_s);
    CHECK(read->fields.date == PartialDate::day(QDate(2025, 2, 3), DateBasis::Explicit));
}
