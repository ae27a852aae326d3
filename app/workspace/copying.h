// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QFuture>
#include <QString>
#include <QThreadPool>
#include <atomic>
#include <memory>

namespace elchi::store {
class Worker;
}

namespace elchi {

/// Verified copies of the open workspace that are made while the analyst works: in turns of at most 30 ms on
/// the store's thread, then checked on a thread of their own.
class Copying
{
public:
    explicit Copying(store::Worker &worker);
    /// Gives up what is unfinished; nothing of it stays.
    ~Copying();
    Copying(const Copying &) = delete;
    Copying &operator=(const Copying &) = delete;

    /// A copy at `destination`, which must not exist. Progress values are thousandths; a copy that is
    /// cancelled leaves nothing. Errors: WorkspaceExists, WriteFailed, DiskFull, Cancelled.
    [[nodiscard]] QFuture<Result<void>> copyTo(const QString &destination);
    /// A rotating backup; answers its path. Errors as copyTo().
    [[nodiscard]] QFuture<Result<QString>> keepBackup(const QString &workspace);

private:
    store::Worker &m_worker;
    std::shared_ptr<std::atomic_bool> m_closing;
    std::shared_ptr<QThreadPool> m_checking;
};

} // namespace elchi
