// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggest/meetingdraft.h"

#include "suggest/meetingverbs.h"
#include "text/folding.h"
#include "text/sentences.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

/// Farther apart (code points) an office and a person do not belong together:
/// «послом | Японии в Кыргызской Республике | Хидэки Года» does.
constexpr int nearby = 40;

struct Sentence
{
    TextSpan span;
    QString folded;
};

/// One person, office, country or organisation where it stands.
struct Mention
{
    const Annotation *mark;
    const Entity *entity;
    qsizetype sentence; ///< index; -1 outside of all
};

/// Reads the ground once; everything that is asked of it points into it.
class Draft
{
public:
    explicit Draft(const DraftGround &ground) : m_ground(ground), m_text(ground.text)
    {
        for (const TextSpan span : sentences(m_text))
            m_sentences.append({span, folded(m_text.mid(span))});
        for (const Entity &entity : ground.entities)
            m_entities.insert(entity.id, &entity);
        readMentions();
        m_main = mainSentence();
    }

    [[nodiscard]] Meeting meeting() const;

private:
    void readMentions();
    [[nodiscard]] qsizetype mainSentence() const;
    [[nodiscard]] QString mainWords() const { return m_main < 0 ? QString() : m_sentences[m_main].folded; }
    [[nodiscard]] bool bringsParticipants(qsizetype sentence) const;
    [[nodiscard]] QList<Mention> persons() const;
    [[nodiscard]] EntityId heldOffice(EntityId person) const;
    [[nodiscard]] EntityId officeBeside(EntityId person) const;
    [[nodiscard]] int distance(const Mention &person, const Mention &office) const;
    void addPersons(Meeting &meeting) const;
    void addCountries(Meeting &meeting) const;
    void settleSides(Meeting &meeting) const;
    void setLevels(Meeting &meeting) const;
    void setDate(Meeting &meeting) const;
    void addCodes(Meeting &meeting) const;
    [[nodiscard]] QString title(const Meeting &meeting) const;
    [[nodiscard]] QStringList partnersInMain() const;
    [[nodiscard]] const Entity *entity(EntityId id) const { return m_entities.value(id); }

    const DraftGround &m_ground;
    OffsetMap m_text;
    QList<Sentence> m_sentences;
    QHash<EntityId, const Entity *> m_entities;
    QList<Mention> m_mentions; ///< by position
    qsizetype m_main = -1;
};

void Draft::readMentions()
{
    for (const Annotation &mark : m_ground.marks) {
        const Entity *named = entity(mark.content.entity);
        if (mark.content.kind != AnnotationKind::Mention || !named || !mark.span)
            continue;
        qsizetype in = -1;
        for (qsizetype i = 0; i < m_sentences.size() && in < 0; ++i) {
            if (m_sentences[i].span.contains(mark.span->begin()))
                in = i;
        }
        m_mentions.append({&mark, named, in});
    }
    std::ranges::stable_sort(m_mentions, {}, [](const Mention &mention) { return *mention.mark->span; });
}

qsizetype Draft::mainSentence() const
{
    qsizetype first = -1;
    for (const Mention &mention : m_mentions) {
        if (mention.sentence < 0 || isBackground(m_sentences[mention.sentence].folded))
            continue;
        if (mention.entity->type == EntityType::Person &&
            kindInSentence(m_sentences[mention.sentence].folded))
            return mention.sentence;
        if (first < 0)
            first = mention.sentence;
    }
    return first;
}

/// A sentence that announces something else than the main one names people of another meeting.
bool Draft::bringsParticipants(qsizetype sentence) const
{
    if (sentence == m_main)
        return true;
    if (sentence < 0 || isBackground(m_sentences[sentence].folded))
        return false;
    const QString &words = m_sentences[sentence].folded;
    return !kindInSentence(words) || statusInSentence(words) == statusInSentence(mainWords());
}

QList<Mention> Draft::persons() const
{
    QList<Mention> found;
    for (const Mention &mention : m_mentions) {
        if (mention.entity->type != EntityType::Person || !bringsParticipants(mention.sentence))
            continue;
        const bool known =
            std::ranges::any_of(found, [&](const Mention &other) { return other.entity == mention.entity; });
        if (!known)
            found << mention;
    }
    return found;
}

