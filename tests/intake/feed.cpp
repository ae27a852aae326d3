// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/feed.h"

#include "support/printing.h"

#include <catch2/catch_test_macros.hpp>

using namespace elchi;
using namespace Qt::StringLiterals;

namespace {

QList<ReadItem> itemsOf(const QString &feed, const ReadOptions &options = {})
{
    QList<ReadItem> items;
    readFeed(feed.toUtf8(), u"feed.xml"_s, options, [&](ReadItem item) {
        items << item;
        return true;
    });
    return items;
}

const QString rss =
    u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\" "
    "xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><title>Лента</title>"
    "<item><title>Министр принял посла</title><link>https://example.org/1</link>"
    "<description>Кратко о встрече.</description>"
    "<content:encoded><![CDATA[<p>Бишкек, 12 мая. /Кабар/. Министр транспорта принял посла Японии."
    "</p><p>Обсудили дорогу.</p>]]></content:encoded>"
    "<author>desk@example.org (Айгүл Токтоева)</author>"
    "<pubDate>Mon, 13 May 2024 09:15:00 +0600</pubDate></item>"
    "<item><title>Сүйлөшүү</title><description>Тараптар суу маселесин талкуулашты.</description>"
    "<pubDate>Tue, 14 May 2024 23:30:00 +0600</pubDate></item></channel></rss>"_s;

} // namespace

TEST_CASE("an RSS item is read by its fullest words, and its day gives the dateline the year")
{
    const auto items = itemsOf(rss);
    REQUIRE(items.size() == 2);
    CHECK(items[0].path == u"feed.xml#1"_s);
    REQUIRE(items[0].dispatch);
    const NewDispatch &first = *items[0].dispatch;
    CHECK(first.text ==
          u"Бишкек, 12 мая. /Кабар/. Министр транспорта принял посла Японии.\nОбсудили дорогу."_s);
    CHECK(first.fields.title == u"Министр принял посла"_s);
    CHECK(first.fields.url == u"https://example.org/1"_s);
    CHECK(first.fields.author == u"Айгүл Токтоева"_s);
    CHECK(first.fields.agency == u"Кабар"_s);
    CHECK(first.fields.date == PartialDate::day(QDate(2024, 5, 12), DateBasis::ContextYear));
    CHECK(first.bytes.startsWith("<item><title>"));
    CHECK(first.bytes.endsWith("</item>"));
}

TEST_CASE("an item without a dateline has the day it was sent out, where it was sent out")
{
    const auto items = itemsOf(rss);
    REQUIRE(items[1].dispatch);
    CHECK(items[1].dispatch->fields.date == PartialDate::day(QDate(2024, 5, 14), DateBasis::Explicit));
    CHECK(items[1].dispatch->text == u"Тараптар суу маселесин талкуулашты."_s);
}

TEST_CASE("Atom says what its words are, and names its author as a person")
{
    const auto items = itemsOf(
        u"<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><title>One</title>"
        "<link rel=\"self\" href=\"https://example.org/self\"/><link href=\"https://example.org/a\"/>"
        "<author><name>Asel Bekova</name><email>a@example.org</email></author>"
        "<updated>2025-02-03T10:00:00Z</updated><summary>Short.</summary>"
        "<content type=\"xhtml\"><div><p>The minister met the envoy.</p><p>They spoke of water.</p></div></content>"
        "</entry><entry><title>Two</title><content type=\"text\">Fewer than 3 &lt;of them&gt; came.</content>"
        "<published>2025-02-04T10:00:00Z</published></entry></feed>"_s);
    REQUIRE(items.size() == 2);
    REQUIRE(items[0].dispatch);
    CHECK(items[0].dispatch->text == u"The minister met the envoy.\nThey spoke of water."_s);
    CHECK(items[0].dispatch->fields.url == u"https://example.org/a"_s);
    CHECK(items[0].dispatch->fields.author == u"Asel Bekova"_s);
    REQUIRE(items[1].dispatch);
    CHECK(items[1].dispatch->text == u"Fewer than 3 <of them> came."_s);
}

TEST_CASE("a feed that breaks off keeps the items before the break and names the line")
{
    const auto items = itemsOf(rss.left(rss.indexOf(u"Тараптар")));
    REQUIRE(items.size() == 2);
    CHECK(items[0].dispatch);
    REQUIRE_FALSE(items[1].dispatch);
    CHECK(items[1].dispatch.error().code == ErrorCode::InvalidInput);
    CHECK(items[1].dispatch.error().place == u"2"_s);
}

TEST_CASE("a document type is refused before any of its entities is looked at")
{
    QString bomb = u"<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"ха\">"_s;
    for (char16_t c = u'b'; c < u'k'; ++c)
        bomb +=
            u"<!ENTITY %1 \"%2\">"_s.arg(QChar(c)).arg(u"&%1;"_s.arg(QChar(char16_t(c - 1))).repeated(10));
    const auto items =
        itemsOf(bomb + u"]><rss><channel><item><description>&j;</description></item></channel></rss>"_s);
    REQUIRE(items.size() == 1);
    CHECK(items[0].dispatch.error().code == ErrorCode::XmlDoctype);
    const auto outside = itemsOf(u"<!DOCTYPE rss SYSTEM \"file:///etc/passwd\"><rss><channel/></rss>"_s);
    REQUIRE(outside.size() == 1);
    CHECK(outside[0].dispatch.error().code == ErrorCode::XmlDoctype);
}

TEST_CASE("a feed in windows-1251 says so and is read so")
{
    const QByteArray bytes =
        "<?xml version=\"1.0\" encoding=\"windows-1251\"?><rss><channel><item><description>"
        "\xCF\xEE\xF1\xEE\xEB \xEF\xF0\xE8\xE1\xFB\xEB</description></item></channel></rss>";
    QList<ReadItem> items;
    readFeed(bytes, u"f.xml"_s, {}, [&](ReadItem item) {
        items << item;
        return true;
    });
    REQUIRE(items.size() == 1);
    REQUIRE(items[0].dispatch);
    CHECK(items[0].dispatch->text == u"Посол прибыл"_s);
    CHECK(items[0].dispatch->encoding == u"windows-1251"_s);
}

TEST_CASE("no more items are read than are wanted")
{
    int taken = 0;
    readFeed(rss.toUtf8(), u"feed.xml"_s, {}, [&](const ReadItem &) { return ++taken < 1; });
    CHECK(taken == 1);
}

TEST_CASE("elements in each other without end are one refusal of the feed, in an item and outside of it")
{
    const QString deep = u"<a>"_s.repeated(300000);
    for (const QString &feed : {QString(u"<rss><channel><item><title>"_s + deep),
                                QString(u"<rss><item><guid>"_s + deep), QString(u"<rss>"_s + deep)}) {
        const auto items = itemsOf(feed);
        REQUIRE(items.size() == 1);
        REQUIRE_FALSE(items[0].dispatch);
        CHECK(items[0].dispatch.error().code == ErrorCode::DocumentTooDeep);
    }
}
