// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/step.h"
#include "store/worker.h"

namespace elchi {

/// Does one act of the analyst, on the store's thread: `work` gets the connection and the open step, answers
/// a Result, and is committed only when it answers without error.
template <class Work>
auto inStep(store::Connection &connection, const store::StepInfo &info, Work work)
    -> std::invoke_result_t<Work, store::Connection &, store::Step &>
{
    auto step = store::Step::begin(connection, info);
    if (!step)
        return std::unexpected(step.error());
    auto done = work(connection, *step);
    if (!done)
        return done;
    if (auto committed = step->commit(); !committed)
        return std::unexpected(committed.error());
    return done;
}

/// The same from any other thread, which waits for it.
template <class Work>
auto act(store::Worker &worker, const store::StepInfo &info, Work work)
    -> std::invoke_result_t<Work, store::Connection &, store::Step &>
{
    return worker.now(
        [&info, &work](store::Connection &connection) { return inStep(connection, info, work); });
}

} // namespace elchi
