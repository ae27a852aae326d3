// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/rawitem.h"

#include "intake/apart.h"
#include "intake/fields.h"
#include "intake/html.h"
#include "intake/normalise.h"
#include "text/dispatchpieces.h"
#include "text/mojibake.h"

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

Result<HtmlPage> readPage(const QString &source, const QString &path, const std::stop_token &stop)
{
    if (!isHeavyPage(source))
        return readHtml(source, path);
    return readApart(DocumentFormat::Html, source.toUtf8(), path, stop)
        .transform([](const ReadDocument &read) { return HtmlPage{read.title, read.text}; });
}

/// The stored text; `headline` becomes the page's where it has one and the file names none.
Result<QString> storedText(const RawItem &raw, QString &headline, const std::stop_token &stop)
{
    auto text = normalise(raw.text, raw.path);
    if (!text || !raw.html)
        return text;
    const auto page = readPage(*text, raw.path, stop);
    if (!page)
        return std::unexpected(page.error());
    if (headline.isEmpty())
        headline = page->title;
    // Character references may bring in what normalising has just removed.
    return normalise(page->text, raw.path);
}

void replace(QString &field, const QString &said)
{
    if (!said.isEmpty())
        field = said.simplified();
}

DispatchFields fieldsOf(const RawItem &raw, const QString &text, const QString &headline,
                        const ReadOptions &options)
{
    ReadOptions known = options;
    if (!known.contextDate.isValid())
        known.contextDate = raw.published;
    DispatchFields fields = readFields(text, headline, known);
    replace(fields.author, raw.author);
    replace(fields.city, raw.city);
    replace(fields.url, raw.url);
    if (options.agency.isEmpty())
        replace(fields.agency, raw.agency);
    if (raw.language != Language::Unknown) {
        fields.language = raw.language;
        fields.languageBasis = LanguageBasis::Source;
    }
    const bool undated = !fields.date || fields.date->basis() == DateBasis::ByHand;
    if (const QDate said = raw.date.isValid() ? raw.date : undated ? raw.published : QDate(); said.isValid())
        fields.date = PartialDate::day(said, DateBasis::Explicit);
    return fields;
}

/// As dispatchOf(), of words that are as they are stored.
NewDispatch dispatchOfStored(const RawItem &raw, const QString &text, const QString &headline,
                             const ReadOptions &options)
{
    return {.bytes = raw.bytes,
            .text = text,
            .encoding = raw.encoding,
            .sourcePath = raw.path,
            .fields = fieldsOf(raw, text, headline, options),
            .notes = raw.notes};
}

/// The words of each piece; those that are to be joined go on in the one before, with what stands between.
QStringList joinedPieces(const OffsetMap &map, const QList<TextSpan> &pieces, const QList<int> &joined)
{
    QList<TextSpan> spans;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const bool joins = !spans.isEmpty() && joined.contains(int(i) + 1);
        const auto whole = TextSpan::make(joins ? spans.last().begin() : pieces[i].begin(), pieces[i].end());
        if (joins)
            spans.removeLast();
        if (whole)
            spans << *whole;
    }
    QStringList words;
    for (const TextSpan &span : std::as_const(spans))
        words << map.mid(span);
    return words;
}

/// What the file says of all of them stays out of each: its title and author are the collection's.
RawItem pieceOf(const RawItem &raw, const QString &words, qsizetype number, ReadingNotes notes)
{
    notes.pieces = 1;
    return {.bytes = words.toUtf8(),
            .encoding = raw.encoding,
            .path = itemPath(raw.path, number),
            .text = words,
            .published = raw.published,
            .notes = notes};
}

} // namespace

QString itemPath(const QString &path, qsizetype number)
{
    return u"%1#%2"_s.arg(path).arg(number);
}

Result<NewDispatch> dispatchOf(const RawItem &raw, const ReadOptions &options)
{
    RawItem read = raw;
    read.title = raw.title.simplified();
    const auto text = storedText(read, read.title, options.stop);
    if (!text)
        return std::unexpected(text.error());
    if (QStringView(*text).trimmed().isEmpty())
        return failure(ErrorCode::FileEmpty, raw.path);
    const auto repair = repairable(*text);
    read.notes.misreadings = repair ? repair->misreadings : QList<Misreading>();
    if (!repair || !options.repair)
        return dispatchOfStored(read, *text, read.title, options);
    read.notes.repaired = true;
    for (QString *words : {&read.title, &read.author, &read.agency, &read.city})
        *words = undone(*words, repair->misreadings);
    return normalise(repair->text, raw.path).transform([&](const QString &repaired) {
        return dispatchOfStored(read, repaired, read.title, options);
    });
}

bool takeDispatches(const RawItem &raw, const ReadOptions &options, const TakeItem &take)
{
    auto whole = dispatchOf(raw, options);
    if (!whole)
        return take({raw.path, std::unexpected(whole.error())});
    const OffsetMap map(whole->text);
    const QList<TextSpan> pieces = dispatchesIn(map);
    whole->notes.pieces = int(qMax<qsizetype>(1, pieces.size()));
    if (options.split && pieces.size() > 1) {
        qsizetype number = 0;
        for (const QString &words : joinedPieces(map, pieces, options.joined)) {
            const RawItem piece = pieceOf(raw, words, ++number, whole->notes);
            if (!take({piece.path, dispatchOfStored(piece, words, {}, options)}))
                return false;
        }
        return true;
    }
    if (options.asks && pieces.size() > 1)
        return take(
            {raw.path, failure(ErrorCode::PiecesUndecided, raw.path, QString::number(pieces.size()))});
    return take({raw.path, std::move(whole)});
}

} // namespace elchi
