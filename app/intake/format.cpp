// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/format.h"

#include "intake/feed.h"
#include "intake/html.h"
#include "intake/ziparchive.h"

#include <QFileInfo>
#include <QHash>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

struct Magic
{
    QByteArrayView bytes;
    QStringView format;
};

/// First bytes of formats that people drop into an import by mistake.
constexpr Magic magics[] = {
    {"\x89PNG", u"PNG"},
    {"\xFF\xD8\xFF", u"JPEG"},
    {"GIF8", u"GIF"},
    {"\xD0\xCF\x11\xE0", u"DOC"},
    {"\x1F\x8B", u"GZIP"},
    {"7z\xBC\xAF", u"7Z"},
    {"Rar!", u"RAR"},
    {"\x7F"
     "ELF",
     u"ELF"},
    {"SQLite format 3", u"SQLite"},
};

std::optional<Format> formatOfEnding(const QString &path)
{
    static const QHash<QString, Format> formats{
        {u"html"_s, Format::Html},      {u"htm"_s, Format::Html},        {u"xhtml"_s, Format::Html},
        {u"rss"_s, Format::Feed},       {u"atom"_s, Format::Feed},       {u"csv"_s, Format::Csv},
        {u"tsv"_s, Format::Csv},        {u"jsonl"_s, Format::JsonLines}, {u"ndjson"_s, Format::JsonLines},
        {u"json"_s, Format::JsonLines}, {u"eml"_s, Format::Mail},        {u"mht"_s, Format::Mail},
        {u"mhtml"_s, Format::Mail},     {u"mbox"_s, Format::Mailbox}};
    const auto found = formats.constFind(QFileInfo(path).suffix().toLower());
    return found == formats.constEnd() ? std::nullopt : std::optional(*found);
}

/// What an archive is by its entries. One that cannot be opened says so when it is read.
std::optional<Format> formatOfArchive(const QByteArray &bytes, const QString &path, QString *unread)
{
    const auto archive = ZipArchive::open(bytes, path);
    const QStringList names = archive ? archive->names() : QStringList();
    const bool openDocument = names.contains("mimetype"_L1) && names.contains("content.xml"_L1);
    if (names.contains("word/document.xml"_L1))
        return Format::Docx;
    if (openDocument && bytes.contains("application/vnd.oasis.opendocument.text"))
        return Format::Odt;
    if (!openDocument && !names.contains("xl/workbook.xml"_L1) && !names.contains("ppt/presentation.xml"_L1))
        return Format::Zip;
    *unread = u"XLSX, PPTX, ODS"_s;
    return std::nullopt;
}

/// The formats that analysts read, by their first bytes.
std::optional<Format> formatOfBeginning(const QByteArray &bytes)
{
    constexpr QByteArrayView headers[] = {
        "Return-Path:", "Received:", "Delivered-To:", "MIME-Version:", "Message-ID:", "X-Mailer:"};
    if (bytes.startsWith("%PDF-"))
        return Format::Pdf;
    if (bytes.startsWith("{\\rtf"))
        return Format::Rtf;
    if (std::ranges::any_of(headers, [&](QByteArrayView one) { return bytes.startsWith(one); }))
        return Format::Mail;
    // A message or a page saved as one begins with whom it is from, a mailbox with a line for each message.
    const bool addressed =
        std::ranges::any_of(std::array<QByteArrayView, 4>{"From: ", "Subject: ", "Date: ", "From "},
                            [&](QByteArrayView one) { return bytes.startsWith(one); });
    const QByteArray head = addressed ? bytes.left(2048) : QByteArray();
    if (head.startsWith("From "))
        return head.contains("\nFrom: ") && head.contains("\nSubject: ") ? std::optional(Format::Mailbox)
                                                                         : std::nullopt;
    if (head.contains("\nMIME-Version:") || head.contains("\nContent-Type: "))
        return Format::Mail;
    return std::nullopt;
}

} // namespace

std::optional<Format> formatOf(const QByteArray &bytes, const QString &path, QString *unread)
{
    // Its reader says that it is locked.
    if (isLockedPackage(bytes))
        return Format::Docx;
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06"))
        return formatOfArchive(bytes, path, unread);
    if (const auto told = formatOfBeginning(bytes))
        return told;
    const auto magic =
        std::ranges::find_if(magics, [&](const Magic &one) { return bytes.startsWith(one.bytes); });
    if (magic != std::end(magics)) {
        *unread = magic->format.toString();
        return std::nullopt;
    }
    if (const auto said = formatOfEnding(path))
        return said;
    if (looksLikeFeed(bytes))
        return Format::Feed;
    return looksLikeHtml(bytes) ? Format::Html : Format::Text;
}

} // namespace elchi
