// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/writtendates.h"

#include "text/daynumbers.h"
#include "text/months.h"

#include <QDate>
#include <algorithm>
#include <bitset>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

struct Offset
{
    QStringView word;
    int offset;
};

constexpr Offset dayWords[] = {
    {u"сегодня", 0},    {u"вчера", -1},     {u"накануне", -1}, {u"завтра", 1}, {u"послезавтра", 2},
    {u"позавчера", -2}, {u"бүгүн", 0},      {u"кечээ", -1},    {u"эртең", 1},  {u"бүрсүгүнү", 2},
    {u"today", 0},      {u"yesterday", -1}, {u"tomorrow", 1},
};

/// Words that are a year by themselves.
constexpr Offset yearWords[] = {{u"быйыл", 0}, {u"былтыр", -1}};

/// Which year a word in front of «год», «жыл» or "year" means.
constexpr Offset yearStems[] = {
    {u"текущ", 0},   {u"этом", 0},  {u"этого", 0}, {u"нынешн", 0},      {u"прошл", -1}, {u"минувш", -1},
    {u"следующ", 1}, {u"будущ", 1}, {u"ушул", 0},  {u"үстүбүздөгү", 0}, {u"өткөн", -1}, {u"келерки", 1},
    {u"эмки", 1},    {u"this", 0},  {u"last", -1}, {u"next", 1},
};

struct ThirdStem
{
    QStringView stem;
    int third;
};
constexpr ThirdStem thirdStems[] = {
    {u"начал", 1},     {u"середин", 2}, {u"конц", 3},   {u"конец", 3}, {u"early", 1},
    {u"beginning", 1}, {u"mid", 2},     {u"middle", 2}, {u"late", 3},  {u"end", 3},
};
/// They stand behind the month.
constexpr ThirdStem kyrgyzThirdStems[] = {{u"баш", 1}, {u"орто", 2}, {u"аяг", 3}};

template <size_t count>
bool isOneOf(QStringView word, const QStringView (&words)[count])
{
    return std::ranges::find(words, word) != std::end(words);
}

int thirdOf(QStringView word, std::span<const ThirdStem> stems)
{
    for (const ThirdStem &part : stems) {
        if (word.startsWith(part.stem) && word.size() <= part.stem.size() + 5)
            return part.third;
    }
    return 0;
}

bool isLatin(QStringView word)
{
    return !word.isEmpty() && word[0].unicode() < 0x0250;
}

/// «февралда», «мартта», «сентябрга»: a month that something happens in or is moved to. «марта» is Russian.
bool isKyrgyzLocative(QStringView month)
{
    return month.endsWith(u"да") || month.endsWith(u"тта") || month.endsWith(u"де") ||
           month.endsWith(u"га") || month.endsWith(u"тка");
}

/// Tells nearly every word that begins no date from its first letters.
class Beginnings
{
public:
    Beginnings()
    {
        for (const Offset &offset : dayWords)
            add(offset.word);
        for (const Offset &offset : yearWords)
            add(offset.word);
        for (const Offset &offset : yearStems)
            add(offset.word);
        for (const QStringView stem : monthStems())
            add(stem);
        for (const QStringView stem : dayNumberStems())
            add(stem);
    }

    [[nodiscard]] bool mayBegin(QStringView word) const
    {
        const qsizetype size = word.size();
        if (size > 0 && word[0] >= u'0' && word[0] <= u'9')
            return true;
        return (size >= 4 && m_four[placeOf(word.first(4))]) ||
               (size >= 3 && m_three[placeOf(word.first(3))]) ||
               (size >= 2 && size <= longestOfTwo && m_two[placeOf(word.first(2))]);
    }

private:
    static constexpr size_t places = 4096;
    static constexpr qsizetype longestOfTwo = 4; ///< «маем»

    static size_t placeOf(QStringView letters)
    {
        size_t place = 0;
        for (const QChar letter : letters)
            place = place * 61 + letter.unicode();
        return place % places;
    }
    void add(QStringView stem)
    {
        if (stem.size() >= 4)
            m_four.set(placeOf(stem.first(4)));
        else
            (stem.size() == 3 ? m_three : m_two).set(placeOf(stem));
    }

    std::bitset<places> m_two;
    std::bitset<places> m_three;
    std::bitset<places> m_four;
};

} // namespace

