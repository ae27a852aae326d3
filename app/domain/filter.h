// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dispatch.h"
#include "domain/meeting.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace elchi {

/// The one filter that library, meetings, timeline, charts and reports share: what you filter is what you
/// count and what you export. An empty field lets everything pass; fields combine with "and", the entries of
/// a list with "or". Dispatches pass by their own date and agency, by the countries mentioned in them and by
/// their sector codings; meetings by their date, partner countries, codes and status and by the agency of a
/// source dispatch.
struct Filter
{
    QDate from;            ///< inclusive; a date passes when its range touches [from, to]
    QDate to;              ///< inclusive
    QStringList countries; ///< ISO codes
    QList<CodeId> codes;
    QStringList agencies;
    QList<MeetingStatus> statuses;
    QList<Progress> progress;
    /// Searched in title and text: every word must occur, in any of its forms or as the beginning of one.
    QString words;

    [[nodiscard]] bool isEmpty() const { return *this == Filter(); }
    friend bool operator==(const Filter &, const Filter &) = default;
};

} // namespace elchi
