// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/mail.h"

#include "intake/decoder.h"
#include "intake/html.h"
#include "intake/mailbody.h"

#include <QFileInfo>
#include <QTimeZone>
#include <algorithm>
#include <gmime/gmime.h>
#include <memory>
#include <mutex>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

struct Unref
{
    void operator()(void *object) const { g_object_unref(object); }
};
template <class T>
using Owned = std::unique_ptr<T, Unref>;

QString taken(char *utf8)
{
    const std::unique_ptr<char, decltype(&g_free)> owned(utf8, &g_free);
    return QString::fromUtf8(utf8);
}

void initialiseOnce()
{
    static std::once_flag flag;
    std::call_once(flag, g_mime_init);
}

Owned<GMimeMessage> parsed(const QByteArray &message)
{
    const Owned<GMimeStream> stream(
        g_mime_stream_mem_new_with_buffer(message.constData(), size_t(message.size())));
    const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    return Owned<GMimeMessage>(g_mime_parser_construct_message(parser.get(), nullptr));
}

/// What a writer of gmime writes.
template <class Writer>
QByteArray written(Writer write)
{
    const Owned<GMimeStream> stream(g_mime_stream_mem_new());
    write(stream.get());
    const GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    return {reinterpret_cast<const char *>(bytes->data), qsizetype(bytes->len)};
}

QByteArray contentOf(GMimePart *part)
{
    GMimeDataWrapper *content = g_mime_part_get_content(part);
    return content ? written([content](GMimeStream *to) { g_mime_data_wrapper_write_to_stream(content, to); })
                   : QByteArray();
}

QString parameter(GMimeObject *entity, const char *name)
{
    return QString::fromUtf8(g_mime_object_get_content_type_parameter(entity, name));
}

/// "text/plain", in lower case.
QString typeOf(GMimeObject *entity)
{
    return taken(g_mime_content_type_get_mime_type(g_mime_object_get_content_type(entity))).toLower();
}

/// A header as it stands in the message, in UTF-8. Old programs write letters of their own table there
/// without saying which: that is the table of the text, or one that can be told from the letters.
QByteArray rawHeader(GMimeMessage *message, const char *name)
{
    GMimeHeader *header =
        g_mime_header_list_get_header(g_mime_object_get_header_list(GMIME_OBJECT(message)), name);
    const char *raw = header ? g_mime_header_get_raw_value(header) : nullptr;
    const QByteArray bytes(raw ? raw : "");
    if (std::ranges::all_of(bytes, [](char byte) { return uchar(byte) < 0x80; }))
        return bytes;
    GMimeObject *root = g_mime_message_get_mime_part(message);
    const auto decoded = decode(bytes, {}, {}, root ? parameter(root, "charset") : QString());
    return decoded ? decoded->text.toUtf8() : QByteArray();
}

QString subjectOf(GMimeMessage *message)
{
    return taken(g_mime_utils_header_decode_text(nullptr, rawHeader(message, "Subject").constData()))
        .simplified();
}

QString authorOf(GMimeMessage *message)
{
    const Owned<InternetAddressList> list(
        internet_address_list_parse(nullptr, rawHeader(message, "From").constData()));
    InternetAddress *first = list && internet_address_list_length(list.get()) > 0
                                 ? internet_address_list_get_address(list.get(), 0)
                                 : nullptr;
    if (!first)
        return {};
    const QString name = QString::fromUtf8(internet_address_get_name(first)).simplified();
    if (!name.isEmpty() || !INTERNET_ADDRESS_IS_MAILBOX(first))
        return name;
    return QString::fromUtf8(internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(first)));
}

std::optional<QDateTime> dateOf(GMimeMessage *message)
{
    GDateTime *date = g_mime_message_get_date(message);
    if (!date)
        return std::nullopt;
    const auto ahead = int(g_date_time_get_utc_offset(date) / G_TIME_SPAN_SECOND);
    return QDateTime::fromSecsSinceEpoch(g_date_time_to_unix(date), QTimeZone::fromSecondsAheadOfUtc(ahead));
}

/// "S/MIME" or "PGP" where only who has the key can read it; also a text wrapped into its signature.
QString encryptionOf(GMimeObject *entity)
{
    const QString type = typeOf(entity);
    if (type == u"application/pkcs7-mime" || type == u"application/x-pkcs7-mime")
        return u"S/MIME"_s;
    return type == u"multipart/encrypted" ? u"PGP"_s : QString();
}

bool isPgpText(const QString &text)
{
    return QStringView(text).trimmed().startsWith(u"-----BEGIN PGP MESSAGE-----");
}

/// Pictures, sound and signatures are no dispatches.
bool mayBeDispatch(const QString &type)
{
    constexpr QStringView never[] = {u"image/",
                                     u"audio/",
                                     u"video/",
                                     u"font/",
                                     u"text/calendar",
                                     u"text/vcard",
                                     u"text/x-vcard",
                                     u"application/pgp-",
                                     u"application/pkcs7-signature",
                                     u"application/x-pkcs7-signature",
                                     u"application/ms-tnef"};
    return std::ranges::none_of(never, [&type](QStringView start) { return type.startsWith(start); });
}

