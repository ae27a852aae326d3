// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/librarybench.h"

#include "bench/barestore.h"
#include "bench/corpus.h"
#include "bench/figures.h"
#include "bench/openwindow.h"
#include "domain/entity.h"
#include "reader/readerview.h"
#include "shell/mainwindow.h"
#include "shell/readingplace.h"
#include "shell/workspaceview.h"
#include "support/sqlwatch.h"
#include "workspace/library.h"
#include "workspace/marking.h"
#include "workspace/registry.h"
#include "workspace/workspace.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace elchi::bench {

namespace {

constexpr int rounds = 5;
constexpr int marksSet = 200;

void makeEmpty(const QString &path)
{
    if (auto made = Workspace::create(path, u"bench"_s); !made)
        qFatal("%s", qPrintable(errorSentence(made.error())));
}

double bareReading(const QString &path)
{
    QElapsedTimer timer;
    timer.start();
    BareStore store(path);
    readLikeElchi(store);
    return elapsed(timer);
}

void listStatements(const QString &path)
{
    SqlWatch watch;
    const OpenWindow open(path);
    QTextStream out(stdout);
    int rows = 0;
    const auto asked = watch.take();
    out << "statements until the library is painted (runs, rows fetched):\n";
    for (const AskedStatement &one : asked) {
        out << u"  %1 %2  %3\n"_s.arg(one.runs, 4).arg(one.rows, 6).arg(QString::fromUtf8(one.sql.left(130)));
        rows += one.rows;
    }
    out << "  rows fetched in all: " << rows << '\n';
}

/// Notes that a widget was painted.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QWidget &watched) { watched.installEventFilter(this); }
    [[nodiscard]] bool take() { return std::exchange(m_painted, false); }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_painted = m_painted || event->type() == QEvent::Paint;
        return false;
    }

private:
    bool m_painted = false;
};

void waitForPaint(PaintWatch &watch)
{
    while (!watch.take())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

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
    makeEmpty(empty);
    QList<double> bare, none, opening, full;
    for (int i = 0; i < rounds; ++i) {
        bare << bareReading(path);
        none << OpenWindow(empty).painted();
        const OpenWindow open(path);
        opening << open.opened();
        full << open.painted();
    }
    print(u"bare SQLite: check the file, read 100 rows, ms"_s, bare);
    print(u"open + first screenful painted, empty workspace, ms"_s, none);
    print(u"open + first screenful painted, full workspace, ms"_s, full);
    print(u"  of which until the window is filled, ms"_s, opening);
    listStatements(path);
}

void mark(const QString &path)
{
    OpenWindow open(path);
    Workspace &workspace = *open.window().workspace();
    const auto first = workspace.library().page({}, LibraryOrder::NewestFirst, 0, 1).result();
    const auto known = workspace.registry().find(u"Казахстан"_s, EntityType::Country, {}, 1);
    if (!first || first->isEmpty() || !known || known->isEmpty())
        qFatal("the bench workspace lacks a dispatch or a country");
    const DispatchId dispatch = first->first().id;
    open.window().view()->reading().open(dispatch);
    auto *reader = open.window().findChild<ReaderView *>();
    PaintWatch watch(*reader->viewport());
    waitForPaint(watch);
    const QTemporaryDir folder(u"/var/tmp/elchi-bench-XXXXXX"_s);
    BareStore bareStore(folder.filePath(u"bare.db"_s));
    bareStore.run("CREATE TABLE mark (id INTEGER PRIMARY KEY, b INTEGER, e INTEGER, quote TEXT)");
    QList<double> bare, ours;
    QElapsedTimer timer;
    for (int i = 0; i < marksSet; ++i) {
        QCoreApplication::processEvents();
        timer.start();
        bareStore.commitOne();
        reader->viewport()->update();
        waitForPaint(watch);
        bare << elapsed(timer);
        QCoreApplication::processEvents();
        timer.start();
        const auto set =
            workspace.marking().mark(dispatch, TextSpan(i * 5, i * 5 + 4),
                                     {.kind = AnnotationKind::Mention, .entity = known->first().entity.id});
        if (!set)
            qFatal("%s", qPrintable(errorSentence(set.error())));
        waitForPaint(watch);
        ours << elapsed(timer);
    }
    print(u"bare durable commit + one repaint, ms"_s, bare);
    print(u"mark stored and drawn, ms"_s, ours);
    printRatio(u"mark: Elchi / bare commit and repaint"_s, ours, bare, 2.0);
    printGoal(u"mark: beside one frame at 60 Hz, ms"_s, ours, 16.7);
}

} // namespace elchi::bench
