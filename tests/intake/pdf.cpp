// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/pdf.h"

#include "intake/apart.h"
#include "intake/odt.h"
#include "intake/officefile.h"
#include "support/printing.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextDocumentWriter>
#include <QTextTable>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace elchi;

namespace {

/// A document as PDF, A5 so that lines are broken. The format's lengths are in 1/1200 of an inch.
QByteArray pdfOf(const QStringList &paragraphs, const QTextBlockFormat &format = {})
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A5));
    writer.setTitle(u"Дорога & мост"_s);
    QTextDocument document;
    QFont font(u"Noto Serif"_s);
    font.setPointSize(11);
    document.setDefaultFont(font);
    QTextCursor cursor(&document);
    cursor.setBlockFormat(format);
    cursor.insertText(paragraphs.join(u'\n'));
    document.print(&writer);
    return buffer.data();
}

/// Letters put where they are said, for layouts that a text document does not make.
template <class Paint>
QByteArray paintedPdf(Paint paint)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(72);
    QPainter painter(&writer);
    painter.setFont(QFont(u"Noto Serif"_s, 11));
    paint(painter, writer);
    painter.end();
    return buffer.data();
}

QString textOf(const QByteArray &bytes)
{
    const auto read = readPdf(bytes, u"a.pdf"_s);
    REQUIRE(read);
    return read->text;
}

Error refusalOf(const QByteArray &bytes)
{
    const auto read = readPdf(bytes, u"a.pdf"_s);
    REQUIRE_FALSE(read);
    Error error = read.error();
    error.detail.clear();
    return error;
}

const QString longWords =
    u"Министр транспорта принял посла и обсудил с ним строительство дороги на юг страны, "
    "которое начнётся весной и продлится четыре года. Стороны договорились встретиться "
    "ещё раз и подписать соглашение о сотрудничестве в области перевозок и торговли."_s;
const QString longKyrgyz =
    u"Өкмөт башчысы элчини кабыл алып, өлкөнүн түштүгүнө жол куруу тууралуу сүйлөшүүлөрдү "
    "жүргүздү. Тараптар жаңы келишимге кол коюуну макулдашышты, деп билдирди басма сөз "
    "кызматы. Жолдун узундугу эки жүз чакырымдан ашат."_s;

} // namespace

TEST_CASE("a PDF gives its paragraphs and title")
{
    QTextBlockFormat spaced;
    spaced.setBottomMargin(100);
    const auto read = readPdf(pdfOf(sampleParagraphs(), spaced), u"a.pdf"_s);
    REQUIRE(read);
    // A page knows places, not characters: any space is one, and a soft hyphen inside of a line is none.
    CHECK(read->text == sampleParagraphs().join(u'\n').remove(u'\u00AD').replace(u'\u00A0', u' '));
    CHECK(read->title == u"Дорога & мост"_s);
}

TEST_CASE("the author of a PDF is that of its properties")
{
    const QByteArray bytes =
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>"
        "endobj\n4 0 obj<</Length 36>>stream\nBT /F 12 Tf 20 100 Td (Words) Tj ET \nendstream endobj\n"
        "5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n6 0 obj<</Author(Aigul)>>endobj\n"
        "trailer<</Root 1 0 R/Info 6 0 R/Size 7>>\n%%EOF\n";
    const auto read = readPdf(bytes, {});
    REQUIRE(read);
    CHECK(read->text == u"Words"_s);
    CHECK(read->author == u"Aigul"_s);
}

TEST_CASE("lines of a paragraph are joined, also over the end of a page")
{
    QStringList paragraphs;
    for (int i = 0; i < 12; ++i)
        paragraphs << (i % 2 ? longKyrgyz : longWords);
    QTextBlockFormat spaced;
    spaced.setBottomMargin(100);
    QTextBlockFormat indented;
    indented.setTextIndent(300);
    CHECK(textOf(pdfOf(paragraphs, spaced)) == paragraphs.join(u'\n'));
    CHECK(textOf(pdfOf(paragraphs, indented)) == paragraphs.join(u'\n'));
}

