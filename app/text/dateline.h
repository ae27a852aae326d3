// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/partialdate.h"
#include "domain/textspan.h"
#include "text/offsetmap.h"

#include <QString>
#include <optional>

namespace elchi {

/// How a dateline's year is known.
enum class YearSource { Explicit, ExplicitTwoDigit, Context };

/// "explicit", "explicit-2-digit", "context".
[[nodiscard]] QString toName(YearSource source);

/// What an agency writes in front of the first sentence. Empty fields were not there.
struct Dateline
{
    QString city;   ///< as written, «БИШКЕК» brought to «Бишкек»
    QString agency; ///< as written, without the slashes
    QString author;
    std::optional<PartialDate>
        date; ///< one day; basis Dateline, or ContextYear; none where the year is unknown
    std::optional<YearSource> yearSource; ///< none where there is no date
    TextSpan span;
};

/// The first dateline among the first lines of a text, in the shapes that agencies use: Kabar and
/// others with the agency in slashes, AKIpress in brackets, Sputnik, KirTAG and RIA behind a dash, 24.kg with
/// the time in front, "BISHKEK, Kyrgyzstan, June 5.". A date without a year takes the year that brings it
/// nearest to `contextDate`; never a number from elsewhere in the text. A stamp of day and time at the
/// beginning of a line above it («Опубликовано», "2017-9-6 14:03 |", «28 Февраль 2025 15:03») gives the day
/// or year that a dateline has not; without a dateline it is one by itself.
[[nodiscard]] std::optional<Dateline> findDateline(const OffsetMap &text, QDate contextDate = {});

/// The same in one line of a text, [begin, end) in UTF-16 without its line end; it stands at the beginning of
/// the line.
[[nodiscard]] std::optional<Dateline> datelineOfLine(const OffsetMap &text, qsizetype begin, qsizetype end,
                                                     QDate contextDate = {});
/// The code by which an author signs behind the last sentence, as AKIpress does: "AiT" of «… договорились.
/// (AiT)»; empty when there is none.
[[nodiscard]] QString authorCodeIn(const QString &text);

} // namespace elchi
