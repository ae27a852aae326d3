// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/historypanel.h"

#include "shell/historymodel.h"
#include "shell/readingplace.h"
#include "shell/workspaceview.h"
#include "shelldesk.h"
#include "support/modeltest.h"
#include "support/printing.h"
#include "workspace/history.h"
#include "workspace/library.h"
#include "workspace/registry.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
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

TEST_CASE("the history is made when it is first shown, and says what it is for while nothing was done")
{
    ShellDesk desk;
    REQUIRE(desk.window().createWorkspace(desk.path(u"new.elchi"_s)));
    CHECK(desk.window().findChild<HistoryPanel *>() == nullptr);
    desk.trigger(u"actionHistory"_s);
    const auto *empty = desk.child<QLabel>(u"historyEmpty"_s);
    CHECK(QTest::qWaitFor([&] { return empty->isVisible() && !empty->text().isEmpty(); }));
    REQUIRE(desk.workspace().registry().add(
        {.id = {}, .type = EntityType::Place, .name = u"Кара-Кол"_s, .country = {}}));
    const auto *table = desk.child<QTableView>(u"historyTable"_s);
    CHECK(QTest::qWaitFor([&] { return table->isVisible() && !empty->isVisible(); }));
    desk.child<QLineEdit>(u"historyFind"_s)->setText(u"nothing like it"_s);
    CHECK(QTest::qWaitFor([&] { return empty->isVisible(); }));
}

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

namespace {

/// The panel of the window, shown, and its table.
struct ShownHistory
{
    explicit ShownHistory(ShellDesk &desk)
    {
        desk.trigger(u"actionHistory"_s);
        table = desk.child<QTableView>(u"historyTable"_s);
        REQUIRE(QTest::qWaitFor([&] { return table->isVisible(); }));
    }

    [[nodiscard]] QString text(int row, int column) const
    {
        return table->model()->index(row, column).data().toString();
    }
    void expectRows(int rows) const
    {
        REQUIRE(QTest::qWaitFor([&] { return table->model()->rowCount() == rows; }));
    }
    void choose(int row) const
    {
        table->selectRow(row);
        table->setFocus();
    }
    /// Waits for the state of the act in a row.
    void expectState(int row, const QString &state) const
    {
        REQUIRE(QTest::qWaitFor([&] { return text(row, 3) == state; }));
    }

    QTableView *table;
};

} // namespace

TEST_CASE("the history panel lists who did what and when, and what was taken back")
{
    ShellDesk desk;
    desk.openSample();
    desk.openRow(0);
    setProgress(desk, Progress::InWork);
    setProgress(desk, Progress::New);
    const ShownHistory history(desk);
    history.expectRows(2);
    CHECK(history.text(0, 0).startsWith(QDate::currentDate().toString(u"dd.MM.yyyy"_s)));
    CHECK_FALSE(history.text(0, 1).isEmpty());
    CHECK(history.text(0, 2).contains(desk.chosen()));
    CHECK(history.text(0, 3).isEmpty());
    desk.trigger(u"actionUndo"_s);
    history.expectState(0, u"undone"_s);
    CHECK(history.text(1, 3).isEmpty());
}

TEST_CASE("one past act is taken back by Del or its button, which undo takes back again")
{
    ShellDesk desk;
    desk.openSample();
    desk.openRow(0);
    const DispatchId id = desk.window().view()->reading().current();
    REQUIRE(desk.workspace().library().setNote(id, u"проверить"_s));
    setProgress(desk, Progress::InWork);
    const ShownHistory history(desk);
    history.expectRows(2);
    history.choose(1);
    SECTION("by its key")
    {
        QTest::keyClick(history.table, Qt::Key_Delete);
    }
    SECTION("by its button")
    {
        QTest::mouseClick(desk.child<QToolButton>(u"historyTakeBackButton"_s), Qt::LeftButton);
    }
    history.expectRows(3);
    CHECK(desk.workspace().library().load(id)->note.isEmpty());
    CHECK(progressOf(desk, id) == Progress::InWork);
    CHECK(history.text(0, 2).startsWith(u"Take back: "_s));
    CHECK(history.text(2, 3) == u"taken back"_s);
    CHECK_FALSE(desk.action(u"historyTakeBack"_s)->isEnabled()); // the same act is still chosen
    desk.trigger(u"actionUndo"_s);
    history.expectState(2, QString());
    CHECK(desk.workspace().library().load(id)->note == u"проверить"_s);
}

