// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

class QSocketNotifier;

namespace elchi::cli {

/// While it lives, Ctrl+C (SIGINT) and SIGTERM call a function from the event loop instead of ending the
/// program; the second one ends it as ever. One at a time, on the thread of the event loop.
class Interruption
{
public:
    explicit Interruption(const std::function<void()> &interrupted);
    ~Interruption();
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace elchi::cli