QStringView DateReader::word(qsizetype at) const
{
    return at >= 0 && at < m_words.size() ? QStringView(m_text).mid(m_words[at].begin, m_words[at].length())
                                          : QStringView();
}

QStringView DateReader::gap(qsizetype at) const
{
    return at >= 0 && at + 1 < m_words.size()
               ? QStringView(m_text).mid(m_words[at].end, m_words[at + 1].begin - m_words[at].end)
               : QStringView(u"\n");
}

int DateReader::number(qsizetype at) const
{
    const QStringView digits = word(at);
    bool good = false;
    const int value = digits.size() <= 2 ? digits.toInt(&good) : 0;
    return good ? value : 0;
}

int DateReader::yearAt(qsizetype at) const
{
    bool good = false;
    const int year = word(at).size() == 4 ? word(at).toInt(&good) : 0;
    return good && year >= 1900 && year < 2100 ? year : 0;
}

int DateReader::month(qsizetype at) const
{
    return monthOf(word(at)).value_or(0);
}

/// «3», "3rd", «шестого», «двадцать шестого».
DateReader::Number DateReader::dayAt(qsizetype at) const
{
    const int tens = tensOf(word(at));
    const bool joined = gap(at) == u" " || gap(at) == u"-";
    const int unit = tens && joined && !word(at + 1).isEmpty() && !word(at + 1)[0].isDigit()
                         ? dayNumberOf(word(at + 1))
                         : 0;
    if (unit && unit < 10 && tens + unit <= 31)
        return {tens + unit, at + 1};
    return {dayNumberOf(word(at)), at};
}

bool DateReader::spaced(qsizetype at) const
{
    return gap(at) == u" ";
}

bool DateReader::glued(qsizetype at) const
{
    const QStringView between = gap(at);
    return between == u" " || between == u"-" || between == u". " || between == u", " || between == u"- ";
}

bool DateReader::ranged(qsizetype at) const
{
    const QStringView between = gap(at).trimmed();
    return between == u"-" || between == u"–" || between == u"—";
}

bool DateReader::isYearWord(qsizetype at) const
{
    const QStringView next = word(at);
    return next == u"г" || next == u"гг" || next.startsWith(u"год") || next.startsWith(u"жыл") ||
           next == u"year";
}

/// The index of the month that belongs to the day before it, "3rd of February" included; -1: there is none.
qsizetype DateReader::monthBehind(qsizetype at) const
{
    if (glued(at) && month(at + 1))
        return at + 1;
    return spaced(at) && word(at + 1) == u"of" && spaced(at + 1) && month(at + 2) ? at + 2 : -1;
}

/// Where the end of a range stands that goes on behind a word: «7-8», «3 по 5», "3 to 5"; «3 и 4» for days
/// that follow each other. -1: there is none.
qsizetype DateReader::rangeBehind(qsizetype at, int day) const
{
    constexpr QStringView until[] = {u"по", u"до", u"to", u"through", u"until"};
    if (ranged(at))
        return at + 1;
    if (!spaced(at) || !spaced(at + 1))
        return -1;
    const bool both = word(at + 1) == u"и" || word(at + 1) == u"and" || word(at + 1) == u"жана";
    return isOneOf(word(at + 1), until) || (both && dayAt(at + 2).value == day + 1) ? at + 2 : -1;
}

/// "29.01.2025", "29.01.25", "2025-01-29".
std::optional<WrittenDate> DateReader::numeric(qsizetype first) const
{
    const bool iso = yearAt(first) && gap(first) == u"-" && gap(first + 1) == u"-";
    const bool dotted = gap(first) == u"." && gap(first + 1) == u".";
    if (!iso && !dotted)
        return std::nullopt;
    WrittenDate written{first, first + 2};
    written.month = number(first + 1);
    written.day = number(iso ? first + 2 : first);
    written.year = iso ? yearAt(first) : yearAt(first + 2);
    if (!written.year && word(first + 2).size() == 2)
        written.year = 2000 + number(first + 2);
    const bool valid = QDate(written.year, written.month, written.day).isValid();
    return valid ? std::optional(written) : std::nullopt;
}

