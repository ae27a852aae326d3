// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/feed.h"

#include "intake/decoder.h"
#include "intake/documentxml.h"

#include <QDateTime>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

QString declaredXmlEncoding(const QByteArray &bytes)
{
    static const QRegularExpression declaration(
        u"<\\?xml[^>]{0,200}encoding\\s*=\\s*[\"']([A-Za-z0-9_:.-]{2,40})"_s);
    return declaration.match(QString::fromLatin1(bytes.left(300))).captured(1);
}

/// RFC 822 in RSS, RFC 3339 in Atom and Dublin Core; the day as it was where it was written.
QDate dayOf(const QString &written)
{
    const QDateTime mail = QDateTime::fromString(written.trimmed(), Qt::RFC2822Date);
    return mail.isValid() ? mail.date() : QDate::fromString(written.trimmed().left(10), Qt::ISODate);
}

/// What holds a dispatch's words, the fullest last; -1: none.
int fullness(QStringView name)
{
    constexpr QStringView names[] = {u"summary", u"description", u"content", u"encoded"};
    const auto found = std::ranges::find(names, name);
    return found == std::end(names) ? -1 : int(found - std::begin(names));
}

class FeedReader
{
public:
    FeedReader(const Decoded &decoded, const QString &path, const ReadOptions &options, const TakeItem &take)
        : m_text(decoded.text), m_encoding(decoded.encoding), m_path(path), m_options(options), m_take(take),
          m_xml(m_text, path)
    {
    }

    void read()
    {
        bool wanted = true;
        while (wanted && m_xml.next()) {
            if (m_xml.isBegin() && (m_xml.name() == u"item" || m_xml.name() == u"entry"))
                wanted = takeItem();
        }
        if (const auto result = m_xml.result(); !result && wanted)
            refuse(whereItBreaks(result.error()));
        else if (m_number == 0)
            refuse({ErrorCode::FileEmpty, m_path});
    }

private:
    void refuse(const Error &error) { m_take({m_path, std::unexpected(error)}); }

    /// What is damaged names its line: the items before it stay.
    [[nodiscard]] Error whereItBreaks(const Error &error) const
    {
        if (error.code != ErrorCode::DocumentDamaged)
            return error;
        return {ErrorCode::InvalidInput, m_path, QString::number(m_xml.line()), error.detail};
    }

    /// Where the tag begins that was seen last.
    [[nodiscard]] qsizetype tagBegin() const { return m_text.lastIndexOf(u'<', m_xml.position() - 1); }

    bool takeItem()
    {
        const qsizetype begin = tagBegin();
        RawItem raw;
        raw.path = itemPath(m_path, ++m_number);
        raw.encoding = m_encoding;
        m_fullness = -1;
        while (m_xml.next() && !m_xml.isEnd()) {
            if (m_xml.isBegin())
                takeChild(raw);
        }
        if (!m_xml.result())
            return true;
        raw.bytes = QStringView(m_text).mid(begin, m_xml.position() - begin).toUtf8();
        return m_take({raw.path, dispatchOf(raw, m_options)});
    }

    void takeChild(RawItem &raw)
    {
        const QString name = m_xml.name().toString();
        if (fullness(name) > m_fullness)
            return takeWords(raw);
        if (name == "link"_L1)
            return takeLink(raw);
        if (name == "author"_L1 || name == "creator"_L1)
            return takeAuthor(raw);
        const QString words = m_xml.words().trimmed();
        if (name == "title"_L1)
            raw.title = words;
        else if (name == "pubDate"_L1 || name == "published"_L1 || name == "date"_L1 ||
                 (name == "updated"_L1 && !raw.published.isValid()))
            raw.published = dayOf(words);
    }

    /// RSS puts a page's markup into its words; Atom says what it is.
    void takeWords(RawItem &raw)
    {
        m_fullness = fullness(m_xml.name());
        const QString type = m_xml.attribute(u"type");
        const bool atom = m_xml.space() == u"http://www.w3.org/2005/Atom";
        const qsizetype begin = m_xml.position();
        const QString words = m_xml.words();
        raw.html =
            atom ? type == "html"_L1 || type == "xhtml"_L1 || type == "text/html"_L1 : words.contains(u'<');
        if (type == "xhtml"_L1) // its elements are part of the feed's own tree
            raw.text = m_text.mid(begin, tagBegin() - begin);
        else
            raw.text = words;
    }

    void takeLink(RawItem &raw)
    {
        const QString relation = m_xml.attribute(u"rel");
        const QString target = m_xml.attribute(u"href");
        const QString words = m_xml.words().trimmed();
        if (relation.isEmpty() || relation == "alternate"_L1)
            raw.url = target.isEmpty() ? words : target;
    }

    /// Atom: a person with name and address; RSS: a name, or an address with the name in brackets.
    void takeAuthor(RawItem &raw)
    {
        QString name;
        while (m_xml.next() && !(m_xml.isEnd() && m_xml.name() != u"name")) {
            if (m_xml.isLetters())
                name += m_xml.letters();
            else if (m_xml.isBegin() && m_xml.name() != u"name")
                m_xml.skip();
        }
        static const QRegularExpression mail(u"^\\S+@\\S+\\s*(?:\\((.*)\\))?$"_s);
        const auto address = mail.match(name.simplified());
        raw.author = address.hasMatch() ? address.captured(1) : name.simplified();
    }

    const QString m_text;
    QString m_encoding;
    QString m_path;
    const ReadOptions &m_options;
    const TakeItem &m_take;
    DocumentXml m_xml;
    int m_number = 0;
    int m_fullness = -1; ///< of the words taken for the item so far
};

} // namespace

bool looksLikeFeed(const QByteArray &bytes)
{
    if (!QByteArrayView(bytes).first(std::min<qsizetype>(bytes.size(), 2048)).contains('<'))
        return false;
    static const QRegularExpression root(u"<(?:rss|rdf:RDF|(?:atom:)?feed)[\\s>]"_s);
    const QString head = QString::fromLatin1(bytes.left(2048));
    return head.contains(root) && !head.contains(u"<html"_s, Qt::CaseInsensitive);
}

void readFeed(const QByteArray &bytes, const QString &path, const ReadOptions &options, const TakeItem &take)
{
    const auto decoded = decode(bytes, path, options.encoding,
                                options.declared.isEmpty() ? declaredXmlEncoding(bytes) : options.declared);
    if (!decoded)
        take({path, std::unexpected(decoded.error())});
    else
        FeedReader(*decoded, path, options, take).read();
}

} // namespace elchi
