// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/importbench.h"

#include "bench/childcost.h"
#include "bench/corpus.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTextStream>
#include <cmath>
#include <optional>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace elchi::bench {

namespace {

QString programPath(const QString &name)
{
    return QCoreApplication::applicationDirPath() + u'/' + name;
}

struct Pair
{
    Cost bare;
    Cost ours;
};

/// Both read the files once before, so that neither pays for the disk's first reading.
Pair measured(int count)
{
    const QTemporaryDir folder(u"/var/tmp/elchi-bench-XXXXXX"_s);
    const QString corpus = folder.filePath(u"corpus"_s);
    writeCorpus(corpus, count);
    const QString workspace = folder.filePath(u"import.elchi"_s);
    (void)costOf(programPath(u"elchi-cli"_s), {u"init"_s, workspace});
    // What was written so far shall not be paid for by whoever asks first for a durable commit.
    ::sync();
    Pair pair;
    pair.bare = costOf(programPath(u"elchi-bare-import"_s), {folder.filePath(u"bare.db"_s), corpus});
    ::sync();
    pair.ours = costOf(programPath(u"elchi-cli"_s), {u"import"_s, workspace, corpus});
    return pair;
}

void printPair(int count, const Pair &pair)
{
    const auto number = [](double value) { return QString::number(value, 'f', 2).rightJustified(8); };
    QTextStream(stdout) << QString::number(count).rightJustified(8) << number(pair.bare.seconds)
                        << number(pair.bare.cpuSeconds) << number(pair.bare.megabytes) << u" |"_s
                        << number(pair.ours.seconds) << number(pair.ours.cpuSeconds)
                        << number(pair.ours.megabytes) << u" |"_s
                        << number(pair.ours.seconds / pair.bare.seconds)
                        << number(pair.ours.cpuSeconds / pair.bare.cpuSeconds) << '\n';
}

} // namespace

void importFiles(int most)
{
    QTextStream(stdout)
        << "import of text files: bare C with FTS5 | elchi-cli import | ratios (goals at 10,000: 1.3 "
           "wall, 2.0 CPU; 250 MB at 100,000)\n"
           "   files  wall s   CPU s      MB |  wall s   CPU s      MB |    wall     CPU\n";
    std::optional<double> first;
    for (int count = 1000; count <= most; count *= 10) {
        const Pair pair = measured(count);
        printPair(count, pair);
        if (!first)
            first = pair.ours.seconds;
        else if (count * 10 > most)
            QTextStream(stdout) << "log-log slope of Elchi's wall time (goal 1.15): "
                                << std::log(pair.ours.seconds / *first) / std::log(count / 1000.0) << '\n';
    }
}

} // namespace elchi::bench