void DateReader::takeYear(WrittenDate &written) const
{
    if (const int year = glued(written.last) ? yearAt(written.last + 1) : 0) {
        written.year = year;
        ++written.last;
        if (spaced(written.last) && isYearWord(written.last + 1))
            ++written.last;
        return;
    }
    if (!spaced(written.last) || !spaced(written.last + 1))
        return;
    if (const auto year = relativeYear(written.last + 1)) {
        written.yearOffset = year->yearOffset;
        written.last = year->last;
    }
}

/// «3 февраля», «7-8 апреля», «с 3 по 5 мая», «30 марта - 2 апреля», «29-июнда», "5 June 2024", «двадцать
/// шестого октября», «3-февралдан 5-февралга чейин».
std::optional<WrittenDate> DateReader::dayFirst(qsizetype first) const
{
    const Number day = dayAt(first);
    if (!day.value)
        return std::nullopt;
    WrittenDate written{first, first};
    written.day = day.value;
    qsizetype at = day.last;
    if (const qsizetype end = rangeBehind(at, day.value); end > 0) {
        const Number last = dayAt(end);
        if (last.value && monthBehind(last.last) > 0) {
            written.endDay = last.value;
            at = last.last;
        }
    }
    const qsizetype named = monthBehind(at);
    if (named < 0)
        return std::nullopt;
    written.month = month(named);
    written.last = named;
    const bool kyrgyz = word(named).endsWith(u"ан") && spaced(named);
    const qsizetype end = written.endDay ? -1 : kyrgyz ? named + 1 : rangeBehind(named, 0);
    const Number last = end > 0 ? dayAt(end) : Number();
    const qsizetype endMonth = last.value ? monthBehind(last.last) : -1;
    if (endMonth > 0 && (!kyrgyz || word(endMonth + 1) == u"чейин")) {
        written.endDay = last.value;
        written.endMonth = month(endMonth);
        written.last = endMonth + (kyrgyz ? 1 : 0);
    }
    takeYear(written);
    return written;
}

/// «2026-2027 годы», «с 2026 по 2030 год», «2026-2030-жылдары», «2026-жылдан 2030-жылга чейин», "in
/// 2026-2030".
std::optional<WrittenDate> DateReader::yearSpan(qsizetype first) const
{
    constexpr QStringView leading[] = {u"in", u"for", u"during", u"from", u"between", u"of"};
    const int year = yearAt(first);
    const bool kyrgyz = glued(first) && isYearWord(first + 1) && word(first + 1).endsWith(u"ан");
    const qsizetype end = kyrgyz ? first + 2 : rangeBehind(first, 0);
    const int endYear = end > 0 ? yearAt(end) : 0;
    if (!year || endYear <= year)
        return std::nullopt;
    WrittenDate written{first, end, year};
    written.endYear = endYear;
    const bool named = glued(end) && isYearWord(end + 1);
    if (named)
        written.last = end + 1;
    if (kyrgyz && named && word(end + 2) == u"чейин")
        written.last = end + 2;
    const bool said = named || (isOneOf(word(first - 1), leading) && spaced(first - 1));
    return said ? std::optional(written) : std::nullopt;
}

/// «текущего года», «в прошлом году», «быйыл», «үстүбүздөгү жылдын», "next year".
std::optional<WrittenDate> DateReader::relativeYear(qsizetype first) const
{
    WrittenDate written{first, first};
    for (const Offset &named : yearWords) {
        if (word(first) == named.word) {
            written.yearOffset = named.offset;
            return written;
        }
    }
    if (!spaced(first) || !isYearWord(first + 1))
        return std::nullopt;
    for (const Offset &named : yearStems) {
        const bool whole = isLatin(named.word) || named.word == u"ушул";
        if (whole ? word(first) == named.word : word(first).startsWith(named.word)) {
            written.yearOffset = named.offset;
            written.last = first + 1;
            return written;
        }
    }
    return std::nullopt;
}

/// The day or month that follows its year in Kyrgyz: «2020-жылдын 1-октябрында», «ушул жылдын мартында».
WrittenDate DateReader::withDayOrMonth(WrittenDate year) const
{
    const qsizetype next = year.last + 1;
    if (!spaced(year.last) || !word(year.last).endsWith(u"ын"))
        return year;
    if (auto day = dayFirst(next); day && !day->year && !day->yearOffset) {
        day->first = year.first;
        day->year = year.year;
        day->yearOffset = year.yearOffset;
        return *day;
    }
    if (const int named = month(next)) {
        year.month = named;
        year.last = next;
        takeThird(year);
    }
    return year;
}