TEST_CASE("the program apart reads a PDF")
{
    const auto read = readApart(DocumentFormat::Pdf, pdfOf({longWords}), {});
    REQUIRE(read);
    CHECK(read->text == longWords);
    const auto damaged = readApart(DocumentFormat::Pdf, "%PDF-1.7\n", u"a.pdf"_s);
    REQUIRE_FALSE(damaged);
    CHECK(damaged.error().code == ErrorCode::DocumentDamaged);
}

TEST_CASE("an ODT that another program wrote is read as its text")
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QTextDocument document;
    QTextCursor cursor(&document);
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    cursor.insertText(u"Посол  приехал\tв "_s);
    cursor.insertText(u"Ош"_s, bold);
    cursor.insertBlock();
    cursor.insertText(u"Өлкө"_s);
    cursor.insertTable(1, 2);
    cursor.insertText(u"раз"_s);
    cursor.movePosition(QTextCursor::NextCell);
    cursor.insertText(u"два"_s);
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(sampleParagraphs().join(u'\n'));
    QTextDocumentWriter(&buffer, "odf").write(&document);
    const auto read = readOdt(buffer.data(), {});
    REQUIRE(read);
    CHECK(read->text == u"Посол  приехал\tв Ош\nӨлкө\nраз\nдва\n"_s + sampleParagraphs().join(u'\n'));
}

TEST_CASE("words that are broken at a line's end keep their hyphen and are joined")
{
    const QByteArray bytes = paintedPdf([](QPainter &painter, QPdfWriter &) {
        painter.drawText(20, 40, u"Первое кыргызско-"_s);
        painter.drawText(20, 54, u"японское сотруд-"_s);
        painter.drawText(20, 68, u"ничество"_s);
    });
    CHECK(textOf(bytes) == u"Первое кыргызско-японское сотруд-ничество"_s);
}

TEST_CASE("columns of a PDF are read one after the other and the page's number is left out")
{
    const QByteArray bytes = paintedPdf([](QPainter &painter, QPdfWriter &writer) {
        for (int i = 0; i < 6; ++i) {
            painter.drawText(20, 40 + i * 14, u"левый столбец слова"_s);
            painter.drawText(260, 40 + i * 14, u"правый столбец слова"_s);
        }
        painter.drawText(150, 700, u"– 1 –"_s);
        writer.newPage();
        painter.drawText(20, 40, u"Вторая страница."_s);
        painter.drawText(150, 700, u"2"_s);
    });
    const QString text = textOf(bytes);
    CAPTURE(text);
    CHECK(text.lastIndexOf(u"левый"_s) < text.indexOf(u"правый"_s));
    CHECK(text.endsWith(u"слова Вторая страница."_s));
    CHECK(text.count(u"слова"_s) == 12);
}

TEST_CASE("a PDF of pictures, one that asks for a password and a broken one are refused")
{
    const QByteArray pictures = paintedPdf([](QPainter &painter, QPdfWriter &) {
        QImage page(40, 40, QImage::Format_RGB32);
        page.fill(Qt::gray);
        painter.drawImage(QRect(0, 0, 400, 400), page);
    });
    CHECK(refusalOf(pictures) == Error{ErrorCode::DocumentScanned, u"a.pdf"_s});
    QByteArray locked =
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>"
        "endobj\n3 0 obj<</Filter/Standard/V 1/R 2/Length 40/P -4/O(" +
        QByteArray(32, 'o') + ")/U(" + QByteArray(32, 'u') +
        ")>>endobj\ntrailer<</Root 1 0 R/Encrypt 3 0 R/ID[(a)(a)]/Size 4>>\n%%EOF\n";
    CHECK(refusalOf(locked) == Error{ErrorCode::DocumentLocked, u"a.pdf"_s});
    CHECK(refusalOf("%PDF-1.7\nnothing") == Error{ErrorCode::DocumentDamaged, u"a.pdf"_s});
    CHECK(refusalOf({}) == Error{ErrorCode::DocumentDamaged, u"a.pdf"_s});
}
