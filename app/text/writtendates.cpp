// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/writtendates.h"

#include "text/datebeginnings.h"
#include "text/datewords.h"
#include "text/daynumbers.h"
#include "text/months.h"

#include <QDate>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

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

} // namespace

/// "29.01.2025", "29.01.25", "29/01/2025", "2025-01-29".
std::optional<WrittenDate> DateReader::numericDay(qsizetype first) const
{
    const bool iso = yearAt(first) && gap(first) == u"-" && gap(first + 1) == u"-";
    const bool dotted = gap(first) == u"." && gap(first + 1) == u".";
    const bool slashed = gap(first) == u"/" && gap(first + 1) == u"/" && yearAt(first + 2);
    if (!iso && !dotted && !slashed)
        return std::nullopt;
    WrittenDate written{first, first + 2};
    written.month = number(first + 1);
    written.day = number(iso ? first + 2 : first);
    written.year = iso ? yearAt(first) : yearAt(first + 2);
    if (!written.year && word(first + 2).size() == 2)
        written.year = 2000 + number(first + 2);
    const bool valid = QDate(written.year, written.month, written.day).isValid();
    return valid && !isNumbered(first) ? std::optional(written) : std::nullopt;
}

/// A day in figures, «03-05.02.2025», «03.02.2025 - 05.02.2025».
std::optional<WrittenDate> DateReader::numeric(qsizetype first) const
{
    auto written = numericDay(first);
    if (!written && ranged(first) && number(first)) {
        written = numericDay(first + 1);
        if (!written || written->day <= number(first))
            return std::nullopt;
        written->first = first;
        written->endDay = written->day;
        written->day = number(first);
    } else if (const auto end =
                   written && ranged(written->last) ? numericDay(written->last + 1) : std::nullopt) {
        written->endDay = end->day;
        written->endMonth = end->month;
        written->endYear = end->year;
        written->last = end->last;
    }
    if (written && spaced(written->last) && isYearWord(written->last + 1))
        ++written->last;
    return written;
}

