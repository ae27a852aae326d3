// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/textdates.h"

#include "text/sentences.h"
#include "text/writtendates.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

constexpr QStringView futureStems[] = {
    u"посетит",    u"состоится", u"состоятся", u"пройдет",    u"пройдут",   u"ожида",    u"запланирова",
    u"планиру",    u"предстоящ", u"прибудет",  u"прибудут",   u"примет",    u"будет",    u"будут",
    u"намечен",    u"проведет",  u"проведут",  u"встретится", u"откроется", u"начнется", u"приедет",
    u"отправится", u"барат",     u"келет",     u"күтүлүүдө",  u"өтөт",      u"болот",    u"пландал",
    u"башталат",   u"will",      u"expected",  u"scheduled",  u"upcoming",  u"plans",    u"planned",
    u"due",        u"предстоит", u"вылетит",   u"поедет",     u"жолугушат"};
constexpr QStringView pastStems[] = {u"состоял",  u"прошел", u"прошла",    u"прошли",  u"прошло", u"провел",
                                     u"встретил", u"принял", u"подписал",  u"посетил", u"было",   u"была",
                                     u"были",     u"открыл", u"жолугушту", u"өттү",    u"болду",  u"алды",
                                     u"held",     u"met",    u"signed",    u"visited", u"took",   u"received",
                                     u"завершил", u"прибыл"};

bool hasStem(const QString &foldedSentence, std::span<const QStringView> stems)
{
    QStringView before;
    for (const Word &word : wordsOf(foldedSentence)) {
        const QStringView letters = QStringView(foldedSentence).mid(word.begin, word.length());
        const bool passive = before == u"be"; // "will be held"
        for (const QStringView stem : stems) {
            if (letters.startsWith(stem) && !passive)
                return true;
        }
        before = letters;
    }
    return false;
}

/// "may 5", "march 300": English months have a capital letter, verbs have none.
bool isVerb(const QString &words)
{
    return words.startsWith("may "_L1) || words.startsWith("march "_L1);
}

/// Turns what is written into days.
class Resolver
{
public:
    Resolver(const OffsetMap &text, const std::optional<PartialDate> &dispatch)
        : m_text(text), m_dispatch(dispatch)
    {
    }

    [[nodiscard]] TextDate resolve(const WrittenDate &written, TextSpan span) const;

private:
    struct Year
    {
        int number = 0;
        DateBasis basis = DateBasis::Explicit;
    };
    [[nodiscard]] Year yearOf(const WrittenDate &written, TextSpan span) const;
    [[nodiscard]] DatePrecision precisionOf(const WrittenDate &written) const;
    /// What a sentence's verbs tell of.
    struct Tense
    {
        bool future = false;
        bool past = false;
    };
    [[nodiscard]] TextSpan sentenceOf(TextSpan span) const;
    [[nodiscard]] Tense tenseAround(TextSpan span) const;
    [[nodiscard]] std::optional<PartialDate> relativeTo(QDate day, const RelativeDate &relative,
                                                        TextSpan span) const;
    [[nodiscard]] QDate weekdayNear(QDate day, const RelativeDate &relative, TextSpan span) const;

    const OffsetMap &m_text;
    mutable std::optional<QList<TextSpan>> m_sentences;        ///< once a year depends on one
    mutable std::optional<std::pair<TextSpan, Tense>> m_tense; ///< of the last sentence that was asked for
    const std::optional<PartialDate> &m_dispatch;
};

/// The sentence that a span begins in; the span itself outside of all.
TextSpan Resolver::sentenceOf(TextSpan span) const
{
    if (!m_sentences)
        m_sentences = sentences(m_text);
    const auto behind = std::ranges::upper_bound(*m_sentences, span.begin(), {}, &TextSpan::begin);
    return behind == m_sentences->begin() ? span : *(behind - 1);
}

