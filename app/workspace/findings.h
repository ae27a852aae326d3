// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/code.h"
#include "domain/filter.h"
#include "domain/meeting.h"
#include "domain/passage.h"

#include <QFuture>
#include <QList>

namespace elchi::store {
class Worker;
}

namespace elchi {

class Workspace;

/// The questions behind charts and reports, asked off the GUI thread and answered by value. Only accepted
/// marks count.
class Findings
{
public:
    Findings(Workspace &workspace, store::Worker &worker);

    /// Sector and topic codings in the dispatches that pass (and, where the filter names codes, of those
    /// codes only).
    [[nodiscard]] QFuture<Result<QList<CodeMention>>> codeMentions(const Filter &filter) const;
    /// Mentions of entities in the dispatches that pass.
    [[nodiscard]] QFuture<Result<QList<EntityMention>>> entityMentions(const Filter &filter) const;
    /// The dispatches that pass, newest first, without their texts.
    [[nodiscard]] QFuture<Result<QList<Dispatch>>> dispatches(const Filter &filter) const;
    /// The sentences of these marks, in this order.
    [[nodiscard]] QFuture<Result<QList<Passage>>> passages(const QList<AnnotationId> &marks) const;

private:
    store::Worker &m_worker;
};

} // namespace elchi
