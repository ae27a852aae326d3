// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/pdflines.h"

#include "support/printing.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace elchi;

namespace {

/// A line of letters six points wide, twelve points high.
PdfLine line(const QString &text, qreal left, qreal top, int page = 1)
{
    return {text, QRectF(left, top, qreal(text.size()) * 6, 12), page};
}

} // namespace

TEST_CASE("a soft hyphen and a hyphen at the end of a line stay and have no space behind them")
{
    CHECK(paragraphsOf({line(u"сотруд\u00AD"_s, 10, 10), line(u"ничество"_s, 10, 24)}) ==
          u"сотруд\u00ADничество"_s);
    CHECK(paragraphsOf({line(u"кыргыз-"_s, 10, 10), line(u"японское"_s, 10, 24)}) == u"кыргыз-японское"_s);
    CHECK(paragraphsOf({line(u"Посол -"_s, 10, 10), line(u"приехал"_s, 10, 24)}) == u"Посол - приехал"_s);
}

TEST_CASE("a line that ends short of its column ends a paragraph")
{
    CHECK(paragraphsOf({line(u"раз два три четыре"_s, 10, 10), line(u"пять."_s, 10, 24),
                        line(u"Раз два"_s, 10, 38)}) == u"раз два три четыре пять.\nРаз два"_s);
}

TEST_CASE("a short line whose sentence goes on in small letters ends no paragraph")
{
    CHECK(paragraphsOf({line(u"раз два три четыре"_s, 10, 10), line(u"пять"_s, 10, 24),
                        line(u"и шесть"_s, 10, 38)}) == u"раз два три четыре пять и шесть"_s);
}

TEST_CASE("an indent, room and another size begin a paragraph")
{
    const PdfLine first = line(u"раз два три четыре."_s, 10, 10);
    CHECK(paragraphsOf({first, line(u"Раз два три четы"_s, 30, 24)}).count(u'\n') == 1);
    CHECK(
        paragraphsOf({first, line(u"раз два три четыре"_s, 10, 24), line(u"раз два три четыре"_s, 10, 48)}) ==
        u"раз два три четыре. раз два три четыре\nраз два три четыре"_s);
    PdfLine small = line(u"Раз два три четыре"_s, 10, 24);
    small.box.setHeight(8);
    CHECK(paragraphsOf({first, small}).count(u'\n') == 1);
}

TEST_CASE("the sign of a list stands before its item")
{
    CHECK(paragraphsOf({line(u"•"_s, 10, 10), line(u"Первое"_s, 30, 9), line(u"•"_s, 10, 40),
                        line(u"Второе"_s, 30, 39)}) == u"• Первое\n• Второе"_s);
}

TEST_CASE("cells that stand side by side are lines of their own")
{
    CHECK(paragraphsOf({line(u"раз"_s, 10, 10), line(u"два"_s, 90, 9), line(u"три"_s, 10, 30)})
              .startsWith(u"раз\nдва"_s));
}

TEST_CASE("lines that all stand apart are still one paragraph")
{
    CHECK(paragraphsOf({line(u"раз два три"_s, 10, 10), line(u"раз два три"_s, 10, 36),
                        line(u"раз два три"_s, 10, 62)})
              .count(u'\n') == 0);
}

TEST_CASE("a sentence that the end of a page cuts goes on, one that ends there does not")
{
    CHECK(paragraphsOf({line(u"раз два,"_s, 10, 700), line(u"три"_s, 10, 10, 2)}) == u"раз два, три"_s);
    CHECK(paragraphsOf({line(u"раз два."_s, 10, 700), line(u"Три"_s, 10, 10, 2)}) == u"раз два.\nТри"_s);
}

TEST_CASE("the number of a page is left out at its ends only")
{
    CHECK(paragraphsOf({line(u"1"_s, 90, 5), line(u"раз"_s, 10, 20), line(u"- 1 -"_s, 90, 800)}) == u"раз"_s);
    CHECK(
        paragraphsOf({line(u"раз"_s, 10, 20), line(u"1"_s, 10, 40), line(u"два"_s, 10, 60)}).contains(u'1'));
    CHECK(paragraphsOf({line(u"раз"_s, 10, 20), line(u"2025"_s, 10, 40)}).contains(u"2025"_s));
    CHECK(paragraphsOf({}).isEmpty());
}
