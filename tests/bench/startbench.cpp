// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/startbench.h"

#include "bench/figures.h"

#include <QCoreApplication>
#include <QProcessEnvironment>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace elchi::bench {

namespace {

double milliseconds(const timeval &time)
{
    return double(time.tv_sec) * 1000.0 + double(time.tv_usec) / 1000.0;
}

/// CPU milliseconds of one whole run of a program of this build; ends the benchmark when the program failed.
double cpuOf(const QString &program, const QStringList &arguments)
{
    const QByteArray path = (QCoreApplication::applicationDirPath() + u'/' + program).toLocal8Bit();
    QList<QByteArray> words{path};
    for (const QString &argument : arguments)
        words << argument.toLocal8Bit();
    QList<char *> argv;
    for (QByteArray &word : words)
        argv << word.data();
    argv << nullptr;
    const pid_t child = fork();
    if (child == 0) {
        execv(path.constData(), argv.data());
        _exit(127);
    }
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
        qFatal("%s did not end well", path.constData());
    return milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime);
}

} // namespace

void start(const QString &workspace, int pairs)
{
    QList<double> elchi;
    QList<double> bare;
    for (int i = 0; i < pairs; ++i) {
        bare << cpuOf(u"elchi-bare-window"_s, {});
        elchi << cpuOf(u"elchi"_s, {u"--leave-after-paint"_s, workspace});
    }
    print(u"start to first paint, bare Qt window, CPU ms"_s, bare);
    print(u"start to first paint, Elchi with a workspace, CPU ms"_s, elchi);
    printRatio(u"start: Elchi / bare window"_s, elchi, bare, 2.0);
}

} // namespace elchi::bench
