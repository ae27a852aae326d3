// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggest/meetingdraft.h"

#include "suggest/groundreading.h"
#include "suggest/meetingverbs.h"
#include "suggest/officelevel.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

/// Farther apart (code points) an office and a person do not belong together:
/// «послом | Японии в Кыргызской Республике | Хидэки Года» does.
constexpr int nearby = 40;

/// One of the meetings that a ground tells of, written down.
class Draft
{
public:
    Draft(const GroundReading &reading, qsizetype telling)
        : Draft(reading, reading.told().at(telling), telling)
    {
    }
    /// `telling`: the index in told(); -1 for a recalled one.
    Draft(const GroundReading &reading, const ToldMeeting &told, qsizetype telling)
        : m_reading(reading), m_told(told), m_telling(telling)
    {
    }

    [[nodiscard]] Meeting meeting() const;

private:
    [[nodiscard]] bool isMain() const { return m_telling == 0; }
    [[nodiscard]] bool isCountryHere(const GroundMention &mention) const;
    [[nodiscard]] EntityId officeOf(EntityId person, const Meeting &meeting) const;
    [[nodiscard]] EntityId heldOffice(EntityId person, QDate day) const;
    [[nodiscard]] EntityId officeBeside(EntityId person) const;
    [[nodiscard]] int distance(const GroundMention &person, const GroundMention &office) const;
    void setDate(Meeting &meeting) const;
    void setPlace(Meeting &meeting) const;
    void addPersons(Meeting &meeting) const;
    void settleSides(Meeting &meeting) const;
    void addCountries(Meeting &meeting) const;
    void setLevels(Meeting &meeting) const;
    void addCodes(Meeting &meeting) const;
    void addSource(Meeting &meeting, AnnotationId mark, const QString &field) const;
    [[nodiscard]] bool standsInAPlace(const GroundMention &mention) const;
    [[nodiscard]] bool mayHost() const;
    [[nodiscard]] bool standsForOrganisation(const Participant &participant) const;
    [[nodiscard]] QStringList partnersNamed() const;
    [[nodiscard]] QString title(const Meeting &meeting) const;

    const GroundReading &m_reading;
    const ToldMeeting &m_told;
    qsizetype m_telling;
};

void Draft::addSource(Meeting &meeting, AnnotationId mark, const QString &field) const
{
    meeting.sources.append({m_reading.ground().dispatch, mark, field});
}

/// For what was held and the dispatch reports first, the dateline's day; what is announced says its own.
void Draft::setDate(Meeting &meeting) const
{
    meeting.date = m_told.date;
    if (m_told.dateMark.isValid())
        addSource(meeting, m_told.dateMark, u"date"_s);
    if (const auto &date = m_reading.ground().fields.date;
        date && !meeting.date && isMain() && meeting.status == MeetingStatus::Held)
        meeting.date = PartialDate::make(date->from(), date->to(), date->precision(), DateBasis::Dateline);
}

