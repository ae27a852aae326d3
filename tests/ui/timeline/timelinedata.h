// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting.h"

#include <QList>
#include <array>

namespace elchi {

/// A meeting with one partner; `typed` as PartialDate::parse() reads it, empty: no date.
inline Meeting datedMeeting(qint64 id, const QString &country, const QString &typed,
                            MeetingStatus status = MeetingStatus::Held)
{
    Meeting meeting{.id = MeetingId{id}, .status = status, .date = PartialDate::parse(typed)};
    meeting.participants << Participant{.entity = EntityId{1}, .side = Side::Foreign, .country = country};
    return meeting;
}

/// Meetings with ten partners over three years, always the same ones.
inline QList<Meeting> manyMeetings(int count)
{
    constexpr std::array partners{"JP", "CN", "KZ", "UZ", "RU", "TR", "DE", "US", "KR", "TJ"};
    QList<Meeting> meetings;
    for (int i = 0; i < count; ++i) {
        const QDate day = QDate(2023, 1, 1).addDays((i * 7919) % 1095);
        meetings << datedMeeting(i + 1, QString::fromLatin1(partners.at(std::size_t(i * i % 10))),
                                 day.toString(Qt::ISODate), allMeetingStatuses().at(i % 5));
    }
    return meetings;
}

} // namespace elchi
