// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/odt.h"

#include "intake/documentxml.h"
#include "intake/paragraphs.h"
#include "intake/ziparchive.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

/// A document may ask for any number of spaces in one element; nobody writes more than a line of them.
constexpr int mostSpaces = 200;

/// Elements whose text is not the body's: what was deleted, notes with their numbers, comments, descriptions
/// of pictures, readings above letters, cells that a wider one covers.
bool isSilent(QStringView name)
{
    static constexpr QStringView silent[] = {u"tracked-changes",
                                             u"note",
                                             u"annotation",
                                             u"forms",
                                             u"desc",
                                             u"ruby-text",
                                             u"covered-table-cell",
                                             u"sequence-decls",
                                             u"user-field-decls",
                                             u"variable-decls",
                                             u"binary-data",
                                             u"event-listeners",
                                             u"shapes"};
    return std::ranges::find(silent, name) != std::end(silent);
}

bool isText(QStringView space)
{
    return space == u"urn:oasis:names:tc:opendocument:xmlns:text:1.0";
}

bool isWhite(QChar unit)
{
    return unit == u' ' || unit == u'\n' || unit == u'\r' || unit == u'\t';
}

class ContentReader
{
public:
    ContentReader(const QByteArray &content, const QString &path) : m_xml(content, path) {}

    Result<QString> read()
    {
        while (m_xml.next()) {
            if (m_xml.isBegin())
                begin();
            else if (m_xml.isEnd())
                end();
            else
                appendCollapsed(m_xml.letters());
        }
        if (const auto result = m_xml.result(); !result)
            return std::unexpected(result.error());
        return m_lines.text();
    }

private:
    void begin()
    {
        const QStringView name = m_xml.name();
        if (isSilent(name) || (name == u"title" && !isText(m_xml.space())))
            m_xml.skip();
        else if (isText(m_xml.space()))
            beginOfText(name);
    }
    void beginOfText(QStringView name)
    {
        const bool paragraph = name == u"p" || name == u"h";
        const bool space = name == u"s" || name == u"tab" || name == u"line-break";
        if (paragraph)
            m_lines.begin();
        else if (name == u"tab")
            m_lines.append(u'\t');
        else if (name == u"line-break")
            m_lines.append(u'\n');
        else if (name == u"s")
            appendSpaces();
        m_collapses = paragraph || (m_collapses && !space);
    }
    void end()
    {
        if (!isText(m_xml.space()) || (m_xml.name() != u"p" && m_xml.name() != u"h"))
            return;
        // White space at the end is none either.
        if (m_collapses && m_lines.current().endsWith(u' '))
            m_lines.dropLast();
        m_lines.end();
    }
    void appendSpaces()
    {
        const QString count = m_xml.attribute(u"c");
        m_lines.append(QString(qBound(0, count.isEmpty() ? 1 : count.toInt(), mostSpaces), u' '));
    }
    /// A run of white space is one space; at the begin of a paragraph it is nothing.
    void appendCollapsed(QStringView letters)
    {
        for (const QChar unit : letters) {
            if (!isWhite(unit))
                m_lines.append(unit.unicode());
            else if (!m_collapses)
                m_lines.append(u' ');
            m_collapses = isWhite(unit);
        }
    }

    DocumentXml m_xml;
    Paragraphs m_lines;
    bool m_collapses = true; ///< white space that comes next is none
};

Result<void> checkManifest(ZipArchive &package, const QString &path)
{
    const auto manifest = package.find(u"META-INF/manifest.xml"_s);
    if (!manifest)
        return std::unexpected(manifest.error());
    DocumentXml xml(manifest->value_or("<none/>"), path);
    while (xml.next()) {
        if (xml.isBegin() && xml.name() == u"encryption-data")
            return failure(ErrorCode::DocumentLocked, path);
    }
    return xml.result();
}

Result<void> readMeta(const QByteArray &meta, const QString &path, ReadDocument &document)
{
    QString lastAuthor;
    const auto read = readElements(
        meta, path,
        {{u"title", &document.title}, {u"initial-creator", &document.author}, {u"creator", &lastAuthor}});
    if (document.author.isEmpty())
        document.author = lastAuthor;
    return read;
}

} // namespace

Result<ReadDocument> readOdt(const QByteArray &bytes, const QString &path)
{
    auto package = ZipArchive::open(bytes, path);
    if (!package)
        return std::unexpected(package.error());
    if (const auto checked = checkManifest(*package, path); !checked)
        return std::unexpected(checked.error());
    const auto content = package->load(u"content.xml"_s);
    if (!content)
        return std::unexpected(content.error());
    const auto text = ContentReader(*content, path).read();
    if (!text)
        return std::unexpected(text.error());
    ReadDocument document;
    document.text = *text;
    const auto meta = package->find(u"meta.xml"_s);
    if (!meta)
        return std::unexpected(meta.error());
    if (*meta) {
        if (const auto read = readMeta(**meta, path, document); !read)
            return std::unexpected(read.error());
    }
    return document;
}

} // namespace elchi
