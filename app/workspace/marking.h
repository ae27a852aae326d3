// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/annotation.h"
#include "domain/passage.h"
#include "domain/rejectedforgood.h"
#include "domain/suggestion.h"

#include <QFuture>
#include <QList>
#include <memory>

namespace elchi::store {
class Worker;
}

namespace elchi {

class Workspace;

/// The verbs on marks: each is one step of the history, stored when it returns.
class Marking
{
public:
    Marking(Workspace &workspace, store::Worker &worker);
    ~Marking();

    /// All marks of a dispatch: those on the whole dispatch first, then by begin, longer first.
    [[nodiscard]] Result<QList<Annotation>> marks(DispatchId dispatch) const;
    [[nodiscard]] Result<Annotation> load(AnnotationId id) const;

    /// Sets a mark; no span: on the whole dispatch. `gaps` of the span are not marked. Error: SpanOutside.
    [[nodiscard]] Result<AnnotationId> mark(DispatchId dispatch, std::optional<TextSpan> span,
                                            const AnnotationContent &content,
                                            const QList<TextSpan> &gaps = {});
    /// Several equal marks at once (apply to all occurrences): one step.
    [[nodiscard]] Result<QList<AnnotationId>> markEach(DispatchId dispatch, const QList<TextSpan> &spans,
                                                       const AnnotationContent &content);
    /// Makes a new entity named after the words and a mention of it: one step.
    [[nodiscard]] Result<AnnotationId> markNewEntity(DispatchId dispatch, TextSpan span,
                                                     const struct Entity &entity,
                                                     const QList<TextSpan> &gaps = {});
    /// The date that the words of a span name, read with their sentence and the dispatch's day («3 февраля»
    /// of a dispatch of 29.01.2025 is 03.02.2025), or as an analyst types one; nothing when they name none.
    [[nodiscard]] Result<std::optional<PartialDate>> dateIn(DispatchId dispatch, TextSpan span) const;
    [[nodiscard]] Result<void> changeSpan(AnnotationId id, TextSpan span, const QList<TextSpan> &gaps = {});
    [[nodiscard]] Result<void> changeContent(AnnotationId id, const AnnotationContent &content);
    /// Makes a new entity named after the words (where it has no name) and links the mark to it: one step.
    [[nodiscard]] Result<void> changeToNewEntity(AnnotationId id, const struct Entity &entity);
    [[nodiscard]] Result<void> remove(const QList<AnnotationId> &ids);

    /// What the machine would offer here: nothing that is already marked or was rejected. By position.
    [[nodiscard]] QFuture<Result<QList<Suggestion>>> suggestions(DispatchId dispatch) const;
    /// Accepts: marks are set, entities that are not known yet are made. One step, however many.
    [[nodiscard]] Result<QList<AnnotationId>> accept(DispatchId dispatch,
                                                     const QList<Suggestion> &suggestions);
    /// Stays rejected for this dispatch. One step.
    [[nodiscard]] Result<void> reject(DispatchId dispatch, const Suggestion &suggestion);
    /// These words, in any form, are never again taken for that, in no dispatch. One step.
    [[nodiscard]] Result<void> rejectForGood(DispatchId dispatch, const Suggestion &suggestion);
    /// What was rejected for good, newest first.
    [[nodiscard]] QFuture<Result<QList<RejectedForGood>>> rejectedForGood() const;
    /// Takes these rejections back: their words are offered as before. One step.
    [[nodiscard]] Result<void> offerAgain(const QList<RejectedForGood> &rejected);

    /// The entities that were linked last, newest first, each once; some dozens.
    [[nodiscard]] Result<QList<EntityId>> recentEntities() const;
    /// The codes that most marks carry, most first, at most `limit`; later, because it counts all marks.
    [[nodiscard]] QFuture<Result<QList<CodeId>>> usualCodes(int limit) const;

private:
    /// The index of known names, shared with questions that are under way.
    class KnownNames;

    void announce(DispatchId dispatch, bool registryToo = false);

    Workspace &m_workspace;
    store::Worker &m_worker;
    std::shared_ptr<KnownNames> m_knownNames;
};

} // namespace elchi
