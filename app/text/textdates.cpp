// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/textdates.h"

#include "text/folding.h"
#include "text/months.h"
#include "text/sentences.h"
#include "text/words.h"

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

/// What is written, in words' indices [first, last]; 0 for what is missing.
struct Written
{
    qsizetype first = 0;
    qsizetype last = 0;
    int year = 0;
    int month = 0;
    int day = 0;
    int endDay = 0;
    int endMonth = 0;
    int third = 0;                  ///< 1–3: beginning, middle, end of the month
    std::optional<int> offset = {}; ///< relative: days from the dispatch's date
    bool thisYear = false;
};

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

struct DayWord
{
    QStringView word;
    int offset;
};
constexpr DayWord dayWords[] = {
    {u"сегодня", 0},     {u"вчера", -1},     {u"накануне", -1}, {u"завтра", 1},
    {u"послезавтра", 2}, {u"бүгүн", 0},      {u"кечээ", -1},    {u"эртең", 1},
    {u"today", 0},       {u"yesterday", -1}, {u"tomorrow", 1},
};

struct ThirdStem
{
    QStringView stem;
    int third;
};
constexpr ThirdStem thirdStems[] = {
    {u"начал", 1}, {u"середин", 2}, {u"конц", 3},  {u"конец", 3}, {u"башы", 1},
    {u"орто", 2},  {u"аяг", 3},     {u"early", 1}, {u"mid", 2},   {u"late", 3},
};

class Reader
{
public:
    Reader(const FoldedText &text) : m_text(text.text()), m_words(wordsOf(m_text)) {}

    [[nodiscard]] const QList<Word> &words() const { return m_words; }
    [[nodiscard]] QStringView word(qsizetype at) const
    {
        return at >= 0 && at < m_words.size()
                   ? QStringView(m_text).mid(m_words[at].begin, m_words[at].length())
                   : QStringView();
    }
    /// The characters between a word and the next.
    [[nodiscard]] QStringView gap(qsizetype at) const
    {
        return at >= 0 && at + 1 < m_words.size()
                   ? QStringView(m_text).mid(m_words[at].end, m_words[at + 1].begin - m_words[at].end)
                   : QStringView(u"\n");
    }
    [[nodiscard]] std::optional<Written> at(qsizetype first) const;

private:
    [[nodiscard]] int number(qsizetype at, qsizetype most) const;
    [[nodiscard]] int yearAt(qsizetype at) const;
    [[nodiscard]] int month(qsizetype at) const;
    [[nodiscard]] bool glued(qsizetype at) const;
    [[nodiscard]] bool ranged(qsizetype at) const;
    [[nodiscard]] bool isYearWord(qsizetype at) const;

    [[nodiscard]] std::optional<Written> numeric(qsizetype first) const;
    [[nodiscard]] std::optional<Written> dayFirst(qsizetype first) const;
    [[nodiscard]] std::optional<Written> yearFirst(qsizetype first) const;
    [[nodiscard]] std::optional<Written> monthFirst(qsizetype first) const;
    [[nodiscard]] std::optional<Written> dayWord(qsizetype first) const;
    void takeYear(Written &written) const;

    QString m_text;
    QList<Word> m_words;
};

int Reader::number(qsizetype at, qsizetype most) const
{
    const QStringView digits = word(at);
    bool good = false;
    const int value = digits.size() <= most ? digits.toInt(&good) : 0;
    return good ? value : 0;
}

int Reader::yearAt(qsizetype at) const
{
    const int year = word(at).size() == 4 ? number(at, 4) : 0;
    return year >= 1900 && year < 2100 ? year : 0;
}

int Reader::month(qsizetype at) const
{
    return monthOf(word(at)).value_or(0);
}

bool Reader::glued(qsizetype at) const
{
    const QStringView between = gap(at);
    return between == u" " || between == u"-" || between == u". " || between == u", " || between == u"- ";
}

bool Reader::ranged(qsizetype at) const
{
    const QStringView between = gap(at).trimmed();
    return between == u"-" || between == u"–" || between == u"—";
}

bool Reader::isYearWord(qsizetype at) const
{
    const QStringView next = word(at);
    return next == u"г" || next.startsWith(u"год") || next.startsWith(u"жыл");
}

/// "29.01.2025", "29.01.25", "2025-01-29".
std::optional<Written> Reader::numeric(qsizetype first) const
{
    const bool iso = yearAt(first) && gap(first) == u"-" && gap(first + 1) == u"-";
    const bool dotted = gap(first) == u"." && gap(first + 1) == u".";
    if (!iso && !dotted)
        return std::nullopt;
    Written written{first, first + 2};
    written.month = number(first + 1, 2);
    written.day = number(iso ? first + 2 : first, 2);
    written.year = iso ? yearAt(first) : yearAt(first + 2);
    if (!written.year && word(first + 2).size() == 2)
        written.year = 2000 + number(first + 2, 2);
    const bool valid = QDate(written.year, written.month, written.day).isValid();
    return valid ? std::optional(written) : std::nullopt;
}

