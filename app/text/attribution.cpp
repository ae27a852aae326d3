// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/attribution.h"

#include "text/folding.h"
#include "text/sentences.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

/// These open the clause that names the source: it runs to the next comma or the end of the sentence.
constexpr QStringView openers[] = {
    u"как сообщ",      u"как рассказал",  u"как уточнил",     u"как отметили в",       u"об этом сообщ",
    u"сообщает пресс", u"сообщила пресс", u"сообщили в ",     u"сообщает министер",    u"по данным ",
    u"по информации ", u"according to ",  u"as reported by ", u"the press service of", u"передает "};
/// These close it in Kyrgyz: it runs from the last comma or the beginning of the sentence to the verb.
constexpr QStringView closers[] = {u"билдирди",  u"билдирген",          u"маалымдады",
                                   u"кабарлады", u"маалыматына ылайык", u"билдиришти"};

bool wordBegins(const QString &text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetter();
}

struct Range
{
    qsizetype begin = 0;
    qsizetype end = 0;
};

std::optional<Range> openedIn(const QString &sentence)
{
    for (const QStringView opener : openers) {
        const qsizetype begin = sentence.indexOf(opener);
        if (begin < 0 || !wordBegins(sentence, begin))
            continue;
        qsizetype end = begin + opener.size();
        while (end < sentence.size() && !u",;.\n"_s.contains(sentence[end]))
            ++end;
        return Range{begin, end};
    }
    return std::nullopt;
}

std::optional<Range> closedIn(const QString &sentence)
{
    for (const QStringView closer : closers) {
        const qsizetype at = sentence.indexOf(closer);
        if (at < 0 || !wordBegins(sentence, at))
            continue;
        const qsizetype comma = at > 0 ? sentence.lastIndexOf(u',', at - 1) : -1;
        qsizetype begin = comma + 1;
        while (begin < at && sentence[begin].isSpace())
            ++begin;
        return Range{begin, at + closer.size()};
    }
    return std::nullopt;
}

constexpr QStringView furniture[] = {
    u"читайте",        u"подписывайтесь", u"тектеш",     u"фото:",        u"фото ",
    u"смотрите также", u"read also",      u"photo:",     u"сүрөт:",       u"источник фото",
    u"опубликовано",   u"курс валют",     u"комментари", u"поделиться",   u"related:",
    u"по теме:",       u"реклама",        u"© ",         u"бизди окуңуз",
};

/// Exchange rates («USD 87,45 EUR 94,10») and stamps («03.06.2024, 08:52»): nothing to read.
bool isTicker(const QString &foldedLine)
{
    static const QRegularExpression rates(
        u"^[\\s|]*(?:(?:usd|eur|rub|rur|kzt|cny|uzs|try|[$€₽₸])[\\s:]*\\d+[.,]\\d+[\\s|;,]*)+$"_s);
    static const QRegularExpression stamp(
        u"^[\\s|]*\\d{1,4}[.\\-/]\\d{1,2}[.\\-/]\\d{1,4}[\\s,|]*(?:\\d{1,2}:\\d{2})?[\\s|]*$"_s);
    return rates.match(foldedLine).hasMatch() || stamp.match(foldedLine).hasMatch();
}

} // namespace

QList<TextSpan> attributionsIn(const OffsetMap &text)
{
    QList<TextSpan> found;
    for (const TextSpan &sentence : sentences(text)) {
        const FoldedText folding(text.mid(sentence));
        auto range = openedIn(folding.text());
        if (!range)
            range = closedIn(folding.text());
        const auto inside = range ? folding.originalSpan(range->begin, range->end) : std::nullopt;
        if (inside)
            found.append(TextSpan(sentence.begin() + inside->begin(), sentence.begin() + inside->end()));
    }
    return found;
}

QList<TextSpan> boilerplateIn(const OffsetMap &text)
{
    QList<TextSpan> found;
    qsizetype at = 0;
    for (const QString &line : text.text().split(u'\n')) {
        const QString start = folded(line.left(40).trimmed());
        const bool furnished =
            std::ranges::any_of(furniture, [&start](QStringView stem) { return start.startsWith(stem); });
        const bool hit = furnished || (line.size() < 200 && isTicker(folded(line)));
        if (const auto span = hit ? text.spanOf(at, at + line.size()) : std::nullopt)
            found.append(*span);
        at += line.size() + 1;
    }
    return found;
}

} // namespace elchi
