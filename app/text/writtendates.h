// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/datetokens.h"
#include "text/folding.h"

#include <QList>
#include <QString>
#include <optional>

namespace elchi {

/// Weeks, months and days counted from the dispatch's own day: «на прошлой неделе», "next month", «в
/// пятницу».
struct RelativeDate
{
    enum Unit { Week, Month, Weekday };
    Unit unit = Week;
    std::optional<int> offset = {}; ///< none: «в пятницу» alone, the nearest in the sentence's tense
    int weekday = 0;                ///< 1 (Monday) to 7
};

/// A date as it is written, in indices of words [first, last]; 0 for what is missing. An end month without
/// days is a span of months.
struct WrittenDate
{
    qsizetype first = 0;
    qsizetype last = 0;
    int year = 0;
    int month = 0;
    int day = 0;
    int endDay = 0;
    int endMonth = 0;
    int endYear = 0;                    ///< of a span of years («2026-2027 годы»), or of the second day
    int third = 0;                      ///< 1–3: beginning, middle, end of the month
    std::optional<int> dayOffset = {};  ///< days from the dispatch's date: «завтра»
    std::optional<int> yearOffset = {}; ///< years from it: «текущего года», «быйыл»
    std::optional<RelativeDate> relative = {};
};

/// Finds what is written as a date in a Russian, Kyrgyz or English text, word by word. It knows the forms and
/// nothing of the calendar around them.
class DateReader : private DateTokens
{
public:
    explicit DateReader(const FoldedText &text) : DateReader(text, wordsOf(text.text())) {}
    /// `words`: those of the folded text.
    DateReader(const FoldedText &text, const QList<Word> &words) : DateTokens(text, words) {}

    using DateTokens::words;
    /// The date that begins with the word at that index; nothing when there is none.
    [[nodiscard]] std::optional<WrittenDate> at(qsizetype first) const;
    using DateTokens::gap;

private:
    [[nodiscard]] std::optional<WrittenDate> numericDay(qsizetype first) const;
    [[nodiscard]] std::optional<WrittenDate> numeric(qsizetype first) const;
    [[nodiscard]] std::optional<WrittenDate> listedDay(qsizetype first) const;
    [[nodiscard]] std::optional<WrittenDate> dayFirst(qsizetype first) const;
    [[nodiscard]] std::optional<WrittenDate> yearFirst(qsizetype first) const;
    [[nodiscard]] std::optional<WrittenDate> yearSpan(qsizetype first) const;
    [[nodiscard]] std::optional<WrittenDate> relativeYear(qsizetype first) const;
    [[nodiscard]] std::optional<WrittenDate> monthFirst(qsizetype first) const;
    [[nodiscard]] std::optional<WrittenDate> monthAndDay(qsizetype first) const;
    [[nodiscard]] std::optional<WrittenDate> dayWord(qsizetype first) const;
    [[nodiscard]] std::optional<WrittenDate> decade(qsizetype first) const;
    [[nodiscard]] std::optional<WrittenDate> halfMonth(qsizetype first) const;
    [[nodiscard]] std::optional<WrittenDate> partOfYear(qsizetype first) const;
    [[nodiscard]] std::optional<WrittenDate> firstMonths(qsizetype first) const;
    [[nodiscard]] std::optional<WrittenDate> monthSpan(qsizetype first) const;
    [[nodiscard]] std::optional<WrittenDate> relativeUnit(qsizetype first) const;
    [[nodiscard]] std::optional<WrittenDate> weekday(qsizetype first) const;
    [[nodiscard]] std::optional<WrittenDate> countedDays(qsizetype first) const;
    [[nodiscard]] WrittenDate upTo(WrittenDate begin) const;
    [[nodiscard]] WrittenDate withDayOrMonth(WrittenDate year) const;
    void takeYear(WrittenDate &written) const;
    void takeThird(WrittenDate &written) const;
};

} // namespace elchi
