// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/step.h"
#include "store/worker.h"

namespace elchi {

/// Does one act of the analyst on the store's thread and waits for it: `work` gets the connection and the
/// open step, answers a Result, and is committed only when it answers without error.
template <class Work>
auto act(store::Worker &worker, const store::StepInfo &info, Work work)
    -> std::invoke_result_t<Work, store::Connection &, store::Step &>
{
    using Answer = std::invoke_result_t<Work, store::Connection &, store::Step &>;
    return worker.now([&info, &work](store::Connection &connection) -> Answer {
        auto step = store::Step::begin(connection, info);
        if (!step)
            return std::unexpected(step.error());
        Answer done = work(connection, *step);
        if (!done)
            return done;
        if (auto committed = step->commit(); !committed)
            return std::unexpected(committed.error());
        return done;
    });
}

} // namespace elchi
