// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggest/meetingverbs.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

/// Alternatives that begin where a word begins.
QRegularExpression words(const QString &alternatives)
{
    return QRegularExpression(u"(?<![\\p{L}\\p{N}])(?:"_s + alternatives + u")"_s,
                              QRegularExpression::UseUnicodePropertiesOption);
}

bool has(const QString &sentence, const QRegularExpression &pattern)
{
    return pattern.match(sentence).hasMatch();
}

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
         words(u"телефонн\\w+ (?:разговор|бесед)|по телефону|телефон аркылуу|телефондон|"
               "(?:by |tele)?phone (?:call|talk|conversation)|spoke by phone"_s)},
        {MeetingKind::Credentials, words(u"верительн|ишеним грамота|letters? of credence|credentials"_s)},
        {MeetingKind::Reception,
         words(u"принял[аи]?(?! участие)(?! решени)\\b|кабыл ал(?:ды|ышты|ат)|received"_s)},
        {MeetingKind::Meeting,
         words(u"встрет|встреч|жолуг|met\\b|meets\\b|will meet|held a meeting|meeting with"_s)},
        {MeetingKind::Negotiations, words(u"переговор|сүйлөшүү|negotiat|held talks|talks with"_s)},
        {MeetingKind::Consultations, words(u"консультаци|кеңешүү|consultations"_s)},
        {MeetingKind::Commission, words(u"межправкомисси|межправительственн\\w+ комисси|өкмөттөр аралык "
                                        "комисси|intergovernmental commission"_s)},
        {MeetingKind::Signing, words(u"подписал|подписан|подпишут|кол кой|signed"_s)},
        {MeetingKind::Summit, words(u"саммит|summit"_s)},
        {MeetingKind::Forum, words(u"форум|forum"_s)},
        {MeetingKind::Visit, words(u"визит|посети|прибыл|прибуд|сапар|барат|келет|келди|visit|arriv"_s)},
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

MeetingStatus statusInSentence(const QString &folded)
{
    static const auto postponed = words(u"перенес|отложен|кийинкиге жыл|postponed"_s);
    static const auto cancelled = words(u"отмен(?:ен|или)|жокко чыгар|cancel"_s);
    static const auto held =
        words(u"встретил|пров[её]л|принял|состоял|прош(?:ел|ла|ли)|посетил|подписал|"
              "жолугушту|жолукту|кабыл алды|өткөрдү|өттү|болуп өттү|met\\b|received|held|visited|signed"_s);
    static const auto planned = words(
        u"предстоящ|посетит|планиру|запланирован|ожидается|ожидают|состоится|пройдет|прибудет|встретится|"
        "примет|подпишут|барат|келет|күтүлүүдө|пландал|болот|will\\b|upcoming|planned|expected|is to visit"_s);
    if (has(folded, postponed))
        return MeetingStatus::Postponed;
    if (has(folded, cancelled))
        return MeetingStatus::Cancelled;
    // «посетит» begins «посетители», «посетил» tells of the past: what was held goes first.
    return !has(folded, held) && has(folded, planned) ? MeetingStatus::Planned : MeetingStatus::Held;
}

MeetingChannel channelInSentence(const QString &folded)
{
    static const auto video = words(u"видео|онлайн|video|online"_s);
    if (kindInSentence(folded) == MeetingKind::PhoneCall)
        return MeetingChannel::Phone;
    return has(folded, video) ? MeetingChannel::Video : MeetingChannel::InPerson;
}

bool isBackground(const QString &folded)
{
    static const auto recalling =
        words(u"напомним|напоминаем|ранее сообща|предыдущ\\w+ встреч|эске салсак|буга чейин|мурда(?:гы|раак)|"
              "recall|previously|earlier it was"_s);
    return has(folded, recalling);
}

} // namespace elchi
