// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/documentxml.h"

namespace elchi {

namespace {

constexpr int deepest = 256;

} // namespace

bool DocumentXml::next()
{
    while (!m_doctype && m_depth <= deepest) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::DTD:
            m_doctype = true;
            break;
        case QXmlStreamReader::StartElement:
            return ++m_depth <= deepest;
        case QXmlStreamReader::EndElement:
            --m_depth;
            return true;
        case QXmlStreamReader::Characters:
            return true;
        case QXmlStreamReader::EndDocument:
        case QXmlStreamReader::Invalid:
            return false;
        default:
            break;
        }
    }
    return false;
}

void DocumentXml::skip()
{
    const int outside = m_depth - 1;
    while (m_depth > outside && next()) {
    }
}

QString DocumentXml::words()
{
    const int outside = m_depth - 1;
    QString all;
    while (m_depth > outside && next()) {
        if (isLetters())
            all += letters();
    }
    return all;
}

QString DocumentXml::attribute(QStringView name) const
{
    const QXmlStreamAttributes all = m_xml.attributes();
    for (const QXmlStreamAttribute &attribute : all) {
        if (attribute.name() == name)
            return attribute.value().toString();
    }
    return {};
}

Result<void> readElements(const QByteArray &xml, const QString &path,
                          const QList<std::pair<QStringView, QString *>> &wanted)
{
    DocumentXml document(xml, path);
    QString *current = nullptr;
    while (document.next()) {
        if (document.isLetters() && current) {
            *current += document.letters();
        } else if (!document.isLetters()) {
            current = nullptr;
            for (const auto &[name, words] : wanted)
                current = document.isBegin() && document.name() == name ? words : current;
        }
    }
    return document.result();
}

Result<void> DocumentXml::result() const
{
    if (m_doctype)
        return failure(ErrorCode::XmlDoctype, m_path);
    if (m_depth > deepest)
        return failure(ErrorCode::DocumentTooDeep, m_path, QString::number(deepest));
    if (m_xml.hasError())
        return failure(ErrorCode::DocumentDamaged, m_path, {}, m_xml.errorString());
    return {};
}

} // namespace elchi
