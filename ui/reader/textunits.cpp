// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/textunits.h"

#include "reader/invisibles.h"

#include <QTextBoundaryFinder>
#include <algorithm>

namespace elchi {

namespace {

bool isLetter(const QString &text, int position)
{
    const QChar unit = text.at(position);
    if (unit.isLetterOrNumber() || unit.isMark())
        return true;
    if (unit.isHighSurrogate() && position + 1 < text.size())
        return QChar::isLetterOrNumber(QChar::surrogateToUcs4(unit, text.at(position + 1)));
    if (unit.isLowSurrogate() && position > 0)
        return QChar::isLetterOrNumber(QChar::surrogateToUcs4(text.at(position - 1), unit));
    return false;
}

bool joins(QChar sign)
{
    switch (sign.unicode()) {
    case u'-':
    case u'\'':
    case 0x2010: // hyphen
    case 0x2011: // non-breaking hyphen
    case 0x2019: // apostrophe
    case 0x02bc: // modifier apostrophe
        return true;
    default: {
        // Soft hyphens, zero width spaces and such, which agencies leave inside words.
        const InvisibleSort sort = invisibleSort(sign);
        return sort != InvisibleSort::None && sort != InvisibleSort::NoBreakSpace;
    }
    }
}

bool inWord(const QString &text, int position)
{
    if (position < 0 || position >= text.size())
        return false;
    if (isLetter(text, position))
        return true;
    return joins(text.at(position)) && position > 0 && position + 1 < text.size() &&
           isLetter(text, position - 1) && isLetter(text, position + 1);
}

/// In a part of a word: «кыргызско-японский» and «водно-энергетический» have two.
bool inPart(const QString &text, int position)
{
    if (!inWord(text, position))
        return false;
    const QChar sign = text.at(position);
    return sign != u'-' && sign.unicode() != 0x2010 && sign.unicode() != 0x2011;
}

TextRange trimmed(const QString &text, TextRange range)
{
    while (range.begin < range.end && text.at(range.begin).isSpace())
        ++range.begin;
    while (range.begin < range.end && text.at(range.end - 1).isSpace())
        --range.end;
    return range;
}

} // namespace

TextRange wordAt(const QString &text, int position)
{
    if (!inWord(text, position))
        return {position, position};
    TextRange word{position, position + 1};
    while (inWord(text, word.begin - 1))
        --word.begin;
    while (inWord(text, word.end))
        ++word.end;
    return word;
}

TextRange snappedToWords(const QString &text, TextRange range)
{
    range.begin = std::clamp(range.begin, 0, int(text.size()));
    range.end = std::clamp(range.end, range.begin, int(text.size()));
    TextRange words = range;
    while (words.begin < words.end && !inWord(text, words.begin))
        ++words.begin;
    while (words.begin < words.end && !inWord(text, words.end - 1))
        --words.end;
    if (words.isEmpty())
        return trimmed(text, range);
    while (inWord(text, words.begin - 1))
        --words.begin;
    while (inWord(text, words.end))
        ++words.end;
    return words;
}

TextRange sentenceAt(const QString &text, int position)
{
    position = std::clamp(position, 0, int(text.size()));
    const qsizetype before = position > 0 ? text.lastIndexOf(u'\n', position - 1) : -1;
    const qsizetype after = text.indexOf(u'\n', position);
    const int begin = int(before) + 1;
    const int end = after < 0 ? int(text.size()) : int(after);
    // A window around the position keeps a million-letter paragraph from costing a million letters.
    const int from = std::max(begin, position - 4000);
    const QString near = text.mid(from, std::min(end, position + 4000) - from);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, near);
    finder.setPosition(std::min<qsizetype>(position - from + 1, near.size()));
    const qsizetype last = finder.isAtBoundary() ? finder.position() : finder.toNextBoundary();
    finder.setPosition(last < 0 ? near.size() : last);
    const qsizetype first = finder.toPreviousBoundary();
    return trimmed(text,
                   {from + int(std::max<qsizetype>(first, 0)), from + int(last < 0 ? near.size() : last)});
}

int nextWord(const QString &text, int position)
{
    const int size = int(text.size());
    while (inPart(text, position))
        ++position;
    while (position < size && !inPart(text, position))
        ++position;
    return position;
}

int previousWord(const QString &text, int position)
{
    while (position > 0 && !inPart(text, position - 1))
        --position;
    while (inPart(text, position - 1))
        --position;
    return position;
}

int nextWordEnd(const QString &text, int position)
{
    const int start = position;
    const int size = int(text.size());
    while (position < size && !inPart(text, position))
        ++position;
    if (position >= size)
        return start;
    while (inPart(text, position))
        ++position;
    return position;
}

int previousWordEnd(const QString &text, int position)
{
    const int start = position;
    while (inPart(text, position - 1))
        --position;
    while (position > 0 && !inPart(text, position - 1))
        --position;
    return position == 0 ? start : position;
}

int nextParagraph(const QString &text, int position)
{
    qsizetype next = text.indexOf(u'\n', position);
    while (next >= 0 && next < text.size() && text.at(next).isSpace())
        ++next;
    return next < 0 ? int(text.size()) : int(next);
}

int previousParagraph(const QString &text, int position)
{
    while (position > 0 && text.at(position - 1).isSpace())
        --position;
    return position == 0 ? 0 : int(text.lastIndexOf(u'\n', position - 1)) + 1;
}

int nextLetter(const QString &text, int position)
{
    const int size = int(text.size());
    if (position >= size)
        return size;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, QStringView(text).mid(position, 64).toString());
    const qsizetype next = finder.toNextBoundary();
    return next < 0 ? size : position + int(next);
}

int previousLetter(const QString &text, int position)
{
    if (position <= 0)
        return 0;
    const int from = std::max(0, position - 64);
    const QString before = text.mid(from, position - from);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, before);
    finder.toEnd();
    const qsizetype previous = finder.toPreviousBoundary();
    return previous < 0 ? from : from + int(previous);
}

TextPieces TextPieces::of(QList<TextRange> pieces)
{
    pieces.removeIf([](TextRange piece) { return piece.isEmpty(); });
    if (pieces.isEmpty())
        return {};
    std::ranges::sort(pieces, {}, &TextRange::begin);
    TextPieces made(pieces.first());
    for (const TextRange piece : std::as_const(pieces)) {
        if (piece.begin > made.range.end)
            made.gaps << TextRange{made.range.end, piece.begin};
        made.range.end = std::max(made.range.end, piece.end);
    }
    return made;
}

QList<TextRange> TextPieces::pieces() const
{
    QList<TextRange> found;
    int begin = range.begin;
    for (const TextRange gap : gaps) {
        found << TextRange{begin, gap.begin};
        begin = gap.end;
    }
    return found << TextRange{begin, range.end};
}

QString TextPieces::wordsIn(const QString &text) const
{
    QStringList words;
    for (const TextRange piece : pieces())
        words << text.mid(piece.begin, piece.length());
    return words.join(QChar(u' '));
}

} // namespace elchi
