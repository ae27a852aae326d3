// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QFuture>
#include <memory>

namespace elchi {

/// Waits for the answer to the newest question alone: one that comes for an older question, or after its
/// asker is gone, is dropped. GUI thread.
class LatestAnswer
{
public:
    /// Calls `take` with what was answered, or `fail` with its error, on `asker`'s thread.
    template <typename Answer, typename Take, typename Fail>
    void await(QObject *asker, QFuture<Result<Answer>> answer, Take take, Fail fail)
    {
        const int question = ++*m_newest;
        const std::weak_ptr<int> newest = m_newest;
        answer.then(asker, [question, newest, take, fail](const Result<Answer> &answered) {
            const auto now = newest.lock();
            if (!now || *now != question)
                return;
            if (answered)
                take(*answered);
            else
                fail(answered.error());
        });
    }
    /// What is still to come is not wanted any more.
    void drop() { ++*m_newest; }

private:
    std::shared_ptr<int> m_newest = std::make_shared<int>(0);
};

} // namespace elchi
