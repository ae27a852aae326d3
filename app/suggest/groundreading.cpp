// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggest/groundreading.h"

#include "suggest/meetingverbs.h"
#include "text/folding.h"
#include "text/sentences.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

bool isPerson(const GroundMention &mention)
{
    return mention.entity->type == EntityType::Person;
}

bool names(const ToldMeeting &told, const Entity *person)
{
    return std::ranges::contains(told.mentions, person, &GroundMention::entity);
}

bool namesPersons(const ToldMeeting &told)
{
    return std::ranges::any_of(told.mentions, &isPerson);
}

/// Nothing in the one contradicts the other: no other person, no other day.
bool goesOnAbout(const ToldMeeting &sentence, const ToldMeeting &told)
{
    const bool somebody = std::ranges::any_of(sentence.mentions, [&](const GroundMention &mention) {
        return isPerson(mention) && names(told, mention.entity);
    });
    return sentence.status == told.status && sentence.kind == told.kind &&
           (somebody || !namesPersons(sentence) || !namesPersons(told)) &&
           (!sentence.date || !told.date || sentence.date->from() == told.date->from());
}

} // namespace

GroundReading::GroundReading(const DraftGround &ground) : m_ground(ground), m_text(ground.text)
{
    for (const Entity &entity : ground.entities)
        m_entities.insert(entity.id, &entity);
    readSentences();
    readMentions();
    readMain();
    readOthers();
    readRecalled();
}

QString GroundReading::wordsOf(const ToldMeeting &told) const
{
    QStringList words;
    for (const qsizetype sentence : told.sentences)
        words << m_sentences[sentence].folded;
    return words.join(u' ');
}

std::optional<TextSpan> GroundReading::sentenceOf(const ToldMeeting &told) const
{
    return told.sentences.isEmpty() ? std::nullopt : std::optional(m_sentences[told.sentences.first()].span);
}

bool GroundReading::goesOnAboutMain(qsizetype sentence) const
{
    if (sentence < 0 || !m_sentences[sentence].kind || !belongsToMain(sentence))
        return false;
    return m_told.first().status != MeetingStatus::Held || saysHeld(m_sentences[sentence].folded);
}

bool GroundReading::namesParticipants(qsizetype sentence) const
{
    return sentence >= 0 && saysWhoTookPart(m_sentences[sentence].folded);
}

qsizetype GroundReading::tellingOf(const Annotation &mark) const
{
    const qsizetype sentence = mark.span ? sentenceAt(mark.span->begin()) : -1;
    const auto found = std::ranges::find_if(
        m_told, [sentence](const ToldMeeting &told) { return told.sentences.contains(sentence); });
    return found == m_told.end() ? 0 : found - m_told.begin();
}

void GroundReading::readSentences()
{
    for (const TextSpan span : sentences(m_text)) {
        const QString words = folded(m_text.mid(span));
        const MeetingStatus status = statusOf(span, words);
        const bool recalls = isBackground(words);
        const auto kind = status == MeetingStatus::Held ? kindInSentence(words) : announcedKind(words);
        m_sentences.append({span, words, recalls ? std::nullopt : kind, status, recalls});
    }
}

/// «Сообщил о визите 3 февраля» has no verb that tells whether it took place; the day does.
MeetingStatus GroundReading::statusOf(TextSpan sentence, const QString &words) const
{
    const auto &told = m_ground.fields.date;
    const bool later = told && std::ranges::any_of(m_ground.marks, [&](const Annotation &mark) {
                           return mark.content.kind == AnnotationKind::Date && mark.content.date &&
                                  mark.span && sentence.contains(mark.span->begin()) &&
                                  mark.content.date->from() > told->to();
                       });
    const MeetingStatus said = statusInSentence(words);
    return said == MeetingStatus::Held && later && !saysHeld(words) ? MeetingStatus::Planned : said;
}

qsizetype GroundReading::sentenceAt(int position) const
{
    const auto found = std::ranges::find_if(
        m_sentences, [position](const Sentence &sentence) { return sentence.span.contains(position); });
    return found == m_sentences.end() ? -1 : found - m_sentences.begin();
}

void GroundReading::readMentions()
{
    for (const Annotation &mark : m_ground.marks) {
        const Entity *named = entity(mark.content.entity);
        if (mark.content.kind == AnnotationKind::Mention && named && mark.span)
            m_mentions.append({&mark, named, sentenceAt(mark.span->begin())});
    }
    std::ranges::stable_sort(m_mentions, {},
                             [](const GroundMention &mention) { return *mention.mark->span; });
}

qsizetype GroundReading::mainSentence() const
{
    qsizetype first = -1;
    for (const GroundMention &mention : m_mentions) {
        if (mention.sentence < 0 || m_sentences[mention.sentence].recalls)
            continue;
        if (isPerson(mention) && m_sentences[mention.sentence].kind)
            return mention.sentence;
        if (first < 0)
            first = mention.sentence;
    }
    return first;
}

bool GroundReading::belongsToMain(qsizetype sentence) const
{
    if (m_told.first().sentences.contains(sentence))
        return true;
    if (sentence < 0 || m_sentences[sentence].recalls)
        return false;
    return !m_sentences[sentence].kind || m_sentences[sentence].status == m_told.first().status;
}

