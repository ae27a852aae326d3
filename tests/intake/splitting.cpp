// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/rawitem.h"
#include "intake/reader.h"
#include "support/places.h"
#include "support/printing.h"

#include <QFile>
#include <QStringEncoder>
#include <catch2/catch_test_macros.hpp>

using namespace elchi;
using namespace Qt::StringLiterals;

namespace {

QByteArray digest()
{
    QFile file(testData(u"pieces/kabar-digest.txt"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QList<ReadItem> itemsOf(const QByteArray &bytes, const ReadOptions &options, const QString &path = u"d.txt"_s)
{
    QList<ReadItem> items;
    readItems(bytes, path, options, [&](ReadItem item) {
        items << item;
        return true;
    });
    return items;
}

} // namespace

TEST_CASE("a text with several dispatches is one, and it is noted how many it seems to hold")
{
    const auto items = itemsOf(digest(), {});
    REQUIRE(items.size() == 1);
    REQUIRE(items[0].dispatch);
    CHECK(items[0].dispatch->notes.pieces == 3);
    CHECK(items[0].dispatch->bytes == digest());
}

TEST_CASE("a text that is split gives each dispatch its headline, dateline, path and original")
{
    const auto items = itemsOf(digest(), {.split = true});
    REQUIRE(items.size() == 3);
    REQUIRE(items[1].dispatch);
    CHECK(items[1].path == u"d.txt#2"_s);
    const NewDispatch &second = *items[1].dispatch;
    CHECK(second.sourcePath == u"d.txt#2"_s);
    CHECK(second.text.startsWith(u"В Оше открыли новую школу\n\nОш, 30.01.25."_s));
    CHECK(second.text.endsWith(u"триста детей."_s));
    CHECK(second.bytes == second.text.toUtf8());
    CHECK(second.fields.title == u"В Оше открыли новую школу"_s);
    CHECK(second.fields.city == u"Ош"_s);
    CHECK(second.fields.author == u"Айгуль Асанова"_s);
    CHECK(second.fields.date == PartialDate::day(QDate(2025, 1, 30), DateBasis::Dateline));
    CHECK(second.notes.pieces == 1);
}

TEST_CASE("a piece that belongs to the one before goes on in it")
{
    const auto items = itemsOf(digest(), {.split = true, .joined = {2}});
    REQUIRE(items.size() == 2);
    REQUIRE(items[0].dispatch);
    CHECK(items[0].dispatch->text.contains(u"в марте.\n\nВ Оше"_s));
    CHECK(items[1].dispatch->fields.title == u"Послы осмотрели плотину"_s);
}

TEST_CASE("where somebody can be asked, a text that seems to hold several is refused with their number")
{
    const auto items = itemsOf(digest(), {.asks = true});
    REQUIRE(items.size() == 1);
    CHECK(items[0].dispatch.error().code == ErrorCode::PiecesUndecided);
    CHECK(items[0].dispatch.error().place == u"3"_s);
    CHECK(itemsOf(digest(), {.split = true, .asks = true}).size() == 3);
    CHECK(itemsOf("Посол прибыл в Ош, его ждали у школы.", {.asks = true})[0].dispatch);
}

TEST_CASE("a text in another encoding and a page are split as well")
{
    QStringEncoder encoder("windows-1251");
    const QByteArray bytes = encoder.encode(QString::fromUtf8(digest()));
    const auto coded = itemsOf(bytes, {.split = true});
    REQUIRE(coded.size() == 3);
    CHECK(coded[2].dispatch->encoding == u"windows-1251"_s);
    CHECK(coded[2].dispatch->fields.city == u"Бишкек"_s);
    QByteArray page = "<html><head><meta charset='utf-8'><title>Сводка</title></head><body>";
    for (const QByteArray &line : digest().split('\n'))
        page += "<p>" + line + "</p>";
    const auto paged = itemsOf(page + "</body></html>", {.split = true}, u"d.html"_s);
    REQUIRE(paged.size() == 3);
    CHECK(paged[1].dispatch->fields.title == u"В Оше открыли новую школу"_s);
}
