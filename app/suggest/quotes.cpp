// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggest/quotes.h"

#include "suggest/inflection.h"
#include "suggest/wordpattern.h"
#include "text/folding.h"

#include <algorithm>
#include <optional>
#include <span>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

/// UTF-16 positions of the words between two quotation marks.
struct Quoted
{
    qsizetype begin;
    qsizetype end;
};

bool isOpening(QChar unit)
{
    return unit == u'«' || unit == u'“' || unit == u'„' || unit == u'"';
}

/// Where a quotation that opens at `open` closes; names may stand in marks of their own inside of it.
qsizetype closingOf(const QString &text, qsizetype open)
{
    constexpr qsizetype longest = 2000;
    constexpr int deepest = 8;
    const QChar mark = text[open];
    const qsizetype limit = qMin(text.size(), open + longest);
    if (mark == u'"')
        return text.indexOf(mark, open + 1);
    const QString closers = mark == u'«' ? u"»"_s : mark == u'„' ? u"“”"_s : u"”"_s;
    int depth = 1;
    for (qsizetype at = open + 1; at < limit; ++at) {
        if (closers.contains(text[at]))
            --depth;
        else if (text[at] == mark)
            ++depth;
        if (depth == 0)
            return at;
        if (depth > deepest)
            return -1;
    }
    return -1;
}

QList<Quoted> quotationsIn(const QString &text)
{
    QList<Quoted> found;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!isOpening(text[at]))
            continue;
        const qsizetype close = closingOf(text, at);
        if (close <= at + 1)
            continue;
        found.append({at + 1, close});
        at = close;
    }
    return found;
}

const QString &saying()
{
    static const QString verbs =
        u"(?:сказа[лн]|цитир|отмети[лт]|отмечает|подчеркнул|подчеркивает|заявил|заявляет|сообщил|сообщает|добавил|пояснил|"
        "рассказал|уточнил|говорит|говорится|считает|напомнил|заверил|выразил|заключил|поблагодарил|поделил|"
        "деди|дейт|деп|белгиледи|билдирди|айтты|айткан|кошумчалады|"
        "said|says|noted|stressed|stated|added|told|emphasi[sz]ed|underlined|remarked)\\p{L}*"_s;
    return verbs;
}

/// What is left of the line; not all of a line of a million letters.
Quoted restOfLine(const QString &text, qsizetype begin)
{
    constexpr qsizetype farthest = 500;
    const QStringView rest = QStringView(text).sliced(begin).first(qMin(text.size() - begin, farthest));
    const qsizetype feed = rest.indexOf(u'\n');
    return {begin, begin + (feed < 0 ? rest.size() : feed)};
}

/// The rest of the sentence behind a quotation when it begins with a verb of saying: «», - сказал …».
std::optional<Quoted> saidBehind(const QString &text, Quoted quoted)
{
    static const auto verb =
        wordPattern(u"^[»”“\"]\\s*[,.]?\\s*(?:[-–—]\\s*)?"_s + saying() + u"(?!\\p{L})"_s);
    // "We are glad," Foreign Minister X said: behind a stop only, or «ОАО «Дастан» Иванов сказал» is one.
    static const auto subjectFirst =
        wordPattern(u"^(?:[,.!?…][»”“\"]|[»”“\"]\\s*,)\\s*(?:[-–—]\\s*)?(?:[\\p{L}.-]+\\s+){1,5}?"_s +
                    saying() + u"(?!\\p{L})"_s);
    const qsizetype limit = restOfLine(text, quoted.end).end;
    const QString rest = folded(text.mid(quoted.end, qMin<qsizetype>(limit - quoted.end, 200)));
    const QString stopped = folded(text.mid(quoted.end - 1, 1)) + rest;
    if (!verb.match(rest).hasMatch() && !subjectFirst.match(rest).hasMatch() &&
        !subjectFirst.match(stopped).hasMatch())
        return std::nullopt;
    const qsizetype next = QStringView(text).sliced(quoted.end, limit - quoted.end).indexOf(u'«');
    return Quoted{quoted.end, next < 0 ? limit : quoted.end + next};
}

