// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggest/meetingsides.h"

#include "suggest/meetingverbs.h"
#include "suggest/officelevel.h"
#include "suggest/wordpattern.h"
#include "text/folding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

void addSource(Meeting &meeting, const GroundReading &reading, const GroundMention &mention)
{
    meeting.sources.append({reading.ground().dispatch, mention.mark->id, u"participant"_s});
}

/// Whom somebody stands for: the country of the office where it has one, else the person's own.
QString countryOf(const Entity &person, const Entity *office)
{
    return office && !office->country.isEmpty() ? office->country : person.country;
}

bool hasSide(const Meeting &meeting, bool kyrgyz)
{
    return std::ranges::any_of(meeting.participants, [kyrgyz](const Participant &one) {
        return (one.country == "KG"_L1) == kyrgyz;
    });
}

} // namespace

/// A person of an ordinary sentence («Посол отметил …») is none of those who met.
bool MeetingSides::tellsWhoMet(const GroundMention &mention) const
{
    const qsizetype sentence = mention.sentence;
    return m_told.sentences.contains(sentence)
               ? !m_reading.isAttribution(mention)
               : m_main && (m_reading.namesParticipants(sentence) || m_reading.goesOnAboutMain(sentence));
}

EntityId MeetingSides::officeOf(EntityId person, const Meeting &meeting) const
{
    const auto &day = meeting.date ? meeting.date : m_reading.ground().fields.date;
    const EntityId held = day ? heldOffice(person, day->from()) : EntityId();
    return held.isValid() ? held : m_reading.officeBeside(person);
}

/// By tenure; among several one whose office the text names.
EntityId MeetingSides::heldOffice(EntityId person, QDate day) const
{
    EntityId held;
    for (const Tenure &tenure : m_reading.ground().tenures) {
        if (tenure.person != person || !tenure.covers(day) || !m_reading.entity(tenure.office))
            continue;
        const bool named = std::ranges::any_of(m_reading.mentions(), [&](const GroundMention &mention) {
            return mention.entity->id == tenure.office;
        });
        if (named)
            return tenure.office;
        if (!held.isValid())
            held = tenure.office;
    }
    return held;
}

void MeetingSides::addPerson(Meeting &meeting, const GroundMention &mention) const
{
    const Entity &person = *mention.entity;
    if (!isPerson(mention) || std::ranges::contains(meeting.participants, person.id, &Participant::entity))
        return;
    Participant participant{.entity = person.id, .office = officeOf(person.id, meeting)};
    participant.country = countryOf(person, m_reading.entity(participant.office));
    meeting.participants << participant;
    addSource(meeting, m_reading, mention);
}

void MeetingSides::addPersons(Meeting &meeting) const
{
    for (const GroundMention &mention : m_told.mentions) {
        if (tellsWhoMet(mention))
            addPerson(meeting, mention);
    }
    if (m_main && m_told.status == MeetingStatus::Held)
        addMissingSide(meeting);
}

/// «… принял делегацию Японии. Делегацию возглавляет |министр Мори|.»: with one side only, the first sentence
/// that names persons of the other tells it.
void MeetingSides::addMissingSide(Meeting &meeting) const
{
    const bool kyrgyz = hasSide(meeting, true);
    if (meeting.participants.isEmpty() || kyrgyz == hasSide(meeting, false))
        return;
    qsizetype sentence = -1;
    for (const GroundMention &mention : m_told.mentions) {
        if (!isPerson(mention) || (sentence >= 0 && mention.sentence != sentence))
            continue;
        const Entity *office = m_reading.entity(officeOf(mention.entity->id, meeting));
        const QString country = countryOf(*mention.entity, office);
        if ((country == "KG"_L1) == kyrgyz || (country.isEmpty() && !office))
            continue;
        sentence = mention.sentence;
        addPerson(meeting, mention);
    }
}

bool MeetingSides::isCountryHere(const GroundMention &mention) const
{
    const bool here = m_told.sentences.contains(mention.sentence) ||
                      (m_main && m_reading.namesParticipants(mention.sentence));
    return mention.entity->type == EntityType::Country && !mention.entity->country.isEmpty() && here;
}

/// The country of an office says where its holder comes from or is posted to, and takes no part itself.
bool MeetingSides::isOfOffice(const GroundMention &mention) const
{
    return std::ranges::any_of(m_reading.mentions(), [&](const GroundMention &other) {
        return other.entity->type == EntityType::Office && other.mark->span->contains(*mention.mark->span) &&
               m_reading.isHeld(other.entity->id);
    });
}

