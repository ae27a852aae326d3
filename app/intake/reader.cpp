// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/reader.h"

#include "intake/decoder.h"
#include "intake/html.h"
#include "intake/rawitem.h"

#include <QFileInfo>

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
    {"%PDF-", u"PDF"},
    {"PK\x03\x04", u"ZIP, DOCX, ODT"},
    {"\x89PNG", u"PNG"},
    {"\xFF\xD8\xFF", u"JPEG"},
    {"GIF8", u"GIF"},
    {"\xD0\xCF\x11\xE0", u"DOC"},
    {"{\\rtf", u"RTF"},
    {"\x1F\x8B", u"GZIP"},
    {"7z\xBC\xAF", u"7Z"},
    {"Rar!", u"RAR"},
    {"\x7F"
     "ELF",
     u"ELF"},
    {"SQLite format 3", u"SQLite"},
};

Result<void> checkBytes(const QByteArray &bytes, const QString &path)
{
    if (bytes.isEmpty())
        return failure(ErrorCode::FileEmpty, path);
    if (bytes.size() > maximumDispatchBytes)
        return failure(ErrorCode::FileTooLarge, path, maximumDispatchMegabytes());
    for (const Magic &magic : magics) {
        if (bytes.startsWith(magic.bytes))
            return failure(ErrorCode::FormatUnknown, path, magic.format.toString());
    }
    return {};
}

bool isHtml(const QByteArray &bytes, const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    return ending == u"html" || ending == u"htm" || ending == u"xhtml" || looksLikeHtml(bytes);
}

} // namespace

QString maximumDispatchMegabytes()
{
    return QString::number(maximumDispatchBytes / (1024LL * 1024));
}

Result<NewDispatch> readDispatch(const QByteArray &bytes, const QString &path, const ReadOptions &options)
{
    if (const auto checked = checkBytes(bytes, path); !checked)
        return std::unexpected(checked.error());
    const bool html = isHtml(bytes, path);
    const auto decoded = decode(bytes, path, options.encoding, html ? declaredCharset(bytes) : QString());
    if (!decoded)
        return std::unexpected(decoded.error());
    return dispatchOf(
        {.bytes = bytes, .encoding = decoded->encoding, .path = path, .text = decoded->text, .html = html},
        options);
}

Result<NewDispatch> readClipboard(const QString &text, bool html, const ReadOptions &options)
{
    const QByteArray bytes = text.toUtf8();
    if (const auto checked = checkBytes(bytes, {}); !checked)
        return std::unexpected(checked.error());
    return dispatchOf({.bytes = bytes, .encoding = u"UTF-8"_s, .path = {}, .text = text, .html = html},
                      options);
}

} // namespace elchi