/// By tenure; among several one whose office the text names.
EntityId Draft::heldOffice(EntityId person) const
{
    if (!m_ground.fields.date)
        return {};
    EntityId held;
    for (const Tenure &tenure : m_ground.tenures) {
        if (tenure.person != person || !tenure.covers(m_ground.fields.date->from()) || !entity(tenure.office))
            continue;
        const bool named = std::ranges::any_of(
            m_mentions, [&](const Mention &mention) { return mention.entity->id == tenure.office; });
        if (named)
            return tenure.office;
        if (!held.isValid())
            held = tenure.office;
    }
    return held;
}

/// Code points between the two, or a large number when they do not belong together. An office stands before
/// its holder more often than behind, where a comma or bracket introduces it.
int Draft::distance(const Mention &person, const Mention &office) const
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
    const bool somebodyElse = std::ranges::any_of(m_mentions, [&](const Mention &other) {
        return other.entity->type == EntityType::Person && between->overlaps(*other.mark->span);
    });
    if (somebodyElse)
        return apart;
    const QString words = m_text.mid(*between);
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
    for (const Mention &mention : m_mentions) {
        if (mention.entity->id != person)
            continue;
        for (const Mention &office : m_mentions) {
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
    for (const Mention &mention : persons()) {
        Participant participant{.entity = mention.entity->id};
        participant.office = heldOffice(participant.entity);
        if (!participant.office.isValid())
            participant.office = officeBeside(participant.entity);
        const Entity *office = entity(participant.office);
        participant.country =
            office && !office->country.isEmpty() ? office->country : mention.entity->country;
        meeting.participants << participant;
        meeting.sources.append({m_ground.dispatch, mention.mark->id, u"participant"_s});
    }
}

QStringList Draft::partnersInMain() const
{
    QStringList codes;
    for (const Mention &mention : m_mentions) {
        const QString &code = mention.entity->country;
        if (mention.sentence == m_main && mention.entity->type == EntityType::Country && code != "KG"_L1 &&
            !code.isEmpty() && !codes.contains(code))
            codes << code;
    }
    return codes;
}

/// «встретился с делегацией Японии»: with nobody named on the other side, the country itself takes part.
void Draft::addCountries(Meeting &meeting) const
{
    if (!meeting.partnerCountries().isEmpty())
        return;
    for (const Mention &mention : m_mentions) {
        const Entity &country = *mention.entity;
        const bool known = std::ranges::contains(meeting.participants, country.id, &Participant::entity);
        if (mention.sentence != m_main || country.type != EntityType::Country || country.country == "KG"_L1 ||
            known)
            continue;
        meeting.participants.append({.entity = country.id, .country = country.country});
        meeting.sources.append({m_ground.dispatch, mention.mark->id, u"participant"_s});
    }
}

/// Where neither office nor person tells the country: the first such person is taken for the host as long as
/// nobody stands for Kyrgyzstan, the others for guests from the one partner that the main sentence names.
void Draft::settleSides(Meeting &meeting) const
{
    const QStringList partners = partnersInMain();
    bool hosted = std::ranges::contains(meeting.participants, u"KG"_s, &Participant::country);
    for (Participant &participant : meeting.participants) {
        if (participant.country.isEmpty() && !hosted) {
            participant.country = u"KG"_s;
            hosted = true;
        } else if (participant.country.isEmpty() && partners.size() == 1) {
            participant.country = partners.first();
        }
        participant.side = participant.country == "KG"_L1 ? Side::Kyrgyz : Side::Foreign;
    }
}

void Draft::setLevels(Meeting &meeting) const
{
    for (const Participant &participant : meeting.participants) {
        const Entity *office = entity(participant.office);
        const Level level = office ? levelOfOffice(office->name) : Level::Unknown;
        Level &side = participant.side == Side::Kyrgyz ? meeting.kyrgyzLevel : meeting.foreignLevel;
        // The enumeration runs from the highest to the lowest, Unknown apart.
        if (level != Level::Unknown && (side == Level::Unknown || level < side))
            side = level;
    }
}

void Draft::setDate(Meeting &meeting) const
{
    for (const Annotation &mark : m_ground.marks) {
        if (mark.content.kind == AnnotationKind::Date && mark.content.date && mark.span && m_main >= 0 &&
            m_sentences[m_main].span.contains(mark.span->begin())) {
            // The dateline itself belongs to the first sentence: it is no date of what is announced.
            if (m_ground.fields.date && mark.content.date->from() == m_ground.fields.date->from() &&
                meeting.status == MeetingStatus::Planned)
                continue;
            meeting.date = mark.content.date;
            meeting.sources.append({m_ground.dispatch, mark.id, u"date"_s});
            return;
        }
    }
    if (const auto &date = m_ground.fields.date; date && meeting.status == MeetingStatus::Held)
        meeting.date = PartialDate::make(date->from(), date->to(), date->precision(), DateBasis::Dateline);
}

void Draft::addCodes(Meeting &meeting) const
{
    for (const Annotation &mark : m_ground.marks) {
        if (mark.content.kind != AnnotationKind::Coding || meeting.codes.contains(mark.content.code))
            continue;
        meeting.codes << mark.content.code;
        const auto code = std::ranges::find(m_ground.codes, mark.content.code, &Code::id);
        const bool topic = code != m_ground.codes.end() && code->kind == CodeKind::Topic;
        meeting.sources.append({m_ground.dispatch, mark.id, topic ? u"topic"_s : u"sector"_s});
    }
}

QString Draft::title(const Meeting &meeting) const
{
    QStringList sides[2];
    for (const Participant &participant : meeting.participants) {
        if (const Entity *named = entity(participant.entity))
            sides[participant.side == Side::Kyrgyz ? 0 : 1] << named->name;
    }
    const QStringList both{sides[0].join(u", "_s), sides[1].join(u", "_s)};
    const QString names = both.filter(QRegularExpression(u"."_s)).join(u" — "_s);
    return names.isEmpty() ? m_ground.fields.title : names;
}

Meeting Draft::meeting() const
{
    const QString words = mainWords();
    Meeting meeting{.id = {},
                    .kind = kindInSentence(words).value_or(MeetingKind::Meeting),
                    .status = statusInSentence(words),
                    .channel = channelInSentence(words),
                    .place = m_ground.fields.city,
                    .sources = {{.dispatch = m_ground.dispatch}}};
    addPersons(meeting);
    settleSides(meeting);
    addCountries(meeting);
    setLevels(meeting);
    setDate(meeting);
    addCodes(meeting);
    meeting.title = title(meeting);
    return meeting;
}

bool contains(const QString &name, std::initializer_list<QStringView> parts)
{
    return std::ranges::any_of(parts, [&](QStringView part) { return name.contains(part); });
}

} // namespace