/// «с делегацией |Японии|», «|японской| стороной», «с |Турцией|», «между Кыргызстаном и |Японией|»; not every
/// country that a sentence names meets.
bool MeetingSides::standsForDelegation(const GroundMention &mention) const
{
    constexpr int looked = 40;
    static const auto before = wordPattern(
        u"(?:делегаци|сторон|представител|посл|министр|глав|парламентар|депутат|коллег|руководств|"
        "эксперт|спикер|президент|премьер|бизнесмен|делегатс|delegation|representatives|officials|"
        "ambassador|minister|president|colleague|leaders|guests)\\p{L}*\\s[^.;:]*$|"
        "(?:^|\\s)(?:со?|между|with|between)\\s+(?:\\p{L}+\\s+и\\s+)?$"_s);
    static const auto behind = wordPattern(
        u"^(?:\\s\\p{L}+){0,2}\\s(?:делегаци|сторон|тарап|өкүл|элчи|министр|башчы|лидер|коллег|парламентар|"
        "менен|delegation|side|officials|colleague|counterpart|minister|ambassador)"_s);
    const TextSpan at = *mention.mark->span;
    const auto lead = TextSpan::make(std::max(0, at.begin() - looked), at.begin());
    const auto rest = TextSpan::make(at.end(), at.end() + looked);
    return (lead && before.match(folded(m_reading.words(*lead))).hasMatch()) ||
           (rest && behind.match(folded(m_reading.words(*rest))).hasMatch());
}

QStringList MeetingSides::partnersNamed() const
{
    QStringList codes;
    for (const GroundMention &mention : m_told.mentions) {
        const QString &code = mention.entity->country;
        if (isCountryHere(mention) && code != "KG"_L1 && !codes.contains(code))
            codes << code;
    }
    return codes;
}

/// Nobody hosts his own visit to Kyrgyzstan.
bool MeetingSides::mayHost() const
{
    return m_told.kind != MeetingKind::Visit ||
           std::ranges::none_of(m_told.mentions, [this](const GroundMention &mention) {
               return isCountryHere(mention) && mention.entity->country == "KG"_L1;
           });
}

/// «Генеральный секретарь ШОС» stands for no country: an office without one that is named by an abbreviation,
/// or is of a union, a bank or the like.
bool MeetingSides::standsForOrganisation(const Participant &participant) const
{
    static const auto organisation = wordPattern(
        u"(?:^|\\s)(?:\\p{Lu}{2,}(?:\\s|$)|\\p{L}+ого (?:союза|банка|фонда)|организации|[Uu]nion|[Bb]ank|[Ff]und|[Nn]ations|[Oo]rgani[sz]ation)"_s);
    const Entity *office = m_reading.entity(participant.office);
    return office && office->country.isEmpty() && organisation.match(office->name).hasMatch();
}

/// Where neither office nor person tells the country: the first such person is taken for the host as long as
/// nobody stands for Kyrgyzstan, the others for guests from the one partner that the sentences name.
void MeetingSides::settle(Meeting &meeting) const
{
    const QStringList partners = partnersNamed();
    bool hosted = !mayHost() || hasSide(meeting, true);
    for (Participant &participant : meeting.participants) {
        const bool organisation = standsForOrganisation(participant);
        if (participant.country.isEmpty() && !hosted && !organisation) {
            participant.country = u"KG"_s;
            hosted = true;
        } else if (participant.country.isEmpty() && !organisation && partners.size() == 1) {
            participant.country = partners.first();
        }
        participant.side = participant.country == "KG"_L1 ? Side::Kyrgyz : Side::Foreign;
    }
}

/// «встретился с делегацией Японии»: with nobody named on the other side, the country itself takes part.
void MeetingSides::addCountries(Meeting &meeting) const
{
    if (!meeting.partnerCountries().isEmpty())
        return;
    for (const GroundMention &mention : m_told.mentions) {
        const Entity &country = *mention.entity;
        const bool known = std::ranges::contains(meeting.participants, country.id, &Participant::entity);
        if (!isCountryHere(mention) || country.country == "KG"_L1 || known || isOfOffice(mention))
            continue;
        if (!m_reading.namesParticipants(mention.sentence) && !standsForDelegation(mention))
            continue;
        meeting.participants.append({.entity = country.id, .country = country.country});
        addSource(meeting, m_reading, mention);
    }
}

/// A visit to Tokyo is one to Japan, even where nobody there is named.
void MeetingSides::addVisited(Meeting &meeting) const
{
    if (m_told.kind != MeetingKind::Visit || !meeting.partnerCountries().isEmpty())
        return;
    for (const GroundMention &mention : m_told.mentions) {
        const Entity &place = *mention.entity;
        const bool visited = (place.type == EntityType::Place || place.type == EntityType::Country) &&
                             place.name == meeting.place && !place.country.isEmpty() &&
                             place.country != "KG"_L1;
        const Entity *country = visited ? m_reading.country(place.country) : nullptr;
        if (!country)
            continue;
        meeting.participants.append({.entity = country->id, .country = country->country});
        addSource(meeting, m_reading, mention);
        return;
    }
}

void MeetingSides::setLevels(Meeting &meeting) const
{
    for (const Participant &participant : meeting.participants) {
        const Entity *office = m_reading.entity(participant.office);
        const Level level = office ? levelOfOffice(office->name) : Level::Unknown;
        Level &side = participant.side == Side::Kyrgyz ? meeting.kyrgyzLevel : meeting.foreignLevel;
        // The enumeration runs from the highest to the lowest, Unknown apart.
        if (level != Level::Unknown && (side == Level::Unknown || level < side))
            side = level;
    }
}

void MeetingSides::addTo(Meeting &meeting) const
{
    addPersons(meeting);
    settle(meeting);
    addCountries(meeting);
    addVisited(meeting);
    setLevels(meeting);
}

} // namespace elchi
