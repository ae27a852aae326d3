// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggest/groundreading.h"

#include "suggest/meetingverbs.h"
#include "text/folding.h"
#include "text/sentences.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

/// Longer ago than that, nobody tells of it as news.
constexpr int daysAgo = 10;

bool names(const ToldMeeting &told, const Entity *person)
{
    return std::ranges::contains(told.mentions, person, &GroundMention::entity);
}

bool namesPersons(const ToldMeeting &told)
{
    return std::ranges::any_of(told.mentions, &isPerson);
}

bool namesAllOf(const ToldMeeting &told, const ToldMeeting &sentence)
{
    return std::ranges::all_of(sentence.mentions, [&told](const GroundMention &mention) {
        return !isPerson(mention) || names(told, mention.entity);
    });
}

/// Nothing in the one contradicts the other: no other person, no other day.
bool goesOnAbout(const ToldMeeting &sentence, const ToldMeeting &told)
{
    const bool somebody = std::ranges::any_of(sentence.mentions, [&](const GroundMention &mention) {
        return isPerson(mention) && names(told, mention.entity);
    });
    if ((sentence.invited || told.invited) && !somebody)
        return false;
    const bool others = told.status == MeetingStatus::Held && !namesAllOf(told, sentence);
    return sentence.status == told.status && sentence.kind == told.kind && !others &&
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

bool GroundReading::isAttribution(const GroundMention &mention) const
{
    if (mention.sentence < 0)
        return false;
    const TextSpan span = m_sentences[mention.sentence].span;
    const FoldedText folding(m_text.mid(span));
    const int begin = mention.mark->span->begin();
    return span.contains(begin) &&
           begin < span.begin() + folding.originalPosition(endOfAttribution(folding.text()));
}

const Entity *GroundReading::country(const QString &code) const
{
    const auto found = std::ranges::find_if(m_ground.entities, [&code](const Entity &entity) {
        return entity.type == EntityType::Country && entity.country == code;
    });
    return found == m_ground.entities.end() ? nullptr : &*found;
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
        const bool held = status == MeetingStatus::Held;
        const bool recalls = isBackground(words) || (held && isLongAgo(span));
        const auto kind = held ? kindInSentence(words) : announcedKind(words);
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

bool GroundReading::isInDocument(TextSpan span) const
{
    return std::ranges::any_of(m_ground.marks, [&](const Annotation &mark) {
        const Entity *named = entity(mark.content.entity);
        return mark.content.kind == AnnotationKind::Mention && named && mark.span &&
               named->type == EntityType::Document && mark.span->contains(span);
    });
}

/// The first date of a sentence that is not a part of a document's name.
std::optional<PartialDate> GroundReading::dateIn(TextSpan sentence) const
{
    const auto found = std::ranges::find_if(m_ground.marks, [&](const Annotation &mark) {
        return mark.content.kind == AnnotationKind::Date && mark.content.date && mark.span &&
               sentence.contains(mark.span->begin()) && !isInDocument(*mark.span);
    });
    return found == m_ground.marks.end() ? std::nullopt : found->content.date;
}

bool GroundReading::isLongAgo(TextSpan sentence) const
{
    const auto date = dateIn(sentence);
    const auto &dispatch = m_ground.fields.date;
    return date && dispatch && date->precision() != DatePrecision::Year &&
           date->to() < dispatch->from().addDays(-daysAgo);
}

void GroundReading::readMentions()
{
    for (const Annotation &mark : m_ground.marks) {
        const Entity *named = entity(mark.content.entity);
        if (mark.content.kind == AnnotationKind::Mention && named && mark.span)
            m_named.append({&mark, named, sentenceAt(mark.span->begin())});
    }
    const auto place = [](const GroundMention &mention) { return *mention.mark->span; };
    std::ranges::stable_sort(m_named, {}, place);
    m_bearers.emplace(m_ground, m_text, m_named);
    m_mentions = m_named + m_bearers->unnamed([this](qsizetype sentence) -> std::optional<QDate> {
        const auto date = dateIn(m_sentences[sentence].span);
        const auto &day = date ? date : m_ground.fields.date;
        return day ? std::optional(day->from()) : std::nullopt;
    });
    std::ranges::stable_sort(m_mentions, {}, place);
}

/// «Состоялось заседание совета. |В нём приняли участие …|»: who met may stand in the next sentence.
qsizetype GroundReading::mainSentence() const
{
    const auto isNews = [this](qsizetype sentence) {
        return sentence >= 0 && !m_sentences[sentence].recalls;
    };
    for (qsizetype sentence = 0; sentence < m_sentences.size(); ++sentence) {
        const bool told = isNews(sentence) && m_sentences[sentence].kind;
        const qsizetype next = sentence + 1;
        if (told && (!personsIn(sentence).isEmpty() ||
                     (next < m_sentences.size() && namesParticipants(next) && !personsIn(next).isEmpty())))
            return sentence;
    }
    const auto first = std::ranges::find_if(m_mentions, isNews, &GroundMention::sentence);
    return first == m_mentions.end() ? -1 : first->sentence;
}

bool GroundReading::belongsToMain(qsizetype sentence) const
{
    if (m_told.first().sentences.contains(sentence))
        return true;
    if (sentence < 0 || m_sentences[sentence].recalls || m_sentences[sentence].separate)
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
    partOthers();
    for (const GroundMention &mention : std::as_const(m_mentions)) {
        if (belongsToMain(mention.sentence))
            m_told.first().mentions << mention;
    }
    readLaterDate();
}

QList<const Entity *> GroundReading::personsIn(qsizetype sentence) const
{
    QList<const Entity *> persons;
    for (const GroundMention &mention : m_mentions) {
        if (isPerson(mention) && mention.sentence == sentence && !persons.contains(mention.entity))
            persons << mention.entity;
    }
    return persons;
}

QList<const Entity *> GroundReading::personsOfMain() const
{
    if (m_told.first().sentences.isEmpty())
        return {};
    const qsizetype first = m_told.first().sentences.first();
    QList<const Entity *> persons = personsIn(first);
    for (qsizetype sentence = first + 1; sentence < m_sentences.size(); ++sentence) {
        if (namesParticipants(sentence))
            persons += personsIn(sentence);
    }
    return persons;
}

/// «Переговоры провел министр Усенов. |В тот же день посла принял президент.|»
bool GroundReading::isSeparate(qsizetype sentence) const
{
    const Sentence &told = m_sentences[sentence];
    const ToldMeeting &main = m_told.first();
    if (!told.kind || told.recalls || told.status != MeetingStatus::Held ||
        main.status != MeetingStatus::Held || !main.isTold || main.sentences.contains(sentence) ||
        !saysTheyMet(told.folded))
        return false;
    const QList<const Entity *> here = personsIn(sentence);
    const QList<const Entity *> there = personsOfMain();
    const auto isThere = [&there](const Entity *person) { return there.contains(person); };
    const auto isHere = [&here](const Entity *person) { return here.contains(person); };
    if (here.isEmpty() || there.isEmpty())
        return false;
    const bool besides = saysBesides(told.folded);
    if (std::ranges::all_of(here, isThere))
        return besides && (here.size() < there.size() || here.size() == 1);
    // Where the first sentence named one side only, a later one may just tell the other.
    const bool goesOn = there.size() == 1 && std::ranges::all_of(there, isHere);
    return !goesOn || besides;
}

void GroundReading::partOthers()
{
    for (qsizetype sentence = 0; sentence < m_sentences.size(); ++sentence)
        m_sentences[sentence].separate = isSeparate(sentence);
}

/// «Встреча прошла 2 октября» stands behind the sentence that tells of it; what lies longer ago is another
/// story.
void GroundReading::readLaterDate()
{
    ToldMeeting &main = m_told.first();
    const auto &dispatch = m_ground.fields.date;
    for (qsizetype at = 0; at < m_sentences.size() && dispatch && !main.date; ++at) {
        const bool another = !main.sentences.contains(at) && metBehind(m_sentences[at].folded);
        if (main.status != MeetingStatus::Held || !main.isTold || another || !m_sentences[at].kind ||
            !belongsToMain(at))
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
        if (!m_sentences[sentence].kind || m_sentences[sentence].recalls || belongsToMain(sentence))
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
        ToldMeeting told{.kind = *kind,
                         .sentences = {sentence},
                         .mentions = {},
                         .date = {},
                         .invited = false,
                         .isTold = true};
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
                     .mentions = m_sentences[sentence].separate ? heldIn(sentence) : reportedIn(sentence),
                     .date = std::nullopt,
                     .invited = saysInvited(m_sentences[sentence].folded),
                     .isTold = true};
    addSubject(told, sentence);
    readDate(told, sentence);
    return told;
}

QList<GroundMention> GroundReading::heldIn(qsizetype sentence) const
{
    QList<GroundMention> all;
    std::ranges::copy_if(m_mentions, std::back_inserter(all),
                         [sentence](const GroundMention &mention) { return mention.sentence == sentence; });
    return all;
}

/// «Түркиянын Президенти Режеп Эрдоган |менен| да жолугушту»: the one person named is not who met him.
bool GroundReading::saidWithWhom(const ToldMeeting &told, qsizetype sentence) const
{
    constexpr int looked = 8;
    if (personsIn(sentence).size() != 1)
        return false;
    return std::ranges::any_of(told.mentions, [&](const GroundMention &mention) {
        const int end = mention.mark->span->end();
        const auto behind = TextSpan::make(end, end + looked);
        return isPerson(mention) && behind && m_text.mid(*behind).startsWith(u" менен"_s);
    });
}

/// «Также |он| провел встречу с послом»: who is not named is the one who the main sentence begins with.
void GroundReading::addSubject(ToldMeeting &told, qsizetype sentence) const
{
    const TextSpan span = m_sentences[sentence].span;
    const FoldedText folding(m_text.mid(span));
    const auto behind =
        saidWithWhom(told, sentence) ? std::optional<qsizetype>(0) : metBehind(folding.text());
    const auto persons = personsOfMain();
    if (!behind || persons.isEmpty() || told.invited)
        return;
    const int from = span.begin() + folding.originalPosition(*behind);
    const bool named = std::ranges::any_of(told.mentions, [&](const GroundMention &mention) {
        return isPerson(mention) && (mention.mark->span->begin() < from || mention.entity == persons.first());
    });
    const auto subject = std::ranges::find(m_mentions, persons.first(), &GroundMention::entity);
    if (!named && namesPersons(told) && subject != m_mentions.end())
        told.mentions.prepend({subject->mark, subject->entity, sentence});
}

QList<GroundMention> GroundReading::reportedIn(qsizetype sentence) const
{
    const FoldedText folding(m_text.mid(m_sentences[sentence].span));
    const auto from = reportedFrom(folding.text());
    const int begin = m_sentences[sentence].span.begin() + folding.originalPosition(from.value_or(0));
    const bool invited = saysInvited(folding.text());
    QList<GroundMention> all;
    QList<GroundMention> others;
    for (const GroundMention &mention : m_mentions) {
        if (mention.sentence != sentence || (!invited && mention.mark->span->begin() < begin) ||
            (invited && isPerson(mention) && !isInvited(mention)))
            continue;
        all << mention;
        if (!isPerson(mention) || !names(m_told.first(), mention.entity))
            others << mention;
    }
    // Where the words do not part who reports from what is reported, those of the main meeting report.
    const bool unparted =
        !invited && from && *from == 0 && std::ranges::any_of(others, [](const GroundMention &mention) {
            return isPerson(mention) || mention.entity->type == EntityType::Office;
        });
    return unparted ? others : all;
}

/// «Посол пригласил |министра| в Токио», «Элчи |министрди| Токиого чакырды»: who invites does not travel.
bool GroundReading::isInvited(const GroundMention &person) const
{
    const TextSpan span = m_sentences[person.sentence].span;
    const FoldedText folding(m_text.mid(span));
    if (const auto range = invitedRange(folding.text())) {
        const int at = person.mark->span->begin() - span.begin();
        return at >= folding.originalPosition(range->begin) && at < folding.originalPosition(range->end);
    }
    static const QRegularExpression receiver(u"(?:[нтд][ыиуү]|[гк][аеоө])$"_s);
    const bool kyrgyz = m_ground.fields.language == Language::Kyrgyz;
    return !kyrgyz || receiver.match(person.mark->quote).hasMatch();
}

bool GroundReading::canBeDateOf(const ToldMeeting &told, const PartialDate &date) const
{
    constexpr int longestMeeting = 92; // «весной»
    // «до 2030 года» and «на 2025-2027 годы» are years of what they spoke about.
    if (date.precision() == DatePrecision::Year || date.from().daysTo(date.to()) > longestMeeting)
        return false;
    const auto &dispatch = m_ground.fields.date;
    if (!dispatch)
        return true;
    // The dateline itself belongs to the first sentence: it is no date of what is announced. What was held
    // was held by then.
    return told.status == MeetingStatus::Held
               ? date.from() <= dispatch->to()
               : date.from() != dispatch->from() && date.to() >= dispatch->from();
}

void GroundReading::readDate(ToldMeeting &told, qsizetype sentence) const
{
    const TextSpan span = m_sentences[sentence].span;
    for (const Annotation &mark : m_ground.marks) {
        if (mark.content.kind != AnnotationKind::Date || !mark.content.date || !mark.span ||
            !span.contains(mark.span->begin()) || isInDocument(*mark.span) ||
            !canBeDateOf(told, *mark.content.date))
            continue;
        told.date = mark.content.date;
        told.dateMark = mark.id;
        return;
    }
}

} // namespace elchi
