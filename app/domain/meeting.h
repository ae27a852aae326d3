// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "domain/partialdate.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <array>
#include <optional>

namespace elchi {

enum class MeetingKind {
    Meeting,
    Reception,
    Negotiations,
    Consultations,
    PhoneCall,
    Visit,
    Summit,
    Commission,
    Forum,
    Credentials,
    Signing,
    Ceremony,
    Other
};
enum class MeetingStatus { Planned, Confirmed, Held, Postponed, Cancelled };
enum class MeetingChannel { InPerson, Video, Phone, Correspondence };
enum class Side { Kyrgyz, Foreign, Third };
/// Level of a side: how high its highest participant stands.
enum class Level {
    Unknown,
    HeadOfState,
    HeadOfGovernment,
    Minister,
    DeputyMinister,
    Ambassador,
    Envoy,
    Expert
};

/// Store and CSV names: "phone_call", "held", "in_person", "kyrgyz", "head_of_state" …; the inverse answers
/// nothing for any other word.
[[nodiscard]] QString toName(MeetingKind kind);
[[nodiscard]] QString toName(MeetingStatus status);
[[nodiscard]] QString toName(MeetingChannel channel);
[[nodiscard]] QString toName(Side side);
[[nodiscard]] QString toName(Level level);
[[nodiscard]] std::optional<MeetingKind> meetingKindFromName(const QString &name);
[[nodiscard]] std::optional<MeetingStatus> meetingStatusFromName(const QString &name);
[[nodiscard]] std::optional<MeetingChannel> meetingChannelFromName(const QString &name);
[[nodiscard]] std::optional<Side> sideFromName(const QString &name);
[[nodiscard]] std::optional<Level> levelFromName(const QString &name);
[[nodiscard]] QList<MeetingKind> allMeetingKinds();
[[nodiscard]] QList<MeetingStatus> allMeetingStatuses();
[[nodiscard]] QList<MeetingChannel> allMeetingChannels();
[[nodiscard]] QList<Level> allLevels();

/// One who took part: a person with the office held that day, or an organisation or country alone.
struct Participant
{
    EntityId entity;
    EntityId office = {}; ///< held on the meeting's date; may be none
    Side side = Side::Foreign;
    QString country = {}; ///< ISO code of the country that this participant stands for; for a Kyrgyz one "KG"
    QString role = {};    ///< free words: "host", "head of delegation"

    friend bool operator==(const Participant &, const Participant &) = default;
};

/// A passage that a field of the meeting comes from.
struct MeetingSource
{
    DispatchId dispatch;
    AnnotationId annotation = {}; ///< none: the dispatch as a whole
    QString field = {}; ///< "date", "place", "participant", "topic", "sector" or "" for the meeting itself

    friend bool operator==(const MeetingSource &, const MeetingSource &) = default;
};

/// One status the meeting had, with when the analyst said so.
struct StatusChange
{
    MeetingStatus status;
    QDateTime at; ///< UTC

    friend bool operator==(const StatusChange &, const StatusChange &) = default;
};

/// Who met whom. One meeting may stand in many dispatches; a multilateral is one meeting.
struct Meeting
{
    MeetingId id;
    QString uuid = {};
    QString title = {};
    MeetingKind kind = MeetingKind::Meeting;
    MeetingStatus status = MeetingStatus::Held;
    MeetingChannel channel = MeetingChannel::InPerson;
    Level kyrgyzLevel = Level::Unknown;
    Level foreignLevel = Level::Unknown;
    std::optional<PartialDate> date = std::nullopt;
    QString place = {}; ///< name of a place
    QList<Participant> participants = {};
    QList<CodeId> codes = {}; ///< topics and sectors
    QList<MeetingSource> sources = {};
    MeetingId partOf = {};   ///< the visit or summit that it belongs to
    bool background = false; ///< only recalled in the text
    QString note = {};
    QList<StatusChange> statusHistory = {}; ///< oldest first; kept by the store
    QDate lastTold =
        {}; ///< day of the latest dispatch that tells of it, invalid: none dated; kept by the store

    /// ISO codes of the partner countries (side foreign or third), sorted, each once, never "KG".
    [[nodiscard]] QStringList partnerCountries() const;
    /// Held, and yet dated after every dispatch that tells of it: allowed, but to be looked at.
    [[nodiscard]] bool isDoubtful() const;
    friend bool operator==(const Meeting &, const Meeting &) = default;
};

} // namespace elchi