/// Many dates stand in one sentence, and a sentence may be long.
Resolver::Tense Resolver::tenseAround(TextSpan span) const
{
    const TextSpan sentence = sentenceOf(span);
    if (!m_tense || m_tense->first != sentence) {
        const QString words = folded(m_text.mid(sentence));
        m_tense = {sentence, Tense{hasStem(words, futureStems), hasStem(words, pastStems)}};
    }
    return m_tense->second;
}

DatePrecision Resolver::precisionOf(const WrittenDate &written) const
{
    if (written.relative) {
        constexpr DatePrecision precisions[] = {DatePrecision::Range, DatePrecision::Month,
                                                DatePrecision::Day};
        return precisions[written.relative->unit];
    }
    if (written.dayOffset || (written.day && !written.endDay))
        return DatePrecision::Day;
    if (written.endDay || written.endMonth || written.endYear)
        return DatePrecision::Range;
    if (written.third)
        return DatePrecision::PartOfMonth;
    return written.month ? DatePrecision::Month : DatePrecision::Year;
}

Resolver::Year Resolver::yearOf(const WrittenDate &written, TextSpan span) const
{
    if (written.year)
        return {written.year, DateBasis::Explicit};
    const bool fromContext = m_dispatch && (m_dispatch->basis() == DateBasis::ContextYear ||
                                            m_dispatch->basis() == DateBasis::ByHand);
    const DateBasis basis = written.yearOffset && !written.month ? DateBasis::Relative
                            : fromContext                        ? DateBasis::ContextYear
                                                                 : DateBasis::DatelineYear;
    if (!m_dispatch)
        return {0, basis};
    const QDate base = m_dispatch->from();
    if (written.yearOffset)
        return {base.year() + *written.yearOffset, basis};
    const int last = QDate(base.year(), written.month, 1).daysInMonth();
    const int day = written.day ? qMin(written.day, last) : last;
    const qint64 ahead = base.daysTo(QDate(base.year(), written.month, day));
    const auto [future, past] = tenseAround(span);
    // «15 января» at the end of December is the coming one unless the sentence tells what has happened.
    // Where it tells of both, the nearer year is meant.
    if (ahead < 0 && ((future && (!past || ahead < -180)) || (ahead < -270 && !past)))
        return {base.year() + 1, DateBasis::RolledForward};
    // And «28 декабря» at the beginning of January is the past one.
    if ((ahead > 180 && past && !future) || (ahead > 270 && !future))
        return {base.year() - 1, basis};
    return {base.year(), basis};
}

std::optional<PartialDate> daysOf(const WrittenDate &written, int year, DatePrecision precision,
                                  DateBasis basis)
{
    switch (precision) {
    case DatePrecision::Day:
        return PartialDate::day(QDate(year, written.month, written.day), basis);
    case DatePrecision::Month:
        return PartialDate::month(year, written.month, basis);
    case DatePrecision::Year:
        return PartialDate::year(year, basis);
    case DatePrecision::Range: {
        if (written.endYear && !written.month)
            return PartialDate::make(QDate(year, 1, 1), QDate(written.endYear, 12, 31), precision, basis);
        const int endMonth = written.endMonth ? written.endMonth : written.month;
        if (written.endYear)
            return PartialDate::make(QDate(year, written.month, written.day),
                                     QDate(written.endYear, endMonth, written.endDay), precision, basis);
        // A year that is written stands behind the end: «30 декабря - 2 января 2026 года».
        const bool overYearEnd = endMonth < written.month;
        const int begin = year - (overYearEnd && written.year ? 1 : 0);
        const QDate last(begin + (overYearEnd ? 1 : 0), endMonth, 1);
        // Spans of months and the second half of one go to its end, whatever day that is.
        const bool toTheEnd = !written.day || (written.day == 16 && written.endDay == 31);
        const int endDay = toTheEnd ? last.daysInMonth() : written.endDay;
        return PartialDate::make(QDate(begin, written.month, written.day ? written.day : 1),
                                 QDate(last.year(), endMonth, endDay), precision, basis);
    }
    case DatePrecision::PartOfMonth:
        return PartialDate::partOfMonth(year, written.month, written.third, basis);
    }
    return std::nullopt;
}

