// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/annotation.h"
#include "domain/code.h"
#include "domain/dispatch.h"
#include "domain/entity.h"
#include "domain/meeting.h"

#include <QList>
#include <QString>

namespace elchi {

/// What a meeting is guessed from: one dispatch with its accepted marks.
struct DraftGround
{
    DispatchId dispatch;
    QString text;
    DispatchFields fields;
    QList<Annotation> marks;
    /// Those mentioned, the offices and persons of `tenures`, and the countries that the places belong to.
    QList<Entity> entities;
    QList<Tenure> tenures; ///< of the persons and offices mentioned
    QList<Code> codes;     ///< at least those that the marks name
};

/// Drafts for the analyst to correct, never stored as they are: one for each meeting that the dispatch tells
/// of, the main one first, then others that were held and those it announces; at least one. Participants are
/// the persons mentioned as taking part, also by an office alone (whom the text gives it to, else who held it
/// on the day), each with the office held on the meeting's day: by a tenure that covers it, else an office
/// mentioned beside the person within one sentence. The side comes from the country that the *office*
/// represents, else from the person's own. Kind and status are read off the verbs of the sentence that tells
/// of it. The date is one marked there, else (when it was held) the dateline's; the
/// place is one marked there, else (for the main meeting and others held) the dateline's city, and none for
/// talks by telephone or video; codes are those of the
/// accepted codings, in an announcing sentence for what it announces, all others for the main meeting. Which
/// sentence tells of which meeting: see GroundReading. Pure; any thread.
[[nodiscard]] QList<Meeting> draftMeetings(const DraftGround &ground);

/// A draft with the sentence that tells of it first.
struct ToldDraft
{
    Meeting meeting;
    TextSpan sentence;
};

/// Those drafts that words of the text tell of and somebody takes part in or that are announced for a day,
/// and behind them the meetings that it only recalls (`background`); by the position of their sentences. May
/// be empty. Pure; any thread.
[[nodiscard]] QList<ToldDraft> toldDrafts(const DraftGround &ground);

/// The drafts that no meeting of `recorded` (those of the same dispatch) stands for: none of them cites a
/// mark that the draft cites or, citing none itself, begins on the same day. A draft that cites no mark
/// counts as recorded as soon as there is any meeting.
[[nodiscard]] QList<Meeting> notYetRecorded(const QList<Meeting> &drafts, const QList<Meeting> &recorded);

} // namespace elchi
