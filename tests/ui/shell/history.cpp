// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/historypanel.h"

#include "shell/readingplace.h"
#include "shell/workspaceview.h"
#include "shelldesk.h"
#include "support/printing.h"
#include "workspace/history.h"
#include "workspace/library.h"

#include <QAction>
#include <QTableWidget>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace elchi;

namespace {

/// Sets the progress of the open dispatch by its own button's action.
void setProgress(ShellDesk &desk, Progress progress)
{
    REQUIRE(desk.workspace().library().setProgress(desk.window().view()->reading().current(), progress));
}

Progress progressOf(ShellDesk &desk, DispatchId dispatch)
{
    return desk.workspace().library().summary(dispatch)->progress;
}

} // namespace

TEST_CASE("the menu names what undo and redo take, also after a restart")
{
    ShellDesk desk;
    desk.openSample();
    CHECK_FALSE(desk.action(u"actionUndo"_s)->isEnabled());
    desk.openRow(0);
    const QString title = desk.chosen();
    const DispatchId id = desk.window().view()->reading().current();
    setProgress(desk, Progress::InWork);
    CHECK(desk.action(u"actionUndo"_s)->text().contains(title));
    CHECK_FALSE(desk.action(u"actionRedo"_s)->isEnabled());
    desk.trigger(u"actionUndo"_s);
    CHECK(progressOf(desk, id) == Progress::Done);
    CHECK_FALSE(desk.action(u"actionUndo"_s)->isEnabled());
    CHECK(desk.action(u"actionRedo"_s)->text().contains(title));

    const QString path = desk.workspace().path();
    desk.restart();
    REQUIRE(desk.window().openWorkspace(path));
    CHECK(desk.action(u"actionRedo"_s)->text().contains(title));
    desk.trigger(u"actionRedo"_s);
    CHECK(progressOf(desk, id) == Progress::InWork);
    desk.trigger(u"actionUndo"_s);
    CHECK(progressOf(desk, id) == Progress::Done);
}

TEST_CASE("undo by its key jumps to the dispatch where it acts")
{
    ShellDesk desk;
    desk.openSample();
    desk.openRow(0);
    const DispatchId first = desk.window().view()->reading().current();
    setProgress(desk, Progress::InWork);
    desk.openRow(2);
    REQUIRE(desk.window().view()->reading().current() != first);
    QTest::keyClick(&desk.window(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(progressOf(desk, first) == Progress::Done);
    CHECK(desk.window().view()->reading().current() == first);
}

TEST_CASE("the history panel lists who did what and when, and what was taken back")
{
    ShellDesk desk;
    desk.openSample();
    desk.openRow(0);
    setProgress(desk, Progress::InWork);
    setProgress(desk, Progress::New);
    desk.trigger(u"actionHistory"_s);
    auto *table = desk.child<QTableWidget>(u"historyTable"_s);
    REQUIRE(QTest::qWaitFor([&] { return table->isVisible() && table->rowCount() == 2; }));
    CHECK(table->item(0, 0)->text().startsWith(QDate::currentDate().toString(u"dd.MM.yyyy"_s)));
    CHECK_FALSE(table->item(0, 1)->text().isEmpty());
    CHECK(table->item(0, 2)->text().contains(desk.chosen()));
    CHECK(table->item(0, 3)->text().isEmpty());
    desk.trigger(u"actionUndo"_s);
    REQUIRE(QTest::qWaitFor([&] { return table->item(0, 3) && !table->item(0, 3)->text().isEmpty(); }));
    CHECK(table->item(1, 3)->text().isEmpty());
}
