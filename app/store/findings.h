// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/filter.h"
#include "domain/passage.h"
#include "store/connection.h"

#include <QHash>
#include <QList>

namespace elchi::store {

/// Codings in the dispatches that pass, newest dispatch first; of the filter's codes only where it names any.
[[nodiscard]] Result<QList<CodeMention>> codeMentions(Connection &connection, const Filter &filter);
/// Mentions of entities in the dispatches that pass, newest dispatch first, then by position.
[[nodiscard]] Result<QList<EntityMention>> entityMentions(Connection &connection, const Filter &filter);
/// The dispatches that pass, newest first, without their texts.
[[nodiscard]] Result<QList<Dispatch>> dispatchesPassing(Connection &connection, const Filter &filter);

/// Passages still without their sentences, and the texts to cut these from: cutting is done elsewhere, so
/// that the store's thread is soon free again.
struct Cuttings
{
    QList<Passage> passages;
    QHash<DispatchId, QString> texts;
};

/// What is needed for the sentences of these marks, in this order; removed ones are left out.
[[nodiscard]] Result<Cuttings> cuttingsOf(Connection &connection, const QList<AnnotationId> &marks);
/// The same for a dispatch as a whole, added to `cuttings`.
[[nodiscard]] Result<void> addWholeDispatch(Connection &connection, DispatchId dispatch, Cuttings &cuttings);

} // namespace elchi::store
