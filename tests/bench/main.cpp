// SPDX-License-Identifier: GPL-3.0-or-later
// `packaging/dev bench [DISPATCHES]`: both sides of each ratio in one run. `… bench import [DISPATCHES]`: the
// import alone. `… bench suggest [DISPATCHES]`: suggestions alone. `… bench draw`: the reader's drawing
// alone. `… bench mark [DISPATCHES]`: setting marks alone. `… bench corpus FOLDER DISPATCHES`: writes the
// texts that are measured with, and ends.
#include "bench/corpus.h"
#include "bench/drawbench.h"
#include "bench/importbench.h"
#include "bench/librarybench.h"
#include "bench/startbench.h"
#include "bench/suggestbench.h"
#include "bench/walkbench.h"
#include "workspace/sample.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

/// What an analyst waits for in the window, with so many dispatches in the workspace.
void useWindow(const QTemporaryDir &folder, int dispatches)
{
    const QString path = folder.filePath(u"bench.elchi"_s);
    const QString sample = folder.filePath(u"sample.elchi"_s);
    if (const auto made = elchi::createSample(sample, u"bench"_s); !made)
        qFatal("%s", qPrintable(errorSentence(made.error())));
    elchi::bench::start(sample, 5);
    elchi::bench::draw();
    elchi::bench::makeLibrary(path, dispatches);
    elchi::bench::openLibrary(path);
    elchi::bench::walkLibrary(path);
    elchi::bench::mark(path);
}

} // namespace

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
    const QStringList words = QApplication::arguments().sliced(1);
    if (words.size() == 3 && words[0] == u"corpus"_s) {
        elchi::bench::writeCorpus(words[1], words[2].toInt());
        return 0;
    }
    if (words.value(0) == u"suggest"_s) {
        elchi::bench::suggest(words.value(1, u"10000"_s).toInt());
        return 0;
    }
    if (words.value(0) == u"draw"_s) {
        elchi::bench::draw();
        return 0;
    }
    if (words.value(0) == u"mark"_s) {
        const QString path = folder.filePath(u"mark.elchi"_s);
        elchi::bench::makeLibrary(path, words.value(1, u"1000"_s).toInt());
        elchi::bench::mark(path);
        return 0;
    }
    const int most = words.isEmpty() || words.last() == u"import"_s ? 100000 : words.last().toInt();
    elchi::bench::importFiles(most);
    if (words.value(0) != u"import"_s)
        elchi::bench::suggest(qMin(most, 10000));
    if (words.value(0) != u"import"_s)
        useWindow(folder, most);
    return 0;
}
