// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/odt.h"

#include "intake/officefile.h"
#include "support/printing.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace elchi;

namespace {

QString textOf(const QString &body)
{
    const auto read = readOdt(odtOf(body), u"a.odt"_s);
    REQUIRE(read);
    return read->text;
}

QString paragraph(const QString &inside)
{
    return u"<text:p>"_s + inside + u"</text:p>"_s;
}

} // namespace

TEST_CASE("an ODT gives its paragraphs, title and author")
{
    QString body = u"<text:h>"_s + sampleParagraphs()[0] + u"</text:h>"_s;
    for (const QString &line : sampleParagraphs().sliced(1))
        body +=
            paragraph(line.first(9) + u"<text:span>"_s + line.sliced(9) + u"</text:span>"_s) + paragraph({});
    const auto read = readOdt(odtOf(body), u"a.odt"_s);
    REQUIRE(read);
    CHECK(read->text == sampleParagraphs().join(u'\n'));
    CHECK(read->title == u"Дорога & мост"_s);
    CHECK(read->author == u"Айгүл"_s);
}

TEST_CASE("tracked deletions and notes of an ODT are left out, insertions kept")
{
    CHECK(textOf(u"<text:tracked-changes><text:changed-region><text:deletion>"_s + paragraph(u"не"_s) +
                 u"</text:deletion></text:changed-region></text:tracked-changes>"_s +
                 paragraph(
                     u"Посол<text:change text:change-id=\"a\"/> <text:change-start/>вчера<text:change-end/>"
                     " приехал<text:note><text:note-citation>1</text:note-citation><text:note-body>"_s +
                     paragraph(u"сноска"_s) + u"</text:note-body></text:note>."_s)) ==
          u"Посол вчера приехал."_s);
}

TEST_CASE("white space of an ODT is read as ODF says")
{
    CHECK(textOf(paragraph(u"\n  а \n б<text:s text:c=\"3\"/>в<text:tab/> г<text:line-break/>д<text:s/>е "
                           "<text:span> ж</text:span> \n"_s)) == u"а б   в\t г\nд е ж"_s);
    CHECK(textOf(paragraph(u"а<text:s/>"_s)) == u"а "_s);
    CHECK(textOf(paragraph(u"а<text:s text:c=\"2000000000\"/>б"_s)).size() < 1000);
}

TEST_CASE("cells and text boxes of an ODT are lines of their own, descriptions of pictures are none")
{
    CHECK(textOf(u"<table:table><table:table-row><table:table-cell>"_s + paragraph(u"раз"_s) +
                 u"</table:table-cell><table:table-cell>"_s + paragraph(u"два"_s) +
                 u"</table:table-cell></table:table-row></table:table>"_s +
                 paragraph(u"до <draw:frame><draw:text-box>"_s + paragraph(u"рамка"_s) +
                           u"</draw:text-box><svg:title>имя</svg:title></draw:frame>после"_s)) ==
          u"раз\nдва\nрамка\nдо после"_s);
}

TEST_CASE("an encrypted ODT is refused as one that asks for a password")
{
    Entries entries = odtEntries(paragraph(u"а"_s));
    entries[3].second.replace("/></manifest:manifest>",
                              "><manifest:encryption-data/></manifest:file-entry></manifest:manifest>");
    entries[1].second = "\x17\x99\x03";
    CHECK(readOdt(zipOf(entries), u"a.odt"_s).error() == Error{ErrorCode::DocumentLocked, u"a.odt"_s});
}