void Reader::takeYear(Written &written) const
{
    if (const int year = glued(written.last) ? yearAt(written.last + 1) : 0) {
        written.year = year;
        ++written.last;
        if (gap(written.last) == u" " && isYearWord(written.last + 1))
            ++written.last;
        return;
    }
    const QStringView next = word(written.last + 1);
    if (next.startsWith(u"текущего") || next == u"этого" || next == u"нынешнего") {
        if (isYearWord(written.last + 2)) {
            written.thisYear = true;
            written.last += 2;
        }
    }
}

/// «3 февраля», «7-8 апреля», «30 марта - 2 апреля», «29-июнда», "5 June 2024".
std::optional<Written> Reader::dayFirst(qsizetype first) const
{
    Written written{first, first};
    written.day = number(first, 2);
    if (!written.day || written.day > 31)
        return std::nullopt;
    qsizetype at = first;
    if (ranged(at) && number(at + 1, 2) && number(at + 1, 2) <= 31 && month(at + 2) && glued(at + 1))
        written.endDay = number(++at, 2);
    if (!glued(at) || !month(at + 1))
        return std::nullopt;
    written.month = month(++at);
    written.last = at;
    if (!written.endDay && ranged(at) && number(at + 1, 2) && month(at + 2)) {
        written.endDay = number(at + 1, 2);
        written.endMonth = month(at + 2);
        written.last = at + 2;
    }
    takeYear(written);
    return written;
}

/// «2020-жылдын 1-октябрында», «2025-жылы», «2022 года».
std::optional<Written> Reader::yearFirst(qsizetype first) const
{
    const int year = yearAt(first);
    if (!year)
        return std::nullopt;
    Written written{first, first, year};
    const QStringView before = word(first - 1);
    const bool english = (before == u"in" || before == u"by" || before == u"since") && gap(first - 1) == u" ";
    if (glued(first) && isYearWord(first + 1)) {
        written.last = first + 1;
        if (auto day = dayFirst(first + 2); day && gap(first + 1) == u" " && !day->year) {
            day->first = first;
            day->year = year;
            return day;
        }
        if (const int named = month(first + 2); named && gap(first + 1) == u" ") {
            written.month = named;
            written.last = first + 2;
        }
        return written;
    }
    return english ? std::optional(written) : std::nullopt;
}

/// "March 16, 2018", "Sept. 20", "February 24-25", «ноябрь 2025 года», «в начале марта».
std::optional<Written> Reader::monthFirst(qsizetype first) const
{
    Written written{first, first};
    written.month = month(first);
    if (!written.month)
        return std::nullopt;
    const bool latin = word(first)[0].unicode() < 0x0250;
    if (const int day = latin && glued(first) ? number(first + 1, 2) : 0; day && day <= 31) {
        written.day = day;
        written.last = first + 1;
        if (ranged(first + 1) && number(first + 2, 2) && !month(first + 3)) {
            written.endDay = number(first + 2, 2);
            written.last = first + 2;
        }
        takeYear(written);
        return written;
    }
    takeYear(written);
    const QStringView before = word(first - 1);
    for (const ThirdStem &part : thirdStems) {
        if (before.startsWith(part.stem) && before.size() <= part.stem.size() + 3) {
            written.third = part.third;
            written.first = first - 1;
        }
    }
    const bool said = written.year || written.third || written.thisYear || before == u"в" ||
                      before == u"in" || word(first + 1).startsWith(u"айын");
    return said && word(first).size() > 2 ? std::optional(written) : std::nullopt;
}

std::optional<Written> Reader::dayWord(qsizetype first) const
{
    for (const DayWord &named : dayWords) {
        if (word(first) == named.word) {
            Written written{first, first};
            written.offset = named.offset;
            return written;
        }
    }
    return std::nullopt;
}

std::optional<Written> Reader::at(qsizetype first) const
{
    if (auto written = numeric(first))
        return written;
    if (auto written = yearFirst(first))
        return written;
    if (auto written = dayFirst(first))
        return written;
    if (auto written = monthFirst(first))
        return written;
    return dayWord(first);
}

bool hasStem(const QString &foldedSentence, std::span<const QStringView> stems)
{
    for (const Word &word : wordsOf(foldedSentence)) {
        const QStringView letters = QStringView(foldedSentence).mid(word.begin, word.length());
        for (const QStringView stem : stems) {
            if (letters.startsWith(stem))
                return true;
        }
    }
    return false;
}

