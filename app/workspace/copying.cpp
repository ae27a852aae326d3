// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/copying.h"

#include "store/backup.h"
#include "store/worker.h"

#include <QPromise>

namespace elchi {

namespace {

constexpr int turnMilliseconds = 30;
constexpr int thousandths = 1000;

/// One copy on its way.
struct Run
{
    QPromise<Result<void>> promise;
    std::unique_ptr<store::Backup> backup;
    std::shared_ptr<std::atomic_bool> closing;
    std::shared_ptr<QThreadPool> checking;

    [[nodiscard]] bool isCancelled() const { return *closing || promise.isCanceled(); }

    void end(const Result<void> &result)
    {
        backup.reset();
        // A cancelled promise would swallow its answer; nobody waits for that one.
        promise.addResult(result);
        promise.finish();
    }
};

void check(const std::shared_ptr<Run> &run)
{
    run->checking->start([run] { run->end(run->backup->finish([&run] { return run->isCancelled(); })); });
}

/// Copies for one turn and asks for the next, so that acts and questions go between.
void takeTurn(store::Worker &worker, const std::shared_ptr<Run> &run)
{
    worker.ask(
        [&worker, run](store::Connection &) {
            if (run->isCancelled()) {
                run->end(failure(ErrorCode::Cancelled));
                return false;
            }
            const auto complete = run->backup->advance(turnMilliseconds);
            run->promise.setProgressValue(run->backup->progress());
            if (complete && !*complete) {
                takeTurn(worker, run);
                return true;
            }
            const auto sealed = complete ? run->backup->seal() : std::unexpected(complete.error());
            sealed ? check(run) : run->end(sealed);
            return sealed.has_value();
        },
        store::Worker::Bulk);
}

} // namespace

Copying::Copying(store::Worker &worker)
    : m_worker(worker), m_closing(std::make_shared<std::atomic_bool>(false)),
      m_checking(std::make_shared<QThreadPool>())
{
    m_checking->setMaxThreadCount(1);
}

Copying::~Copying()
{
    *m_closing = true;
    m_checking->waitForDone();
}

QFuture<Result<void>> Copying::copyTo(const QString &destination)
{
    auto run = std::make_shared<Run>();
    run->closing = m_closing;
    run->checking = m_checking;
    run->promise.start();
    run->promise.setProgressRange(0, thousandths);
    m_worker.ask(
        [&worker = m_worker, run, destination](store::Connection &connection) {
            auto backup = store::Backup::begin(connection, destination);
            if (!backup) {
                run->end(std::unexpected(backup.error()));
                return false;
            }
            run->backup = std::move(*backup);
            takeTurn(worker, run);
            return true;
        },
        store::Worker::Bulk);
    return run->promise.future();
}

QFuture<Result<QString>> Copying::keepBackup(const QString &workspace)
{
    const auto destination = store::nextBackup(workspace);
    if (!destination)
        return QtFuture::makeReadyValueFuture(Result<QString>(std::unexpected(destination.error())));
    return copyTo(*destination).then([workspace, path = *destination](const Result<void> &copied) {
        if (copied)
            store::rotateBackups(workspace);
        return copied.transform([&path] { return path; });
    });
}

} // namespace elchi
