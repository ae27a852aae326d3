// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/carryover.h"

#include "store/annotations.h"
#include "store/carryover.h"
#include "store/verbs.h"
#include "text/placement.h"
#include "workspace/act.h"
#include "workspace/cutmark.h"
#include "workspace/library.h"
#include "workspace/marking.h"
#include "workspace/workspace.h"

#include <algorithm>

namespace elchi {

namespace {

/// The marks with their places in the newer text.
QList<CarriedMark> placedMarks(const OffsetMap &newer, const OffsetMap &older, const QList<Annotation> &marks)
{
    QList<TextSpan> spans;
    for (const Annotation &mark : marks) {
        if (mark.span)
            spans << *mark.span;
    }
    const QList<Placement> placements = placedIn(newer, older, spans);
    QList<CarriedMark> carried;
    qsizetype next = 0;
    for (const Annotation &mark : marks) {
        const Placement placement = mark.span ? placements.at(next++) : Placement{.standing = Standing::Same};
        carried << CarriedMark{mark, placement, placement.span ? newer.mid(*placement.span) : QString(),
                               mark.content};
    }
    return carried;
}

bool isThere(const CarriedMark &carried, const QList<Annotation> &marks)
{
    const bool hasPlace = carried.placement.standing != Standing::Nowhere;
    return hasPlace && std::ranges::any_of(marks, [&](const Annotation &mark) {
               return mark.span == carried.placement.span && mark.content == carried.content;
           });
}

/// Sets those that have a place.
Result<QList<AnnotationId>> setAll(store::Connection &connection, store::Step &step, const OffsetMap &text,
                                   DispatchId newer, const QList<CarriedMark> &accepted)
{
    QList<AnnotationId> ids;
    for (const CarriedMark &carried : accepted) {
        if (carried.placement.standing == Standing::Nowhere)
            continue;
        auto mark = cutMark(text, newer, carried.placement.span, carried.content);
        if (!mark)
            return std::unexpected(mark.error());
        mark->suggested = carried.mark.suggested;
        const auto id = store::carryMark(connection, step, carried.mark.id, *mark);
        const auto cited = store::citeNewer(connection, step, newer, carried.mark.dispatch);
        if (!id || !cited)
            return std::unexpected(id ? cited.error() : id.error());
        ids << *id;
    }
    return ids;
}

} // namespace

CarryOver::CarryOver(Workspace &workspace, store::Worker &worker) : m_workspace(workspace), m_worker(worker)
{
}

Result<QList<CarriedMark>> CarryOver::undecided(DispatchId newer) const
{
    const auto versions = m_worker.now(
        [newer](store::Connection &connection) { return store::olderVersions(connection, newer); });
    if (!versions)
        return std::unexpected(versions.error());
    QList<CarriedMark> all;
    for (const DispatchId older : *versions) {
        const auto carried = placedFrom(newer, older);
        if (!carried)
            return carried;
        all << *carried;
    }
    return all;
}

Result<QList<CarriedMark>> CarryOver::placedFrom(DispatchId newer, DispatchId older) const
{
    const auto marks = m_worker.now(
        [=](store::Connection &connection) { return store::undecidedMarks(connection, newer, older); });
    if (!marks || marks->isEmpty())
        return marks.transform([](const auto &) { return QList<CarriedMark>(); });
    const auto there = m_workspace.marking().marks(newer);
    const auto newText = m_workspace.library().load(newer);
    const auto oldText = m_workspace.library().load(older);
    if (!newText || !oldText || !there)
        return std::unexpected(!newText ? newText.error() : !oldText ? oldText.error() : there.error());
    auto carried = placedMarks(OffsetMap(newText->text), OffsetMap(oldText->text), *marks);
    for (CarriedMark &one : carried)
        readDate(newer, one);
    carried.removeIf([&](const CarriedMark &one) { return isThere(one, *there); });
    return carried;
}

// «3 февраля» that became «5 февраля» is another day.
void CarryOver::readDate(DispatchId newer, CarriedMark &carried) const
{
    if (carried.mark.content.kind != AnnotationKind::Date || carried.placement.standing != Standing::Changed)
        return;
    const auto date = m_workspace.marking().dateIn(newer, *carried.placement.span);
    if (date && *date)
        carried.content.date = *date;
    else
        carried.placement = {};
}

Result<QList<AnnotationId>> CarryOver::decide(DispatchId newer, const QList<CarriedMark> &accepted,
                                              const QList<AnnotationId> &rejected)
{
    const auto dispatch = m_workspace.library().load(newer);
    if (!dispatch)
        return std::unexpected(dispatch.error());
    const OffsetMap text(dispatch->text);
    const store::StepInfo info{.verb = verbs::carryMarks,
                               .subject = dispatch->fields.title.simplified(),
                               .author = m_workspace.author(),
                               .dispatch = newer};
    const auto made = act(
        m_worker, info, [&](store::Connection &connection, store::Step &step) -> Result<QList<AnnotationId>> {
            for (const AnnotationId mark : rejected) {
                if (auto left = store::leaveMark(step, newer, mark); !left)
                    return std::unexpected(left.error());
            }
            return setAll(connection, step, text, newer, accepted);
        });
    if (made) {
        Q_EMIT m_workspace.marksChanged(newer);
        Q_EMIT m_workspace.meetingsChanged();
        Q_EMIT m_workspace.historyChanged();
    }
    return made;
}

} // namespace elchi
