// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/fields.h"

#include "text/attribution.h"
#include "text/dateline.h"
#include "text/language.h"
#include "text/offsetmap.h"
#include "text/sentences.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

constexpr qsizetype longestTitle = 140;

/// «# **Заголовок**» of a Markdown text.
QString withoutMarks(const QString &line)
{
    static const QRegularExpression heading(u"^(?:#{1,6} |\\*\\*)[*_ ]*(.+?)[*_# ]*$"_s);
    const auto match = heading.match(line);
    return match.hasMatch() ? match.captured(1) : line;
}

/// Cut at a word's end.
QString shortened(const QString &words)
{
    const QString line = withoutMarks(words.simplified());
    if (line.size() <= longestTitle)
        return line;
    const qsizetype space = line.lastIndexOf(u' ', longestTitle - 1);
    return line.left(space > longestTitle / 2 ? space : longestTitle - 1) + u'…';
}

/// A headline has words; a stamp («03.06.2024, 08:52») and a rubric's number have not.
bool isHeadline(const QString &line)
{
    const auto letters = std::ranges::count_if(line, [](QChar unit) { return unit.isLetter(); });
    const auto digits = std::ranges::count_if(line, [](QChar unit) { return unit.isDigit(); });
    return letters >= 8 && letters > digits * 2 && line.contains(u' ');
}

/// The first line above the dateline that reads like a headline and is none of what a site puts around a
/// text.
QString headlineAbove(const QString &above)
{
    for (const QString &line : above.split(u'\n', Qt::SkipEmptyParts)) {
        if (isHeadline(line) && boilerplateIn(OffsetMap(line)).isEmpty())
            return line;
    }
    return {};
}

/// The first sentence that reads like a headline.
QString firstSentence(const QString &text)
{
    const OffsetMap map(text.left(4 * longestTitle));
    for (const TextSpan &sentence : sentences(map)) {
        if (isHeadline(map.mid(sentence)))
            return map.mid(sentence);
    }
    return {};
}

QString titleOf(const OffsetMap &map, const std::optional<Dateline> &dateline, const QString &headline)
{
    if (!headline.isEmpty())
        return shortened(headline);
    const QString above = dateline ? map.text().left(map.toUtf16(dateline->span.begin())) : map.text();
    const QString line = headlineAbove(above);
    if (!line.isEmpty() && (dateline || line.size() <= 200))
        return shortened(line);
    const QString sentence =
        firstSentence(map.text().sliced(dateline ? map.toUtf16(dateline->span.end()) : 0));
    return shortened(sentence.isEmpty() ? map.text().left(longestTitle) : sentence);
}

} // namespace

DispatchFields readFields(const QString &text, const QString &headline, const ReadOptions &options)
{
    // Titles, datelines and attributions stand near the beginning; a million-letter text is not walked for
    // them.
    const OffsetMap map(text.left(20000));
    const auto dateline = findDateline(map, options.contextDate);
    DispatchFields fields;
    fields.title = titleOf(map, dateline, headline);
    const KnownLanguage known = languageOf(text, options.guessLanguage);
    fields.language = known.language;
    fields.languageBasis = known.basis;
    if (dateline) {
        fields.city = dateline->city;
        fields.agency = dateline->agency;
        fields.author = dateline->author;
        fields.date = dateline->date;
    }
    if (!fields.date && options.contextDate.isValid())
        fields.date = PartialDate::day(options.contextDate, DateBasis::ByHand);
    if (fields.author.isEmpty())
        fields.author = authorCodeIn(text);
    if (!options.agency.isEmpty())
        fields.agency = options.agency;
    if (const auto found = attributionsIn(map); !found.isEmpty())
        fields.attribution = map.mid(found.first());
    return fields;
}

} // namespace elchi
