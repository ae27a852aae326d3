// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QString>
#include <QXmlStreamReader>

namespace elchi {

/// Goes through the XML of a document or a feed, element by element, without recursion. Refuses what no
/// program writes in them: a DOCTYPE (entities that never end or name other files) and elements deeper than
/// 256 levels. `for (; xml.next();)`, then `result()`. Any thread.
class DocumentXml
{
public:
    /// `path` names the file in errors.
    DocumentXml(const QByteArray &bytes, QString path) : m_xml(bytes), m_path(std::move(path)) {}
    /// Of letters that are decoded already; what the XML says of its encoding is passed over.
    DocumentXml(const QString &text, QString path) : m_xml(text), m_path(std::move(path)) {}

    /// To the next begin, end or letters; false at the end of the document and at what is refused.
    bool next();
    /// Behind the end of the element that has just begun; nothing of it is seen.
    void skip();
    /// Behind the end of the element that has just begun; all letters in it and in its children.
    QString words();

    [[nodiscard]] bool isBegin() const { return m_xml.isStartElement(); }
    [[nodiscard]] bool isEnd() const { return m_xml.isEndElement(); }
    [[nodiscard]] bool isLetters() const { return m_xml.isCharacters(); }
    /// Of the element that begins or ends: its name without a prefix, and its namespace.
    [[nodiscard]] QStringView name() const { return m_xml.name(); }
    [[nodiscard]] QStringView space() const { return m_xml.namespaceUri(); }
    [[nodiscard]] QStringView letters() const { return m_xml.text(); }
    /// An attribute of the element that begins, whatever its namespace; empty when there is none.
    [[nodiscard]] QString attribute(QStringView name) const;

    /// Behind what was seen last, in UTF-16 units of the text.
    [[nodiscard]] qsizetype position() const { return m_xml.characterOffset(); }
    [[nodiscard]] qint64 line() const { return m_xml.lineNumber(); } ///< from 1

    /// XmlDoctype, DocumentTooDeep, DocumentDamaged (not well-formed), or nothing to say.
    [[nodiscard]] Result<void> result() const;

private:
    QXmlStreamReader m_xml;
    QString m_path;
    int m_depth = 0;
    bool m_doctype = false;
};

/// Adds the letters of each element with one of these names to the string beside it. Errors: those of
/// DocumentXml::result().
[[nodiscard]] Result<void> readElements(const QByteArray &xml, const QString &path,
                                        const QList<std::pair<QStringView, QString *>> &wanted);

} // namespace elchi
