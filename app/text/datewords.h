// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>
#include <optional>

namespace elchi {

/// What the words of dates mean that are neither numbers nor months, in Russian, Kyrgyz and English. All take
/// one folded word and answer nothing (or 0) for any other.

/// Days from the dispatch's day: «сегодня» 0, «кечээ» -1, "tomorrow" 1.
[[nodiscard]] std::optional<int> dayWordOf(QStringView word);
/// Years from it of a word that is a year by itself: «быйыл» 0, «былтыр» -1.
[[nodiscard]] std::optional<int> yearWordOf(QStringView word);
/// Which year, month, week or day of the week a word before it means: «прошлом» -1, «ушул» 0, "next" 1.
/// Nothing for a plural («прошлые годы»).
[[nodiscard]] std::optional<int> relationOf(QStringView word);
/// «неделе», «жумада», "week".
[[nodiscard]] bool isWeekWord(QStringView word);
/// «месяце», «айда», "month".
[[nodiscard]] bool isMonthWord(QStringView word);
/// «дней», «күндөн», "days".
[[nodiscard]] bool isDayUnit(QStringView word);
/// 1 (Monday) to 7: «понедельник», «дүйшөмбү», "monday".
[[nodiscard]] int weekdayOf(QStringView word);
/// «два», «эки», "two", "2"; up to 31.
[[nodiscard]] int countOf(QStringView word);
/// 1 to 4: «первом», «биринчи», "third", "iv", "q2".
[[nodiscard]] int quarterNumberOf(QStringView word);
/// The part (1–3) of a month that a word before it says: «начале», "late".
[[nodiscard]] int thirdOf(QStringView word);
/// The same behind a Kyrgyz month: «башында».
[[nodiscard]] int kyrgyzThirdOf(QStringView word);

/// «визита» of «накануне визита»: something that a day is counted from.
[[nodiscard]] bool isEventWord(QStringView word);

/// What the words of dayWordOf(), yearWordOf(), relationOf(), weekdayOf(), countOf() and quarterNumberOf()
/// begin with.
[[nodiscard]] QList<QStringView> dateWordStems();

} // namespace elchi
