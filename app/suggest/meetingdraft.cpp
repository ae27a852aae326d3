// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggest/meetingdraft.h"

#include "suggest/groundreading.h"
#include "suggest/meetingsides.h"
#include "suggest/meetingverbs.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

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
    void setDate(Meeting &meeting) const;
    void setPlace(Meeting &meeting) const;
    void addCodes(Meeting &meeting) const;
    void addSource(Meeting &meeting, AnnotationId mark, const QString &field) const;
    [[nodiscard]] bool standsInAPlace(const GroundMention &mention) const;
    [[nodiscard]] QString title(const Meeting &meeting) const;

    const GroundReading &m_reading;
    const ToldMeeting &m_told;
    qsizetype m_telling;
};

void Draft::addSource(Meeting &meeting, AnnotationId mark, const QString &field) const
{
    meeting.sources.append({m_reading.ground().dispatch, mark, field});
}

/// For what was held and the dispatch reports, the dateline's day; what is announced says its own.
void Draft::setDate(Meeting &meeting) const
{
    meeting.date = m_told.date;
    if (m_told.dateMark.isValid())
        addSource(meeting, m_told.dateMark, u"date"_s);
    if (const auto &date = m_reading.ground().fields.date;
        date && !meeting.date && m_telling >= 0 && meeting.status == MeetingStatus::Held)
        meeting.date = PartialDate::make(date->from(), date->to(), date->precision(), DateBasis::Dateline);
}

/// «в Анкаре», «в Кыргызстан», "to Ankara", «Бишкекте»: not every place or country that is named is where
/// they meet.
bool Draft::standsInAPlace(const GroundMention &mention) const
{
    static const QRegularExpression into(
        u"(?:^|\\s)(?:во?|на|in|at|to|посетить|посетит|посетил[аи]?|visit(?:ed|s)?)\\s+$"_s,
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
    // Who speaks by telephone meets nowhere.
    if (meeting.channel != MeetingChannel::InPerson)
        return;
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
    } else if (isMain() || (m_telling > 0 && m_told.status == MeetingStatus::Held)) {
        meeting.place = m_reading.ground().fields.city;
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
    MeetingSides(m_reading, m_told, isMain()).addTo(meeting);
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
        const bool announced = meeting.status != MeetingStatus::Held && meeting.date;
        if (sentence && (!meeting.participants.isEmpty() || meeting.background || announced))
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
        const bool known =
            citesMarks(draft)
                ? std::ranges::any_of(recorded,
                                      [&](const Meeting &meeting) {
                                          return citesOneOf(meeting, draft.sources) ||
                                                 (!citesMarks(meeting) && sameDay(meeting, draft));
                                      })
                : !recorded.isEmpty();
        if (!known)
            left << draft;
    }
    return left;
}

} // namespace elchi
