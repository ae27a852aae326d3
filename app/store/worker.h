// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "store/connection.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>
#include <atomic>
#include <memory>

namespace elchi::store {

/// The one thread on which the one connection lives. Work is a function of the connection; it runs there in
/// order of priority, one at a time. Destroying the worker finishes what is queued and closes the connection
/// on its own thread.
class Worker
{
public:
    /// What an analyst waits for goes before questions, questions before bulk writing.
    enum Priority { Bulk = 0, Question = 1, Act = 2 };

    using Opener = Result<std::unique_ptr<Connection>> (*)(const QString &path);
    /// Opens (Connection::open or Connection::create) on the new thread.
    [[nodiscard]] static Result<std::unique_ptr<Worker>> start(Opener opener, const QString &path);
    ~Worker();
    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;

    /// Waits for the answer: for acts and small questions only. Never call it from inside work.
    template <class F>
    auto now(F work) -> std::invoke_result_t<F, Connection &>
    {
        return ask(std::move(work), Act).result();
    }

    /// Answers later, by value.
    template <class F>
    auto ask(F work, Priority priority = Question) -> QFuture<std::invoke_result_t<F, Connection &>>
    {
        // A promise of our own: QtConcurrent lets a waiting thread steal the work and run it itself, and then
        // the connection would be used on the wrong thread.
        using Answer = std::invoke_result_t<F, Connection &>;
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start(); // a future that has not started yet would not be waited for
        m_awaited += priority > Bulk;
        m_thread.start(
            [this, promise, priority, work = std::move(work)]() mutable {
                m_awaited -= priority > Bulk;
                promise->addResult(work(*m_connection));
                promise->finish();
            },
            priority);
        return promise->future();
    }

    /// Whether something is queued that goes before bulk writing. Any thread, also from inside work.
    [[nodiscard]] bool isAwaited() const { return m_awaited > 0; }

private:
    Worker();

    std::atomic<int> m_awaited = 0;
    QThreadPool m_thread;
    std::unique_ptr<Connection> m_connection;
};

} // namespace elchi::store
