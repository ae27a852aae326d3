// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/alikemeetings.h"

#include <algorithm>
#include <limits>

namespace elchi {

namespace {

constexpr qint64 toldFor = 3; // days
constexpr qint64 undated = std::numeric_limits<qint64>::max();

/// Days between the two; 0 when they overlap.
qint64 daysApart(const Meeting &one, const Meeting &other)
{
    if (!one.date || !other.date)
        return undated;
    return std::max(
        {qint64(0), one.date->to().daysTo(other.date->from()), other.date->to().daysTo(one.date->from())});
}

qsizetype inCommon(const Meeting &one, const Meeting &other, bool foreignOnly)
{
    return std::ranges::count_if(one.participants, [&](const Participant &participant) {
        return !(foreignOnly && participant.side == Side::Kyrgyz) &&
               std::ranges::contains(other.participants, participant.entity, &Participant::entity);
    });
}

bool sharePartner(const Meeting &one, const Meeting &other)
{
    const QStringList partners = other.partnerCountries();
    return std::ranges::any_of(one.partnerCountries(),
                               [&](const QString &country) { return partners.contains(country); });
}

/// How near a recorded meeting is; orders as the list is to be.
struct Nearness
{
    bool stranger; ///< not alike
    qint64 days;
    qsizetype missing; ///< of the draft's participants
    const Meeting *meeting;

    [[nodiscard]] auto key() const
    {
        // Among the alike ones it counts who took part, among the others only the day.
        return stranger ? std::tuple(stranger, days, qint64(0)) : std::tuple(stranger, qint64(missing), days);
    }
};

Nearness nearness(const Meeting &draft, const Meeting &recorded)
{
    const qint64 days = daysApart(draft, recorded);
    const bool alike =
        days <= toldFor && (sharePartner(draft, recorded) || inCommon(draft, recorded, true) > 0);
    return {!alike, days, draft.participants.size() - inCommon(draft, recorded, false), &recorded};
}

} // namespace

AlikeMeetings alikeMeetings(const Meeting &draft, DispatchId dispatch, const QList<Meeting> &recorded,
                            qsizetype limit)
{
    QList<Nearness> order;
    for (const Meeting &meeting : recorded) {
        if (!std::ranges::contains(meeting.sources, dispatch, &MeetingSource::dispatch))
            order << nearness(draft, meeting);
    }
    std::ranges::stable_sort(order, {}, &Nearness::key);
    AlikeMeetings found;
    for (const Nearness &near : order.first(std::min(limit, order.size()))) {
        found.nearest << *near.meeting;
        found.alike += near.stranger ? 0 : 1;
    }
    return found;
}

} // namespace elchi
