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

/// All months of a chart, and what has no place among them.
struct MonthCounts
{
    QList<MonthCount> months;
    int unplaced =
        0; ///< mentions, dispatches or meetings (as counted) without a date, or known to a year only

    friend bool operator==(const MonthCounts &, const MonthCounts &) = default;
};

/// What is counted: codings and meetings that passed the filter, and the codes of the codebook.
struct SectorFacts
{
    QList<Code> codes;
    QList<CodeMention> mentions;
    QList<Meeting> meetings;
    QList<CodeId> wanted; ///< the codes that the filter names; a meeting's other sectors do not count then
};

/// Sectors (topics do not count) with their numbers, largest first, then in the codebook's order; zeros left
/// out. A meeting that a text only recalls is counted nowhere: it was counted when it was held.
[[nodiscard]] QList<SectorCount> countSectors(const SectorFacts &facts, CountUnit unit);

/// All sectors by month from the first to the last month with a number, empty months between them included. A
/// thing counts in the month in which its date begins, once however many of its sectors fall there; one whose
/// date is longer than a month is not placed.
[[nodiscard]] MonthCounts countMonths(const SectorFacts &facts, CountUnit unit);

/// How many of the meetings are about a wanted sector but only recalled, and therefore counted nowhere.
[[nodiscard]] int recalledMeetings(const SectorFacts &facts);

} // namespace elchi
