// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/childcost.h"

#include <QElapsedTimer>
#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace elchi::bench {

namespace {

double seconds(const timeval &time)
{
    return double(time.tv_sec) + double(time.tv_usec) / 1e6;
}

pid_t started(const QString &program, const QStringList &arguments)
{
    QByteArrayList words{program.toLocal8Bit()};
    for (const QString &argument : arguments)
        words << argument.toLocal8Bit();
    std::vector<char *> argv;
    for (QByteArray &word : words)
        argv.push_back(word.data());
    argv.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    pid_t child = 0;
    const int failed = posix_spawnp(&child, argv[0], &actions, nullptr, argv.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    if (failed != 0)
        qFatal("%s cannot be started", argv[0]);
    return child;
}

} // namespace

Cost costOf(const QString &program, const QStringList &arguments)
{
    QElapsedTimer timer;
    timer.start();
    const pid_t child = started(program, arguments);
    int status = 0;
    rusage usage{};
    if (wait4(child, &status, 0, &usage) != child || status != 0)
        qFatal("%s failed", qPrintable(program));
    return {.seconds = double(timer.nsecsElapsed()) / 1e9,
            .cpuSeconds = seconds(usage.ru_utime) + seconds(usage.ru_stime),
            .megabytes = double(usage.ru_maxrss) / 1024};
}

} // namespace elchi::bench
