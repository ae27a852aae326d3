// SPDX-License-Identifier: GPL-3.0-or-later
// `packaging/dev bench [DISPATCHES]`: both sides of each ratio in one run.
#include "bench/librarybench.h"
#include "bench/startbench.h"
#include "bench/walkbench.h"
#include "workspace/sample.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    // /tmp may live in memory, where a durable commit costs nothing.
    const QTemporaryDir folder(u"/var/tmp/elchi-bench-XXXXXX"_s);
    // Settings and sessions of whoever measures must neither help nor suffer.
    for (const char *home : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"})
        qputenv(home, folder.filePath(u"home"_s).toUtf8());
    const QApplication application(argc, argv);
    QApplication::setApplicationName(u"Elchi"_s);
    QApplication::setOrganizationName(u"Elchi"_s);
    const QStringList arguments = QApplication::arguments();
    const int dispatches = arguments.size() > 1 ? arguments[1].toInt() : 100000;
    const QString path = folder.filePath(u"bench.elchi"_s);
    const QString sample = folder.filePath(u"sample.elchi"_s);
    if (const auto made = elchi::createSample(sample, u"bench"_s); !made)
        qFatal("%s", qPrintable(errorSentence(made.error())));
    elchi::bench::start(sample, 5);
    elchi::bench::makeLibrary(path, dispatches);
    elchi::bench::openLibrary(path);
    elchi::bench::walkLibrary(path);
    elchi::bench::mark(path);
    return 0;
}