/// The sentence in front of a quotation, from its beginning.
Quoted sentenceBefore(const QString &text, Quoted quoted)
{
    static const auto ends = wordPattern(u"\\n|[.!?»”]\\s+(?=\\p{Lu})"_s);
    constexpr qsizetype farthest = 300;
    const qsizetype open = quoted.begin - 1;
    const QString before = text.mid(qMax<qsizetype>(0, open - farthest), qMin(open, farthest));
    qsizetype begin = 0;
    for (auto matches = ends.globalMatch(before); matches.hasNext();)
        begin = matches.next().capturedEnd();
    return {open - before.size() + begin, open};
}

/// The sentence in front of a quotation when it says that somebody speaks: «X отметил: «…», «По словам X,
/// «…».
std::optional<Quoted> saidBefore(const OffsetMap &map, Quoted quoted)
{
    static const auto verb =
        wordPattern(u"(?<!\\p{L})(?:"_s + saying() +
                    u"[^:]{0,120}[:,]|(?:по (?:словам|мнению)|according to) [^:,]{1,120},|"
                    "(?:айтымында|пикиринде|белгилегендей|айткандай),)\\s*$"_s);
    // Words of a sentence of one's own: «заявил, что «отношения развиваются»», and no name.
    static const auto that = wordPattern(u"(?<!\\p{L})"_s + saying() + u"[^:]{0,120}(?:, что|that)\\s*$"_s);
    static const auto name = wordPattern(u"^\\s*\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+){1,2}:\\s*$"_s);
    const Quoted stretch = sentenceBefore(map.text(), quoted);
    const QString before = map.text().mid(stretch.begin, stretch.end - stretch.begin);
    const QString sentence = folded(before);
    const QStringView words = QStringView(map.text()).mid(quoted.begin, quoted.end - quoted.begin);
    const bool inSentence = words[0].isLower() && words.contains(u' ') && that.match(sentence).hasMatch();
    if (!verb.match(sentence).hasMatch() && !inSentence && !name.match(before).hasMatch())
        return std::nullopt;
    return stretch;
}

/// The clause inside of a quotation that says who speaks: «Мы рады, - сказал X. - Страны дружат».
std::optional<Quoted> saidInside(const QString &text, Quoted quoted)
{
    static const auto verb = wordPattern(u"[,.!?…]\\s+[-–—]\\s*(?="_s + saying() + u")"_s);
    const QString words = text.mid(quoted.begin, quoted.end - quoted.begin);
    const auto match = verb.match(words);
    if (!match.hasMatch())
        return std::nullopt;
    const qsizetype next = words.indexOf(QRegularExpression(u"[-–—]"_s), match.capturedEnd());
    return Quoted{quoted.begin + match.capturedEnd(), next < 0 ? quoted.end : quoted.begin + next};
}

/// Speech behind a dash at the beginning of a line: «- Мы рады, - сказал X.»
QList<Quoted> dashSpeechIn(const QString &text)
{
    static const auto speech =
        wordPattern(u"^[-–—]\\s*(\\S[^\\n]{0,1000}?)[,.!?…]?\\s+[-–—]\\s*(?="_s + saying() + u")"_s);
    QList<Quoted> found;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype feed = text.indexOf(u'\n', at);
        const qsizetype end = feed < 0 ? text.size() : feed;
        const bool dashed = u"-–—"_s.contains(text[at]);
        const auto match =
            dashed ? speech.match(text.mid(at, qMin<qsizetype>(end - at, 1200))) : QRegularExpressionMatch();
        if (match.hasMatch())
            found.append({at + match.capturedStart(1), at + match.capturedEnd(1)});
        at = end + 1;
    }
    return found;
}

/// «Болота Кадырова» as «Болот Кадыров».
QString inNominative(const QString &name, GrammarCase grammarCase)
{
    QStringList words = name.split(u' ');
    for (QString &word : words)
        word = nominative(word, grammarCase);
    return words.join(u' ');
}

