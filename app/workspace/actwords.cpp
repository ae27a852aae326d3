// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/actwords.h"

#include "store/verbs.h"

#include <QCoreApplication>

namespace elchi {

namespace {

struct Act
{
    QLatin1StringView verb;
    const char *words; ///< with %1 for the subject
};

constexpr Act acts[] = {
    {verbs::importDispatches, QT_TRANSLATE_NOOP("Acts", "Import of %1")},
    {verbs::setFields, QT_TRANSLATE_NOOP("Acts", "Change the fields of %1")},
    {verbs::setProgress, QT_TRANSLATE_NOOP("Acts", "Change the progress of %1")},
    {verbs::setNote, QT_TRANSLATE_NOOP("Acts", "Change the note on %1")},
    {verbs::removeDispatch, QT_TRANSLATE_NOOP("Acts", "Remove the dispatch %1")},
    {verbs::readAgain, QT_TRANSLATE_NOOP("Acts", "Read %1 again")},
    {verbs::relateDispatches, QT_TRANSLATE_NOOP("Acts", "Change the story of %1")},
    {verbs::mark, QT_TRANSLATE_NOOP("Acts", "Mark %1")},
    {verbs::markEach, QT_TRANSLATE_NOOP("Acts", "Mark every %1")},
    {verbs::markNewEntity, QT_TRANSLATE_NOOP("Acts", "Mark and add %1")},
    {verbs::changeSpan, QT_TRANSLATE_NOOP("Acts", "Resize the mark %1")},
    {verbs::changeMark, QT_TRANSLATE_NOOP("Acts", "Change the mark %1")},
    {verbs::removeMarks, QT_TRANSLATE_NOOP("Acts", "Remove marks: %1")},
    {verbs::accept, QT_TRANSLATE_NOOP("Acts", "Accept suggestions: %1")},
    {verbs::carryMarks, QT_TRANSLATE_NOOP("Acts", "Carry marks over to %1")},
    {verbs::reject, QT_TRANSLATE_NOOP("Acts", "Reject the suggestion %1")},
    {verbs::changeEach, QT_TRANSLATE_NOOP("Acts", "Change every mark %1")},
    {verbs::removeEach, QT_TRANSLATE_NOOP("Acts", "Remove every mark %1")},
    {verbs::rejectForGood, QT_TRANSLATE_NOOP("Acts", "Reject the suggestion %1 for good")},
    {verbs::offerAgain, QT_TRANSLATE_NOOP("Acts", "Offer again: %1")},
    {verbs::addEntity, QT_TRANSLATE_NOOP("Acts", "Add %1 to the registry")},
    {verbs::changeEntity, QT_TRANSLATE_NOOP("Acts", "Change %1 in the registry")},
    {verbs::removeEntity, QT_TRANSLATE_NOOP("Acts", "Remove %1 from the registry")},
    {verbs::setTenures, QT_TRANSLATE_NOOP("Acts", "Change the tenures of %1")},
    {verbs::mergeEntities, QT_TRANSLATE_NOOP("Acts", "Merge %1")},
    {verbs::partEntities, QT_TRANSLATE_NOOP("Acts", "Part again: %1")},
    {verbs::setApart, QT_TRANSLATE_NOOP("Acts", "Not the same: %1")},
    {verbs::importEntities, QT_TRANSLATE_NOOP("Acts", "Import entries: %1")},
    {verbs::addSpellingWord, QT_TRANSLATE_NOOP("Acts", "Add %1 to the vocabulary")},
    {verbs::addCode, QT_TRANSLATE_NOOP("Acts", "Add the code %1")},
    {verbs::changeCode, QT_TRANSLATE_NOOP("Acts", "Change the code %1")},
    {verbs::removeCode, QT_TRANSLATE_NOOP("Acts", "Remove the code %1")},
    {verbs::moveCode, QT_TRANSLATE_NOOP("Acts", "Move the code %1")},
    {verbs::retireCode, QT_TRANSLATE_NOOP("Acts", "Retire the code or bring it back: %1")},
    {verbs::mergeCodes, QT_TRANSLATE_NOOP("Acts", "Merge codes: %1")},
    {verbs::splitCode, QT_TRANSLATE_NOOP("Acts", "Split a code: %1")},
    {verbs::importCodes, QT_TRANSLATE_NOOP("Acts", "Import codes: %1")},
    {verbs::addMeeting, QT_TRANSLATE_NOOP("Acts", "Record the meeting %1")},
    {verbs::changeMeeting, QT_TRANSLATE_NOOP("Acts", "Change the meeting %1")},
    {verbs::removeMeeting, QT_TRANSLATE_NOOP("Acts", "Remove the meeting %1")},
};

} // namespace

QString actWords(const QString &verb, const QString &subject)
{
    if (verb.startsWith(verbs::takeBackPrefix)) {
        const QString past = actWords(verb.sliced(verbs::takeBackPrefix.size()), subject);
        return QCoreApplication::translate("Acts", "Take back: %1").arg(past);
    }
    // A number of things stands alone; words are quoted as in the text.
    bool isNumber = false;
    subject.toInt(&isNumber);
    const QString named = isNumber || subject.isEmpty() ? subject : u'«' + subject + u'»';
    for (const Act &act : acts) {
        if (act.verb == verb)
            return QCoreApplication::translate("Acts", act.words).arg(named).trimmed();
    }
    return subject;
}

} // namespace elchi
