// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/importing/importer.h"

#include "store/stories.h"
#include "store/verbs.h"
#include "store/worker.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QtConcurrentRun>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

constexpr qsizetype filesAhead = 2048;
constexpr qint64 bytesAhead = 64LL * 1024 * 1024;
// With somebody waiting the commit takes the rest of the 30. Nobody waits most of the time, and each commit
// writes every page anew that it touched.
constexpr int turnMilliseconds = 20;
constexpr int longTurnMilliseconds = 500;
constexpr int gatherMilliseconds = 100;
constexpr qsizetype mostGathered = 512;
constexpr int tellMilliseconds = 250;

QString subjectOf(const QStringList &paths)
{
    return paths.size() == 1 ? QFileInfo(paths.first()).fileName() : QString::number(paths.size());
}

bool isQuestion(ErrorCode code)
{
    return code == ErrorCode::ColumnsUndecided || code == ErrorCode::PiecesUndecided;
}

ImportItem refusedItem(const SourceItem &item, const Error &error)
{
    return {.path = item.path,
            .file = item.file,
            .outcome = isQuestion(error.code) ? ImportOutcome::Held : ImportOutcome::Refused,
            .dispatch = {},
            .error = error};
}

} // namespace

Result<ImportItem> storeDispatch(store::Connection &connection, store::Step &step,
                                 const store::PreparedDispatch &dispatch)
{
    const DispatchFields &read = dispatch.dispatch.fields;
    ImportItem item{.path = dispatch.dispatch.sourcePath,
                    .dispatch = {},
                    .fields = {.title = read.title,
                               .agency = read.agency,
                               .author = {},
                               .city = {},
                               .date = read.date,
                               .language = read.language,
                               .languageBasis = read.languageBasis,
                               .attribution = {},
                               .url = {}},
                    .encoding = dispatch.dispatch.encoding,
                    .notes = dispatch.dispatch.notes};
    const auto copy = store::findCopy(connection, dispatch);
    if (!copy)
        return std::unexpected(copy.error());
    if (*copy) {
        item.outcome = ImportOutcome::Duplicate;
        item.dispatch = **copy;
        item.error = Error{ErrorCode::Duplicate, QString::number((*copy)->value)};
        return item;
    }
    const auto near = store::findNear(connection, dispatch.fingerprint);
    if (!near)
        return std::unexpected(near.error());
    const auto id = store::insertDispatch(connection, step, dispatch);
    if (!id)
        return std::unexpected(id.error());
    item.dispatch = *id;
    if (near->isEmpty())
        return item;
    item.outcome = ImportOutcome::NearCopy;
    item.nearTo = near->first();
    return store::joinStories(connection, step, item.nearTo, *id).transform([&item] { return item; });
}

Result<void> removeUntouched(store::Connection &connection, store::Step &step,
                             const QList<DispatchId> &dispatches)
{
    for (const DispatchId id : dispatches) {
        const auto touched = store::isTouched(connection, id);
        if (!touched)
            return std::unexpected(touched.error());
        if (*touched)
            continue;
        if (auto removed = store::removeDispatch(connection, step, id); !removed)
            return removed;
    }
    return {};
}

Importer::Importer(store::Worker &worker, const QString &author, const ReadOptions &options,
                   const QList<DispatchId> &replaces, std::function<void()> stored)
    : m_worker(worker), m_info{.verb = verbs::importDispatches, .author = author}, m_options(options),
      m_replaces(replaces), m_stored(std::move(stored))
{
    m_readers.setMaxThreadCount(std::clamp(QThread::idealThreadCount(), 1, 4));
}

void Importer::run(const ImportEar &ear, const QStringList &paths)
{
    m_info.subject = subjectOf(paths);
    m_told.start();
    const auto sources = importSources(paths, [&] { return isOver(ear); });
    ear.progress(0, int(sources.size()));
    while (m_done < sources.size() && !isOver(ear)) {
        readAhead(sources);
        storeAll(ear, sources.size(), takeRead(sources));
    }
    m_readers.clear();
    m_readers.waitForDone();
    tell(true);
}

bool Importer::isOver(const ImportEar &ear) const
{
    return m_options.stop.stop_requested() || ear.isGone();
}