QString endingOf(const QString &type)
{
    if (type.startsWith(u"text/"))
        return type == u"text/html" ? u"html"_s : type == u"text/rtf" ? u"rtf"_s : u"txt"_s;
    return type == u"application/pdf" ? u"pdf"_s : type == u"message/rfc822" ? u"eml"_s : u"bin"_s;
}

/// Walks through the tree of one message, and of those forwarded in it.
class MailWalk
{
public:
    explicit MailWalk(const QString &path) : m_path(path) {}

    Result<void> addMessage(GMimeMessage *message, const QByteArray &bytes, int depth)
    {
        MailBody body;
        const qsizetype place = m_parts.size();
        GMimeObject *root = g_mime_message_get_mime_part(message);
        if (const auto walked = root ? visit(root, depth + 1, body) : Result<void>(); !walked)
            return walked;
        if (body.isEmpty())
            return {};
        return insert(place, {{},
                              bytes,
                              body.isHtml(),
                              {},
                              subjectOf(message),
                              authorOf(message),
                              dateOf(message),
                              body.text()});
    }

    [[nodiscard]] const QList<MailPart> &parts() const { return m_parts; }

private:
    Result<void> visit(GMimeObject *entity, int depth, MailBody &body)
    {
        if (depth > maximumMailDepth)
            return failure(ErrorCode::DocumentTooDeep, m_path, QString::number(maximumMailDepth));
        if (++m_visited > maximumMailParts)
            return failure(ErrorCode::TooManyParts, m_path, QString::number(maximumMailParts));
        if (GMIME_IS_MESSAGE_PART(entity))
            return visitForwarded(entity, depth);
        if (GMIME_IS_MULTIPART(entity) && encryptionOf(entity).isEmpty())
            return visitMultipart(GMIME_MULTIPART(entity), depth, body);
        return GMIME_IS_PART(entity) ? visitPart(GMIME_PART(entity), body) : Result<void>();
    }

    Result<void> visitForwarded(GMimeObject *entity, int depth)
    {
        GMimeMessage *message = g_mime_message_part_get_message(GMIME_MESSAGE_PART(entity));
        if (!message)
            return {};
        const QByteArray bytes = written([message](GMimeStream *to) {
            g_mime_object_write_to_stream(GMIME_OBJECT(message), nullptr, to);
        });
        GMimeObject *root = g_mime_message_get_mime_part(message);
        if (root && !encryptionOf(root).isEmpty())
            return insert(m_parts.size(), attachment(nameOf(entity, u"message/rfc822"_s), bytes));
        return addMessage(message, bytes, depth);
    }

    Result<void> visitMultipart(GMimeMultipart *multipart, int depth, MailBody &body)
    {
        const bool alternatives = typeOf(GMIME_OBJECT(multipart)) == u"multipart/alternative";
        MailBody chosen;
        for (int i = 0; i < g_mime_multipart_get_count(multipart); ++i) {
            MailBody own;
            if (const auto visited = visit(g_mime_multipart_get_part(multipart, i), depth + 1, own); !visited)
                return visited;
            // Of alternatives the first plain one counts; else the last one, which is the richest.
            if (!alternatives)
                chosen.add(own);
            else if (!own.isEmpty() && (chosen.isEmpty() || chosen.isHtml()))
                chosen = own;
        }
        body.add(chosen);
        return {};
    }

    Result<void> visitPart(GMimePart *part, MailBody &body)
    {
        const QString type = typeOf(GMIME_OBJECT(part));
        if (!mayBeDispatch(type))
            return {};
        const QByteArray bytes = contentOf(part);
        const bool html = type == u"text/html";
        if (g_mime_part_is_attachment(part) || g_mime_part_get_filename(part) ||
            (!html && type != u"text/plain" && type != u"text/markdown")) {
            MailPart found = attachment(nameOf(GMIME_OBJECT(part), type), bytes);
            found.html = html;
            found.charset = parameter(GMIME_OBJECT(part), "charset");
            return insert(m_parts.size(), found);
        }
        return addText(GMIME_OBJECT(part), bytes, html, body);
    }

    Result<void> addText(GMimeObject *part, const QByteArray &bytes, bool html, MailBody &body)
    {
        if (bytes.isEmpty())
            return {};
        const QString charset = parameter(part, "charset");
        const auto decoded =
            decode(bytes, m_path, {}, charset.isEmpty() && html ? declaredCharset(bytes) : charset);
        if (!decoded)
            return std::unexpected(decoded.error());
        if (isPgpText(decoded->text))
            return failure(ErrorCode::MailEncrypted, m_path, u"PGP"_s);
        const bool flowed = !html && parameter(part, "format").toLower() == u"flowed";
        body.add(flowed ? unflowed(decoded->text, parameter(part, "delsp").toLower() == u"yes")
                        : decoded->text,
                 html);
        return {};
    }

