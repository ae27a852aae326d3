// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/partialdate.h"
#include "domain/textspan.h"
#include "text/folding.h"
#include "text/offsetmap.h"
#include "text/words.h"

#include <QList>
#include <optional>

namespace elchi {

/// A date that a text names.
struct TextDate
{
    TextSpan span;
    std::optional<PartialDate> date; ///< none: day and month are there, but no year is known
    DatePrecision precision = DatePrecision::Day;
    DateBasis basis = DateBasis::Explicit;
};

/// The dates in a Russian, Kyrgyz or English text, by position: «3 февраля», «7-8 апреля», «29-июнда»,
/// «2020-жылдын 1-октябрында», "Sept. 20", «в начале марта», «2024 году», «сегодня», "tomorrow", «в пятницу»,
/// «прошлой неделе», «первом квартале 2025 года». A missing year is that of `dispatchDate` (basis
/// DatelineYear, or ContextYear where that date itself hangs on the context); a day that lies before it in a
/// sentence about what will be is rolled forward by a year. Numbers elsewhere in the text never give a year.
/// `skip`: the dateline.
[[nodiscard]] QList<TextDate> datesIn(const OffsetMap &text, const std::optional<PartialDate> &dispatchDate,
                                      const std::optional<TextSpan> &skip = {});

/// The same for a text that is folded and cut into words already.
[[nodiscard]] QList<TextDate> datesIn(const OffsetMap &text, const FoldedText &folding,
                                      const QList<Word> &words,
                                      const std::optional<PartialDate> &dispatchDate,
                                      const std::optional<TextSpan> &skip = {});

} // namespace elchi
