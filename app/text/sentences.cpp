// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/sentences.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

struct Range
{
    qsizetype begin;
    qsizetype end;
};

const QSet<QString> &abbreviations()
{
    static const QSet<QString> words{
        u"г"_s,    u"гг"_s,  u"г-н"_s, u"им"_s,   u"ул"_s,   u"т"_s,   u"д"_s,    u"п"_s,   u"пр"_s,
        u"см"_s,   u"ст"_s,  u"тыс"_s, u"млн"_s,  u"млрд"_s, u"руб"_s, u"долл"_s, u"др"_s,  u"обл"_s,
        u"чел"_s,  u"ж"_s,   u"б"_s,   u"mr"_s,   u"mrs"_s,  u"ms"_s,  u"dr"_s,   u"st"_s,  u"no"_s,
        u"jan"_s,  u"feb"_s, u"mar"_s, u"apr"_s,  u"jun"_s,  u"jul"_s, u"aug"_s,  u"sep"_s, u"sept"_s,
        u"oct"_s,  u"nov"_s, u"dec"_s, u"янв"_s,  u"фев"_s,  u"мар"_s, u"апр"_s,  u"авг"_s, u"сен"_s,
        u"сент"_s, u"окт"_s, u"ноя"_s, u"нояб"_s, u"дек"_s};
    return words;
}

bool isStop(QChar unit)
{
    return u".!?…"_s.contains(unit);
}

bool isClosing(QChar unit)
{
    return u"»”\"')]’"_s.contains(unit);
}

bool isOpening(QChar unit)
{
    return u"«“\"'(„—–-"_s.contains(unit);
}

/// The word before a stop: "A" of "A. Nurlanov", "млн" of "5 млн.".
QString wordBefore(const QString &text, qsizetype stop, qsizetype from)
{
    qsizetype begin = stop;
    while (begin > from && (text[begin - 1].isLetterOrNumber() || text[begin - 1] == u'-'))
        --begin;
    return text.mid(begin, stop - begin);
}

bool stopEnds(const QString &text, qsizetype stop, qsizetype from, qsizetype next)
{
    const QChar follower = text[next];
    if (!(follower.isUpper() || follower.isDigit() || isOpening(follower)))
        return false;
    if (text[stop] != u'.')
        return true;
    const QString word = wordBefore(text, stop, from);
    const bool initial = word.size() == 1 && word[0].isUpper();
    return !initial && !abbreviations().contains(word.toLower());
}

/// Where the sentence that begins at `from` ends within [from, limit).
qsizetype sentenceEnd(const QString &text, qsizetype from, qsizetype limit)
{
    for (qsizetype at = from; at < limit; ++at) {
        if (!isStop(text[at]))
            continue;
        qsizetype end = at + 1;
        while (end < limit && (isClosing(text[end]) || isStop(text[end])))
            ++end;
        qsizetype next = end;
        while (next < limit && text[next].isSpace())
            ++next;
        if (next == limit || (next > end && stopEnds(text, at, from, next)))
            return end;
    }
    return limit;
}

QList<Range> sentencesOf(const QString &text, Range paragraph)
{
    QList<Range> found;
    qsizetype at = paragraph.begin;
    while (true) {
        while (at < paragraph.end && text[at].isSpace())
            ++at;
        if (at >= paragraph.end)
            return found;
        qsizetype end = sentenceEnd(text, at, paragraph.end);
        const qsizetype next = end;
        while (end > at && text[end - 1].isSpace())
            --end;
        found.append({at, end});
        at = next;
    }
}

Range paragraphAround(const QString &text, qsizetype at)
{
    const qsizetype before = at > 0 ? text.lastIndexOf(u'\n', at - 1) : -1;
    const qsizetype after = text.indexOf(u'\n', at);
    return {before + 1, after < 0 ? text.size() : after};
}

} // namespace

QList<TextSpan> sentences(const OffsetMap &text)
{
    QList<TextSpan> spans;
    for (qsizetype at = 0; at < text.text().size();) {
        const Range paragraph = paragraphAround(text.text(), at);
        for (const Range &range : sentencesOf(text.text(), paragraph)) {
            if (const auto span = text.spanOf(range.begin, range.end))
                spans.append(*span);
        }
        at = paragraph.end + 1;
    }
    return spans;
}

TextSpan sentenceAround(const OffsetMap &text, TextSpan span)
{
    const qsizetype begin = text.toUtf16(span.begin());
    const qsizetype end = text.toUtf16(span.end());
    Range around{begin, end};
    for (const Range &range : sentencesOf(text.text(), paragraphAround(text.text(), begin))) {
        if (range.begin <= begin && begin < range.end)
            around.begin = range.begin, around.end = qMax(around.end, range.end);
    }
    const qsizetype last = qMax(begin, end - 1);
    for (const Range &range : sentencesOf(text.text(), paragraphAround(text.text(), last))) {
        if (range.begin <= last && last < range.end)
            around.end = qMax(around.end, range.end);
    }
    return text.spanOf(around.begin, around.end).value_or(span);
}

} // namespace elchi
