// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/interruption.h"

#include <QSocketNotifier>
#include <csignal>
#include <unistd.h>

namespace elchi::cli {

namespace {

int ends[2] = {-1, -1}; ///< of a pipe: nearly nothing else may be done inside of a signal

void tell(int)
{
    const char byte = 0;
    [[maybe_unused]] const auto written = ::write(ends[1], &byte, 1);
}

void handle(void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = int(SA_RESETHAND);
    for (const int signal : {SIGINT, SIGTERM})
        ::sigaction(signal, &action, nullptr);
}

} // namespace

Interruption::Interruption(const std::function<void()> &interrupted)
{
    if (::pipe(ends) != 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(ends[0], QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(),
                     [interrupted, notifier = m_notifier.get()] {
                         notifier->setEnabled(false);
                         interrupted();
                     });
    handle(&tell);
}

Interruption::~Interruption()
{
    if (!m_notifier)
        return;
    handle(SIG_DFL);
    m_notifier.reset();
    ::close(ends[0]);
    ::close(ends[1]);
}

} // namespace elchi::cli
