// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "suggest/groundmention.h"
#include "suggest/meetingdraft.h"
#include "suggest/officebearers.h"
#include "text/offsetmap.h"

#include <QHash>
#include <QList>
#include <optional>

namespace elchi {

/// A meeting that a dispatch tells of.
struct ToldMeeting
{
    MeetingKind kind = MeetingKind::Meeting;
    MeetingStatus status = MeetingStatus::Held;
    QList<qsizetype> sentences;      ///< those that tell of it, the first one first; none: nobody is named
    QList<GroundMention> mentions;   ///< who and what is named as belonging to it, by position
    std::optional<PartialDate> date; ///< marked in its sentences
    AnnotationId dateMark = {};
    bool invited = false; ///< a visit that somebody is invited to
    bool isTold = false;  ///< a word of its sentence tells of a meeting; otherwise that is only assumed
};

/// A ground read once: what its sentences tell. The main meeting is the first that a sentence with a person
/// tells of; every sentence that neither recalls nor announces belongs to it, unless it tells that somebody
/// else met too («В тот же день посла принял президент»). Such a sentence and one that announces, moves or
/// cancels (or, beside an announcement, tells of something held) is a meeting of its own as soon as it names
/// somebody or a day; one that names nobody else and no other day only goes on about it. Who reports («посол
/// проинформировал о …») does not take part in what is reported, nor who invites in the visit. An office
/// without its holder stands for him (see OfficeBearers). What lies longer ago is recalled. Points into the
/// ground, which must outlive it.
class GroundReading
{
public:
    explicit GroundReading(const DraftGround &ground);

    [[nodiscard]] const DraftGround &ground() const { return m_ground; }
    /// The main one first, then the others held and announced, by position; never empty.
    [[nodiscard]] const QList<ToldMeeting> &told() const { return m_told; }
    /// Those that the text only recalls («Напомним, …») and names somebody or a day of, by position.
    [[nodiscard]] const QList<ToldMeeting> &recalled() const { return m_recalled; }
    /// The sentence that tells of a meeting first; nothing where nobody is named at all.
    [[nodiscard]] std::optional<TextSpan> sentenceOf(const ToldMeeting &told) const;
    /// All of the text, by position.
    [[nodiscard]] const QList<GroundMention> &mentions() const { return m_mentions; }
    /// The office that the text gives to a person; invalid where it gives none.
    [[nodiscard]] EntityId officeBeside(EntityId person) const { return m_bearers->officeBeside(person); }
    /// Whether it gives that office to anybody.
    [[nodiscard]] bool isHeld(EntityId office) const { return m_bearers->isBesideSomebody(office); }
    /// Whether somebody is only named as who reports: «Как сообщил министр, …».
    [[nodiscard]] bool isAttribution(const GroundMention &mention) const;
    /// The country of an ISO code among the ground's entities; null where it is not there.
    [[nodiscard]] const Entity *country(const QString &code) const;
    [[nodiscard]] const Entity *entity(EntityId id) const { return m_entities.value(id); }
    [[nodiscard]] QString words(TextSpan span) const { return m_text.mid(span); }
    /// Whether a sentence tells of the main meeting although another one told of it first: «Переговоры прошли
    /// в Анкаре».
    [[nodiscard]] bool goesOnAboutMain(qsizetype sentence) const;
    /// Whether a sentence says who took part: «В нём приняли участие …».
    [[nodiscard]] bool namesParticipants(qsizetype sentence) const;
    /// What the sentences of a meeting say, folded.
    [[nodiscard]] QString wordsOf(const ToldMeeting &told) const;
    /// Which of told() a mark belongs to; a mark on the whole dispatch, or outside of all: the main one.
    [[nodiscard]] qsizetype tellingOf(const Annotation &mark) const;

private:
    struct Sentence
    {
        TextSpan span;
        QString folded;
        std::optional<MeetingKind> kind; ///< nothing: tells of no meeting, or only recalls one
        MeetingStatus status;
        bool recalls;
        bool separate = false; ///< tells of a held meeting that is not the main one
    };

    void readSentences();
    void readMentions();
    void readMain();
    void partOthers();
    void readLaterDate();
    void readOthers();
    void readRecalled();
    [[nodiscard]] MeetingStatus statusOf(TextSpan sentence, const QString &words) const;
    [[nodiscard]] qsizetype sentenceAt(int position) const;
    [[nodiscard]] qsizetype mainSentence() const;
    [[nodiscard]] std::optional<PartialDate> dateIn(TextSpan sentence) const;
    [[nodiscard]] bool isLongAgo(TextSpan sentence) const;
    [[nodiscard]] bool isInDocument(TextSpan span) const;
    [[nodiscard]] bool isSeparate(qsizetype sentence) const;
    [[nodiscard]] QList<const Entity *> personsIn(qsizetype sentence) const;
    [[nodiscard]] QList<const Entity *> personsOfMain() const;
    [[nodiscard]] bool belongsToMain(qsizetype sentence) const;
    [[nodiscard]] ToldMeeting readOne(qsizetype sentence) const;
    [[nodiscard]] QList<GroundMention> heldIn(qsizetype sentence) const;
    [[nodiscard]] bool saidWithWhom(const ToldMeeting &told, qsizetype sentence) const;
    void addSubject(ToldMeeting &told, qsizetype sentence) const;
    [[nodiscard]] QList<GroundMention> reportedIn(qsizetype sentence) const;
    [[nodiscard]] bool isInvited(const GroundMention &person) const;
    void readDate(ToldMeeting &told, qsizetype sentence) const;
    [[nodiscard]] bool canBeDateOf(const ToldMeeting &told, const PartialDate &date) const;

    const DraftGround &m_ground;
    OffsetMap m_text;
    QList<Sentence> m_sentences;
    QHash<EntityId, const Entity *> m_entities;
    QList<GroundMention> m_named; ///< as marked
    std::optional<OfficeBearers> m_bearers;
    QList<GroundMention> m_mentions; ///< and those whom their office names
    QList<ToldMeeting> m_told;
    QList<ToldMeeting> m_recalled;
};

} // namespace elchi
