// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/code.h"
#include "domain/meeting.h"
#include "domain/passage.h"

#include <QList>
#include <QMap>

namespace elchi {

/// What a chart counts: codings, dispatches with at least one of them, or meetings about the sector.
enum class CountUnit { Mentions, Dispatches, Meetings };

/// One number and the marks (or meetings) behind it.
struct SectorCount
{
    CodeId code;
    int count = 0;
    QList<AnnotationId> marks; ///< behind mentions and dispatches
    QList<MeetingId> meetings; ///< behind meetings

    friend bool operator==(const SectorCount &, const SectorCount &) = default;
};

/// One month's number; `month` is its first day.
struct MonthCount
{
    QDate month;
    int count = 0;
    QList<AnnotationId> marks;
    QList<MeetingId> meetings;

    friend bool operator==(const MonthCount &, const MonthCount &) = default;
};

/// What is counted: codings and meetings that passed the filter, and the codes of the codebook.
struct SectorFacts
{
    QList<Code> codes;
    QList<CodeMention> mentions;
    QList<Meeting> meetings;
};

/// Sectors (topics do not count) with their numbers, largest first, then in the codebook's order; zeros left
/// out.
[[nodiscard]] QList<SectorCount> countSectors(const SectorFacts &facts, CountUnit unit);

/// All sectors by month from the first to the last month with a number, empty months between them included. A
/// thing counts in the month in which its date begins; undated ones are left out.
[[nodiscard]] QList<MonthCount> countMonths(const SectorFacts &facts, CountUnit unit);

} // namespace elchi
