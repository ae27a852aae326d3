// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/containers.h"

#include "intake/officefile.h"
#include "support/printing.h"

#include <catch2/catch_test_macros.hpp>

using namespace elchi;
using namespace Qt::StringLiterals;

namespace {

QList<ReadItem> itemsOf(const QByteArray &bytes, const QString &path)
{
    QList<ReadItem> items;
    readItems(bytes, path, {}, [&](ReadItem item) {
        items << item;
        return true;
    });
    return items;
}

ErrorCode codeOf(const ReadItem &item)
{
    REQUIRE_FALSE(item.dispatch);
    return item.dispatch.error().code;
}

const QByteArray words = "The envoy came to Osh.";

} // namespace

TEST_CASE("the files of an archive are read by their own formats; folders and hidden files are passed over")
{
    const auto items = itemsOf(zipOf({{u"news/a.txt"_s, words},
                                      {u"news/.hidden"_s, "x"},
                                      {u"__MACOSX/a.txt"_s, "x"},
                                      {u"news/Thumbs.db"_s, "x"},
                                      {u"list.jsonl"_s, "{\"text\":\"One came.\"}\n{\"text\":\"Two came.\"}"},
                                      {u"bad.bin"_s, QByteArray("\x00\x01\x02\x03\x00\x01", 6)}}),
                               u"a.zip"_s);
    REQUIRE(items.size() == 4);
    CHECK(items[0].path == u"a.zip/news/a.txt"_s);
    REQUIRE(items[0].dispatch);
    CHECK(items[0].dispatch->bytes == words);
    CHECK(items[1].path == u"a.zip/list.jsonl#1"_s);
    CHECK(items[2].path == u"a.zip/list.jsonl#2"_s);
    CHECK(codeOf(items[3]) == ErrorCode::FileBinary);
}

TEST_CASE("an archive of documents is no document, though their names stand in it")
{
    const QByteArray docx = docxOf(u"<w:p><w:r><w:t>The envoy came.</w:t></w:r></w:p>"_s);
    const auto items =
        itemsOf(zipOf({{u"one.docx"_s, docx}, {u"word/document.xml.txt"_s, words}}), u"a.zip"_s);
    REQUIRE(items.size() == 2);
    CHECK(items[0].path == u"a.zip/one.docx"_s);
    REQUIRE(items[0].dispatch);
    CHECK(items[0].dispatch->text == u"The envoy came."_s);
    CHECK(items[1].dispatch);
}

TEST_CASE("an attachment is read in the encoding that it is declared to have")
{
    // So short that nothing could be guessed from it; the letters of KOI8-R are others in windows-1251.
    const auto mail = [](const QByteArray &type) {
        return QByteArray("Subject: Files\r\nMIME-Version: 1.0\r\nContent-Type: " + type +
                          "\r\nContent-Transfer-Encoding: base64\r\n"
                          "Content-Disposition: attachment; filename=a.txt\r\n\r\n" +
                          QByteArray("\xEF\xDB").toBase64() + "\r\n");
    };
    const auto textOf = [&](const QByteArray &type) {
        const auto items = itemsOf(mail(type), u"m.eml"_s);
        REQUIRE(items.size() == 1);
        REQUIRE(items.first().dispatch);
        return items.first().dispatch->text;
    };
    CHECK(textOf("text/plain; charset=koi8-r") == u"Ош"_s);
    CHECK(textOf("text/plain; charset=windows-1251") == u"пЫ"_s);
}

TEST_CASE("an entry that leads out of its archive is refused and the others are read")
{
    const auto items = itemsOf(
        zipOf({{u"../out.txt"_s, words}, {u"/etc/a.txt"_s, words}, {u"in.txt"_s, words}}), u"a.zip"_s);
    REQUIRE(items.size() == 3);
    CHECK(codeOf(items[0]) == ErrorCode::EntryOutside);
    CHECK(codeOf(items[1]) == ErrorCode::EntryOutside);
    CHECK(items[2].dispatch);
}

TEST_CASE("archives in archives are opened three deep, also where a message stands between them")
{
    QByteArray archive = zipOf({{u"a.txt"_s, words}});
    archive = zipOf({{u"one.zip"_s, archive}});
    archive = zipOf({{u"two.zip"_s, archive}});
    CHECK(itemsOf(archive, u"z.zip"_s).first().dispatch);
    const QByteArray mail =
        "Subject: Files\r\nMIME-Version: 1.0\r\nContent-Type: application/zip; name=three.zip\r\n"
        "Content-Transfer-Encoding: base64\r\nContent-Disposition: attachment; "
        "filename=three.zip\r\n\r\n" +
        archive.toBase64() + "\r\n";
    // Attachments that are no dispatches are passed over in silence; so are those too deep.
    for (const ReadItem &item : itemsOf(mail, u"m.eml"_s))
        CHECK_FALSE(item.path.endsWith(u".txt"_s));
    const auto deeper = itemsOf(zipOf({{u"three.zip"_s, archive}}), u"z.zip"_s);
    REQUIRE(deeper.size() == 1);
    CHECK(codeOf(deeper.first()) == ErrorCode::DocumentTooDeep);
}

TEST_CASE("an archive with nothing in it, or that is none, is refused once")
{
    const auto none = itemsOf(zipOf({{u"__MACOSX/a"_s, "x"}}), u"a.zip"_s);
    REQUIRE(none.size() == 1);
    CHECK(codeOf(none.first()) == ErrorCode::FileEmpty);
    const auto broken = itemsOf(zipOf({{u"a.txt"_s, words}}).left(40), u"a.zip"_s);
    REQUIRE(broken.size() == 1);
    CHECK(codeOf(broken.first()) == ErrorCode::DocumentDamaged);
}
