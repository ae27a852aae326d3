// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/annotation.h"
#include "domain/rejectedforgood.h"
#include "domain/suggestion.h"
#include "store/step.h"

#include <QList>

namespace elchi::store {

/// The stored text of a dispatch. Error: NotFound, also for a removed one.
[[nodiscard]] Result<QString> dispatchText(Connection &connection, DispatchId dispatch);

/// The marks of a dispatch: those on the whole dispatch first, then by begin, longer first.
[[nodiscard]] Result<QList<Annotation>> annotationsOf(Connection &connection, DispatchId dispatch);
/// Error: NotFound, also for a removed one.
[[nodiscard]] Result<Annotation> loadAnnotation(Connection &connection, AnnotationId id);

/// `id`, `author` and `createdAt` are ignored: the step fills them in.
[[nodiscard]] Result<AnnotationId> insertAnnotation(Step &step, const Annotation &annotation);
/// Span, quote, context and content; the dispatch stays.
[[nodiscard]] Result<void> updateAnnotation(Step &step, const Annotation &annotation);
/// Soft; what meetings cite of it becomes a citation of the dispatch as a whole.
[[nodiscard]] Result<void> removeAnnotation(Connection &connection, Step &step, AnnotationId id);

/// A suggestion that stays away from one dispatch.
struct Rejection
{
    AnnotationKind kind = AnnotationKind::Mention;
    TextSpan span;
    QString target; ///< see rejectionTarget()

    friend bool operator==(const Rejection &, const Rejection &) = default;
};

/// What of a suggestion a rejection remembers: the entity's name, the code's key or the date's words.
[[nodiscard]] QString rejectionTarget(const Suggestion &suggestion);
[[nodiscard]] Result<QList<Rejection>> rejectionsOf(Connection &connection, DispatchId dispatch);
/// A suggestion that stays away everywhere: these words are never taken for that.
struct RejectionForGood
{
    AnnotationKind kind = AnnotationKind::Mention;
    QString words;  ///< the lemmas
    QString target; ///< see rejectionTarget()
};

[[nodiscard]] Result<QList<RejectionForGood>> rejectionsForGood(Connection &connection);
/// All of them for people, newest first.
[[nodiscard]] Result<QList<RejectedForGood>> allRejectedForGood(Connection &connection);
/// It is offered again.
[[nodiscard]] Result<void> removeRejection(Step &step, RejectionId id);
/// `words`: the lemmas of the suggestion's words.
[[nodiscard]] Result<void> insertRejectionForGood(Step &step, const Suggestion &suggestion,
                                                  const QString &words);

/// The entities linked last, newest first, each once: those of the newest hundred mentions.
[[nodiscard]] Result<QList<EntityId>> recentEntities(Connection &connection);
/// The codes that most marks carry, most first.
[[nodiscard]] Result<QList<CodeId>> usualCodes(Connection &connection, int limit);

[[nodiscard]] Result<void> insertRejection(Step &step, DispatchId dispatch, const Suggestion &suggestion);

} // namespace elchi::store
