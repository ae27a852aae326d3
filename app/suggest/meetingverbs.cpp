// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggest/meetingverbs.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

/// Alternatives that begin where a word begins.
QRegularExpression words(QStringView alternatives)
{
    return QRegularExpression(u"(?<![\\p{L}\\p{N}])(?:%1)"_s.arg(alternatives),
                              QRegularExpression::UseUnicodePropertiesOption);
}

bool has(const QString &sentence, const QRegularExpression &pattern)
{
    return pattern.match(sentence).hasMatch();
}

constexpr QStringView postponedWords = u"перенес|отложен|кийинкиге жыл|жылдырыл|postponed|rescheduled";
constexpr QStringView cancelledWords = u"отмен(?:ен|или)|жокко чыгар|cancel";
constexpr QStringView plannedWords =
    u"предстоящ|посетит|планиру|запланирован|ожидается|ожидают|состоится|пройдет|прибудет|встретится|"
    "примет|подпишут|барат|барар|келет|келер|күтүлүүдө|пландал|болот|пригласил|чакырды|invited|отправится|вылетит|will\\b|upcoming|planned|expected|is to visit";

struct KindWords
{
    MeetingKind kind;
    QRegularExpression pattern;
};

/// In order of preference: the first that occurs wins.
const QList<KindWords> &kindWords()
{
    static const QList<KindWords> all{
        {MeetingKind::PhoneCall,
         words(
             u"телефонн\\w+ (?:разговор|бесед|переговор)|по телефону|созвонил|телефон аркылуу|телефондон|телефондук|"
             "(?:by |tele)?phone (?:call|talk|conversation)|(?:by|over the) (?:tele)?phone|phoned"_s)},
        {MeetingKind::Credentials, words(u"верительн|ишеним грамота|letters? of credence|credentials"_s)},
        {MeetingKind::Reception,
         words(u"(?:принял[аи]?|примет)\\b(?! (?:(?:к|во|меры|мер)\\b|на себя|участие|решени|закон|присяг|"
               "постановлен|приглашени|предложени|поправк|резолюци|декларац|заявлени))|"
               "(?<!чечим )(?<!мыйзам )кабыл ал(?:ды|ышты|ат)|received"_s)},
        {MeetingKind::Meeting,
         words(
             u"встрет|встреч|обсудил\\w* с(?:о)? |жолуг|жолук|met\\b|meets\\b|will meet|held a meeting|meeting with|(?:previous|last|next) meeting"_s)},
        {MeetingKind::Negotiations, words(u"переговор|сүйлөшүү|negotiat|held talks|talks with"_s)},
        {MeetingKind::Consultations, words(u"консультаци|кеңешүү|consultations"_s)},
        {MeetingKind::Commission,
         words(
             u"межправкомисси|(?:следующ|очередн)\\w+ заседани|межправительственн\\w+ комисси|заседани\\w+ [^.,]{0,40}(?:комисси|комитет|совет|совбез|секретар|министров|глав |рабоч\\w+ групп)|өкмөттөр аралык "
             "комисси|intergovernmental commission"_s)},
        {MeetingKind::Signing,
         words(u"подписал(?![аи]? (?:закон|указ|распоряж|постановл))|подписан|подпишут|кол кой|signed"_s)},
        {MeetingKind::Summit, words(u"саммит|summit"_s)},
        {MeetingKind::Forum, words(u"форум|forum"_s)},
        {MeetingKind::Visit,
         words(
             u"визит|посети|прибыл|прибуд|сапар|барат|келет|келди|барар|келер|пригласил|отправится|вылетит|чакырды|visit|arriv|invited|travel"_s)},
    };
    return all;
}

} // namespace

std::optional<MeetingKind> kindInSentence(const QString &folded)
{
    for (const KindWords &entry : kindWords()) {
        if (has(folded, entry.pattern))
            return entry.kind;
    }
    return std::nullopt;
}

std::optional<MeetingKind> announcedKind(const QString &folded)
{
    static const auto announcing = words(u"%1|%2|%3"_s.arg(plannedWords, postponedWords, cancelledWords));
    std::optional<MeetingKind> nearest;
    qsizetype least = folded.size();
    const auto said = announcing.match(folded);
    for (const KindWords &entry : kindWords()) {
        for (auto all = entry.pattern.globalMatch(folded); said.hasMatch() && all.hasNext();) {
            const auto found = all.next();
            const qsizetype apart = std::max({found.capturedStart() - said.capturedEnd(),
                                              said.capturedStart() - found.capturedEnd(), qsizetype(0)});
            if (apart >= least)
                continue;
            least = apart;
            nearest = entry.kind;
        }
    }
    return nearest ? nearest : kindInSentence(folded);
}

bool saysHeld(const QString &folded)
{
    static const auto held = words(
        u"встретил|пров[её]л|принял|состоял|прош(?:ел|ла|ли)|посетил|подписал|"
        "жолугушту|жолукту|кабыл алды|өткөрдү|өттү|болуп өттү|met\\b|(?<!be )received|(?<!be )held|(?<!be )visited|(?<!be )signed"_s);
    return has(folded, held);
}

