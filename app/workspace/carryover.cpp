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

/// The gaps of a mark where it stands now: as far from its begin as before, and none where its words are
/// others.
QList<TextSpan> carriedGaps(const Annotation &mark, std::optional<TextSpan> placed)
{
    QList<TextSpan> gaps;
    if (!placed || !mark.span || placed->length() != mark.span->length())
        return gaps;
    const int moved = placed->begin() - mark.span->begin();
    for (const TextSpan gap : mark.gaps)
        gaps << TextSpan(gap.begin() + moved, gap.end() + moved);
    return gaps;
}

/// The mark as it would stand in the newer version.
CarriedMark carriedTo(DispatchId newer, const OffsetMap &text, const Annotation &mark,
                      const Placement &placement)
{
    auto placed = placement.standing == Standing::Nowhere
                      ? Result<Annotation>(Annotation())
                      : cutMark(text, newer, placement.span, mark.content, carriedGaps(mark, placement.span));
    if (!placed)
        return {mark, Standing::Nowhere, {}};
    placed->suggested = mark.suggested;
    return {mark, placement.standing, *placed};
}

QList<CarriedMark> placedMarks(const Dispatch &newer, const Dispatch &older, const QList<Annotation> &marks)
{
    QList<TextSpan> spans;
    for (const Annotation &mark : marks) {
        if (mark.span)
            spans << *mark.span;
    }
    const OffsetMap text(newer.text);
    const QList<Placement> placements = placedIn(text, OffsetMap(older.text), spans);
    QList<CarriedMark> carried;
    qsizetype next = 0;
    for (const Annotation &mark : marks)
        carried << carriedTo(newer.id, text, mark,
                             mark.span ? placements.at(next++) : Placement{.standing = Standing::Same});
    return carried;
}

bool isThere(const CarriedMark &carried, const QList<Annotation> &marks)
{
    return carried.standing != Standing::Nowhere && std::ranges::any_of(marks, [&](const Annotation &mark) {
               return mark.span == carried.placed.span && mark.content == carried.placed.content;
           });
}

/// Sets those that have a place.
Result<QList<AnnotationId>> setAll(store::Connection &connection, store::Step &step,
                                   const QList<CarriedMark> &accepted)
{
    QList<AnnotationId> ids;
    for (const CarriedMark &carried : accepted) {
        if (carried.standing == Standing::Nowhere)
            continue;
        const auto id = store::carryMark(connection, step, carried.mark.id, carried.placed);
        const auto cited = store::citeNewer(connection, step, carried.placed.dispatch, carried.mark.dispatch);
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
    auto carried = placedMarks(*newText, *oldText, *marks);
    for (CarriedMark &one : carried)
        readDate(newer, one);
    carried.removeIf([&](const CarriedMark &one) { return isThere(one, *there); });
    return carried;
}

// «3 февраля» that became «5 февраля» is another day.
void CarryOver::readDate(DispatchId newer, CarriedMark &carried) const
{
    if (carried.mark.content.kind != AnnotationKind::Date || carried.standing != Standing::Changed)
        return;
    const auto date = m_workspace.marking().dateIn(newer, *carried.placed.span);
    if (date && *date)
        carried.placed.content.date = *date;
    else
        carried = {carried.mark, Standing::Nowhere, {}};
}

Result<QList<AnnotationId>> CarryOver::decide(DispatchId newer, const QList<CarriedMark> &accepted,
                                              const QList<AnnotationId> &rejected)
{
    const auto dispatch = m_workspace.library().summary(newer);
    if (!dispatch)
        return std::unexpected(dispatch.error());
    const store::StepInfo info{.verb = verbs::carryMarks,
                               .subject = dispatch->title.simplified(),
                               .author = m_workspace.author(),
                               .dispatch = newer};
    const auto made = act(
        m_worker, info, [&](store::Connection &connection, store::Step &step) -> Result<QList<AnnotationId>> {
            for (const AnnotationId mark : rejected) {
                if (auto left = store::leaveMark(step, newer, mark); !left)
                    return std::unexpected(left.error());
            }
            return setAll(connection, step, accepted);
        });
    if (made) {
        Q_EMIT m_workspace.marksChanged(newer);
        Q_EMIT m_workspace.meetingsChanged();
        Q_EMIT m_workspace.historyChanged();
    }
    return made;
}

} // namespace elchi