void DateReader::takeYear(WrittenDate &written) const
{
    if (const int year = glued(written.last) ? yearAt(written.last + 1) : 0) {
        written.year = year;
        ++written.last;
        if ((spaced(written.last) || gap(written.last) == u"-") && isYearWord(written.last + 1))
            ++written.last;
        return;
    }
    const bool thisYear = word(written.last + 1) == u"с" || word(written.last + 1) == u"т";
    if (spaced(written.last) && thisYear && gap(written.last + 1).trimmed() == u"." &&
        word(written.last + 2) == u"г") {
        written.yearOffset = 0;
        written.last += 2;
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
    return upTo(written);
}

/// «… 2024 года по 5 января 2025 года», "…, 2024 to January 2, 2025" behind a day with its year.
WrittenDate DateReader::upTo(WrittenDate begin) const
{
    const qsizetype at = begin.year && !begin.endDay ? rangeBehind(begin.last, 0) : -1;
    if (at < 0)
        return begin;
    auto end = month(at) ? monthAndDay(at) : dayFirst(at);
    if (!end || !end->year || end->endDay)
        return begin;
    begin.endDay = end->day;
    begin.endMonth = end->month;
    begin.endYear = end->year;
    begin.last = end->last;
    return begin;
}

/// «3» of «3 и 7 февраля», «3, 7 и 12 февраля»: a day that has its month from the end of the list.
std::optional<WrittenDate> DateReader::listedDay(qsizetype first) const
{
    constexpr QStringView both[] = {u"и", u"and", u"жана"};
    const Number day = dayAt(first);
    qsizetype at = day.last;
    int before = day.value;
    for (int days = 0; before && days < 5; ++days) {
        const bool joined = spaced(at) && std::ranges::contains(both, word(at + 1)) && spaced(at + 1);
        const qsizetype next = joined ? at + 2 : gap(at) == u", " ? at + 1 : -1;
        const Number other = next > 0 ? dayAt(next) : Number();
        if (other.value <= before)
            return std::nullopt;
        const auto last = joined && monthBehind(other.last) > 0 ? dayFirst(next) : std::nullopt;
        if (last) {
            WrittenDate written = *last;
            written.first = first;
            written.last = day.last;
            written.day = day.value;
            written.endDay = written.endMonth = written.endYear = 0;
            return written;
        }
        at = other.last;
        before = other.value;
    }
    return std::nullopt;
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
    const bool said = named || (std::ranges::contains(leading, word(first - 1)) && spaced(first - 1));
    return said ? std::optional(written) : std::nullopt;
}

/// «текущего года», «в прошлом году», «быйыл», «үстүбүздөгү жылдын», "next year".
std::optional<WrittenDate> DateReader::relativeYear(qsizetype first) const
{
    WrittenDate written{first, first};
    written.yearOffset = yearWordOf(word(first));
    if (written.yearOffset)
        return written;
    const QStringView year = word(first + 1);
    if (!spaced(first) || !isYearWord(first + 1) || year.startsWith(u"жылдар"))
        return std::nullopt;
    written.yearOffset = relationOf(word(first));
    written.last = first + 1;
    return written.yearOffset ? std::optional(written) : std::nullopt;
}

/// The day, month or quarter that follows its year in Kyrgyz: «2020-жылдын 1-октябрында», «2020-жылы мартта»,
/// «2020-ж. 1-октябрда», «ушул жылдын мартында».
WrittenDate DateReader::withDayOrMonth(WrittenDate year) const
{
    const qsizetype next = year.last + 1;
    const QStringView named = word(year.last);
    const bool shortened = named == u"ж" && gap(year.last).trimmed() == u".";
    const bool open = spaced(year.last) &&
                      (named.endsWith(u"ын") || named == u"жылы" || named == u"ж" || yearWordOf(named));
    if (!shortened && !open)
        return year;
    if (auto day = dayFirst(next); day && !day->year && !day->yearOffset) {
        day->first = year.first;
        day->year = year.year;
        day->yearOffset = year.yearOffset;
        return *day;
    }
    if (auto part = partOfYear(next); part && !part->year && !part->yearOffset) {
        part->first = year.first;
        part->year = year.year;
        part->yearOffset = year.yearOffset;
        return *part;
    }
    if (const int number = month(next)) {
        year.month = number;
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
    if (auto years = decade(first))
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
    constexpr QStringView endings[] = {u"м", u"го", u"му"}; // «в 2030-м»
    if (gap(first) == u"-" && std::ranges::contains(endings, word(first + 1))) {
        ++written.last;
        return written;
    }
    const bool english = std::ranges::contains(leading, word(first - 1)) && spaced(first - 1);
    return english ? std::optional(written) : std::nullopt;
}

/// «1990-х годах», «1990-е годы», «1990-жылдары», "the 1990s".
std::optional<WrittenDate> DateReader::decade(qsizetype first) const
{
    constexpr QStringView endings[] = {u"х", u"е"};
    const QStringView digits = word(first);
    const bool english = digits.size() == 5 && digits.endsWith(u"0s");
    bool good = false;
    const int year = english ? digits.chopped(1).toInt(&good) : yearAt(first);
    const bool ended = gap(first) == u"-" && std::ranges::contains(endings, word(first + 1)) &&
                       spaced(first + 1) && word(first + 2).startsWith(u"год");
    const bool kyrgyz = glued(first) && word(first + 1).startsWith(u"жылдар");
    if (year < 1900 || year >= 2100 || year % 10 || (!ended && !english && !kyrgyz))
        return std::nullopt;
    WrittenDate written{first, first + (english ? 0 : kyrgyz ? 1 : 2), year};
    written.endYear = year + 9;
    return written;
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
    return upTo(written);
}

/// «начале» before the month, «башында» behind it, "the end of" before it.
void DateReader::takeThird(WrittenDate &written) const
{
    const qsizetype of = word(written.first - 1) == u"of" ? 1 : 0;
    if (const int third = thirdOf(word(written.first - 1 - of))) {
        written.third = third;
        written.first -= 1 + of;
        return;
    }
    const qsizetype moon = word(written.last + 1).startsWith(u"айын") ? 1 : 0;
    const int third = spaced(written.last) ? kyrgyzThirdOf(word(written.last + 1 + moon)) : 0;
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
    if (auto months = monthSpan(first))
        return months;
    takeYear(written);
    takeThird(written);
    constexpr QStringView leading[] = {u"в",  u"на", u"к",  u"до",    u"с",
                                       u"за", u"in", u"by", u"until", u"since"};
    const bool led = std::ranges::contains(leading, word(first - 1)) && spaced(first - 1);
    const bool said = written.year || written.third || written.yearOffset || led ||
                      word(first + 1).startsWith(u"айын") || isKyrgyzLocative(word(first));
    return said && word(first).size() > 2 ? std::optional(written) : std::nullopt;
}

/// «январе-марте 2024 года», «с января по ноябрь», "January-March 2024".
std::optional<WrittenDate> DateReader::monthSpan(qsizetype first) const
{
    constexpr QStringView leading[] = {u"с", u"from", u"за", u"в", u"in"};
    const qsizetype end = rangeBehind(first, 0);
    WrittenDate written{first, end};
    written.month = month(first);
    written.endMonth = end > 0 ? month(end) : 0;
    if (!written.endMonth || (glued(end) && isLatin(word(end)) && dayNumberOf(word(end + 1))))
        return std::nullopt;
    takeYear(written);
    const bool said = written.year || written.yearOffset || std::ranges::contains(leading, word(first - 1));
    return said ? std::optional(written) : std::nullopt;
}

/// «первой половине марта», "second half of March".
std::optional<WrittenDate> DateReader::halfMonth(qsizetype first) const
{
    const int half = quarterNumberOf(word(first));
    const bool named = word(first + 1).startsWith(u"половин") || word(first + 1) == u"half";
    const qsizetype at = first + (word(first + 2) == u"of" ? 3 : 2);
    WrittenDate written{first, at};
    written.month = month(at);
    if (half < 1 || half > 2 || !named || !spaced(first) || !spaced(first + 1) || !spaced(at - 1) ||
        !written.month)
        return std::nullopt;
    written.day = half == 1 ? 1 : 16;
    written.endDay = half == 1 ? 15 : 31;
    takeYear(written);
    return written;
}

/// «первом квартале 2025 года», «I полугодии», "second quarter of 2025", "Q2 2025", «биринчи кварталында».
std::optional<WrittenDate> DateReader::partOfYear(qsizetype first) const
{
    const int number = quarterNumberOf(word(first));
    const bool whole = word(first).startsWith(u'q'); // "Q2"
    if (auto months = firstMonths(first))
        return months;
    const qsizetype ending = gap(first) == u"-" && word(first + 1).size() <= 2 ? 1 : 0; // «1-м»
    const qsizetype at = first + ending + (whole ? 0 : 1);
    const QStringView unit = word(at);
    const bool quarter =
        whole || unit.startsWith(u"квартал") || unit == u"quarter" || unit.startsWith(u"чейрег");
    const bool half = unit.startsWith(u"полугоди") || unit == u"half" || unit.startsWith(u"жарым");
    if (!number || (!quarter && (!half || number > 2)) || (!whole && !glued(at - 1)))
        return std::nullopt;
    const int months = quarter ? 3 : 6;
    WrittenDate written{first, at};
    written.month = (number - 1) * months + 1;
    written.endMonth = number * months;
    if (unit.startsWith(u"жарым") && word(at + 1).startsWith(u"жыл"))
        ++written.last;
    WrittenDate behind = written;
    behind.last += word(written.last + 1) == u"of" && spaced(written.last) ? 1 : 0;
    takeYear(behind);
    if (behind.year || behind.yearOffset)
        return behind;
    return whole || unit == u"half" ? std::nullopt : std::optional(written);
}

/// «11 месяцев 2025 года», «2025-жылдын 11 айында»: from January on.
std::optional<WrittenDate> DateReader::firstMonths(qsizetype first) const
{
    const int count = countOf(word(first));
    WrittenDate written{first, first + 1};
    written.month = 1;
    written.endMonth = count;
    if (count < 2 || count > 11 || !spaced(first) || !isMonthWord(word(first + 1)))
        return std::nullopt;
    takeYear(written);
    const bool kyrgyz = word(first - 1).endsWith(u"ын") && isYearWord(first - 1);
    return written.year || written.yearOffset || kyrgyz ? std::optional(written) : std::nullopt;
}

/// «сегодня», "tomorrow"; «накануне визита» is a day before something else.
std::optional<WrittenDate> DateReader::dayWord(qsizetype first) const
{
    WrittenDate written{first, first};
    written.dayOffset = dayWordOf(word(first));
    const bool ofEvent = word(first) == u"накануне" && spaced(first) && isEventWord(word(first + 1));
    return written.dayOffset && !ofEvent ? std::optional(written) : std::nullopt;
}

/// «прошлой неделе», «келерки жумада», "last month".
std::optional<WrittenDate> DateReader::relativeUnit(qsizetype first) const
{
    const auto relation = relationOf(word(first));
    const QStringView unit = word(first + 1);
    const bool week = isWeekWord(unit) && !word(first + 2).startsWith(u"күн");
    if (!relation || !spaced(first) || (!week && !isMonthWord(unit)))
        return std::nullopt;
    WrittenDate written{first, first + 1};
    written.relative = RelativeDate{week ? RelativeDate::Week : RelativeDate::Month, relation, 0};
    return written;
}

/// «в понедельник», «в минувшую пятницу», «дүйшөмбү күнү», "on Monday", "last Friday".
std::optional<WrittenDate> DateReader::weekday(qsizetype first) const
{
    const auto relation =
        spaced(first) && weekdayOf(word(first + 1)) ? relationOf(word(first)) : std::nullopt;
    const qsizetype at = first + (relation ? 1 : 0);
    const QStringView day = word(at);
    const bool led = spaced(first - 1) &&
                     (word(first - 1) == u"в" || word(first - 1) == u"во" || word(first - 1) == u"on");
    const bool kyrgyz = spaced(at) && word(at + 1) == u"күнү";
    const bool latin = isLatin(day);
    const bool said = kyrgyz || (latin ? led || relation : led && day != u"жума");
    if (!weekdayOf(day) || !said)
        return std::nullopt;
    WrittenDate written{first, at + (kyrgyz ? 1 : 0)};
    written.relative = RelativeDate{RelativeDate::Weekday, relation, weekdayOf(day)};
    return written;
}

/// «через два дня», «два дня назад», "in two days", "three days ago", «эки күн мурун».
std::optional<WrittenDate> DateReader::countedDays(qsizetype first) const
{
    constexpr QStringView ahead[] = {u"через", u"in"};
    constexpr QStringView ago[] = {u"назад", u"ago", u"мурун", u"мурда"};
    const int count = countOf(word(first));
    if (!count || !spaced(first) || !isDayUnit(word(first + 1)))
        return std::nullopt;
    const bool led = std::ranges::contains(ahead, word(first - 1)) && spaced(first - 1);
    const bool followed = spaced(first + 1) && std::ranges::contains(ago, word(first + 2));
    const bool later = spaced(first + 1) && word(first + 1) == u"күндөн" && word(first + 2) == u"кийин";
    if (!led && !followed && !later)
        return std::nullopt;
    WrittenDate written{led ? first - 1 : first, first + (led ? 1 : 2)};
    written.dayOffset = followed ? -count : count;
    return written;
}

std::optional<WrittenDate> DateReader::at(qsizetype first) const
{
    static const DateBeginnings beginnings;
    if (!beginnings.mayBegin(word(first)))
        return std::nullopt;
    using Form = std::optional<WrittenDate> (DateReader::*)(qsizetype) const;
    for (const Form form :
         {&DateReader::numeric, &DateReader::yearFirst, &DateReader::dayFirst, &DateReader::listedDay,
          &DateReader::halfMonth, &DateReader::partOfYear, &DateReader::monthFirst, &DateReader::dayWord,
          &DateReader::relativeUnit, &DateReader::weekday, &DateReader::countedDays}) {
        if (auto written = (this->*form)(first))
            return written;
    }
    return std::nullopt;
}

} // namespace elchi
