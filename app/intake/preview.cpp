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

void readPieces(const QByteArray &bytes, const ReadOptions &options, ImportPreview &preview)
{
    ReadOptions reading = options;
    reading.split = true;
    reading.joined = {};
    readItems(bytes, preview.path, reading, [&preview](ReadItem item) {
        if (!item.dispatch)
            return false;
        const DispatchFields &fields = item.dispatch->fields;
        preview.pieces << PreviewedPiece{fields.title, fields.date, fields.agency,
                                         item.dispatch->text.left(previewedLetters / 10)};
        return preview.pieces.size() < previewedPieces;
    });
}

void readRepaired(const QByteArray &bytes, const ReadOptions &options, ImportPreview &preview)
{
    ReadOptions repairing = options;
    repairing.repair = true;
    const auto dispatch = readDispatch(bytes, preview.path, repairing);
    if (dispatch)
        preview.repaired = dispatch->text.left(previewedLetters);
}

void readText(const QByteArray &bytes, const ReadOptions &options, ImportPreview &preview)
{
    const auto dispatch = readDispatch(bytes, preview.path, options);
    if (dispatch) {
        preview.encoding = dispatch->encoding;
        preview.text = dispatch->text.left(previewedLetters);
        if (dispatch->notes.pieces > 1)
            readPieces(bytes, options, preview);
        preview.misreadings = dispatch->notes.misreadings;
        if (!preview.misreadings.isEmpty())
            readRepaired(bytes, options, preview);
    } else {
        preview.error = dispatch.error();
    }
}

} // namespace

ImportPreview previewItems(const QByteArray &bytes, const QString &path, const ReadOptions &options)
{
    ReadOptions reading = options;
    reading.asks = false; // the preview is where it is decided
    reading.split = false;
    reading.repair = false;
    QString unread;
    const auto format = formatOf(bytes, path, &unread);
    ImportPreview preview{.path = path, .encoding = options.encoding, .text = {}};
    preview.encodingMatters = isOneOf(format, {Format::Text, Format::Html, Format::Csv});
    if (isOneOf(format, {Format::Csv, Format::JsonLines}))
        readTable(bytes, *format, reading, preview);
    else
        readText(bytes, reading, preview);
    return preview;
}

} // namespace elchi
