// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "store/step.h"
#include "workspace/importing/importsources.h"
#include "workspace/library.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QThreadPool>
#include <deque>
#include <functional>
#include <span>

namespace elchi {

/// Writes one dispatch as part of `step`, unless it is there already: then the item points to the first one.
/// A near-copy is written and joins the story of the one that it is most like.
[[nodiscard]] Result<ImportItem> storeDispatch(store::Connection &connection, store::Step &step,
                                               const store::PreparedDispatch &dispatch);

/// Removes those dispatches on which nothing stands, as part of `step`.
[[nodiscard]] Result<void> removeUntouched(store::Connection &connection, store::Step &step,
                                           const QList<DispatchId> &dispatches);

/// Who hears of an import while it runs, on the importer's thread.
struct ImportEar
{
    std::function<void(const QList<ImportItem> &items)> items; ///< in their order, each once it is stored
    std::function<void(int done, int all)> progress = [](int, int) {}; ///< files
    std::function<bool()> isGone = [] { return false; };               ///< nobody listens any more
};

/// One import: a thread that hands files to readers and what they read to the store, in turns so short that
/// an analyst at work never waits for it. Memory stays flat: only so much is read ahead.
class Importer
{
public:
    /// `author` is written on each row; `replaces` are removed with the first turn where nothing stands on
    /// them; `stored` is called (on the importer's thread) whenever dispatches
    /// have come, at most a few times a second, and at the end.
    /// `options.stop` ends it at once: what is stored stays and has been reported.
    Importer(store::Worker &worker, const QString &author, const ReadOptions &options,
             const QList<DispatchId> &replaces, std::function<void()> stored);

    /// Blocks until all is done, `stop` asks for the end or the ear is gone.
    void run(const ImportEar &ear, const QStringList &paths);

private:
    using Reading = QList<SourceItem>;
    /// What one turn of the store made of the beginning of a batch.
    struct Turn
    {
        QList<ImportItem> items;
        StepId step;
    };

    [[nodiscard]] bool isOver(const ImportEar &ear) const;
    void readAhead(const QList<ImportSource> &sources);
    [[nodiscard]] QList<SourceItem> takeRead(const QList<ImportSource> &sources);
    void storeAll(const ImportEar &ear, qsizetype all, const QList<SourceItem> &batch);
    [[nodiscard]] Turn storeTurn(store::Connection &connection, std::span<const SourceItem> batch) const;
    void tell(bool atOnce);

    store::Worker &m_worker;
    store::StepInfo m_info;
    ReadOptions m_options;
    QList<DispatchId> m_replaces;
    std::function<void()> m_stored;
    QThreadPool m_readers;
    std::deque<QFuture<Reading>> m_ahead; ///< being read, in the order of the sources
    std::deque<qint64> m_aheadBytes;
    qint64 m_bytesAhead = 0;
    qsizetype m_next = 0; ///< the first source not yet given to a reader
    qsizetype m_done = 0;
    StepId m_step = {};
    QElapsedTimer m_told;
};

} // namespace elchi