TEST_CASE("an act that something stands on is not taken back, and one sentence says what")
{
    ShellDesk desk;
    desk.openSample();
    desk.openRow(0);
    setProgress(desk, Progress::InWork);
    setProgress(desk, Progress::New);
    const ShownHistory history(desk);
    history.expectRows(2);
    history.choose(1);
    QTest::keyClick(history.table, Qt::Key_Delete);
    auto *sentence = desk.child<QLabel>(u"messageText"_s);
    REQUIRE(QTest::qWaitFor([&] { return sentence->isVisible(); }));
    CHECK(sentence->text().contains(history.text(0, 2)));
    history.expectRows(2);
}

TEST_CASE("undo goes back to the chosen act and redo comes up to one, by key")
{
    ShellDesk desk;
    desk.openSample();
    desk.openRow(0);
    const DispatchId id = desk.window().view()->reading().current();
    for (const QString &note : {u"раз"_s, u"два"_s, u"три"_s})
        REQUIRE(desk.workspace().library().setNote(id, note));
    const ShownHistory history(desk);
    history.expectRows(3);
    history.choose(1);
    QTest::keyClick(history.table, Qt::Key_Delete, Qt::ShiftModifier);
    CHECK(desk.workspace().library().load(id)->note == u"раз"_s);
    history.expectState(1, u"undone"_s);
    CHECK(desk.child<QToolButton>(u"historyReplayToButton"_s)->text().contains(u"Redo"_s));
    history.choose(0);
    QTest::keyClick(history.table, Qt::Key_Delete, Qt::ShiftModifier);
    CHECK(desk.workspace().library().load(id)->note == u"три"_s);
}

TEST_CASE("typing finds acts, Enter goes to the first one and shows its place")
{
    ShellDesk desk;
    desk.openSample();
    desk.openRow(0);
    const DispatchId first = desk.window().view()->reading().current();
    const QString title = desk.chosen();
    setProgress(desk, Progress::InWork);
    desk.openRow(2);
    setProgress(desk, Progress::InWork);
    const ShownHistory history(desk);
    history.expectRows(2);
    auto *find = desk.child<QLineEdit>(u"historyFind"_s);
    find->setFocus();
    find->setText(title.section(u' ', 0, 1).toUpper());
    history.expectRows(1);
    QTest::keyClick(find, Qt::Key_Return);
    REQUIRE(history.table->hasFocus());
    QTest::keyClick(history.table, Qt::Key_Return);
    CHECK(desk.window().view()->reading().current() == first);
    find->setText(u"nothing of the kind"_s);
    history.expectRows(0);
    CHECK_FALSE(desk.action(u"historyGo"_s)->isEnabled());
}

TEST_CASE("a long history comes in parts and keeps the rules of models")
{
    const QTemporaryDir folder;
    const auto workspace = Workspace::create(folder.filePath(u"w.elchi"_s), u"aida"_s);
    REQUIRE(workspace);
    for (int i = 0; i < 1200; ++i)
        REQUIRE((*workspace)
                    ->registry()
                    .add({.id = {}, .type = EntityType::Person, .name = QString::number(i), .country = {}}));
    HistoryModel model(**workspace);
    model.setSeen(true);
    REQUIRE(QTest::qWaitFor([&] { return model.rowCount() == 500; }));
    REQUIRE(model.canFetchMore({}));
    const ModelWatch watch(&model); // which asks for more itself
    model.askForAll();
    REQUIRE(QTest::qWaitFor([&] { return model.rowCount() == 1200; }));
    CHECK_FALSE(model.canFetchMore({}));
    CHECK(watch.complaints() == QStringList());
}
