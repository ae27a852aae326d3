// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/librarybench.h"

#include "bench/corpus.h"
#include "bench/figures.h"
#include "domain/entity.h"
#include "reader/readerpane.h"
#include "workspace/library.h"
#include "workspace/marking.h"
#include "workspace/registry.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTextStream>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace elchi::bench {

namespace {

constexpr int rounds = 5;
constexpr int marksSet = 200;

double elapsed(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

std::unique_ptr<Workspace> opened(const QString &path)
{
    auto workspace = Workspace::open(path, u"bench"_s);
    if (!workspace)
        qFatal("%s", qPrintable(errorSentence(workspace.error())));
    return std::move(*workspace);
}

/// Opening and the first screenful, in milliseconds.
double firstScreen(const QString &path)
{
    QElapsedTimer timer;
    timer.start();
    const auto workspace = opened(path);
    const auto count = workspace->library().count({}).result();
    const auto page = workspace->library().page({}, LibraryOrder::NewestFirst, 0, 50).result();
    if (!count || !page)
        qFatal("the library did not answer");
    return elapsed(timer);
}

/// A bare durable commit: the same pragmas, one row, nothing else.
class BareStore
{
public:
    explicit BareStore(const QString &path)
    {
        sqlite3_open(path.toUtf8().constData(), &m_database);
        run("PRAGMA locking_mode=exclusive");
        run("PRAGMA journal_mode=wal");
        run("PRAGMA synchronous=2");
        run("CREATE TABLE mark (id INTEGER PRIMARY KEY, b INTEGER, e INTEGER, quote TEXT)");
    }
    ~BareStore() { sqlite3_close(m_database); }
    BareStore(const BareStore &) = delete;
    BareStore &operator=(const BareStore &) = delete;

    void commitOne() { run("BEGIN; INSERT INTO mark (b, e, quote) VALUES (1, 9, 'Бишкек'); COMMIT"); }

private:
    void run(const char *sql)
    {
        if (sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(m_database));
    }

    sqlite3 *m_database = nullptr;
};

} // namespace

void makeLibrary(const QString &path, int count)
{
    const QTemporaryDir folder;
    writeCorpus(folder.path(), count);
    auto workspace = Workspace::create(path, u"bench"_s);
    if (!workspace)
        qFatal("%s", qPrintable(errorSentence(workspace.error())));
    QElapsedTimer timer;
    timer.start();
    auto import = (*workspace)->library().import({folder.path()}, {});
    while (!import.isFinished())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
    print(u"import of %1 dispatches, seconds"_s.arg(count), {elapsed(timer) / 1000.0});
}

void openLibrary(const QString &path)
{
    const QTemporaryDir folder;
    const QString empty = folder.filePath(u"empty.elchi"_s);
    if (auto made = Workspace::create(empty, u"bench"_s); !made)
        qFatal("%s", qPrintable(errorSentence(made.error())));
    QList<double> full;
    QList<double> bare;
    for (int i = 0; i < rounds; ++i) {
        bare << firstScreen(empty);
        full << firstScreen(path);
    }
    print(u"open + first screenful, empty workspace, ms"_s, bare);
    print(u"open + first screenful, full workspace, ms"_s, full);
}

void mark(const QString &path)
{
    const auto workspace = opened(path);
    const auto first = workspace->library().page({}, LibraryOrder::NewestFirst, 0, 1).result();
    const auto known = workspace->registry().find(u"Казахстан"_s, EntityType::Country, {}, 1);
    if (!first || first->isEmpty() || !known || known->isEmpty())
        qFatal("the bench workspace lacks a dispatch or a country");
    const DispatchId dispatch = first->first().id;
    ReaderPane reader(*workspace);
    reader.resize(900, 768);
    reader.open(dispatch);
    reader.show();
    QApplication::processEvents();
    const QTemporaryDir folder;
    BareStore bareStore(folder.filePath(u"bare.db"_s));
    QList<double> bare;
    QList<double> ours;
    for (int i = 0; i < marksSet; ++i) {
        QElapsedTimer timer;
        timer.start();
        bareStore.commitOne();
        reader.grab();
        bare << elapsed(timer);
        timer.start();
        const auto set =
            workspace->marking().mark(dispatch, TextSpan(i * 5, i * 5 + 4),
                                      {.kind = AnnotationKind::Mention, .entity = known->first().entity.id});
        reader.grab();
        ours << elapsed(timer);
        if (!set)
            qFatal("%s", qPrintable(errorSentence(set.error())));
    }
    print(u"bare durable commit + one repaint, ms"_s, bare);
    print(u"mark stored and drawn, ms"_s, ours);
    printRatio(u"mark: Elchi / bare commit and repaint"_s, ours, bare, 2.0);
}

} // namespace elchi::bench
