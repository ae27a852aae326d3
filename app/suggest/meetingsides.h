// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting.h"
#include "suggest/groundreading.h"

namespace elchi {

/// Who takes part in a meeting that a ground tells of, and on which side.
class MeetingSides
{
public:
    /// `main`: the meeting is the ground's main one.
    MeetingSides(const GroundReading &reading, const ToldMeeting &told, bool main)
        : m_reading(reading), m_told(told), m_main(main)
    {
    }

    /// Adds participants with office, country and side, and their sources, and how high each side stands. The
    /// meeting has its date and place.
    void addTo(Meeting &meeting) const;

private:
    [[nodiscard]] bool tellsWhoMet(const GroundMention &mention) const;
    [[nodiscard]] EntityId officeOf(EntityId person, const Meeting &meeting) const;
    [[nodiscard]] EntityId heldOffice(EntityId person, QDate day) const;
    void addPerson(Meeting &meeting, const GroundMention &mention) const;
    void addPersons(Meeting &meeting) const;
    void addMissingSide(Meeting &meeting) const;
    [[nodiscard]] bool isCountryHere(const GroundMention &mention) const;
    [[nodiscard]] bool isOfOffice(const GroundMention &mention) const;
    [[nodiscard]] bool standsForDelegation(const GroundMention &mention) const;
    [[nodiscard]] QStringList partnersNamed() const;
    [[nodiscard]] bool mayHost() const;
    [[nodiscard]] bool standsForOrganisation(const Participant &participant) const;
    void settle(Meeting &meeting) const;
    void addCountries(Meeting &meeting) const;
    void addVisited(Meeting &meeting) const;
    void setLevels(Meeting &meeting) const;

    const GroundReading &m_reading;
    const ToldMeeting &m_told;
    bool m_main;
};

} // namespace elchi