void GroundReading::readMain()
{
    ToldMeeting main;
    if (const qsizetype sentence = mainSentence(); sentence >= 0) {
        main.kind = m_sentences[sentence].kind.value_or(MeetingKind::Meeting);
        main.status = m_sentences[sentence].status;
        main.isTold = m_sentences[sentence].kind.has_value();
        main.sentences << sentence;
        readDate(main, sentence);
    }
    m_told << main;
    for (const GroundMention &mention : std::as_const(m_mentions)) {
        if (belongsToMain(mention.sentence))
            m_told.first().mentions << mention;
    }
    readLaterDate();
}

/// «Встреча прошла 2 октября» stands behind the sentence that tells of it; what lies longer ago is another
/// story.
void GroundReading::readLaterDate()
{
    constexpr int daysAgo = 10;
    ToldMeeting &main = m_told.first();
    const auto &dispatch = m_ground.fields.date;
    for (qsizetype at = 0; at < m_sentences.size() && dispatch && !main.date; ++at) {
        if (main.status != MeetingStatus::Held || !main.isTold || !belongsToMain(at))
            continue;
        ToldMeeting said = main;
        readDate(said, at);
        if (said.date && said.date->to() >= dispatch->from().addDays(-daysAgo)) {
            main.date = said.date;
            main.dateMark = said.dateMark;
        }
    }
}

void GroundReading::readOthers()
{
    for (qsizetype sentence = 0; sentence < m_sentences.size(); ++sentence) {
        if (!m_sentences[sentence].kind || belongsToMain(sentence))
            continue;
        const ToldMeeting one = readOne(sentence);
        const auto begun =
            std::ranges::find_if(m_told.begin() + 1, m_told.end(),
                                 [&](const ToldMeeting &told) { return goesOnAbout(one, told); });
        if (begun == m_told.end() && (namesPersons(one) || one.date)) {
            m_told << one;
        } else if (begun != m_told.end()) {
            begun->sentences += one.sentences;
            begun->mentions += one.mentions;
            if (!begun->date) {
                begun->date = one.date;
                begun->dateMark = one.dateMark;
            }
        }
    }
}

void GroundReading::readRecalled()
{
    for (qsizetype sentence = 0; sentence < m_sentences.size(); ++sentence) {
        const auto kind =
            m_sentences[sentence].recalls ? kindInSentence(m_sentences[sentence].folded) : std::nullopt;
        if (!kind)
            continue;
        ToldMeeting told{.kind = *kind, .sentences = {sentence}, .mentions = {}, .date = {}, .isTold = true};
        std::ranges::copy_if(
            m_mentions, std::back_inserter(told.mentions),
            [sentence](const GroundMention &mention) { return mention.sentence == sentence; });
        readDate(told, sentence);
        if (namesPersons(told) || told.date)
            m_recalled << told;
    }
}

ToldMeeting GroundReading::readOne(qsizetype sentence) const
{
    ToldMeeting told{.kind = *m_sentences[sentence].kind,
                     .status = m_sentences[sentence].status,
                     .sentences = {sentence},
                     .mentions = reportedIn(sentence),
                     .date = std::nullopt,
                     .isTold = true};
    readDate(told, sentence);
    return told;
}

QList<GroundMention> GroundReading::reportedIn(qsizetype sentence) const
{
    const FoldedText folding(m_text.mid(m_sentences[sentence].span));
    const auto from = reportedFrom(folding.text());
    const int begin = m_sentences[sentence].span.begin() + folding.originalPosition(from.value_or(0));
    QList<GroundMention> all;
    QList<GroundMention> others;
    for (const GroundMention &mention : m_mentions) {
        if (mention.sentence != sentence || mention.mark->span->begin() < begin)
            continue;
        all << mention;
        if (!isPerson(mention) || !names(m_told.first(), mention.entity))
            others << mention;
    }
    // Where the words do not part who reports from what is reported, those of the main meeting report.
    const bool unparted = from && *from == 0 && std::ranges::any_of(others, &isPerson);
    return unparted ? others : all;
}

bool GroundReading::canBeDateOf(const ToldMeeting &told, const PartialDate &date) const
{
    // «до 2030 года» is a year of what they spoke about.
    if (date.precision() == DatePrecision::Year)
        return false;
    const auto &dispatch = m_ground.fields.date;
    if (!dispatch)
        return true;
    // The dateline itself belongs to the first sentence: it is no date of what is announced. What was held
    // was held by then.
    return told.status == MeetingStatus::Held ? date.from() <= dispatch->to()
                                              : date.from() != dispatch->from();
}

void GroundReading::readDate(ToldMeeting &told, qsizetype sentence) const
{
    const TextSpan span = m_sentences[sentence].span;
    for (const Annotation &mark : m_ground.marks) {
        if (mark.content.kind != AnnotationKind::Date || !mark.content.date || !mark.span ||
            !span.contains(mark.span->begin()) || !canBeDateOf(told, *mark.content.date))
            continue;
        told.date = mark.content.date;
        told.dateMark = mark.id;
        return;
    }
}

} // namespace elchi
