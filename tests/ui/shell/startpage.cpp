// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/startpage.h"

#include "shell/settings.h"
#include "shelldesk.h"
#include "support/printing.h"
#include "support/showing.h"
#include "workspace/library.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace elchi;

TEST_CASE("the start page offers new, open and the sample, and no empty list of recent workspaces")
{
    ShellDesk desk;
    for (const QString &name : {u"startNew"_s, u"startOpen"_s, u"startSample"_s})
        CHECK(desk.child<QPushButton>(name)->isVisible());
    CHECK_FALSE(desk.child<QListWidget>(u"startRecent"_s)->isVisible());
    CHECK_FALSE(desk.child<QLabel>(u"startProblem"_s)->isVisible());
}

TEST_CASE("nothing on the start page is cut off")
{
    ShellDesk desk;
    REQUIRE(desk.window().createWorkspace(desk.path(u"w.elchi"_s)));
    desk.window().closeWorkspace();
    const auto labels = desk.child<StartPage>(u"startPage"_s)->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (!label->isVisible())
            continue;
        INFO(label->text().toStdString());
        CHECK(label->height() >= label->heightForWidth(label->width()));
        CHECK(label->height() >= label->pixmap().deviceIndependentSize().height());
    }
}

TEST_CASE("the sample button opens a workspace worth looking at, the second time the same one")
{
    ShellDesk desk;
    REQUIRE(clickMiddle(desk.child<QPushButton>(u"startSample"_s)));
    REQUIRE(desk.window().workspace());
    CHECK(desk.workspace().counts()->dispatches >= 24);
    const QString path = desk.workspace().path();
    desk.window().closeWorkspace();
    REQUIRE(clickMiddle(desk.child<QPushButton>(u"startSample"_s)));
    CHECK(desk.workspace().path() == path);
}

TEST_CASE(
    "a recent workspace is opened by Enter, and one that vanished is told and can be taken off the list")
{
    ShellDesk desk;
    REQUIRE(desk.window().createWorkspace(desk.path(u"gone.elchi"_s)));
    REQUIRE(desk.window().createWorkspace(desk.path(u"kept.elchi"_s)));
    desk.window().closeWorkspace();
    REQUIRE(QFile::remove(desk.path(u"gone.elchi"_s)));
    desk.restart();

    auto *recent = desk.child<QListWidget>(u"startRecent"_s);
    REQUIRE(recent->isVisible());
    REQUIRE(recent->count() == 2);
    CHECK(recent->item(1)->text().contains(u"missing"_s));
    recent->setFocus();
    recent->setCurrentRow(1);
    QTest::keyClick(recent, Qt::Key_Return);
    CHECK_FALSE(desk.window().workspace());
    CHECK(desk.child<StartPage>(u"startPage"_s)->problem().contains(u"gone.elchi"_s));

    recent->setCurrentRow(1);
    QTest::keyClick(recent, Qt::Key_Delete);
    REQUIRE(recent->count() == 1);
    CHECK(settings::recent() == QStringList{desk.path(u"kept.elchi"_s)});
    recent->setCurrentRow(0);
    QTest::keyClick(recent, Qt::Key_Return);
    REQUIRE(desk.window().workspace());
    CHECK(desk.workspace().name() == u"kept"_s);
}

TEST_CASE("dispatches that are dropped before a workspace is open are not lost without a word")
{
    ShellDesk desk;
    desk.window().importPaths({desk.write(u"a.txt"_s, "Visit\n\nText\n")});
    CHECK_FALSE(desk.child<StartPage>(u"startPage"_s)->problem().isEmpty());
}
