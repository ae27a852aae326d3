// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/datetokens.h"

#include "text/daynumbers.h"
#include "text/months.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace elchi {

QStringView DateTokens::word(qsizetype at) const
{
    return at >= 0 && at < m_words.size() ? QStringView(m_text).mid(m_words[at].begin, m_words[at].length())
                                          : QStringView();
}

QStringView DateTokens::gap(qsizetype at) const
{
    return at >= 0 && at + 1 < m_words.size()
               ? QStringView(m_text).mid(m_words[at].end, m_words[at + 1].begin - m_words[at].end)
               : QStringView(u"\n");
}

int DateTokens::number(qsizetype at) const
{
    const QStringView digits = word(at);
    bool good = false;
    const int value = digits.size() <= 2 ? digits.toInt(&good) : 0;
    return good ? value : 0;
}

int DateTokens::yearAt(qsizetype at) const
{
    const QStringView digits = word(at).first(qMin<qsizetype>(4, word(at).size()));
    const QStringView behind = word(at).sliced(digits.size());
    bool good = false;
    const int year = digits.size() == 4 && (behind.isEmpty() || behind == u"г") ? digits.toInt(&good) : 0;
    return good && year >= 1900 && year < 2100 ? year : 0;
}

int DateTokens::month(qsizetype at) const
{
    return monthOf(word(at)).value_or(0);
}

DateTokens::Number DateTokens::dayAt(qsizetype at) const
{
    const int tens = tensOf(word(at));
    const bool joined = gap(at) == u" " || gap(at) == u"-";
    const int unit = tens && joined && !word(at + 1).isEmpty() && !word(at + 1)[0].isDigit()
                         ? dayNumberOf(word(at + 1))
                         : 0;
    if (unit && unit < 10 && tens + unit <= 31)
        return {tens + unit, at + 1};
    constexpr QStringView numberEndings[] = {u"го", u"ого", u"е", u"ое", u"му"};
    if (gap(at) == u"-" && std::ranges::contains(numberEndings, word(at + 1)))
        return {number(at) <= 31 ? number(at) : 0, at + 1};
    return {dayNumberOf(word(at)), at};
}

bool DateTokens::spaced(qsizetype at) const
{
    const QStringView between = gap(at);
    return !between.isEmpty() && at + 1 < m_words.size() && between.trimmed().isEmpty() &&
           between.count(u'\n') < 2;
}

bool DateTokens::glued(qsizetype at) const
{
    const QStringView between = gap(at);
    return between == u"-" || between == u". " || between == u", " || between == u"- " || between == u"." ||
           spaced(at);
}

bool DateTokens::isNumbered(qsizetype at) const
{
    const QStringView before = gap(at - 1);
    const QStringView behind = gap(at + 2);
    const bool goesOn = (behind == u"." || behind == u"/" || behind == u"-") && number(at + 3);
    return before.contains(u'№') || before.contains(u'#') || before == u"." || goesOn;
}

bool DateTokens::ranged(qsizetype at) const
{
    const QStringView between = gap(at).trimmed();
    return between == u"-" || between == u"–" || between == u"—";
}

bool DateTokens::isYearWord(qsizetype at) const
{
    const QStringView next = word(at);
    return next == u"г" || next == u"гг" || next == u"ж" || next.startsWith(u"год") ||
           next.startsWith(u"жыл") || next == u"year";
}

qsizetype DateTokens::monthBehind(qsizetype at) const
{
    if (glued(at) && month(at + 1))
        return at + 1;
    return spaced(at) && word(at + 1) == u"of" && spaced(at + 1) && month(at + 2) ? at + 2 : -1;
}

qsizetype DateTokens::rangeBehind(qsizetype at, int day) const
{
    constexpr QStringView until[] = {u"по", u"до", u"to", u"through", u"until"};
    if (ranged(at))
        return at + 1;
    if (!spaced(at) || !spaced(at + 1))
        return -1;
    const bool both = word(at + 1) == u"и" || word(at + 1) == u"and" || word(at + 1) == u"жана";
    return std::ranges::contains(until, word(at + 1)) || (both && dayAt(at + 2).value == day + 1) ? at + 2
                                                                                                  : -1;
}

} // namespace elchi
