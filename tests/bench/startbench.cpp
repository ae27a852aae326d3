// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/startbench.h"

#include "bench/figures.h"

#include <QCoreApplication>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace elchi::bench {

namespace {

/// The CPU milliseconds that a program of this build says it has used by its first paint; ends the benchmark
/// when the program failed.
double cpuOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationDirPath() + u'/' + program, arguments);
    if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit ||
        process.exitCode() != 0)
        qFatal("%s did not end well", qPrintable(program));
    return process.readAllStandardOutput().trimmed().toDouble();
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
