// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <optional>

namespace elchi {

enum class DatePrecision { Day, Range, PartOfMonth, Month, Year };

/// How the date is known. Dateline: it is the dateline's own day; DatelineYear / ContextYear: day and month
/// stand in the text, the year comes from the dateline or from the date given at import; RolledForward: that
/// year plus one.
enum class DateBasis { Explicit, Dateline, DatelineYear, ContextYear, Relative, RolledForward, ByHand };

/// A date as far as it is known: a closed range of days with how exactly and from where.
/// Invariant: from and to are valid and from <= to.
class PartialDate
{
public:
    /// Nothing when a day is invalid or `to` lies before `from`.
    [[nodiscard]] static std::optional<PartialDate> make(QDate from, QDate to, DatePrecision precision,
                                                         DateBasis basis);
    /// One day; nothing when it is invalid.
    [[nodiscard]] static std::optional<PartialDate> day(QDate day, DateBasis basis);
    /// A whole month (1–12) or year.
    [[nodiscard]] static std::optional<PartialDate> month(int year, int month, DateBasis basis);
    [[nodiscard]] static std::optional<PartialDate> year(int year, DateBasis basis);
    /// The first, second or last part (1–3) of a month: days 1–10, 11–20, 21 to its end.
    [[nodiscard]] static std::optional<PartialDate> partOfMonth(int year, int month, int part,
                                                                DateBasis basis);
    /// What an analyst types: "29.01.2025", "29.01.25", "01.2025", "2025", "03.02.2025–05.02.2025",
    /// "3–5.02.2025", "начало 02.2025", "02.2025 башы", "end of 02.2025" (also ISO days); basis ByHand;
    /// nothing when it is none of these.
    [[nodiscard]] static std::optional<PartialDate> parse(const QString &typed);

    /// The same days, months or part in the year that begins it then; 29 February becomes 28 where there is
    /// none. Basis ByHand.
    [[nodiscard]] PartialDate inYear(int year) const;

    [[nodiscard]] QDate from() const { return m_from; }
    [[nodiscard]] QDate to() const { return m_to; }
    [[nodiscard]] DatePrecision precision() const { return m_precision; }
    [[nodiscard]] DateBasis basis() const { return m_basis; }

    /// "29.01.2025", "03.02.2025–05.02.2025", "01.2025", "2025": always dd.MM.yyyy, never the locale's short
    /// form.
    [[nodiscard]] QString toString() const;

    friend bool operator==(const PartialDate &, const PartialDate &) = default;

private:
    PartialDate(QDate from, QDate to, DatePrecision precision, DateBasis basis)
        : m_from(from), m_to(to), m_precision(precision), m_basis(basis)
    {
    }

    QDate m_from;
    QDate m_to;
    DatePrecision m_precision;
    DateBasis m_basis;
};

/// Names used in the store, in CSV and in JSON: "day", "range", "part-of-month", "month", "year".
[[nodiscard]] QString toName(DatePrecision precision);
/// "explicit", "dateline", "dateline-year", "context-year", "relative", "rolled-forward", "by-hand".
[[nodiscard]] QString toName(DateBasis basis);
[[nodiscard]] std::optional<DatePrecision> precisionFromName(const QString &name);
[[nodiscard]] std::optional<DateBasis> basisFromName(const QString &name);

} // namespace elchi
