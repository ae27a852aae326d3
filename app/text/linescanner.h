// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringView>
#include <optional>

namespace elchi {

/// A day as it is written; the year may be missing (0).
struct WrittenDay
{
    int day = 0;
    int month = 0;
    int year = 0;
    bool twoDigits = false; ///< the year was written with two digits: up to 79 of this century, else the last

    /// Whether the calendar has that day.
    [[nodiscard]] bool isValid() const { return QDate(year ? year : 2024, month, day).isValid(); }
};

/// Reads one line from left to right. Every `take…` either moves behind what it names or leaves the position
/// alone and answers nothing.
class LineScanner
{
public:
    explicit LineScanner(QStringView line) : m_line(line) {}

    [[nodiscard]] qsizetype position() const { return m_at; }
    void moveTo(qsizetype position) { m_at = position; }
    [[nodiscard]] bool atEnd() const { return m_at >= m_line.size(); }
    [[nodiscard]] bool isBehind(QChar unit) const { return m_at > 0 && m_line[m_at - 1] == unit; }
    [[nodiscard]] QStringView rest() const { return m_line.mid(m_at); }

    void skipSpaces();
    /// Spaces and any of these characters; whether there was at least one of the characters.
    bool skip(QStringView characters);
    [[nodiscard]] bool take(QChar unit);
    /// One to four digits, as many as stand there and no more than `most`; 0 digits: nothing.
    [[nodiscard]] std::optional<int> takeNumber(int most);
    [[nodiscard]] QStringView takeWord(); ///< letters; empty when there is none
    /// "22.12.21", "05. 09. 17.", "22/12/2021", "2017-9-6", «14 октября 2025 года», «3-авг.», "March 16,
    /// 2018", «28 Февраль 2025», «2025-жылдын 3-февралы». A day in figures may be none of the calendar: see
    /// isValid().
    [[nodiscard]] std::optional<WrittenDay> takeDay();
    /// What stands between two characters on this line, at most 80 long; empty: nothing.
    [[nodiscard]] QStringView takeBetween(QChar open, QChar close);

private:
    std::optional<WrittenDay> takeNumericDay();
    std::optional<WrittenDay> takeDayMonth();
    std::optional<WrittenDay> takeMonthDay();
    std::optional<WrittenDay> takeYearDay();
    int takeYear(bool &twoDigits);
    void skipYearWord();

    QStringView m_line;
    qsizetype m_at = 0;
};

} // namespace elchi
