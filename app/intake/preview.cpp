// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/preview.h"

#include "intake/format.h"
#include "intake/rawitem.h"
#include "intake/table.h"

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

/// What is shown of a text: several screens.
constexpr qsizetype previewedLetters = 20000;

bool isOneOf(std::optional<Format> format, std::initializer_list<Format> wanted)
{
    return format && std::ranges::find(wanted, *format) != wanted.end();
}

void readTable(const QByteArray &bytes, Format format, const ReadOptions &options, ImportPreview &preview)
{
    auto table = previewTable(bytes, preview.path, format, options);
    if (table) {
        preview.encoding = table->encoding;
        preview.table = std::move(*table);
    } else {
        preview.error = table.error();
    }
}

/// A list that nobody reads to its end.
constexpr qsizetype previewedPieces = 1000;

void readPieces(const ReadWith &read, const ReadOptions &options, ImportPreview &preview)
{
    ReadOptions splitting = options;
    splitting.split = true;
    splitting.joined = {};
    read(splitting, [&preview](ReadItem item) {
        if (!item.dispatch)
            return false;
        const DispatchFields &fields = item.dispatch->fields;
        preview.pieces << PreviewedPiece{fields.title, fields.date, fields.agency,
                                         item.dispatch->text.left(previewedLetters / 10)};
        return preview.pieces.size() < previewedPieces;
    });
}

Result<NewDispatch> firstOf(const ReadWith &read, const ReadOptions &options, const QString &path)
{
    Result<NewDispatch> first = failure(ErrorCode::FileEmpty, path);
    read(options, [&first](ReadItem item) {
        first = std::move(item.dispatch);
        return false;
    });
    return first;
}

void readRepaired(const ReadWith &read, const ReadOptions &options, ImportPreview &preview)
{
    ReadOptions repairing = options;
    repairing.repair = true;
    if (const auto dispatch = firstOf(read, repairing, preview.path))
        preview.repaired = dispatch->text.left(previewedLetters);
}

void readText(const ReadWith &read, const ReadOptions &options, ImportPreview &preview)
{
    const auto dispatch = firstOf(read, options, preview.path);
    if (!dispatch) {
        preview.error = dispatch.error();
        return;
    }
    preview.encoding = dispatch->encoding;
    preview.text = dispatch->text.left(previewedLetters);
    if (dispatch->notes.pieces > 1)
        readPieces(read, options, preview);
    preview.misreadings = dispatch->notes.misreadings;
    if (!preview.misreadings.isEmpty())
        readRepaired(read, options, preview);
}

/// The preview is where it is decided.
ReadOptions undecided(const ReadOptions &options)
{
    ReadOptions reading = options;
    reading.asks = false;
    reading.split = false;
    reading.repair = false;
    return reading;
}

} // namespace

ImportPreview previewReading(const ReadWith &read, const QString &path, const ReadOptions &options)
{
    ImportPreview preview{.path = path, .encoding = options.encoding, .text = {}};
    readText(read, undecided(options), preview);
    return preview;
}

ImportPreview previewItems(const QByteArray &bytes, const QString &path, const ReadOptions &options)
{
    QString unread;
    const auto format = formatOf(bytes, path, &unread);
    ImportPreview preview{.path = path, .encoding = options.encoding, .text = {}};
    if (isOneOf(format, {Format::Csv, Format::JsonLines}))
        readTable(bytes, *format, undecided(options), preview);
    else
        preview = previewReading(
            [&](const ReadOptions &reading, const TakeItem &take) { readItems(bytes, path, reading, take); },
            path, options);
    preview.encodingMatters = isOneOf(format, {Format::Text, Format::Html, Format::Csv});
    return preview;
}

} // namespace elchi
