// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meeting.h"

#include "domain/names.h"

#include <span>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

constexpr Named<MeetingKind> kinds[] = {
    {MeetingKind::Meeting, "meeting"_L1},
    {MeetingKind::Reception, "reception"_L1},
    {MeetingKind::Negotiations, "negotiations"_L1},
    {MeetingKind::Consultations, "consultations"_L1},
    {MeetingKind::PhoneCall, "phone_call"_L1},
    {MeetingKind::Visit, "visit"_L1},
    {MeetingKind::Summit, "summit"_L1},
    {MeetingKind::Commission, "commission"_L1},
    {MeetingKind::Forum, "forum"_L1},
    {MeetingKind::Credentials, "credentials"_L1},
    {MeetingKind::Signing, "signing"_L1},
    {MeetingKind::Ceremony, "ceremony"_L1},
    {MeetingKind::Other, "other"_L1},
};

constexpr Named<MeetingStatus> statuses[] = {
    {MeetingStatus::Planned, "planned"_L1},     {MeetingStatus::Confirmed, "confirmed"_L1},
    {MeetingStatus::Held, "held"_L1},           {MeetingStatus::Postponed, "postponed"_L1},
    {MeetingStatus::Cancelled, "cancelled"_L1},
};

constexpr Named<MeetingChannel> channels[] = {
    {MeetingChannel::InPerson, "in_person"_L1},
    {MeetingChannel::Video, "video"_L1},
    {MeetingChannel::Phone, "phone"_L1},
    {MeetingChannel::Correspondence, "correspondence"_L1},
};

constexpr Named<Side> sides[] = {
    {Side::Kyrgyz, "kyrgyz"_L1},
    {Side::Foreign, "foreign"_L1},
    {Side::Third, "third"_L1},
};

constexpr Named<Level> levels[] = {
    {Level::Unknown, "unknown"_L1},
    {Level::HeadOfState, "head_of_state"_L1},
    {Level::HeadOfGovernment, "head_of_government"_L1},
    {Level::Minister, "minister"_L1},
    {Level::DeputyMinister, "deputy_minister"_L1},
    {Level::Ambassador, "ambassador"_L1},
    {Level::Envoy, "envoy"_L1},
    {Level::Expert, "expert"_L1},
};

} // namespace

QString toName(MeetingKind kind)
{
    return nameIn<MeetingKind>(kinds, kind);
}

std::optional<MeetingKind> meetingKindFromName(const QString &name)
{
    return valueIn<MeetingKind>(kinds, name);
}

QString toName(MeetingStatus status)
{
    return nameIn<MeetingStatus>(statuses, status);
}

std::optional<MeetingStatus> meetingStatusFromName(const QString &name)
{
    return valueIn<MeetingStatus>(statuses, name);
}

QString toName(MeetingChannel channel)
{
    return nameIn<MeetingChannel>(channels, channel);
}

std::optional<MeetingChannel> meetingChannelFromName(const QString &name)
{
    return valueIn<MeetingChannel>(channels, name);
}

QString toName(Side side)
{
    return nameIn<Side>(sides, side);
}

std::optional<Side> sideFromName(const QString &name)
{
    return valueIn<Side>(sides, name);
}

QString toName(Level level)
{
    return nameIn<Level>(levels, level);
}

std::optional<Level> levelFromName(const QString &name)
{
    return valueIn<Level>(levels, name);
}

QList<MeetingKind> allMeetingKinds()
{
    QList<MeetingKind> all;
    for (const auto &named : kinds)
        all << named.value;
    return all;
}

QList<MeetingStatus> allMeetingStatuses()
{
    QList<MeetingStatus> all;
    for (const auto &named : statuses)
        all << named.value;
    return all;
}

QList<MeetingChannel> allMeetingChannels()
{
    QList<MeetingChannel> all;
    for (const auto &named : channels)
        all << named.value;
    return all;
}

QList<Level> allLevels()
{
    QList<Level> all;
    for (const auto &named : levels)
        all << named.value;
    return all;
}

bool Meeting::isDoubtful() const
{
    return status == MeetingStatus::Held && date && lastTold.isValid() && date->from() > lastTold;
}

QStringList Meeting::partnerCountries() const
{
    QStringList countries;
    for (const Participant &participant : participants) {
        if (participant.side != Side::Kyrgyz && !participant.country.isEmpty() &&
            participant.country != "KG"_L1)
            countries << participant.country;
    }
    countries.sort();
    countries.removeDuplicates();
    return countries;
}

} // namespace elchi
