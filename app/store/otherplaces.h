// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/annotation.h"
#include "domain/dispatch.h"
#include "domain/filter.h"
#include "store/annotations.h"

#include <QList>

namespace elchi::store {

/// A dispatch to be looked through: its text and what was decided in it.
struct LookedThrough
{
    DispatchId id;
    QString text;
    DispatchFields fields; ///< title, date and language only
    QList<Annotation> marks;
    QList<Rejection> rejections = {};
};

/// All dispatches that hold all these words in any form, newest first, but for one.
[[nodiscard]] Result<QList<DispatchId>> dispatchesHolding(Connection &connection, const QString &words,
                                                          DispatchId except);
/// One of them with its marks and rejections. Error: NotFound.
[[nodiscard]] Result<LookedThrough> dispatchToLookThrough(Connection &connection, DispatchId id);
/// Marks in all dispatches that say the same (kind and entity or code), newest dispatch first, at most
/// `limit`; each dispatch with only these of its marks.
[[nodiscard]] Result<QList<LookedThrough>> marksSaying(Connection &connection,
                                                       const AnnotationContent &content, int limit);

} // namespace elchi::store