    static MailPart attachment(const QString &name, const QByteArray &bytes)
    {
        return {name, bytes, false, {}, {}, {}, std::nullopt, {}};
    }

    /// The name that an attachment was given, without folders; else one of its number and type.
    [[nodiscard]] QString nameOf(GMimeObject *entity, const QString &type) const
    {
        const char *given = GMIME_IS_PART(entity)
                                ? g_mime_part_get_filename(GMIME_PART(entity))
                                : g_mime_object_get_content_disposition_parameter(entity, "filename");
        QString name = QString::fromUtf8(given).replace(u'\\', u'/');
        name.removeIf([](QChar unit) { return unit.category() == QChar::Other_Control; });
        name = QFileInfo(name).fileName();
        return name.isEmpty() ? u"%1.%2"_s.arg(m_parts.size() + 1).arg(endingOf(type)) : name;
    }

    Result<void> insert(qsizetype place, const MailPart &part)
    {
        m_bytes += part.bytes.size() + part.text.size() * qsizetype(sizeof(QChar));
        if (m_bytes > maximumMailBytes)
            return failure(ErrorCode::FileTooLarge, m_path, u"200"_s);
        if (!part.bytes.isEmpty())
            m_parts.insert(place, part);
        return {};
    }

    QString m_path;
    QList<MailPart> m_parts;
    int m_visited = 0;
    qint64 m_bytes = 0;
};

/// Without the line that a mailbox puts in front, and its ">From " quotes undone.
QByteArray withoutEnvelope(const QByteArray &message)
{
    if (!message.startsWith("From "))
        return message;
    const qsizetype lineEnd = message.indexOf('\n');
    QByteArray result;
    result.reserve(message.size());
    for (qsizetype at = lineEnd + 1; lineEnd >= 0 && at < message.size();) {
        const qsizetype next = message.indexOf('\n', at);
        QByteArrayView line = QByteArrayView(message).sliced(at, (next < 0 ? message.size() : next + 1) - at);
        at += line.size();
        const auto quotes = std::ranges::find_if(line, [](char byte) { return byte != '>'; }) - line.begin();
        result.append(quotes > 0 && line.sliced(quotes).startsWith("From ") ? line.sliced(1) : line);
    }
    return result;
}

/// "Name: …"
bool isHeaderLine(QByteArrayView rest)
{
    const auto end = std::ranges::find_if(rest, [](char byte) { return byte <= ' ' || byte == ':'; });
    return end != rest.begin() && end != rest.end() && *end == ':';
}

} // namespace

Result<QList<MailPart>> readMail(const QByteArray &message, const QString &path)
{
    if (message.isEmpty())
        return failure(ErrorCode::FileEmpty, path);
    if (message.size() > maximumMailBytes)
        return failure(ErrorCode::FileTooLarge, path, u"200"_s);
    initialiseOnce();
    const QByteArray bytes = withoutEnvelope(message);
    const Owned<GMimeMessage> root = parsed(bytes);
    if (!root || g_mime_header_list_get_count(g_mime_object_get_header_list(GMIME_OBJECT(root.get()))) == 0)
        return failure(ErrorCode::FormatUnknown, path, u"EML"_s);
    GMimeObject *body = g_mime_message_get_mime_part(root.get());
    if (const QString encryption = body ? encryptionOf(body) : QString(); !encryption.isEmpty())
        return failure(ErrorCode::MailEncrypted, path, encryption);
    MailWalk walk(path);
    if (const auto walked = walk.addMessage(root.get(), bytes, 0); !walked)
        return std::unexpected(walked.error());
    if (walk.parts().isEmpty())
        return failure(ErrorCode::FileEmpty, path);
    return walk.parts();
}

QList<QByteArrayView> messagesOf(const QByteArray &mbox)
{
    const QByteArrayView all(mbox);
    QList<qsizetype> begins;
    for (qsizetype at = 0; at >= 0 && at < all.size(); at = all.indexOf("From ", at + 1)) {
        const bool first = at == 0;
        const QByteArrayView before = all.first(at);
        if (!all.sliced(at).startsWith("From ") ||
            !(first || before.endsWith("\n\n") || before.endsWith("\n\r\n")))
            continue;
        const qsizetype lineEnd = all.indexOf('\n', at);
        if (lineEnd >= 0 && isHeaderLine(all.sliced(lineEnd + 1)))
            begins.append(at);
    }
    QList<QByteArrayView> messages;
    if (begins.isEmpty() || begins.first() != 0)
        return messages;
    for (qsizetype i = 0; i < begins.size(); ++i) {
        const qsizetype end = i + 1 < begins.size() ? begins[i + 1] : all.size();
        messages.append(all.sliced(begins[i], end - begins[i]));
    }
    return messages;
}

} // namespace elchi
