// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/docx.h"
#include "intake/odt.h"
#include "intake/officefile.h"
#include "support/printing.h"

#include <QtEndian>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace elchi;

namespace {

Error refusal(const Result<ReadDocument> &read)
{
    REQUIRE_FALSE(read);
    Error error = read.error();
    error.detail.clear();
    return error;
}

Error docxRefusal(const Entries &entries)
{
    return refusal(readDocx(zipOf(entries), u"a.docx"_s));
}

QByteArray spaces(qsizetype megabytes)
{
    return QByteArray(megabytes * 1024 * 1024, ' ');
}

/// The archive with another declared size for every entry: a bomb that says it is small. The size stands 22
/// bytes behind the signature of a local header and 24 behind that of the directory's.
QByteArray declaring(QByteArray bytes, quint32 size)
{
    for (const auto &[signature, offset] : {std::pair("PK\x03\x04", 22), std::pair("PK\x01\x02", 24)}) {
        for (qsizetype at = bytes.indexOf(signature); at >= 0; at = bytes.indexOf(signature, at + 4))
            qToLittleEndian(size, bytes.data() + at + offset);
    }
    return bytes;
}

const QString words = u"<w:p><w:r><w:t>а</w:t></w:r></w:p>"_s;

} // namespace

TEST_CASE("what is no archive or a broken one is refused as damaged")
{
    const Error damaged{ErrorCode::DocumentDamaged, u"a.docx"_s};
    const QByteArray good = docxOf(words);
    CHECK(refusal(readDocx({}, u"a.docx"_s)) == damaged);
    CHECK(refusal(readDocx("PK\x03\x04 and nothing more", u"a.docx"_s)) == damaged);
    CHECK(refusal(readDocx(good.first(good.size() - 30), u"a.docx"_s)) == damaged);
    CHECK(docxRefusal({{u"other.xml"_s, "<a/>"}}) == damaged);
    CHECK(docxRefusal({{u"word/document.xml"_s, "<a><b></a>"}}) == damaged);
    CHECK(refusal(readOdt(zipOf({{u"content.xml"_s, "<a>"}}), u"a.odt"_s)).code ==
          ErrorCode::DocumentDamaged);
}

TEST_CASE("a byte that changed inside an entry is noticed by its checksum")
{
    Entries entries = docxEntries(words);
    QByteArray noise;
    for (int i = 0; i < 4000; ++i)
        noise += QByteArray::number(i * 7919 % 10007);
    entries[1].second.replace("<w:body>", "<w:body><!--" + noise + "-->");
    QByteArray bytes = zipOf(entries);
    const qsizetype at = bytes.indexOf("word/document.xml") + 3000;
    bytes[at] = char(bytes[at] ^ 0x10);
    CHECK(refusal(readDocx(bytes, {})).code == ErrorCode::DocumentDamaged);
}

TEST_CASE("an archive that unpacks to too much is refused, whatever it declares")
{
    const Error tooLarge{ErrorCode::ArchiveTooLarge, u"a.docx"_s, u"200"_s};
    Entries entries = docxEntries(words);
    entries << std::pair(u"word/media/image1.png"_s, spaces(201));
    CHECK(docxRefusal(entries) == tooLarge);
    entries.removeLast();
    entries[1].second += spaces(201);
    const QByteArray bytes = declaring(zipOf(entries), 1000);
    CHECK(bytes.size() < 1024LL * 1024);
    CHECK(refusal(readDocx(bytes, u"a.docx"_s)) == tooLarge);
}

TEST_CASE("an archive of very many entries is refused")
{
    Entries entries = docxEntries(words);
    while (entries.size() < 2000)
        entries << std::pair(u"x%1"_s.arg(entries.size()), QByteArray());
    CHECK(readDocx(zipOf(entries), {}));
    entries << std::pair(u"x"_s, QByteArray());
    CHECK(docxRefusal(entries) == Error{ErrorCode::TooManyParts, u"a.docx"_s, u"2000"_s});
}

TEST_CASE("a document type is refused before any entity of it is made")
{
    QByteArray laughs = "<!DOCTYPE w [<!ENTITY a0 \"ha\">";
    for (int i = 1; i < 40; ++i)
        laughs += "<!ENTITY a" + QByteArray::number(i) + " \"" +
                  ("&a" + QByteArray::number(i - 1) + ";").repeated(10) + "\">";
    for (const QByteArray &type :
         {QByteArray(laughs + "]><w>&a39;</w>"),
          QByteArray("<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><w>&x;</w>"),
          QByteArray("<!DOCTYPE w SYSTEM \"http://localhost/x.dtd\"><w/>")}) {
        CHECK(docxRefusal({{u"word/document.xml"_s, type}}) == Error{ErrorCode::XmlDoctype, u"a.docx"_s});
        CHECK(refusal(readOdt(zipOf({{u"content.xml"_s, type}}), {})).code == ErrorCode::XmlDoctype);
        Entries entries = docxEntries(words);
        entries[2].second = type;
        CHECK(docxRefusal(entries).code == ErrorCode::XmlDoctype);
    }
}

TEST_CASE("elements may nest 256 levels and no deeper")
{
    const auto nested = [](int levels) {
        return QByteArray(QByteArray("<w>").repeated(levels) + QByteArray("</w>").repeated(levels));
    };
    CHECK(readDocx(zipOf({{u"word/document.xml"_s, nested(256)}}), {}));
    const Error tooDeep{ErrorCode::DocumentTooDeep, u"a.docx"_s, u"256"_s};
    CHECK(docxRefusal({{u"word/document.xml"_s, nested(257)}}) == tooDeep);
    CHECK(docxRefusal({{u"word/document.xml"_s, "<del>" + nested(1'000'000) + "</del>"}}) == tooDeep);
}

TEST_CASE("an encrypted DOCX and an old DOC are told apart")
{
    const QByteArray ole = QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + QByteArray(512, '\0');
    const QString name = u"EncryptedPackage"_s;
    const QByteArray entry(reinterpret_cast<const char *>(name.utf16()), name.size() * 2);
    CHECK(refusal(readDocx(ole + entry, u"a.docx"_s)) == Error{ErrorCode::DocumentLocked, u"a.docx"_s});
    CHECK(refusal(readDocx(ole, u"a.docx"_s)) == Error{ErrorCode::FormatUnknown, u"a.docx"_s, u"DOC"_s});
}

TEST_CASE("every file that is cut off somewhere gives a document or a refusal")
{
    const QByteArray bytes = odtOf(u"<text:p>а</text:p>"_s);
    for (qsizetype size = 0; size < bytes.size(); ++size)
        CHECK_FALSE(readOdt(bytes.first(size), {}));
}
