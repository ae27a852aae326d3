// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/docx.h"

#include "intake/documentxml.h"
#include "intake/paragraphs.h"
#include "intake/ziparchive.h"

#include <QDir>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

/// Where the parts that matter lie in the package.
struct Parts
{
    QString body = u"word/document.xml"_s;
    QString properties = u"docProps/core.xml"_s;
};

bool isWord(QStringView space)
{
    return space == u"http://schemas.openxmlformats.org/wordprocessingml/2006/main" ||
           space == u"http://purl.oclc.org/ooxml/wordprocessingml/main";
}

/// Elements without text that belongs to the body: deletions, field codes, readings above letters. `Fallback`
/// has once more what the `Choice` before it says.
bool isSilent(QStringView name)
{
    static constexpr QStringView silent[] = {
        u"del",      u"moveFrom", u"delText", u"instrText",  u"delInstrText", u"Fallback",
        u"rt",       u"sectPr",   u"tblGrid", u"footnotePr", u"binData",      u"fldData",
        u"altChunk", u"sdtPr",    u"rPr",     u"tblPr",      u"trPr",         u"tcPr"};
    return std::ranges::find(silent, name) != std::end(silent);
}

/// Word drops white space at both ends of a run's text unless told to keep it, and knows no line feed inside.
QString runText(QStringView letters, bool keepsSpace)
{
    QString text = letters.toString();
    for (const char16_t other : {u'\n', u'\r', u'\t'})
        text.replace(QChar(other), u' ');
    if (keepsSpace)
        return text;
    qsizetype begin = 0;
    while (begin < text.size() && text[begin] == u' ')
        ++begin;
    qsizetype end = text.size();
    while (end > begin && text[end - 1] == u' ')
        --end;
    return text.sliced(begin, end - begin);
}

class BodyReader
{
public:
    BodyReader(const QByteArray &body, const QString &path) : m_xml(body, path) {}

    Result<QString> read()
    {
        while (m_xml.next()) {
            if (m_xml.isBegin())
                begin();
            else if (m_xml.isEnd())
                end();
            else if (m_inText)
                m_run += m_xml.letters();
        }
        if (const auto result = m_xml.result(); !result)
            return std::unexpected(result.error());
        return m_lines.text();
    }

private:
    void begin()
    {
        const QStringView name = m_xml.name();
        if (name == u"pPr")
            readParagraphProperties();
        else if (isSilent(name))
            m_xml.skip();
        else if (isWord(m_xml.space()))
            beginOfWord(name);
    }
    void beginOfWord(QStringView name)
    {
        if (name == u"p") {
            if (!std::exchange(m_runsOn, false))
                m_lines.begin();
        } else if (name == u"t") {
            m_inText = true;
            m_keepsSpace = m_xml.attribute(u"space") == u"preserve";
        } else if (name == u"tab" || name == u"ptab") {
            m_lines.append(u'\t');
        } else if (name == u"br" || name == u"cr") {
            m_lines.append(u'\n');
        } else if (name == u"noBreakHyphen") {
            m_lines.append(u'\u2011');
        } else if (name == u"softHyphen") {
            m_lines.append(u'\u00AD');
        } else if (name == u"sym") {
            appendSymbol();
        }
    }
    void end()
    {
        if (!isWord(m_xml.space()))
            return;
        if (m_xml.name() == u"t") {
            m_lines.append(runText(m_run, m_keepsSpace));
            m_run.clear();
            m_inText = false;
        } else if (m_xml.name() == u"p") {
            // A tracked deletion of the paragraph's end: the next paragraph continues this one.
            m_runsOn = std::exchange(m_endDeleted, false);
            if (!m_runsOn)
                m_lines.end();
        } else if (m_runsOn &&
                   (m_xml.name() == u"tc" || m_xml.name() == u"txbxContent" || m_xml.name() == u"body")) {
            m_runsOn = false;
            m_lines.end();
        }
    }
    /// Nothing of it is text (its `tab` is a stop, not a character); it tells whether the end is deleted.
    void readParagraphProperties()
    {
        for (int depth = 1; depth > 0 && m_xml.next();) {
            depth += m_xml.isBegin() ? 1 : m_xml.isEnd() ? -1 : 0;
            // pPr / rPr / del; a deletion deeper inside is one of former properties.
            if (m_xml.isBegin() && depth == 3 && m_xml.name() == u"del")
                m_endDeleted = true;
        }
    }
    /// A character of a symbol font; those of private use mean nothing outside of that font.
    void appendSymbol()
    {
        const uint unit = m_xml.attribute(u"char").toUInt(nullptr, 16);
        if (unit >= 0x20 && unit < 0xD800)
            m_lines.append(char16_t(unit));
    }

    DocumentXml m_xml;
    Paragraphs m_lines;
    QString m_run;
    bool m_inText = false;
    bool m_keepsSpace = false;
    bool m_endDeleted = false;
    bool m_runsOn = false;
};

/// The package says itself where its parts are; the usual places stand when it does not.
Result<Parts> findParts(ZipArchive &package, const QString &path)
{
    Parts parts;
    const auto relations = package.find(u"_rels/.rels"_s);
    if (!relations)
        return std::unexpected(relations.error());
    DocumentXml xml(relations->value_or("<none/>"), path);
    while (xml.next()) {
        if (!xml.isBegin() || xml.name() != u"Relationship")
            continue;
        const QString type = xml.attribute(u"Type");
        QString target = QDir::cleanPath(xml.attribute(u"Target"));
        if (target.startsWith(u'/'))
            target.remove(0, 1);
        if (type.endsWith(u"/officeDocument"))
            parts.body = target;
        else if (type.endsWith(u"/core-properties"))
            parts.properties = target;
    }
    if (const auto result = xml.result(); !result)
        return std::unexpected(result.error());
    return parts;
}

} // namespace

Result<ReadDocument> readDocx(const QByteArray &bytes, const QString &path)
{
    auto package = ZipArchive::open(bytes, path);
    if (!package)
        return std::unexpected(package.error());
    const auto parts = findParts(*package, path);
    if (!parts)
        return std::unexpected(parts.error());
    const auto body = package->load(parts->body);
    if (!body)
        return std::unexpected(body.error());
    const auto text = BodyReader(*body, path).read();
    if (!text)
        return std::unexpected(text.error());
    ReadDocument document;
    document.text = *text;
    const auto properties = package->find(parts->properties);
    if (!properties)
        return std::unexpected(properties.error());
    if (*properties) {
        if (const auto read = readElements(**properties, path,
                                           {{u"title", &document.title}, {u"creator", &document.author}});
            !read)
            return std::unexpected(read.error());
    }
    return document;
}

} // namespace elchi
