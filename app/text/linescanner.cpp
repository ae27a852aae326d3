// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/linescanner.h"

#include "text/folding.h"
#include "text/months.h"

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

/// No agency dates its dispatches decades ahead: "98" is 1998.
int centuryOf(int twoDigits)
{
    return twoDigits < 80 ? 2000 : 1900;
}

} // namespace

void LineScanner::skipSpaces()
{
    while (!atEnd() && m_line[m_at].isSpace())
        ++m_at;
}

bool LineScanner::skip(QStringView characters)
{
    bool any = false;
    for (; !atEnd() && (m_line[m_at].isSpace() || characters.contains(m_line[m_at])); ++m_at)
        any = any || !m_line[m_at].isSpace();
    return any;
}

bool LineScanner::take(QChar unit)
{
    if (atEnd() || m_line[m_at] != unit)
        return false;
    ++m_at;
    return true;
}

std::optional<int> LineScanner::takeNumber(int most)
{
    qsizetype end = m_at;
    while (end < m_line.size() && m_line[end] >= u'0' && m_line[end] <= u'9')
        ++end;
    if (end == m_at || end - m_at > most)
        return std::nullopt;
    const int number = m_line.mid(m_at, end - m_at).toInt();
    m_at = end;
    return number;
}

QStringView LineScanner::takeWord()
{
    const qsizetype begin = m_at;
    while (!atEnd() && (m_line[m_at].isLetter() || m_line[m_at].isMark()))
        ++m_at;
    return m_line.mid(begin, m_at - begin);
}

QStringView LineScanner::takeBetween(QChar open, QChar close)
{
    const qsizetype begin = m_at;
    if (!take(open))
        return {};
    const qsizetype end = m_line.indexOf(close, m_at);
    if (end < 0 || end == m_at || end - m_at > 80) {
        m_at = begin;
        return {};
    }
    const QStringView inside = m_line.mid(m_at, end - m_at);
    m_at = end + 1;
    return inside;
}

/// «г.», «года», «-жылы», «ж.»: part of the year before it.
void LineScanner::skipYearWord()
{
    const qsizetype begin = m_at;
    skipSpaces();
    (void)take(u'-');
    const QString word = folded(takeWord().toString());
    const bool whole =
        word == u"г" || word == u"год" || word == u"года" || word == u"ж" || word.startsWith(u"жыл");
    if (!whole)
        m_at = begin;
    else if (word.size() == 1)
        (void)take(u'.');
}

int LineScanner::takeYear(bool &twoDigits)
{
    const qsizetype begin = m_at;
    const std::optional<int> year = takeNumber(4);
    const qsizetype digits = m_at - begin;
    twoDigits = digits == 2;
    if (year && (digits == 2 || (digits == 4 && *year >= 1900 && *year < 2100))) {
        skipYearWord();
        return digits == 2 ? centuryOf(*year) + *year : *year;
    }
    m_at = begin;
    return 0;
}

std::optional<WrittenDay> LineScanner::takeNumericDay()
{
    const qsizetype begin = m_at;
    WrittenDay read;
    const auto first = takeNumber(4);
    const bool iso = m_at - begin == 4;
    skipSpaces();
    if (!first || atEnd() || !(iso ? u"-"_s : u"./-"_s).contains(m_line[m_at]))
        return m_at = begin, std::nullopt;
    const QChar separator = m_line[m_at++];
    skipSpaces();
    read.month = takeNumber(2).value_or(0);
    skipSpaces();
    const bool second = take(separator);
    skipSpaces();
    read.day = iso ? takeNumber(2).value_or(0) : *first;
    read.year = iso ? *first : takeYear(read.twoDigits);
    const bool dotted = separator == u'.'; // «31.02.25»: written as a day, and no day of the calendar
    if (second && read.year && read.month && read.day && (dotted || read.isValid()))
        return read;
    return m_at = begin, std::nullopt;
}

/// «2021-жылдын 22-декабры», «2021-ж. 22-декабрь».
std::optional<WrittenDay> LineScanner::takeYearDay()
{
    const qsizetype begin = m_at;
    bool twoDigits = false;
    const int year = takeYear(twoDigits);
    const bool named = year && !twoDigits && m_at - begin > 4;
    skip(u",");
    auto read = named ? takeDayMonth() : std::nullopt;
    if (!read || read->year)
        return m_at = begin, std::nullopt;
    read->year = year;
    return read;
}

std::optional<WrittenDay> LineScanner::takeDayMonth()
{
    const qsizetype begin = m_at;
    WrittenDay read;
    read.day = takeNumber(2).value_or(0);
    skip(u"-");
    read.month = monthOf(folded(takeWord().toString())).value_or(0);
    if (!read.isValid())
        return m_at = begin, std::nullopt;
    const qsizetype behind = m_at;
    skip(u".,");
    read.year = takeYear(read.twoDigits);
    if (!read.year || read.twoDigits) {
        read.year = 0;
        read.twoDigits = false;
        m_at = behind;
        (void)take(u'.'); // «3-авг.»
    }
    return read;
}

std::optional<WrittenDay> LineScanner::takeMonthDay()
{
    const qsizetype begin = m_at;
    WrittenDay read;
    read.month = monthOf(folded(takeWord().toString())).value_or(0);
    skip(u".");
    read.day = takeNumber(2).value_or(0);
    if (!read.isValid())
        return m_at = begin, std::nullopt;
    const qsizetype behind = m_at;
    skip(u",");
    read.year = takeYear(read.twoDigits);
    if (!read.year || read.twoDigits) {
        read.year = 0;
        read.twoDigits = false;
        m_at = behind;
    }
    return read;
}

std::optional<WrittenDay> LineScanner::takeDay()
{
    if (const auto day = takeNumericDay())
        return day;
    if (const auto day = takeYearDay())
        return day;
    if (const auto day = takeDayMonth())
        return day;
    return takeMonthDay();
}

} // namespace elchi