Meeting draftMeeting(const DraftGround &ground)
{
    return Draft(ground).meeting();
}

Level levelOfOffice(const QString &name)
{
    const QString office = folded(name);
    const bool deputy =
        contains(office, {u"заместител", u"вице-", u"замминистр", u"орун басар", u"deputy", u"vice"});
    // «специальный посланник премьер-министра» is an envoy, «руководитель администрации президента» no
    // president: the narrower words come first.
    if (contains(office, {u"посланник", u"спецпредставител", u"специальный представител", u"envoy",
                          u"атайын өкүл", u"special representative"}))
        return Level::Envoy;
    if (contains(office,
                 {u"посол", u"элчиси", u"ambassador", u"поверенн", u"chargé", u"убактылуу ишенимдүү"}))
        return Level::Ambassador;
    if (contains(office, {u"председатель кабинета министров", u"председателя кабинета министров", u"премьер",
                          u"канцлер", u"министрлер кабинетинин төрага", u"prime minister", u"chancellor",
                          u"cabinet of ministers"}))
        return deputy ? Level::Minister : Level::HeadOfGovernment;
    if (contains(office, {u"министр", u"minister", u"госсекретарь", u"secretary of state"}))
        return deputy ? Level::DeputyMinister : Level::Minister;
    if (contains(office, {u"администраци", u"administration"}))
        return deputy ? Level::DeputyMinister : Level::Minister;
    if (contains(office, {u"президент", u"president", u"председатель кнр", u"король", u"император", u"эмир",
                          u"king", u"emperor", u"emir", u"глава государства", u"head of state"}))
        return deputy ? Level::Unknown : Level::HeadOfState;
    return contains(office, {u"эксперт", u"expert"}) ? Level::Expert : Level::Unknown;
}

} // namespace elchi
