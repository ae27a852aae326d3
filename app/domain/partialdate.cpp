// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/partialdate.h"

#include "domain/names.h"

#include <QRegularExpression>
#include <span>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

constexpr Named<DatePrecision> precisions[] = {
    {DatePrecision::Day, "day"_L1},
    {DatePrecision::Range, "range"_L1},
    {DatePrecision::PartOfMonth, "part-of-month"_L1},
    {DatePrecision::Month, "month"_L1},
    {DatePrecision::Year, "year"_L1},
};

constexpr Named<DateBasis> bases[] = {
    {DateBasis::Explicit, "explicit"_L1},
    {DateBasis::Dateline, "dateline"_L1},
    {DateBasis::DatelineYear, "dateline-year"_L1},
    {DateBasis::ContextYear, "context-year"_L1},
    {DateBasis::Relative, "relative"_L1},
    {DateBasis::RolledForward, "rolled-forward"_L1},
    {DateBasis::ByHand, "by-hand"_L1},
};

/// "29.01.2025" or "2025-01-29"; invalid otherwise.
QDate typedDay(const QString &text)
{
    const QDate day = QDate::fromString(text, u"d.M.yyyy"_s);
    return day.isValid() ? day : QDate::fromString(text, Qt::ISODate);
}

} // namespace

QString toName(DatePrecision precision)
{
    return nameIn<DatePrecision>(precisions, precision);
}

std::optional<DatePrecision> precisionFromName(const QString &name)
{
    return valueIn<DatePrecision>(precisions, name);
}

QString toName(DateBasis basis)
{
    return nameIn<DateBasis>(bases, basis);
}

std::optional<DateBasis> basisFromName(const QString &name)
{
    return valueIn<DateBasis>(bases, name);
}

std::optional<PartialDate> PartialDate::make(QDate from, QDate to, DatePrecision precision, DateBasis basis)
{
    if (!from.isValid() || !to.isValid() || to < from)
        return std::nullopt;
    return PartialDate(from, to, precision, basis);
}

std::optional<PartialDate> PartialDate::day(QDate day, DateBasis basis)
{
    return make(day, day, DatePrecision::Day, basis);
}

std::optional<PartialDate> PartialDate::month(int year, int month, DateBasis basis)
{
    const QDate first(year, month, 1);
    return make(first, first.isValid() ? first.addMonths(1).addDays(-1) : QDate(), DatePrecision::Month,
                basis);
}

std::optional<PartialDate> PartialDate::year(int year, DateBasis basis)
{
    return make(QDate(year, 1, 1), QDate(year, 12, 31), DatePrecision::Year, basis);
}

std::optional<PartialDate> PartialDate::parse(const QString &typed)
{
    static const QRegularExpression range(u"^(.+?)\\s*(?:–|—|\\.\\.|\\s-\\s)\\s*(.+)$"_s);
    static const QRegularExpression monthOfYear(u"^(\\d{1,2})\\.(\\d{4})$"_s);
    static const QRegularExpression wholeYear(u"^(\\d{4})$"_s);
    const QString text = typed.trimmed();
    if (const QDate one = typedDay(text); one.isValid())
        return day(one, DateBasis::ByHand);
    if (const auto match = monthOfYear.match(text); match.hasMatch())
        return month(match.captured(2).toInt(), match.captured(1).toInt(), DateBasis::ByHand);
    if (const auto match = wholeYear.match(text); match.hasMatch())
        return year(match.captured(1).toInt(), DateBasis::ByHand);
    if (const auto match = range.match(text); match.hasMatch())
        return make(typedDay(match.captured(1)), typedDay(match.captured(2)), DatePrecision::Range,
                    DateBasis::ByHand);
    return std::nullopt;
}

QString PartialDate::toString() const
{
    const QString dayFormat = u"dd.MM.yyyy"_s;
    switch (m_precision) {
    case DatePrecision::Day:
        return m_from.toString(dayFormat);
    case DatePrecision::Month:
        return m_from.toString(u"MM.yyyy"_s);
    case DatePrecision::Year:
        return m_from.toString(u"yyyy"_s);
    case DatePrecision::Range:
    case DatePrecision::PartOfMonth:
        break;
    }
    return m_from.toString(dayFormat) + u'–' + m_to.toString(dayFormat);
}

} // namespace elchi
