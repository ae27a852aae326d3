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

/// "29.01.2025", "29.01.25" or "2025-01-29"; invalid otherwise.
QDate typedDay(const QString &text)
{
    static const QRegularExpression shortYear(u"^(\\d{1,2}\\.\\d{1,2}\\.)(\\d{2})$"_s);
    if (const auto match = shortYear.match(text); match.hasMatch())
        return QDate::fromString(match.captured(1) + u"20"_s + match.captured(2), u"d.M.yyyy"_s);
    const QDate day = QDate::fromString(text, u"d.M.yyyy"_s);
    return day.isValid() ? day : QDate::fromString(text, Qt::ISODate);
}

/// "03.02.2025–05.02.2025" or "3–5.02.2025", with any dash; invalid otherwise.
std::pair<QDate, QDate> typedRange(const QString &text)
{
    static const QRegularExpression days(u"^(\\d{1,2})\\s*[-–—−]\\s*(\\d{1,2})(\\.\\d{1,2}\\.\\d{2,4})$"_s);
    static const QRegularExpression range(u"^(.+?)\\s*(?:–|—|\\.\\.|\\s-\\s)\\s*(.+)$"_s);
    if (const auto match = days.match(text); match.hasMatch())
        return {typedDay(match.captured(1) + match.captured(3)),
                typedDay(match.captured(2) + match.captured(3))};
    const auto match = range.match(text);
    return {typedDay(match.captured(1)), typedDay(match.captured(2))};
}

struct TypedPart
{
    int part = 0; ///< 1–3; 0: none
    int month = 0;
    int year = 0;
};

/// "начало 02.2025", «в конце 02.2025», "02.2025 ортосу", "mid 02.2025".
TypedPart typedPart(const QString &text)
{
    static const QRegularExpression part(u"(?<!\\p{L})(?:(нача|баш|begin|start|early)|(серед|орто|mid)|"
                                         "(коне?ц|ая[гк]|end|late))"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression month(u"(?<!\\d)(\\d{1,2})\\.(\\d{4})(?!\\d)"_s);
    const auto said = part.match(text);
    const auto dated = month.match(text);
    if (!said.hasMatch() || !dated.hasMatch())
        return {};
    return {said.lastCapturedIndex(), dated.captured(1).toInt(), dated.captured(2).toInt()};
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

std::optional<PartialDate> PartialDate::partOfMonth(int year, int month, int part, DateBasis basis)
{
    const QDate first(year, month, 1);
    if (!first.isValid() || part < 1 || part > 3)
        return std::nullopt;
    constexpr qint64 days = 10;
    return make(first.addDays(days * (part - 1)),
                part == 3 ? QDate(year, month, first.daysInMonth()) : first.addDays(days * part - 1),
                DatePrecision::PartOfMonth, basis);
}

std::optional<PartialDate> PartialDate::parse(const QString &typed)
{
    static const QRegularExpression monthOfYear(u"^(\\d{1,2})\\.(\\d{4})$"_s);
    static const QRegularExpression wholeYear(u"^(\\d{4})$"_s);
    const QString text = typed.trimmed();
    if (const QDate one = typedDay(text); one.isValid())
        return day(one, DateBasis::ByHand);
    if (const auto match = monthOfYear.match(text); match.hasMatch())
        return month(match.captured(2).toInt(), match.captured(1).toInt(), DateBasis::ByHand);
    if (const auto match = wholeYear.match(text); match.hasMatch())
        return year(match.captured(1).toInt(), DateBasis::ByHand);
    if (const auto [from, to] = typedRange(text); from.isValid())
        return make(from, to, DatePrecision::Range, DateBasis::ByHand);
    const TypedPart part = typedPart(text);
    return partOfMonth(part.year, part.month, part.part, DateBasis::ByHand);
}

PartialDate PartialDate::inYear(int year) const
{
    const int years = year - m_from.year();
    const QDate to = m_to.addYears(years);
    // A month's last day follows the year: February has 28 or 29.
    const bool untilMonthEnd = m_precision != DatePrecision::Day && m_to.day() == m_to.daysInMonth();
    return {m_from.addYears(years), untilMonthEnd ? QDate(to.year(), to.month(), to.daysInMonth()) : to,
            m_precision, DateBasis::ByHand};
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
