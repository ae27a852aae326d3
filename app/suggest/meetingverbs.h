// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting.h"

#include <QString>
#include <optional>

namespace elchi {

/// What a sentence (folded, see text/folding.h) says about a meeting by its words, ru, ky and en.

/// Nothing when it tells of no meeting at all.
[[nodiscard]] std::optional<MeetingKind> kindInSentence(const QString &folded);
/// The same for a sentence that announces, moves or cancels a meeting: the word nearest to the one that does
/// so («проинформировал о предстоящем визите … и подготовке к саммиту» → Visit).
[[nodiscard]] std::optional<MeetingKind> announcedKind(const QString &folded);
/// Held unless a word announces, moves or cancels it; a verb that tells it took place goes before
/// an announcement («на встрече обсудили предстоящий визит»).
[[nodiscard]] MeetingStatus statusInSentence(const QString &folded);
/// True when a word tells that it took place.
[[nodiscard]] bool saysHeld(const QString &folded);
/// InPerson unless a telephone or a video link is named.
[[nodiscard]] MeetingChannel channelInSentence(const QString &folded);
/// Where that begins which somebody in the sentence reports: behind «сообщил о», «заявил, что», "told …
/// about", in UTF-16 units. 0: somebody reports, but the words do not part the two («… жөнүндө билдирди»).
/// Nothing: nobody reports.
[[nodiscard]] std::optional<qsizetype> reportedFrom(const QString &folded);
/// True when it tells by its own verb that some met: «встретился», «провел переговоры», «кабыл алды»; not
/// when it only speaks of a meeting («на встрече отметили»).
[[nodiscard]] bool saysTheyMet(const QString &folded);
/// True when a word parts what it tells from what was told before: «также», «в тот же день», "later".
[[nodiscard]] bool saysBesides(const QString &folded);
/// Where those stand whom somebody met that the sentence does not name, in UTF-16 units: behind «провел
/// встречу с |», «запланирована встреча с |», "he met with |"; nothing where the words are others.
[[nodiscard]] std::optional<qsizetype> metBehind(const QString &folded);
/// True when somebody is invited.
[[nodiscard]] bool saysInvited(const QString &folded);
/// Where those stand who are invited, in UTF-16 units: behind «пригласил», between «передал» and
/// «приглашение». Nothing where their case tells them («Ташиевди чакырды») or nobody is invited.
struct InvitedRange
{
    qsizetype begin;
    qsizetype end;
};
[[nodiscard]] std::optional<InvitedRange> invitedRange(const QString &folded);
/// Where the words end that only say who reports: «Как сообщила пресс-служба президента, |…»; 0 for none.
[[nodiscard]] qsizetype endOfAttribution(const QString &folded);
/// True when it says who took part: «приняли участие», "was attended by", «катышты».
[[nodiscard]] bool saysWhoTookPart(const QString &folded);
/// True for a sentence that only recalls: «Напомним», «Эске салсак», "previously".
[[nodiscard]] bool isBackground(const QString &folded);

} // namespace elchi
