// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/reporting.h"

#include "report/safewriter.h"
#include "workspace/codebook.h"
#include "workspace/findings.h"
#include "workspace/meetingbook.h"
#include "workspace/registry.h"
#include "workspace/workspace.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

using TableFuture = QFuture<Result<report::Table>>;
using Dispatches = Result<QList<Dispatch>>;
using Entities = Result<QList<EntityRow>>;
using Passages = Result<QList<Passage>>;
using report::Context;

TableFuture refused(const Error &error)
{
    return QtFuture::makeReadyValueFuture(Result<report::Table>(std::unexpected(error)));
}

void keep(Context &context, const QList<Dispatch> &dispatches)
{
    for (const Dispatch &dispatch : dispatches)
        context.dispatches.insert(dispatch.id, dispatch);
}

void keep(Context &context, const QList<EntityRow> &rows)
{
    for (const EntityRow &row : rows)
        context.entities.insert(row.entity.id, row.entity);
}

/// The codebook is kept in memory: no need to ask later.
Result<Context> contextWithCodes(const Workspace &workspace)
{
    const auto codes = workspace.codebook().codes();
    if (!codes)
        return std::unexpected(codes.error());
    Context context;
    for (const Code &code : *codes)
        context.codes.insert(code.id, code);
    return context;
}

TableFuture dispatchesReport(const Workspace &workspace, const Filter &filter)
{
    return workspace.findings().dispatches(filter).then(
        QtFuture::Launch::Async, [](const Dispatches &dispatches) -> Result<report::Table> {
            if (!dispatches)
                return std::unexpected(dispatches.error());
            return report::dispatchesTable(*dispatches);
        });
}

// The continuations run on the thread pool (Launch::Async), where waiting for the store's other answers is
// allowed; on the store's own thread it would wait for itself.
TableFuture mentionsReport(const Workspace &workspace, const Filter &filter)
{
    auto asked = workspace.findings().entityMentions(filter);
    return asked.then(QtFuture::Launch::Async,
                      [dispatchesAsked = workspace.findings().dispatches(filter),
                       entitiesAsked = workspace.registry().rows(std::nullopt)](
                          const Result<QList<EntityMention>> &mentions) -> Result<report::Table> {
                          const Dispatches dispatches = dispatchesAsked.result();
                          const Entities entities = entitiesAsked.result();
                          if (!mentions)
                              return std::unexpected(mentions.error());
                          if (!dispatches)
                              return std::unexpected(dispatches.error());
                          if (!entities)
                              return std::unexpected(entities.error());
                          Context context;
                          keep(context, *dispatches);
                          keep(context, *entities);
                          return report::mentionsTable(*mentions, context);
                      });
}

TableFuture sectorsReport(const Workspace &workspace, const Filter &filter, const Context &codes)
{
    auto asked = workspace.findings().codeMentions(filter);
    return asked.then(QtFuture::Launch::Async,
                      [context = codes, dispatchesAsked = workspace.findings().dispatches(filter)](
                          const Result<QList<CodeMention>> &mentions) mutable -> Result<report::Table> {
                          const Dispatches dispatches = dispatchesAsked.result();
                          if (!mentions)
                              return std::unexpected(mentions.error());
                          if (!dispatches)
                              return std::unexpected(dispatches.error());
                          keep(context, *dispatches);
                          return report::sectorsTable(*mentions, context);
                      });
}

QList<AnnotationId> sourceMarks(const QList<Meeting> &meetings)
{
    QList<AnnotationId> marks;
    QSet<AnnotationId> seen;
    for (const Meeting &meeting : meetings) {
        for (const MeetingSource &source : meeting.sources) {
            if (!source.annotation.isValid() || seen.contains(source.annotation))
                continue;
            seen.insert(source.annotation);
            marks << source.annotation;
        }
    }
    return marks;
}

QHash<AnnotationId, Passage> byMark(const QList<Passage> &passages)
{
    QHash<AnnotationId, Passage> found;
    for (const Passage &passage : passages)
        found.insert(passage.annotation, passage);
    return found;
}

/// Meetings first; their sources' sentences can only be asked for when the meetings are known.
TableFuture meetingsReport(const Workspace &workspace, const Filter &filter, const Context &codes)
{
    // Nothing may wait on the pool for what needs the pool itself: with two processors two such reports would
    // wait for each other's threads for good.
    auto told =
        workspace.meetings()
            .meetings(filter)
            .then([&findings = workspace.findings()](const Result<QList<Meeting>> &meetings) {
                return findings.passages(meetings ? sourceMarks(*meetings) : QList<AnnotationId>())
                    .then([meetings](const Passages &passages) { return std::pair(meetings, passages); });
            })
            .unwrap();
    // A meeting that passes may stand in a dispatch that does not: all dispatches, not the filtered ones.
    return told.then(
        QtFuture::Launch::Async,
        [context = codes, dispatchesAsked = workspace.findings().dispatches({}),
         entitiesAsked = workspace.registry().rows(std::nullopt)](
            const std::pair<Result<QList<Meeting>>, Passages> &answers) mutable -> Result<report::Table> {
            const auto &[meetings, passages] = answers;
            const Dispatches dispatches = dispatchesAsked.result();
            const Entities entities = entitiesAsked.result();
            if (!meetings)
                return std::unexpected(meetings.error());
            if (!dispatches)
                return std::unexpected(dispatches.error());
            if (!entities)
                return std::unexpected(entities.error());
            if (!passages)
                return std::unexpected(passages.error());
            keep(context, *dispatches);
            keep(context, *entities);
            return report::meetingsTable(*meetings, byMark(*passages), context);
        });
}

} // namespace

QFuture<Result<report::Table>> reportTable(const Workspace &workspace, report::Kind kind,
                                           const Filter &filter)
{
    const auto context = contextWithCodes(workspace);
    if (!context)
        return refused(context.error());
    switch (kind) {
    case report::Kind::Meetings:
        return meetingsReport(workspace, filter, *context);
    case report::Kind::Mentions:
        return mentionsReport(workspace, filter);
    case report::Kind::Sectors:
        return sectorsReport(workspace, filter, *context);
    case report::Kind::Dispatches:
        return dispatchesReport(workspace, filter);
    }
    Q_UNREACHABLE_RETURN({});
}

Result<int> writeReport(const report::Table &table, report::CsvPreset preset, const QStringList &columns,
                        const QString &path)
{
    const auto chosen = report::chooseColumns(table, columns);
    if (!chosen)
        return std::unexpected(chosen.error());
    if (auto written = report::writeSafely(path, report::toCsv(*chosen, preset)); !written)
        return std::unexpected(written.error());
    return int(chosen->rows.size());
}

} // namespace elchi
