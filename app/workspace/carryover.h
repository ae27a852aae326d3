// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/annotation.h"
#include "domain/placement.h"

#include <QList>

namespace elchi::store {
class Worker;
}

namespace elchi {

class Workspace;

/// A mark of an older version with what it would be in the newer one.
struct CarriedMark
{
    Annotation mark; ///< as it stands in the older version
    Standing standing = Standing::Nowhere;
    Annotation placed; ///< as it would be set; a date on changed words is read from those. Nowhere: nothing
};

/// How the marks of an older version come over to a newer one: the analyst decides on each of them once. What
/// nobody decided on stays undecided for as long as the one is said to be a new version of the other.
class CarryOver
{
public:
    CarryOver(Workspace &workspace, store::Worker &worker);

    /// The marks of the versions before `newer` (Stories::setRelation, NewVersion) that are not decided on
    /// and do not stand in it already, in the order of their text. Error: NotFound.
    [[nodiscard]] Result<QList<CarriedMark>> undecided(DispatchId newer) const;
    /// Sets the accepted marks that have a place and remembers that the rejected ones (marks of the older
    /// version) are not wanted: one step. Meetings that cite an accepted mark, or the older version as a
    /// whole, cite the newer one too.
    [[nodiscard]] Result<QList<AnnotationId>> decide(DispatchId newer, const QList<CarriedMark> &accepted,
                                                     const QList<AnnotationId> &rejected);

private:
    [[nodiscard]] Result<QList<CarriedMark>> placedFrom(DispatchId newer, DispatchId older) const;
    void readDate(DispatchId newer, CarriedMark &carried) const;

    Workspace &m_workspace;
    store::Worker &m_worker;
};

} // namespace elchi
