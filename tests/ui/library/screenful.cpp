// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/librarypane.h"
#include "support/printing.h"
#include "support/sqlwatch.h"
#include "workspace/library.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QFile>
#include <QListView>
#include <QTemporaryDir>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace elchi;

namespace {

void makeWorkspace(const QString &path, int dispatches)
{
    const QTemporaryDir folder;
    for (int i = 0; i < dispatches; ++i) {
        QFile file(folder.filePath(u"%1.txt"_s.arg(i)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(u"Бишкек, 29.01.25. /Кабар/. Встреча № %1.\n"_s.arg(i).toUtf8()) > 0);
    }
    const auto made = Workspace::create(path, u"Айнура"_s);
    REQUIRE(made);
    auto import = (*made)->library().import({folder.path()}, {});
    import.waitForFinished();
    REQUIRE((*made)->library().count({}).result() == dispatches);
}

/// Every statement that opening a workspace runs until the rows in sight have come, with its runs and rows.
QStringList askedByOpening(const QString &path)
{
    SqlWatch watch;
    const auto workspace = Workspace::open(path, u"Айнура"_s);
    REQUIRE(workspace);
    LibraryPane pane(**workspace);
    pane.resize(300, 480);
    pane.show();
    REQUIRE(QTest::qWaitForWindowExposed(&pane));
    const auto *model = pane.findChild<QListView *>(u"libraryList"_s)->model();
    REQUIRE(QTest::qWaitFor([&] { return model->index(0, 0).data().isValid(); }));
    QStringList lines;
    for (const AskedStatement &one : watch.take())
        lines << u"%1 runs, %2 rows: %3"_s.arg(one.runs).arg(one.rows).arg(QString::fromUtf8(one.sql));
    lines.sort();
    return lines;
}

} // namespace

TEST_CASE("opening a workspace fetches a screenful of its library, however many dispatches there are")
{
    const QTemporaryDir folder;
    const QString hundreds = folder.filePath(u"hundreds.elchi"_s);
    const QString thousands = folder.filePath(u"thousands.elchi"_s);
    makeWorkspace(hundreds, 200);
    makeWorkspace(thousands, 2000);
    const QStringList asked = askedByOpening(hundreds);
    CHECK(asked.filter(u"FROM dispatch d"_s).filter(u" 100 rows"_s).size() == 1);
    CHECK(asked == askedByOpening(thousands));
}
