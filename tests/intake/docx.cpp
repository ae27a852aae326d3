// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/docx.h"

#include "intake/officefile.h"
#include "support/printing.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace elchi;

namespace {

QString textOf(const QString &body)
{
    const auto read = readDocx(docxOf(body), u"a.docx"_s);
    REQUIRE(read);
    return read->text;
}

QString paragraph(const QString &inside)
{
    return u"<w:p>"_s + inside + u"</w:p>"_s;
}

QString run(const QString &letters)
{
    return u"<w:r><w:t xml:space=\"preserve\">"_s + letters + u"</w:t></w:r>"_s;
}

} // namespace

TEST_CASE("a DOCX gives its paragraphs, title and author")
{
    QString body;
    for (const QString &line : sampleParagraphs())
        body += paragraph(run(line.first(9)) + run(line.sliced(9))) + paragraph({});
    const auto read = readDocx(docxOf(body), u"a.docx"_s);
    REQUIRE(read);
    CHECK(read->text == sampleParagraphs().join(u'\n'));
    CHECK(read->title == u"Дорога & мост"_s);
    CHECK(read->author == u"Айгүл"_s);
}

TEST_CASE("tracked deletions of a DOCX are left out and insertions kept")
{
    CHECK(textOf(paragraph(
              run(u"Посол "_s) + u"<w:del w:id=\"1\"><w:r><w:delText>не </w:delText></w:r></w:del>"_s +
              u"<w:ins w:id=\"2\">"_s + run(u"вчера "_s) + u"</w:ins>"_s + u"<w:moveFrom>"_s + run(u"раз"_s) +
              u"</w:moveFrom><w:moveTo>"_s + run(u"приехал"_s) + u"</w:moveTo>"_s)) ==
          u"Посол вчера приехал"_s);
}

TEST_CASE("a deleted end of a paragraph joins it with the next one")
{
    CHECK(textOf(paragraph(u"<w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>"_s + run(u"Посол "_s)) +
                 paragraph(run(u"приехал"_s)) + paragraph(run(u"Вчера"_s))) == u"Посол приехал\nВчера"_s);
}

TEST_CASE("tabs, breaks and hyphens of a DOCX are characters, tab stops and note numbers are not")
{
    CHECK(
        textOf(paragraph(u"<w:pPr><w:tabs><w:tab w:pos=\"1\"/></w:tabs></w:pPr>"_s + run(u"а"_s) +
                         u"<w:r><w:tab/></w:r>"_s + run(u"б"_s) + u"<w:r><w:br/></w:r>"_s + run(u"в"_s) +
                         u"<w:r><w:softHyphen/></w:r>"_s + run(u"г"_s) + u"<w:r><w:noBreakHyphen/></w:r>"_s +
                         run(u"д"_s) + u"<w:r><w:footnoteReference w:id=\"1\"/></w:r>"_s + run(u"е"_s))) ==
        u"а\tб\nв\u00ADг\u2011де"_s);
}

TEST_CASE("white space at the ends of a run counts only where the run says so")
{
    CHECK(textOf(paragraph(u"<w:r><w:t>\n  а б \n</w:t></w:r><w:r><w:t>в</w:t></w:r>"_s)) == u"а бв"_s);
}

TEST_CASE("cells and text boxes of a DOCX are lines of their own, each once")
{
    const QString cells = u"<w:tbl><w:tr><w:tc>"_s + paragraph(run(u"раз"_s)) + u"</w:tc><w:tc>"_s +
                          paragraph(run(u"два"_s)) + u"</w:tc></w:tr></w:tbl>"_s;
    const QString box = u"<w:txbxContent>"_s + paragraph(run(u"рамка"_s)) + u"</w:txbxContent>"_s;
    CHECK(textOf(cells + paragraph(run(u"до "_s) + u"<mc:AlternateContent><mc:Choice>"_s + box +
                                   u"</mc:Choice><mc:Fallback>"_s + box +
                                   u"</mc:Fallback></mc:AlternateContent>"_s + run(u"после"_s))) ==
          u"раз\nдва\nрамка\nдо после"_s);
}

TEST_CASE("field codes of a DOCX are no text, their results are")
{
    CHECK(textOf(paragraph(u"<w:r><w:instrText>HYPERLINK \"x\"</w:instrText></w:r><w:hyperlink>"_s +
                           run(u"сайт"_s) + u"</w:hyperlink>"_s)) == u"сайт"_s);
}

TEST_CASE("a DOCX whose package names other places is read from there")
{
    Entries entries = docxEntries(paragraph(run(u"текст"_s)));
    entries[0].second.replace("word/document.xml", "/word/document2.xml");
    entries[1].first = u"word/document2.xml"_s;
    const auto read = readDocx(zipOf(entries), {});
    REQUIRE(read);
    CHECK(read->text == u"текст"_s);
}
