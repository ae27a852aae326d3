// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/filterbar.h"
#include "shell/messagebar.h"
#include "shell/startpage.h"
#include "shell/workspaceview.h"
#include "shelldesk.h"
#include "support/printing.h"
#include "support/showing.h"
#include "workspace/backups.h"
#include "workspace/library.h"

#include <QAction>
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

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
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

TEST_CASE(
    "a damaged workspace is refused in words, stays byte for byte, and its newest backup opens from there")
{
    ShellDesk desk;
    desk.openSample();
    const QString path = desk.workspace().path();
    REQUIRE(QTest::qWaitFor([&] { return backupsOf(path).size() == 1; }, 30000));
    const int dispatches = desk.workspace().counts()->dispatches;
    desk.window().closeWorkspace();
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.resize(file.size() / 2));
    file.close();
    const QByteArray half = contentOf(path);

    CHECK_FALSE(desk.window().openWorkspace(path));
    CHECK(desk.child<StartPage>(u"startPage"_s)->problem().contains(u"copy.elchi"_s));
    REQUIRE(clickMiddle(desk.child<QPushButton>(u"startBackups"_s)));
    REQUIRE(clickMiddle(desk.child<QPushButton>(u"backupsOpen"_s)));
    REQUIRE(desk.window().workspace());
    CHECK(desk.workspace().path() != path);
    CHECK_FALSE(asBackup(desk.workspace().path()));
    CHECK(desk.workspace().counts()->dispatches == dispatches);
    CHECK(contentOf(path) == half);
}

TEST_CASE("a workspace that is found damaged when it is shown already is closed, told and left as it was")
{
    ShellDesk desk;
    desk.openSample();
    const QString path = desk.workspace().path();
    desk.window().closeWorkspace();
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    const QByteArray ruin(4096, '\xa5');
    REQUIRE(file.seek(file.size() - ruin.size()));
    REQUIRE(file.write(ruin) == ruin.size());
    file.close();
    const QByteArray damaged = contentOf(path);

    REQUIRE(desk.window().openWorkspace(path));
    REQUIRE(QTest::qWaitFor([&] { return !desk.window().workspace(); }, 30000));
    CHECK(desk.child<StartPage>(u"startPage"_s)->problem().contains(u"copy.elchi"_s));
    CHECK(said(desk).isEmpty());
    CHECK(desk.child<QPushButton>(u"startBackups"_s)->isVisible());
    CHECK(contentOf(path) == damaged);
}

TEST_CASE("opening a file of the rotation opens a copy of it")
{
    ShellDesk desk;
    desk.openSample();
    const QString path = desk.workspace().path();
    REQUIRE(QTest::qWaitFor([&] { return backupsOf(path).size() == 1; }, 30000));
    REQUIRE(desk.window().openWorkspace(backupsOf(path).first().path));
    CHECK_FALSE(asBackup(desk.workspace().path()));
    CHECK(backupsOf(path).size() == 1);
    CHECK_FALSE(said(desk).isEmpty());
}

TEST_CASE("a workspace of a newer Elchi and a file that is none are refused in words")
{
    ShellDesk desk;
    const QString letter = desk.write(u"letter.elchi"_s, "Dear colleague");
    CHECK_FALSE(desk.window().openWorkspace(letter));
    CHECK(desk.child<StartPage>(u"startPage"_s)->problem().contains(u"letter.elchi"_s));
    CHECK_FALSE(desk.child<QPushButton>(u"startBackups"_s)->isVisible());
    CHECK(contentOf(letter) == "Dear colleague");
}

TEST_CASE("a copy is saved in the background and said to be there; one that exists is not overwritten")
{
    ShellDesk desk;
    desk.openSample();
    const QString path = desk.path(u"saved.elchi"_s);
    desk.window().saveCopy(path);
    CHECK_FALSE(desk.action(u"actionSaveCopy"_s)->isEnabled());
    REQUIRE(QTest::qWaitFor([&] { return said(desk).contains(u"saved.elchi"_s); }, 30000));
    CHECK(desk.action(u"actionSaveCopy"_s)->isEnabled());
    const QByteArray before = contentOf(path);
    desk.window().saveCopy(path);
    REQUIRE(QTest::qWaitFor([&] { return desk.action(u"actionSaveCopy"_s)->isEnabled(); }, 30000));
    CHECK(said(desk).contains(u"already"_s));
    CHECK(contentOf(path) == before);
    // A copy that is asked for just before the window closes is still made.
    desk.window().saveCopy(desk.path(u"late.elchi"_s));
    desk.window().closeWorkspace();
    CHECK(Workspace::open(desk.path(u"late.elchi"_s), u"aida"_s));
}
