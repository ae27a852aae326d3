// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/officefile.h"

#include <catch2/catch_test_macros.hpp>
#include <zip.h>

using namespace Qt::StringLiterals;

namespace elchi {

QStringList sampleParagraphs()
{
    return {u"Министр принял посла: «Дружба» — и\u00A0сотрудничество"_s,
            u"Бишкек, 12.05.24. /Айгүл Токтоева - Кабар/. Өлкөлөр макулдашты, сөз жаңы жолго токтолду."_s,
            u"Сотруд\u00ADничество в 2025\u00A0году продолжат; № 7."_s};
}

QByteArray zipOf(const Entries &entries)
{
    zip_source_t *source = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_source_keep(source);
    zip_t *archive = zip_open_from_source(source, ZIP_TRUNCATE, nullptr);
    REQUIRE(archive);
    for (const auto &[name, contents] : entries) {
        zip_source_t *entry =
            zip_source_buffer(archive, contents.constData(), zip_uint64_t(contents.size()), 0);
        REQUIRE(zip_file_add(archive, name.toUtf8().constData(), entry, ZIP_FL_ENC_UTF_8) >= 0);
    }
    REQUIRE(zip_close(archive) == 0);
    zip_stat_t stat = {};
    zip_source_stat(source, &stat);
    QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
    zip_source_open(source);
    REQUIRE(zip_source_read(source, bytes.data(), stat.size) == zip_int64_t(stat.size));
    zip_source_close(source);
    zip_source_free(source);
    return bytes;
}

Entries docxEntries(const QString &body)
{
    const QByteArray relations =
        R"(<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)"
        R"(<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>)"
        R"(<Relationship Id="r2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>)"
        R"(</Relationships>)";
    const QString document =
        uR"(<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>)"_s +
        body + u"<w:sectPr/></w:body></w:document>"_s;
    const QString core =
        uR"(<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Дорога &amp; мост</dc:title><dc:creator>Айгүл</dc:creator><cp:lastModifiedBy>Другой</cp:lastModifiedBy></cp:coreProperties>)"_s;
    return {{u"_rels/.rels"_s, relations},
            {u"word/document.xml"_s, document.toUtf8()},
            {u"docProps/core.xml"_s, core.toUtf8()}};
}

Entries odtEntries(const QString &body)
{
    const QString content =
        uR"(<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"><office:body><office:text>)"_s +
        body + u"</office:text></office:body></office:document-content>"_s;
    const QString meta =
        uR"(<office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><office:meta><dc:title>Дорога &amp; мост</dc:title><dc:creator>Другой</dc:creator><meta:initial-creator>Айгүл</meta:initial-creator></office:meta></office:document-meta>)"_s;
    const QByteArray manifest =
        R"(<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="content.xml"/></manifest:manifest>)";
    return {{u"mimetype"_s, "application/vnd.oasis.opendocument.text"},
            {u"content.xml"_s, content.toUtf8()},
            {u"meta.xml"_s, meta.toUtf8()},
            {u"META-INF/manifest.xml"_s, manifest}};
}

QByteArray docxOf(const QString &body)
{
    return zipOf(docxEntries(body));
}

QByteArray odtOf(const QString &body)
{
    return zipOf(odtEntries(body));
}

} // namespace elchi
