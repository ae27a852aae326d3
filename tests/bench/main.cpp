// SPDX-License-Identifier: GPL-3.0-or-later
// `packaging/dev bench [DISPATCHES]`: both sides of each ratio in one run.
#include "bench/librarybench.h"
#include "bench/startbench.h"

#include <QApplication>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const int dispatches = arguments.size() > 1 ? arguments[1].toInt() : 100000;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"bench.elchi"_s);
    elchi::bench::makeLibrary(path, dispatches);
    elchi::bench::openLibrary(path);
    elchi::bench::mark(path);
    elchi::bench::start(path, 5);
    return 0;
}