/// «2020-жылдын 1-октябрында», «2025-жылы», «2022 года».
std::optional<WrittenDate> DateReader::yearFirst(qsizetype first) const
{
    if (auto years = yearSpan(first))
        return years;
    if (auto relative = relativeYear(first))
        return withDayOrMonth(*relative);
    const int year = yearAt(first);
    if (!year)
        return std::nullopt;
    WrittenDate written{first, first, year};
    if (glued(first) && isYearWord(first + 1)) {
        written.last = first + 1;
        return withDayOrMonth(written);
    }
    constexpr QStringView leading[] = {u"in", u"by", u"since"};
    const bool english = isOneOf(word(first - 1), leading) && spaced(first - 1);
    return english ? std::optional(written) : std::nullopt;
}

/// "March 16, 2018", "Sept. 20", "February 24-25", "March 30 - April 2".
std::optional<WrittenDate> DateReader::monthAndDay(qsizetype first) const
{
    const int day = isLatin(word(first)) && glued(first) && word(first + 1).size() <= 4 &&
                            !word(first + 1).isEmpty() && word(first + 1)[0].isDigit()
                        ? dayNumberOf(word(first + 1))
                        : 0;
    if (!day)
        return std::nullopt;
    WrittenDate written{first, first + 1};
    written.month = month(first);
    written.day = day;
    const qsizetype end = rangeBehind(first + 1, day);
    if (end > 0 && month(end) && dayNumberOf(word(end + 1)) && glued(end)) {
        written.endMonth = month(end);
        written.endDay = dayNumberOf(word(end + 1));
        written.last = end + 1;
    } else if (end > 0 && dayNumberOf(word(end)) && !month(end + 1)) {
        written.endDay = dayNumberOf(word(end));
        written.last = end;
    }
    takeYear(written);
    return written;
}

/// «начале» before the month, «башында» behind it, "the end of" before it.
void DateReader::takeThird(WrittenDate &written) const
{
    const qsizetype of = word(written.first - 1) == u"of" ? 1 : 0;
    if (const int third = thirdOf(word(written.first - 1 - of), thirdStems)) {
        written.third = third;
        written.first -= 1 + of;
        return;
    }
    const qsizetype moon = word(written.last + 1).startsWith(u"айын") ? 1 : 0;
    const int third = spaced(written.last) ? thirdOf(word(written.last + 1 + moon), kyrgyzThirdStems) : 0;
    if (third && spaced(written.last + moon)) {
        written.third = third;
        written.last += 1 + moon;
    }
}

/// «ноябрь 2025 года», «в начале марта», «февралда», "in July", and days behind English months.
std::optional<WrittenDate> DateReader::monthFirst(qsizetype first) const
{
    WrittenDate written{first, first};
    written.month = month(first);
    if (!written.month)
        return std::nullopt;
    if (auto day = monthAndDay(first))
        return day;
    takeYear(written);
    takeThird(written);
    const QStringView before = word(first - 1);
    const bool said = written.year || written.third || written.yearOffset || before == u"в" ||
                      before == u"in" || word(first + 1).startsWith(u"айын") || isKyrgyzLocative(word(first));
    return said && word(first).size() > 2 ? std::optional(written) : std::nullopt;
}

std::optional<WrittenDate> DateReader::dayWord(qsizetype first) const
{
    for (const Offset &named : dayWords) {
        if (word(first) == named.word) {
            WrittenDate written{first, first};
            written.dayOffset = named.offset;
            return written;
        }
    }
    return std::nullopt;
}

std::optional<WrittenDate> DateReader::at(qsizetype first) const
{
    static const Beginnings beginnings;
    if (!beginnings.mayBegin(word(first)))
        return std::nullopt;
    using Form = std::optional<WrittenDate> (DateReader::*)(qsizetype) const;
    for (const Form form : {&DateReader::numeric, &DateReader::yearFirst, &DateReader::dayFirst,
                            &DateReader::monthFirst, &DateReader::dayWord}) {
        if (auto written = (this->*form)(first))
            return written;
    }
    return std::nullopt;
}

} // namespace elchi