/// «в пятницу» in a sentence about what will be is the next one, else the last one; «в прошлую пятницу» is
/// that of the week before.
QDate Resolver::weekdayNear(QDate day, const RelativeDate &relative, TextSpan span) const
{
    const QDate inWeek = day.addDays(relative.weekday - day.dayOfWeek());
    if (relative.offset == -1)
        return inWeek < day ? inWeek : inWeek.addDays(-7);
    if (relative.offset == 1)
        return inWeek > day ? inWeek : inWeek.addDays(7);
    if (relative.offset)
        return inWeek;
    const auto [future, past] = tenseAround(span);
    if (future && !past)
        return inWeek < day ? inWeek.addDays(7) : inWeek;
    return inWeek > day ? inWeek.addDays(-7) : inWeek;
}

std::optional<PartialDate> Resolver::relativeTo(QDate day, const RelativeDate &relative, TextSpan span) const
{
    const int offset = relative.offset.value_or(0);
    const QDate monday = day.addDays(1 - day.dayOfWeek() + 7LL * offset);
    const QDate month = day.addMonths(offset);
    switch (relative.unit) {
    case RelativeDate::Week:
        return PartialDate::make(monday, monday.addDays(6), DatePrecision::Range, DateBasis::Relative);
    case RelativeDate::Month:
        return PartialDate::month(month.year(), month.month(), DateBasis::Relative);
    case RelativeDate::Weekday:
        return PartialDate::day(weekdayNear(day, relative, span), DateBasis::Relative);
    }
    return std::nullopt;
}

TextDate Resolver::resolve(const WrittenDate &written, TextSpan span) const
{
    TextDate result{span, std::nullopt, precisionOf(written), DateBasis::Relative};
    if (written.dayOffset || written.relative) {
        const bool known = m_dispatch && m_dispatch->precision() == DatePrecision::Day;
        if (known && written.dayOffset)
            result.date =
                PartialDate::day(m_dispatch->from().addDays(*written.dayOffset), DateBasis::Relative);
        else if (known)
            result.date = relativeTo(m_dispatch->from(), *written.relative, span);
        return result;
    }
    const Year year = yearOf(written, span);
    result.basis = year.basis;
    if (year.number)
        result.date = daysOf(written, year.number, result.precision, year.basis);
    return result;
}

} // namespace

QList<TextDate> datesIn(const OffsetMap &text, const std::optional<PartialDate> &dispatchDate,
                        const std::optional<TextSpan> &skip)
{
    const FoldedText folding(text.text());
    return datesIn(text, folding, wordsOf(folding.text()), dispatchDate, skip);
}

QList<TextDate> datesIn(const OffsetMap &text, const FoldedText &folding, const QList<Word> &words,
                        const std::optional<PartialDate> &dispatchDate, const std::optional<TextSpan> &skip)
{
    const DateReader reader(folding, words);
    const Resolver resolver(text, dispatchDate);
    QList<TextDate> dates;
    for (qsizetype at = 0; at < words.size(); ++at) {
        const auto written = reader.at(at);
        if (!written)
            continue;
        // «накануне, 15 октября», «во вторник, 28 января»: one date, the exact one.
        const bool near = written->dayOffset || (written->relative && written->relative->weekday);
        if (near && reader.gap(written->last).trimmed() == u"," && reader.at(written->last + 1)) {
            at = written->last;
            continue;
        }
        const auto span = folding.originalSpan(words[written->first].begin, words[written->last].end);
        at = qMax(at, written->last);
        if (span && !isVerb(text.mid(*span)) && !(skip && skip->overlaps(*span)))
            dates.append(resolver.resolve(*written, *span));
    }
    return dates;
}

} // namespace elchi
