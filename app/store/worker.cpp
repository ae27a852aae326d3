// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/worker.h"

#include <QSemaphore>

namespace elchi::store {

Worker::Worker()
{
    // One thread for good: QSqlDatabase may be used only on the thread that made it.
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(-1);
}

Result<std::unique_ptr<Worker>> Worker::start(Opener opener, const QString &path)
{
    std::unique_ptr<Worker> worker(new Worker);
    std::optional<Error> error;
    QSemaphore opened;
    worker->m_thread.start([&] {
        auto connection = opener(path);
        if (connection)
            worker->m_connection = std::move(*connection);
        else
            error = connection.error();
        opened.release();
    });
    opened.acquire();
    if (error)
        return std::unexpected(*error);
    return worker;
}

Worker::~Worker()
{
    m_thread.start([this] { m_connection.reset(); }, Bulk - 1);
    m_thread.waitForDone();
}

} // namespace elchi::store