void Importer::readAhead(const QList<ImportSource> &sources)
{
    while (m_next < sources.size() && qsizetype(m_ahead.size()) < filesAhead &&
           (m_ahead.empty() || m_bytesAhead + sources[m_next].bytes <= bytesAhead)) {
        const ImportSource &source = sources[m_next++];
        // What is too large is refused unread.
        const qint64 bytes = source.bytes > maximumDispatchBytes ? 0 : source.bytes;
        m_ahead.push_back(QtConcurrent::run(
            &m_readers, [source, options = m_options] { return readSource(source, options); }));
        m_aheadBytes.push_back(bytes);
        m_bytesAhead += bytes;
    }
}

/// Waits for the first, then takes what comes soon behind it: a transaction for each would cost more than all
/// the reading.
QList<SourceItem> Importer::takeRead(const QList<ImportSource> &sources)
{
    QList<SourceItem> ready;
    QElapsedTimer timer;
    timer.start();
    while (!m_ahead.empty() && ready.size() < mostGathered &&
           (ready.isEmpty() || m_ahead.front().isFinished() || !timer.hasExpired(gatherMilliseconds))) {
        m_ahead.front().waitForFinished();
        ready << m_ahead.front().takeResult();
        m_ahead.pop_front();
        m_bytesAhead -= m_aheadBytes.front();
        m_aheadBytes.pop_front();
        readAhead(sources);
    }
    return ready;
}

void Importer::storeAll(const ImportEar &ear, qsizetype all, const QList<SourceItem> &batch)
{
    std::span<const SourceItem> rest(batch);
    while (!rest.empty() && !isOver(ear)) {
        const auto turn = m_worker
                              .ask([&](store::Connection &connection) { return storeTurn(connection, rest); },
                                   store::Worker::Bulk)
                              .result();
        m_step = turn.step;
        ear.items(turn.items);
        m_done += std::ranges::count(rest.first(turn.items.size()), true, &SourceItem::isLast);
        rest = rest.subspan(turn.items.size());
        ear.progress(int(m_done), int(all));
        tell(false);
    }
}

Importer::Turn Importer::storeTurn(store::Connection &connection, std::span<const SourceItem> batch) const
{
    QElapsedTimer timer;
    timer.start();
    Turn turn{.items = {}, .step = m_step};
    auto step = store::Step::resume(connection, m_info, m_step);
    std::optional<Error> broken = step ? std::nullopt : std::optional(step.error());
    const bool storesAny =
        std::ranges::any_of(batch, [](const SourceItem &item) { return item.dispatch.has_value(); });
    if (!broken && !m_step.isValid() && storesAny) {
        if (const auto removed = removeUntouched(connection, *step, m_replaces); !removed)
            broken = removed.error();
    }
    const auto mayGoOn = [&] {
        return !timer.hasExpired(turnMilliseconds) ||
               (!m_worker.isAwaited() && !timer.hasExpired(longTurnMilliseconds));
    };
    for (qsizetype i = 0; i < qsizetype(batch.size()) && mayGoOn(); ++i) {
        if (broken || !batch[i].dispatch) {
            turn.items << refusedItem(batch[i], broken ? *broken : batch[i].dispatch.error());
            continue;
        }
        const auto item = storeDispatch(connection, *step, *batch[i].dispatch);
        turn.items << (item ? *item : refusedItem(batch[i], item.error()));
        // One copy of the words where both are the same: a hundred thousand of them are remembered.
        ImportItem &last = turn.items.last();
        last.file = batch[i].file == last.path ? last.path : batch[i].file;
        if (!item)
            broken = item.error();
    }
    if (!broken && !step->isEmpty()) {
        if (auto committed = step->commit(); !committed)
            broken = committed.error();
        else
            turn.step = step->id();
    }
    // What did not reach the disk was not imported.
    for (qsizetype i = 0; broken && i < turn.items.size(); ++i) {
        if (isStored(turn.items[i].outcome))
            turn.items[i] = refusedItem(batch[i], *broken);
    }
    return turn;
}

void Importer::tell(bool atOnce)
{
    if (!atOnce && !m_told.hasExpired(tellMilliseconds))
        return;
    m_told.restart();
    m_stored();
}

} // namespace elchi