/// Turns what is written into days.
class Resolver
{
public:
    Resolver(const OffsetMap &text, const std::optional<PartialDate> &dispatch)
        : m_text(text), m_sentences(sentences(text)), m_dispatch(dispatch)
    {
    }

    [[nodiscard]] TextDate resolve(const Written &written, TextSpan span) const;

private:
    struct Year
    {
        int number = 0;
        DateBasis basis = DateBasis::Explicit;
    };
    [[nodiscard]] Year yearOf(const Written &written, TextSpan span) const;
    [[nodiscard]] DatePrecision precisionOf(const Written &written) const;
    [[nodiscard]] TextSpan sentenceOf(TextSpan span) const;

    const OffsetMap &m_text;
    QList<TextSpan> m_sentences;
    const std::optional<PartialDate> &m_dispatch;
};

/// The sentence that a span begins in; the span itself outside of all.
TextSpan Resolver::sentenceOf(TextSpan span) const
{
    const auto behind = std::ranges::upper_bound(m_sentences, span.begin(), {}, &TextSpan::begin);
    return behind == m_sentences.begin() ? span : *(behind - 1);
}

DatePrecision Resolver::precisionOf(const Written &written) const
{
    if (written.offset || (written.day && !written.endDay))
        return DatePrecision::Day;
    if (written.endDay)
        return DatePrecision::Range;
    if (written.third)
        return DatePrecision::PartOfMonth;
    return written.month ? DatePrecision::Month : DatePrecision::Year;
}

Resolver::Year Resolver::yearOf(const Written &written, TextSpan span) const
{
    if (written.year)
        return {written.year, DateBasis::Explicit};
    const bool fromContext = m_dispatch && (m_dispatch->basis() == DateBasis::ContextYear ||
                                            m_dispatch->basis() == DateBasis::ByHand);
    const DateBasis basis = fromContext ? DateBasis::ContextYear : DateBasis::DatelineYear;
    if (!m_dispatch)
        return {0, basis};
    const QDate base = m_dispatch->from();
    const int day = written.day ? written.day : QDate(base.year(), written.month, 1).daysInMonth();
    const qint64 ahead = base.daysTo(QDate(base.year(), written.month, qMin(day, 28)));
    const QString sentence = folded(m_text.mid(sentenceOf(span)));
    const bool future = hasStem(sentence, futureStems);
    const bool past = hasStem(sentence, pastStems);
    // «15 января» at the end of December is the coming one unless the sentence tells what has happened.
    if (!written.thisYear && ahead < 0 && ((future && !past) || (ahead < -270 && !past)))
        return {base.year() + 1, DateBasis::RolledForward};
    if (!written.thisYear && ahead > 180 && past && !future)
        return {base.year() - 1, basis};
    return {base.year(), basis};
}

std::optional<PartialDate> daysOf(const Written &written, int year, DatePrecision precision, DateBasis basis)
{
    switch (precision) {
    case DatePrecision::Day:
        return PartialDate::day(QDate(year, written.month, written.day), basis);
    case DatePrecision::Month:
        return PartialDate::month(year, written.month, basis);
    case DatePrecision::Year:
        return PartialDate::year(year, basis);
    case DatePrecision::Range: {
        const int endMonth = written.endMonth ? written.endMonth : written.month;
        return PartialDate::make(QDate(year, written.month, written.day),
                                 QDate(year, endMonth, written.endDay), precision, basis);
    }
    case DatePrecision::PartOfMonth:
        return PartialDate::partOfMonth(year, written.month, written.third, basis);
    }
    return std::nullopt;
}

TextDate Resolver::resolve(const Written &written, TextSpan span) const
{
    TextDate result{span, std::nullopt, precisionOf(written), DateBasis::Relative};
    if (written.offset) {
        if (m_dispatch && m_dispatch->precision() == DatePrecision::Day)
            result.date = PartialDate::day(m_dispatch->from().addDays(*written.offset), DateBasis::Relative);
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
    const Reader reader(folding);
    const Resolver resolver(text, dispatchDate);
    const QList<Word> &words = reader.words();
    QList<TextDate> dates;
    for (qsizetype at = 0; at < words.size(); ++at) {
        const auto written = reader.at(at);
        if (!written)
            continue;
        // «накануне, 15 октября» is one date: the exact one.
        if (written->offset && reader.gap(at).trimmed() == u"," && reader.at(at + 1))
            continue;
        const auto span = folding.originalSpan(words[written->first].begin, words[written->last].end);
        at = qMax(at, written->last);
        if (span && !(skip && skip->overlaps(*span)))
            dates.append(resolver.resolve(*written, *span));
    }
    return dates;
}

} // namespace elchi