/// «в Анкаре», «в Кыргызстан», "to Ankara", «Бишкекте»: not every place or country that is named is where
/// they meet.
bool Draft::standsInAPlace(const GroundMention &mention) const
{
    static const QRegularExpression into(
        u"(?:^|\\s)(?:во?|на|in|at|to|посетит|посетил[аи]?|visit(?:ed|s)?)\\s+$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression locative(u"(?:[дт][аеоө]|[гк][аеоө])$"_s);
    constexpr int longestLead = 10; // « посетила »
    const TextSpan at = *mention.mark->span;
    const bool inOffice = std::ranges::any_of(m_told.mentions, [at](const GroundMention &other) {
        return other.entity->type == EntityType::Office && other.mark->span->overlaps(at);
    });
    if (inOffice)
        return false;
    const auto before = TextSpan::make(std::max(0, at.begin() - longestLead), at.begin());
    const QString &quote = mention.mark->quote;
    const bool inflected = m_reading.ground().fields.language == Language::Kyrgyz &&
                           quote != mention.entity->name && locative.match(quote).hasMatch();
    return inflected || (before && into.match(m_reading.words(*before)).hasMatch());
}

void Draft::setPlace(Meeting &meeting) const
{
    const auto find = [&](EntityType type, bool inFirst) {
        return std::ranges::find_if(m_told.mentions, [&](const GroundMention &mention) {
            const bool here = m_told.sentences.contains(mention.sentence) ||
                              (!inFirst && isMain() && m_reading.goesOnAboutMain(mention.sentence));
            return mention.entity->type == type && here && standsInAPlace(mention);
        });
    };
    auto found = find(EntityType::Place, true);
    if (found == m_told.mentions.end())
        found = find(EntityType::Place, false);
    // An ambassador «в Кыргызстане» meets somewhere in it; a visit goes to the country.
    if (found == m_told.mentions.end() && m_told.kind == MeetingKind::Visit)
        found = find(EntityType::Country, true);
    if (found != m_told.mentions.end()) {
        meeting.place = found->entity->name;
        addSource(meeting, found->mark->id, u"place"_s);
    } else if (isMain()) {
        meeting.place = m_reading.ground().fields.city;
    }
}

EntityId Draft::officeOf(EntityId person, const Meeting &meeting) const
{
    const auto &day = meeting.date ? meeting.date : m_reading.ground().fields.date;
    const EntityId held = day ? heldOffice(person, day->from()) : EntityId();
    return held.isValid() ? held : officeBeside(person);
}

/// By tenure; among several one whose office the text names.
EntityId Draft::heldOffice(EntityId person, QDate day) const
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

/// Code points between the two, or a large number when they do not belong together. An office stands before
/// its holder more often than behind, where a comma or bracket introduces it.
int Draft::distance(const GroundMention &person, const GroundMention &office) const
{
    constexpr int apart = nearby + 1;
    if (person.sentence < 0 || person.sentence != office.sentence)
        return apart;
    const TextSpan at = *person.mark->span;
    const TextSpan by = *office.mark->span;
    if (at.overlaps(by))
        return 0;
    const bool before = by.end() <= at.begin();
    const auto between = before ? TextSpan::make(by.end(), at.begin()) : TextSpan::make(at.end(), by.begin());
    if (!between)
        return 0;
    const bool somebodyElse = std::ranges::any_of(m_reading.mentions(), [&](const GroundMention &other) {
        return other.entity->type == EntityType::Person && between->overlaps(*other.mark->span);
    });
    if (somebodyElse)
        return apart;
    const QString words = m_reading.words(*between);
    if (before)
        return words.contains(u',') ? apart : between->length();
    const QChar opening = words.trimmed().isEmpty() ? QChar() : words.trimmed().front();
    const bool introduced = opening == u',' || opening == u'(' || opening == u'–' || opening == u'—';
    return introduced && between->length() <= 4 ? between->length() : apart;
}

EntityId Draft::officeBeside(EntityId person) const
{
    EntityId best;
    int least = nearby + 1;
    for (const GroundMention &mention : m_reading.mentions()) {
        if (mention.entity->id != person)
            continue;
        for (const GroundMention &office : m_reading.mentions()) {
            if (office.entity->type != EntityType::Office)
                continue;
            if (const int apart = distance(mention, office); apart < least) {
                least = apart;
                best = office.entity->id;
            }
        }
    }
    return best;
}

void Draft::addPersons(Meeting &meeting) const
{
    for (const GroundMention &mention : m_told.mentions) {
        const Entity &person = *mention.entity;
        if (person.type != EntityType::Person ||
            std::ranges::contains(meeting.participants, person.id, &Participant::entity))
            continue;
        Participant participant{.entity = person.id, .office = officeOf(person.id, meeting)};
        const Entity *office = m_reading.entity(participant.office);
        participant.country = office && !office->country.isEmpty() ? office->country : person.country;
        meeting.participants << participant;
        addSource(meeting, mention.mark->id, u"participant"_s);
    }
}

bool Draft::isCountryHere(const GroundMention &mention) const
{
    const bool here = m_told.sentences.contains(mention.sentence) ||
                      (isMain() && m_reading.namesParticipants(mention.sentence));
    return mention.entity->type == EntityType::Country && !mention.entity->country.isEmpty() && here;
}

QStringList Draft::partnersNamed() const
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
bool Draft::mayHost() const
{
    return m_told.kind != MeetingKind::Visit ||
           std::ranges::none_of(m_told.mentions, [this](const GroundMention &mention) {
               return isCountryHere(mention) && mention.entity->country == "KG"_L1;
           });
}

/// «Генеральный секретарь ШОС» stands for no country: an office without one that is named by an abbreviation,
/// or is of a union, a bank or the like.
bool Draft::standsForOrganisation(const Participant &participant) const
{
    static const QRegularExpression organisation(
        u"(?:^|\\s)(?:\\p{Lu}{2,}(?:\\s|$)|\\p{L}+ого (?:союза|банка|фонда)|организации|union|bank|fund|nations)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const Entity *office = m_reading.entity(participant.office);
    return office && office->country.isEmpty() && organisation.match(office->name).hasMatch();
}

/// Where neither office nor person tells the country: the first such person is taken for the host as long as
/// nobody stands for Kyrgyzstan, the others for guests from the one partner that the sentences name.
void Draft::settleSides(Meeting &meeting) const
{
    const QStringList partners = partnersNamed();
    bool hosted = !mayHost() || std::ranges::contains(meeting.participants, u"KG"_s, &Participant::country);
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
void Draft::addCountries(Meeting &meeting) const
{
    if (!meeting.partnerCountries().isEmpty())
        return;
    for (const GroundMention &mention : m_told.mentions) {
        const Entity &country = *mention.entity;
        const bool known = std::ranges::contains(meeting.participants, country.id, &Participant::entity);
        if (!isCountryHere(mention) || country.country == "KG"_L1 || known)
            continue;
        meeting.participants.append({.entity = country.id, .country = country.country});
        addSource(meeting, mention.mark->id, u"participant"_s);
    }
}

void Draft::setLevels(Meeting &meeting) const
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

void Draft::addCodes(Meeting &meeting) const
{
    const DraftGround &ground = m_reading.ground();
    for (const Annotation &mark : ground.marks) {
        if (mark.content.kind != AnnotationKind::Coding || meeting.codes.contains(mark.content.code) ||
            m_reading.tellingOf(mark) != m_telling)
            continue;
        meeting.codes << mark.content.code;
        const auto code = std::ranges::find(ground.codes, mark.content.code, &Code::id);
        const bool topic = code != ground.codes.end() && code->kind == CodeKind::Topic;
        addSource(meeting, mark.id, topic ? u"topic"_s : u"sector"_s);
    }
}

QString Draft::title(const Meeting &meeting) const
{
    QStringList sides[2];
    for (const Participant &participant : meeting.participants) {
        if (const Entity *named = m_reading.entity(participant.entity))
            sides[participant.side == Side::Kyrgyz ? 0 : 1] << named->name;
    }
    const QStringList both{sides[0].join(u", "_s), sides[1].join(u", "_s)};
    const QString names = both.filter(QRegularExpression(u"."_s)).join(u" — "_s);
    return names.isEmpty() ? m_reading.ground().fields.title : names;
}

Meeting Draft::meeting() const
{
    Meeting meeting{.id = {},
                    .kind = m_told.kind,
                    .status = m_told.status,
                    .channel = channelInSentence(m_reading.wordsOf(m_told)),
                    .sources = {{.dispatch = m_reading.ground().dispatch}},
                    .background = m_telling < 0};
    if (const auto &date = m_reading.ground().fields.date)
        meeting.lastTold = date->to();
    setDate(meeting);
    setPlace(meeting);
    addPersons(meeting);
    settleSides(meeting);
    addCountries(meeting);
    setLevels(meeting);
    addCodes(meeting);
    meeting.title = title(meeting);
    return meeting;
}

bool citesOneOf(const Meeting &meeting, const QList<MeetingSource> &sources)
{
    return std::ranges::any_of(meeting.sources, [&](const MeetingSource &source) {
        return source.annotation.isValid() &&
               std::ranges::contains(sources, source.annotation, &MeetingSource::annotation);
    });
}

bool sameDay(const Meeting &meeting, const Meeting &draft)
{
    return meeting.date && draft.date && meeting.date->from() == draft.date->from();
}

bool citesMarks(const Meeting &meeting)
{
    return std::ranges::any_of(meeting.sources, &AnnotationId::isValid, &MeetingSource::annotation);
}

} // namespace

QList<Meeting> draftMeetings(const DraftGround &ground)
{
    const GroundReading reading(ground);
    QList<Meeting> drafts;
    for (qsizetype telling = 0; telling < reading.told().size(); ++telling)
        drafts << Draft(reading, telling).meeting();
    return drafts;
}

QList<ToldDraft> toldDrafts(const DraftGround &ground)
{
    const GroundReading reading(ground);
    QList<ToldDraft> drafts;
    const auto add = [&](const ToldMeeting &told, qsizetype telling) {
        const auto sentence = told.isTold ? reading.sentenceOf(told) : std::nullopt;
        const Meeting meeting = sentence ? Draft(reading, told, telling).meeting() : Meeting{.id = {}};
        if (sentence && (!meeting.participants.isEmpty() || meeting.background))
            drafts.append({meeting, *sentence});
    };
    for (qsizetype telling = 0; telling < reading.told().size(); ++telling)
        add(reading.told()[telling], telling);
    for (const ToldMeeting &told : reading.recalled())
        add(told, -1);
    std::ranges::stable_sort(drafts, {}, &ToldDraft::sentence);
    return drafts;
}

QList<Meeting> notYetRecorded(const QList<Meeting> &drafts, const QList<Meeting> &recorded)
{
    QList<Meeting> left;
    for (const Meeting &draft : drafts) {
        // Without a single mark there is nothing to tell two meetings apart by.
        const bool known = citesMarks(draft)
                               ? std::ranges::any_of(recorded,
                                                     [&](const Meeting &meeting) {
                                                         return citesOneOf(meeting, draft.sources) ||
                                                                sameDay(meeting, draft);
                                                     })
                               : !recorded.isEmpty();
        if (!known)
            left << draft;
    }
    return left;
}

} // namespace elchi