MeetingStatus statusInSentence(const QString &folded)
{
    static const auto postponed = words(postponedWords);
    static const auto cancelled = words(cancelledWords);
    static const auto planned = words(plannedWords);
    if (has(folded, postponed))
        return MeetingStatus::Postponed;
    if (has(folded, cancelled))
        return MeetingStatus::Cancelled;
    // «посетит» begins «посетители», «посетил» tells of the past: what was held goes first.
    return !saysHeld(folded) && has(folded, planned) ? MeetingStatus::Planned : MeetingStatus::Held;
}

MeetingChannel channelInSentence(const QString &folded)
{
    static const auto video = words(u"видео|онлайн|zoom|video|online|virtual"_s);
    if (kindInSentence(folded) == MeetingKind::PhoneCall)
        return MeetingChannel::Phone;
    return has(folded, video) ? MeetingChannel::Video : MeetingChannel::InPerson;
}

std::optional<qsizetype> reportedFrom(const QString &folded)
{
    static const auto reporting =
        words(u"сообщи|проинформировал|информировал|рассказал|заяви|отмети|подтверди|объяви|напомни|"
              "билдир|айтты|маалымат бер|кабарла|told|informed|announced|said|reported|noted|confirmed"_s);
    static const auto behind = words(u"(?:об?|обо|что|about|of|that)(?= )"_s);
    const auto report = reporting.match(folded);
    if (!report.hasMatch())
        return std::nullopt;
    const auto told = behind.match(folded, report.capturedEnd());
    return told.hasMatch() ? told.capturedEnd() : 0;
}

bool saysTheyMet(const QString &folded)
{
    static const QString gatherings =
        u"(?:встреч|переговор|бесед|консультаци|разговор|заседани|talks|meeting|consultations|conversation)"_s;
    static const auto met = words(
        u"встретил|встречал(?:ся|ась|ись)|обсудил\\w* с(?:о)? |пров[её]л\\w* (?:[\\w-]+ ){0,4}(?:\\w+-)?%1|"
        "(?:состоял|прош)\\w* (?:[\\w-]+ ){0,4}%1|%1\\w* (?:[\\w-]+ ){0,4}(?:состоял|прош[ел])|"
        "принял[аи]?\\b(?! (?:(?:к|во|меры|мер)\\b|на себя|участие|решени|закон|присяг|постановлен|приглашени|"
        "предложени|поправк|резолюци|декларац|заявлени))|"
        "телефонн\\w+ |по телефону|созвонил|телефон аркылуу|spoke|phone (?:call|conversation)|"
        "жолугушту|жолукту|жолугуп|жолугушуу(?:су)? өт|(?<!чечим )(?<!мыйзам )кабыл алды|сүйлөшүү жүргүз|"
        "met\\b|received|held (?:\\w+ ){0,3}%1"_s.arg(gatherings));
    return has(folded, met);
}

bool saysBesides(const QString &folded)
{
    static const auto besides = words(
        u"также|отдельно|кроме того|помимо|в (?:тот|этот) же день|позже|позднее|затем|двусторонн|өзүнчө|"
        "ошондой эле|андан соң|ошол эле күнү|кийинчерээк|separately|bilateral|later|also|on the sidelines"_s);
    return has(folded, besides);
}

std::optional<qsizetype> metBehind(const QString &folded)
{
    static const auto with =
        words(u"(?:встреч|переговор|консультаци|бесед|разговор|встретил|встретит)\\w* (?:с|со) |"
              "(?:met|meet|meeting|talks|consultations|spoke) with |ал "_s);
    const auto match = with.match(folded);
    return match.hasMatch() ? std::optional(match.capturedEnd()) : std::nullopt;
}

bool saysInvited(const QString &folded)
{
    static const auto inviting = words(u"приглас|приглаш|чакыр(?:ды|ган|уу)|invit"_s);
    return has(folded, inviting);
}

std::optional<InvitedRange> invitedRange(const QString &folded)
{
    static const auto handed =
        words(u"(?:передал|вручил)[аи]?(?= )|extended (?:an|the) invitation|invited|пригласил[аи]?(?= )"_s);
    static const auto invitation = words(u"приглашени"_s);
    const auto verb = handed.match(folded);
    if (!verb.hasMatch() || !saysInvited(folded))
        return std::nullopt;
    const auto noun = invitation.match(folded, verb.capturedEnd());
    return InvitedRange{verb.capturedEnd(), noun.hasMatch() ? noun.capturedStart() : folded.size()};
}

qsizetype endOfAttribution(const QString &folded)
{
    static const QRegularExpression reporting(
        u"^(?:как (?:сообщ|заяв|отмет|рассказ|информ|переда|уточн)|по (?:словам|информации|данным)|"
        "according to|as reported)[^,]*,"_s);
    const auto match = reporting.match(folded);
    return match.hasMatch() ? match.capturedEnd() : 0;
}

bool saysWhoTookPart(const QString &folded)
{
    static const auto taking =
        words(u"принял[аи]? участие|участвовал|с участием|катыш(?:ты|ышты|уусу)|attended|"
              "took part|participated|participants");
    return has(folded, taking);
}

bool isBackground(const QString &folded)
{
    static const auto recalling = words(
        u"напомним|напоминаем|(?<=^)ранее|до этого|ранее сообща|(?:предыдущ|прошл|последн)\\w+ встреч|эске салсак|буга чейин|мурда(?:гы|раак)|"
        "recall|previous(?:ly| meeting| talks)|last met|earlier it was"_s);
    return has(folded, recalling);
}

} // namespace elchi
