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
    QList<Entity> entities; ///< those mentioned, and the offices of `tenures`
    QList<Tenure> tenures;  ///< of the persons mentioned
    QList<Code> codes;      ///< at least those that the marks name
};

/// A draft for the analyst to correct, never stored as it is. Participants are the persons mentioned, each
/// with the office held on the dispatch's day: by a tenure that covers it, else an office mentioned beside
/// the person within one sentence. The side comes from the country that the *office* represents, else from
/// the person's own. Kind and status are read off the verbs of the main sentence: the first that tells of a
/// meeting and names a person. The date is one marked in the main sentence, else (for what was held) the
/// dateline's; the place is the dateline's city; codes are those of the accepted codings. Sentences that only
/// recall («Напомним…») or announce something else do not bring participants. Pure; any thread.
[[nodiscard]] Meeting draftMeeting(const DraftGround &ground);

/// How high an office stands by its name (ru, ky, en): "Посол Японии" → Ambassador.
[[nodiscard]] Level levelOfOffice(const QString &name);

} // namespace elchi
