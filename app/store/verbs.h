// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

/// The verb keys of the history: what `StepInfo::verb` may hold. They are stored in the file and never
/// renamed; the window translates them to words around the step's subject (workspace/actwords.h).
namespace elchi::verbs {

using namespace Qt::Literals::StringLiterals;

/// Before the verb of the past act that was taken back alone; the subject is that act's.
inline constexpr auto takeBackPrefix = "take-back:"_L1;

// Dispatches. Subject: the title, or the number of dispatches for an import of several.
inline constexpr auto importDispatches = "import"_L1;
inline constexpr auto setFields = "set-fields"_L1;
inline constexpr auto setProgress = "set-progress"_L1;
inline constexpr auto setNote = "set-note"_L1;
inline constexpr auto removeDispatch = "remove-dispatch"_L1;
inline constexpr auto readAgain = "read-again"_L1;
inline constexpr auto relateDispatches = "relate-dispatches"_L1;

// Marks. Subject: the marked words («Японии»), or the code's or entity's name for several at once.
inline constexpr auto mark = "mark"_L1;
inline constexpr auto markEach = "mark-each"_L1;            ///< subject: the words, several places
inline constexpr auto markNewEntity = "mark-new-entity"_L1; ///< subject: the new entity's name
inline constexpr auto changeSpan = "change-span"_L1;        ///< subject: the new words
inline constexpr auto changeMark = "change-mark"_L1;        ///< subject: the marked words
inline constexpr auto removeMarks = "remove-marks"_L1;      ///< subject: the words of one, else their number
inline constexpr auto accept = "accept"_L1;                 ///< subject: the words of one, else their number
inline constexpr auto carryMarks = "carry-marks"_L1;        ///< subject: the title of the newer version
inline constexpr auto changeEach = "change-each"_L1;        ///< subject: the words, several marks
inline constexpr auto removeEach = "remove-each"_L1;        ///< subject: the words, several marks
inline constexpr auto rejectForGood = "reject-for-good"_L1; ///< subject: the words
inline constexpr auto reject = "reject"_L1;                 ///< subject: the words
inline constexpr auto offerAgain = "offer-again"_L1;        ///< subject: the words of one, else their number

// The registry. Subject: the entity's name.
inline constexpr auto addEntity = "add-entity"_L1;
inline constexpr auto changeEntity = "change-entity"_L1;
inline constexpr auto removeEntity = "remove-entity"_L1;
inline constexpr auto setTenures = "set-tenures"_L1;
inline constexpr auto mergeEntities = "merge-entities"_L1; ///< subject: "gone → kept"

inline constexpr auto partEntities = "part-entities"_L1;     ///< subject: "gone ← kept"
inline constexpr auto setApart = "set-apart"_L1;             ///< subject: "one, other"
inline constexpr auto importEntities = "import-entities"_L1; ///< subject: how many lines

inline constexpr auto addSpellingWord = "add-spelling-word"_L1; ///< subject: the word

// The codebook. Subject: the code's Russian name, or its key.
inline constexpr auto addCode = "add-code"_L1;
inline constexpr auto changeCode = "change-code"_L1;
inline constexpr auto removeCode = "remove-code"_L1;
inline constexpr auto moveCode = "move-code"_L1;
inline constexpr auto retireCode = "retire-code"_L1;
inline constexpr auto mergeCodes = "merge-codes"_L1;   ///< subject: "gone → kept"
inline constexpr auto splitCode = "split-code"_L1;     ///< subject: "code → new code"
inline constexpr auto importCodes = "import-codes"_L1; ///< subject: how many changed

// Meetings. Subject: the title.
inline constexpr auto addMeeting = "add-meeting"_L1;
inline constexpr auto changeMeeting = "change-meeting"_L1;
inline constexpr auto removeMeeting = "remove-meeting"_L1;

} // namespace elchi::verbs
