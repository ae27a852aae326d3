// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/reader.h"

#include "intake/apart.h"
#include "intake/containers.h"
#include "intake/decoder.h"
#include "intake/feed.h"
#include "intake/format.h"
#include "intake/html.h"
#include "intake/rawitem.h"
#include "intake/table.h"
#include "intake/ziparchive.h"

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

/// The format of what can be read at all.
Result<Format> checkedFormat(const QByteArray &bytes, const QString &path)
{
    if (bytes.isEmpty())
        return failure(ErrorCode::FileEmpty, path);
    if (bytes.size() > maximumDispatchBytes)
        return failure(ErrorCode::FileTooLarge, path, maximumDispatchMegabytes());
    QString unread;
    const auto format = formatOf(bytes, path, &unread);
    if (!format)
        return failure(ErrorCode::FormatUnknown, path, unread);
    return *format;
}

void readPlain(const QByteArray &bytes, const QString &path, bool html, const ReadOptions &options,
               const TakeItem &take)
{
    const QString declared = options.declared.isEmpty() && html ? declaredCharset(bytes) : options.declared;
    const auto decoded = decode(bytes, path, options.encoding, declared);
    if (!decoded)
        take({path, std::unexpected(decoded.error())});
    else
        takeDispatches({.bytes = bytes,
                        .encoding = decoded->encoding,
                        .path = path,
                        .text = decoded->text,
                        .html = html},
                       options, take);
}

void readDocument(DocumentFormat format, const QByteArray &bytes, const QString &path,
                  const ReadOptions &options, const TakeItem &take)
{
    const auto document = readApart(format, bytes, path, options.stop);
    // Titles and authors in a document's properties are a template's more often than its own.
    if (!document)
        take({path, std::unexpected(document.error())});
    else
        takeDispatches({.bytes = bytes, .encoding = u"UTF-8"_s, .path = path, .text = document->text},
                       options, take);
}

constexpr int deepestArchive = 3;

/// Where in a file the reading stands.
struct Nesting
{
    int depth;        ///< in so many archives and messages
    qint64 &unpacked; ///< what has come out of them so far, of the whole file
    bool &exhausted;  ///< that was too much, and it has been said
};

void readNested(const QByteArray &bytes, const QString &path, const ReadOptions &options,
                const TakeItem &take, Nesting nesting)
{
    const auto format = checkedFormat(bytes, path);
    if (!format) {
        take({path, std::unexpected(format.error())});
        return;
    }
    // Questions are asked about files that the analyst can look at.
    ReadOptions within = options;
    within.asks = false;
    const ReadInside inside = [&](const QByteArray &entry, const QString &place, const QString &declared,
                                  const TakeItem &taken) {
        ReadOptions entryOptions = within;
        entryOptions.declared = declared;
        bool wanted = true;
        const TakeItem takeHere = [&](ReadItem item) { return wanted = taken(std::move(item)); };
        nesting.unpacked += entry.size();
        if (nesting.unpacked <= maximumUnpackedBytes)
            readNested(entry, place, entryOptions, takeHere,
                       {nesting.depth + 1, nesting.unpacked, nesting.exhausted});
        else if (!std::exchange(nesting.exhausted, true))
            takeHere({place, failure(ErrorCode::ArchiveTooLarge, place, maximumUnpackedMegabytes())});
        return wanted && !nesting.exhausted;
    };
    const auto document = [&](DocumentFormat kind) { readDocument(kind, bytes, path, options, take); };
    switch (*format) {
    case Format::Text:
    case Format::Html:
        return readPlain(bytes, path, *format == Format::Html, options, take);
    case Format::Docx:
        return document(DocumentFormat::Docx);
    case Format::Odt:
        return document(DocumentFormat::Odt);
    case Format::Rtf:
        return document(DocumentFormat::Rtf);
    case Format::Pdf:
        return document(DocumentFormat::Pdf);
    case Format::Feed:
        return readFeed(bytes, path, options, take);
    case Format::Csv:
        return readCsvDispatches(bytes, path, options, take);
    case Format::JsonLines:
        return readJsonLines(bytes, path, options, take);
    case Format::Mail:
        return readMailItems(bytes, path, within, take, inside);
    case Format::Mailbox:
        return readMailbox(bytes, path, within, take, inside);
    case Format::Zip:
        if (nesting.depth < deepestArchive)
            return readZip(bytes, path, take, inside);
        take({path, failure(ErrorCode::DocumentTooDeep, path, QString::number(deepestArchive))});
        break;
    }
}

} // namespace

QString maximumDispatchMegabytes()
{
    return QString::number(maximumDispatchBytes / (1024LL * 1024));
}

void readItems(const QByteArray &bytes, const QString &path, const ReadOptions &options, const TakeItem &take)
{
    qint64 unpacked = 0;
    bool exhausted = false;
    const TakeItem takeUntilStopped = [&](ReadItem item) {
        return take(std::move(item)) && !options.stop.stop_requested();
    };
    readNested(bytes, path, options, takeUntilStopped, {0, unpacked, exhausted});
}

Result<NewDispatch> readDispatch(const QByteArray &bytes, const QString &path, const ReadOptions &options)
{
    Result<NewDispatch> first = failure(ErrorCode::FileEmpty, path);
    readItems(bytes, path, options, [&first](ReadItem item) {
        first = std::move(item.dispatch);
        return false;
    });
    return first;
}

Result<NewDispatch> readClipboard(const QString &text, bool html, const ReadOptions &options)
{
    const QByteArray bytes = text.toUtf8();
    if (const auto checked = checkedFormat(bytes, {}); !checked)
        return std::unexpected(checked.error());
    return dispatchOf({.bytes = bytes, .encoding = u"UTF-8"_s, .path = {}, .text = text, .html = html},
                      options);
}

} // namespace elchi
