// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/html.h"

#include "support/printing.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace elchi;

TEST_CASE("a page gives its headline and one line per block")
{
    const auto page =
        readHtml(u"<!doctype html><html><head><title>Сайт</title><style>p{}</style></head><body>"
                 "<nav>Меню</nav><h1>Посол  приехал</h1><p>Первый&nbsp;абзац<br>и <b>ещё</b> строка.</p>"
                 "<script>alert(1)</script><ul><li>раз<li>два</ul><footer>©</footer></body>"_s,
                 {});
    REQUIRE(page);
    CHECK(page->title == u"Посол приехал"_s);
    CHECK(page->text == u"Посол приехал\nПервый\u00A0абзац\nи ещё строка.\nраз\nдва"_s);
}

TEST_CASE("an article that is long enough is taken for the text")
{
    const QString article =
        u"Стороны обсудили строительство дороги и договорились встретиться ещё раз весной этого года."_s;
    const auto page = readHtml(u"<title>Дорога</title><div>Рубрика</div><article><p>"_s + article +
                                   u"</p></article><p>Реклама"_s,
                               {});
    REQUIRE(page);
    CHECK(page->text == article);
    CHECK(page->title == u"Дорога"_s);
}

TEST_CASE("banners, menus, sidebars and lists of links are no part of the text")
{
    const QString article =
        u"Стороны обсудили строительство дороги и договорились встретиться ещё раз весной этого года."_s;
    const auto page = readHtml(
        u"<body class='sidebar-right'><div id='cookie-note'>Мы храним cookie.</div><ul><li><a href='/'>Главная</a>"
        "<li><a href='/p'>Политика</a></ul><table><tr><td><p>"_s +
            article +
            u"</p><ol><li>дорога</li><li><a href='/m'>мост</a> в Оше</li></ol></td><td class='sidebar'>Реклама</td></tr>"
            "</table><div role='complementary'>Погода</div><div class='related-news'>Похожие новости</div></body>"_s,
        {});
    REQUIRE(page);
    CHECK(page->text == article + u"\nдорога\nмост в Оше"_s);
    const auto bare = readHtml(u"<div class='banner'>Посол приехал.</div>"_s, {});
    REQUIRE(bare);
    CHECK(bare->text == u"Посол приехал."_s);
}

TEST_CASE("a page that nests without end is refused")
{
    CHECK_FALSE(readHtml(u"<div>"_s.repeated(100000), u"x.html"_s));
    CHECK(readHtml(u"<p>а"_s.repeated(5000), u"x.html"_s));
}

TEST_CASE("a declared charset is found in both spellings")
{
    CHECK(declaredCharset("<meta charset=\"windows-1251\">") == u"windows-1251"_s);
    CHECK(declaredCharset("<META http-equiv='Content-Type' content='text/html; charset=koi8-r'>") ==
          u"koi8-r"_s);
    CHECK(declaredCharset("<p>charset").isEmpty());
}
