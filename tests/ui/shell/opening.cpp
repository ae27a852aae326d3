// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/filterbar.h"
#include "shell/messagebar.h"
#include "shell/startpage.h"
#include "shell/workspaceview.h"
#include "shelldesk.h"
#include "support/printing.h"
#include "workspace/library.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace elchi;

namespace {

QString said(ShellDesk &desk)
{
    return desk.child<MessageBar>(u"messageBar"_s)->text();
}

/// Drops files onto the window as a file manager does.
void drop(ShellDesk &desk, const QStringList &paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls << QUrl::fromLocalFile(path);
    data.setUrls(urls);
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&desk.window(), &enter);
    REQUIRE(enter.isAccepted());
    QDropEvent event({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&desk.window(), &event);
}

} // namespace

TEST_CASE("a second opener is told who holds the workspace and keeps what it has open")
{
    ShellDesk desk;
    const QString path = desk.path(u"held.elchi"_s);
    const auto holder = Workspace::create(path, u"bakyt"_s);
    REQUIRE(holder);
    CHECK_FALSE(desk.window().openWorkspace(path));
    const QString sentence = desk.child<StartPage>(u"startPage"_s)->problem();
    CHECK(sentence.contains(QString::number(QCoreApplication::applicationPid())));

    desk.openSample();
    CHECK_FALSE(desk.window().openWorkspace(path));
    CHECK(said(desk) == sentence);
    CHECK(desk.workspace().name() == u"copy"_s);
    QTest::mouseClick(desk.child<QToolButton>(u"messageClose"_s), Qt::LeftButton);
    CHECK(said(desk).isEmpty());
}

TEST_CASE("files and folders that are dropped on the window are imported, and a copy leads to the first")
{
    ShellDesk desk;
    REQUIRE(desk.window().createWorkspace(desk.path(u"w.elchi"_s)));
    REQUIRE(QDir().mkpath(desk.path(u"in"_s)));
    desk.write(u"in/a.txt"_s, "Envoy of Japan received\n\nBishkek, 29.01.25. /Kabar/. The envoy came.\n");
    const QString copy =
        desk.write(u"copy.txt"_s, "Envoy of Japan received\n\nBishkek, 29.01.25. /Kabar/. The envoy came.\n");
    const QString empty = desk.write(u"empty.txt"_s, "");
    drop(desk, {desk.path(u"in"_s), copy, empty});
    auto *table = desk.child<QTableView>(u"importTable"_s);
    REQUIRE(QTest::qWaitFor([&] { return table->model()->rowCount() == 3; }));
    CHECK(table->isVisible());
    CHECK(QTest::qWaitFor([&] { return desk.listed() == 1; }));
    CHECK(table->model()->index(2, 6).data().toString().contains(u"empty.txt"_s));
    table->setFocus();
    table->setCurrentIndex(table->model()->index(1, 0));
    QTest::keyClick(table, Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return desk.chosen() == u"Envoy of Japan received"_s; }));
}

TEST_CASE("a workspace that is dropped on the window is opened")
{
    ShellDesk desk;
    const QString path = desk.path(u"dropped.elchi"_s);
    REQUIRE(Workspace::create(path, u"aida"_s));
    drop(desk, {path});
    REQUIRE(desk.window().workspace());
    CHECK(desk.workspace().name() == u"dropped"_s);
}

TEST_CASE("a dispatch is pasted from the clipboard and opened")
{
    ShellDesk desk;
    REQUIRE(desk.window().createWorkspace(desk.path(u"w.elchi"_s)));
    QGuiApplication::clipboard()->setText(
        u"Приём посла\n\nБишкек, 29.01.25. /Кабар/. Глава принял посла.\n"_s);
    desk.trigger(u"actionPaste"_s);
    CHECK(QTest::qWaitFor([&] { return desk.listed() == 1 && desk.chosen() == u"Приём посла"_s; }));
}

TEST_CASE("an empty library says what it is for and offers the import")
{
    ShellDesk desk;
    REQUIRE(desk.window().createWorkspace(desk.path(u"w.elchi"_s)));
    auto *import = desk.child<QPushButton>(u"libraryEmptyImport"_s);
    CHECK(QTest::qWaitFor([&] { return import->isVisible(); }));
}

TEST_CASE("a damaged workspace and one of a newer Elchi are refused in words and stay byte for byte")
{
    ShellDesk desk;
    const QString damaged = desk.write(u"damaged.elchi"_s, "no database at all");
    CHECK_FALSE(desk.window().openWorkspace(damaged));
    CHECK(desk.child<StartPage>(u"startPage"_s)->problem().contains(u"damaged.elchi"_s));
    QFile file(damaged);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == "no database at all");
}
