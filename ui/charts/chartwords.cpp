// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartwords.h"

#include "models/words.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

/// The context of this file's words.
struct ChartWords
{
    Q_DECLARE_TR_FUNCTIONS(ChartWords)
};

QString counted(CountUnit unit, int count)
{
    switch (unit) {
    case CountUnit::Mentions:
        return ChartWords::tr("%n mention(s)", nullptr, count);
    case CountUnit::Dispatches:
        return ChartWords::tr("%n dispatch(es)", nullptr, count);
    case CountUnit::Meetings:
        return ChartWords::tr("%n meeting(s)", nullptr, count);
    }
    return {};
}

QString unplacedWords(CountUnit unit, int unplaced)
{
    switch (unit) {
    case CountUnit::Mentions:
        return ChartWords::tr("%n mention(s) without a known month left out", nullptr, unplaced);
    case CountUnit::Dispatches:
        return ChartWords::tr("%n dispatch(es) without a known month left out", nullptr, unplaced);
    case CountUnit::Meetings:
        return ChartWords::tr("%n meeting(s) without a known month left out", nullptr, unplaced);
    }
    return {};
}

QString statusWords(const QList<Meeting> &meetings)
{
    QStringList words;
    for (const MeetingStatus status : allMeetingStatuses()) {
        if (const auto count = std::ranges::count(meetings, status, &Meeting::status))
            words << u"%1: %2"_s.arg(word(status).toLower(), QString::number(count));
    }
    return words.join(u", "_s);
}

} // namespace

QString unitWord(CountUnit unit)
{
    switch (unit) {
    case CountUnit::Mentions:
        return ChartWords::tr("Mentions");
    case CountUnit::Dispatches:
        return ChartWords::tr("Dispatches");
    case CountUnit::Meetings:
        return ChartWords::tr("Meetings");
    }
    return {};
}

QString chartTitle(CountUnit unit, bool byMonth)
{
    switch (unit) {
    case CountUnit::Mentions:
        return byMonth ? ChartWords::tr("Sector mentions by month") : ChartWords::tr("Sector mentions");
    case CountUnit::Dispatches:
        return byMonth ? ChartWords::tr("Dispatches that name a sector, by month")
                       : ChartWords::tr("Dispatches by sector");
    case CountUnit::Meetings:
        return byMonth ? ChartWords::tr("Meetings about a sector, by month")
                       : ChartWords::tr("Meetings by sector");
    }
    return {};
}

QString leftOutWords(CountUnit unit, int unplaced, int recalled, const Filter &filter)
{
    QStringList words;
    if (unplaced > 0)
        words << unplacedWords(unit, unplaced);
    if (unit == CountUnit::Meetings && recalled > 0)
        words << ChartWords::tr("%n recalled meeting(s) not counted again", nullptr, recalled);
    if (unit == CountUnit::Meetings && !filter.progress.isEmpty())
        words << ChartWords::tr("the progress of dispatches does not narrow meetings");
    if (unit != CountUnit::Meetings && !filter.statuses.isEmpty())
        words << ChartWords::tr("the status of meetings does not narrow dispatches");
    return words.join(u"; "_s);
}

QString behindWords(const QString &name, CountUnit unit, int count, const QList<Meeting> &meetings,
                    int passages)
{
    if (unit == CountUnit::Mentions)
        return u"%1: %2"_s.arg(name, counted(unit, count));
    QString number = counted(unit, count);
    if (!meetings.isEmpty())
        number += u" (%1)"_s.arg(statusWords(meetings));
    return u"%1: %2, %3"_s.arg(name, number, ChartWords::tr("%n passage(s)", nullptr, passages));
}

} // namespace elchi