/// A name that nobody knows yet: two or three capitalised words, or initials and one, that are no known
/// entity.
QString unknownNameIn(const OffsetMap &map, Quoted stretch, std::span<const Suggestion> here)
{
    static const auto name = wordPattern(
        u"(?<!\\p{L})(?:(?:\\p{Lu}\\.\\s?){1,2}\\p{Lu}\\p{Ll}+|\\p{Lu}\\p{Ll}+(?:[ \\x{a0}-]\\p{Lu}\\p{Ll}+){1,2}"
        "(?:[ \\x{a0}](?:уулу|кызы|оглы|uulu|kyzy))?)(?![\\p{L}])"_s);
    static const auto office = wordPattern(
        u"^(?:президент|премьер|министр|посол|элчи|депутат|глава|спикер|председатель|директор|төрага|president|"
        "prime|foreign|minister|ambassador|speaker)\\p{L}*(?:-министр\\p{L}*)?[ \\x{a0}]"_s);
    static const auto wordsOfSomebody = wordPattern(u"^по (?:словам|мнению) "_s);
    const QString words = map.text().mid(stretch.begin, stretch.end - stretch.begin);
    const bool genitive = wordsOfSomebody.match(folded(words)).hasMatch();
    static const auto kyrgyzWords = wordPattern(u"(?:айтымында|пикиринде),\\s*$"_s);
    const bool kyrgyz = kyrgyzWords.match(folded(words)).hasMatch();
    for (auto matches = name.globalMatch(words); matches.hasNext();) {
        const auto match = matches.next();
        const auto span =
            map.spanOf(stretch.begin + match.capturedStart(), stretch.begin + match.capturedEnd());
        const bool known = !span || std::ranges::any_of(here, [&](const Suggestion &mention) {
            return mention.span.overlaps(*span);
        });
        QString found = match.captured();
        for (auto title = office.match(folded(found)); title.hasMatch(); title = office.match(folded(found)))
            found = found.sliced(title.capturedLength());
        static const QRegularExpression parted(u"[\\s.]"_s);
        if (!known && found.contains(parted))
            return genitive || kyrgyz
                       ? inNominative(found, genitive ? GrammarCase::Genitive : GrammarCase::Kyrgyz)
                       : found;
    }
    return {};
}

/// The first person named in that stretch of the text, known or not; else the first office.
QString speakerIn(const OffsetMap &map, Quoted stretch, const QList<Suggestion> &mentions)
{
    const auto span = map.spanOf(stretch.begin, stretch.end);
    if (!span)
        return {};
    const auto begins = [](const Suggestion &mention) { return mention.span.begin(); };
    const std::span here(std::ranges::lower_bound(mentions, span->begin(), {}, begins),
                         std::ranges::lower_bound(mentions, span->end(), {}, begins));
    const auto first = [here](EntityType type) {
        const auto found = std::ranges::find_if(here, [type](const Suggestion &mention) {
            return mention.kind == AnnotationKind::Mention && mention.type == type;
        });
        return found == here.end() ? QString() : found->name;
    };
    if (const QString person = first(EntityType::Person); !person.isEmpty())
        return person;
    const QString unknown = unknownNameIn(map, stretch, here);
    return unknown.isEmpty() ? first(EntityType::Office) : unknown;
}

} // namespace

QList<SpokenQuote> quotesIn(const OffsetMap &text, const QList<Suggestion> &mentions)
{
    QList<SpokenQuote> quotes;
    for (const Quoted &quoted : quotationsIn(text.text())) {
        auto said = saidInside(text.text(), quoted);
        if (!said)
            said = saidBehind(text.text(), quoted);
        const bool kyrgyz = said && folded(text.text().mid(quoted.end, 8)).contains(u" деп");
        if (!said)
            said = saidBefore(text, quoted);
        // "…, |" said: the comma belongs to the sentence around.
        const bool comma = text.text()[quoted.end - 1] == u',';
        const auto span = said ? text.spanOf(quoted.begin, quoted.end - comma) : std::nullopt;
        if (!span)
            continue;
        QString speaker = speakerIn(text, *said, mentions);
        // «X «…» деп билдирди»: who speaks stands in front all the same.
        if (speaker.isEmpty() && kyrgyz)
            speaker = speakerIn(text, sentenceBefore(text.text(), quoted), mentions);
        quotes.append({*span, speaker});
    }
    for (const Quoted &spoken : dashSpeechIn(text.text())) {
        if (const auto span = text.spanOf(spoken.begin, spoken.end))
            quotes.append({*span, speakerIn(text, restOfLine(text.text(), spoken.end), mentions)});
    }
    std::ranges::stable_sort(quotes, {}, [](const SpokenQuote &quote) { return quote.span.begin(); });
    return quotes;
}

} // namespace elchi
