// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/annotation.h"
#include "store/step.h"

#include <QList>

namespace elchi::store {

/// The dispatches that it was said to be a new version of, in the order in which that was said.
[[nodiscard]] Result<QList<DispatchId>> olderVersions(Connection &connection, DispatchId newer);
/// The marks of the older version of which nobody has decided yet what becomes of them in the newer one; in
/// the order of annotationsOf().
[[nodiscard]] Result<QList<Annotation>> undecidedMarks(Connection &connection, DispatchId newer,
                                                       DispatchId older);

/// Sets a mark on the newer version in place of one of an older version, and remembers that. Meetings that
/// cite the older mark cite the new one too.
[[nodiscard]] Result<AnnotationId> carryMark(Connection &connection, Step &step, AnnotationId older,
                                             const Annotation &mark);
/// Remembers that the mark is not wanted in the newer version.
[[nodiscard]] Result<void> leaveMark(Step &step, DispatchId newer, AnnotationId older);
/// Meetings that cite the older version as a whole cite the newer one as a whole, too.
[[nodiscard]] Result<void> citeNewer(Connection &connection, Step &step, DispatchId newer, DispatchId older);

} // namespace elchi::store
