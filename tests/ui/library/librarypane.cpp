// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/librarypane.h"

#include "library/importmodel.h"
#include "library/importpanel.h"
#include "library/librarymodel.h"
#include "support/printing.h"
#include "support/showing.h"
#include "support/typing.h"
#include "workspace/history.h"
#include "workspace/library.h"
#include "workspace/marking.h"
#include "workspace/stories.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPaintEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace elchi;

namespace {

NewDispatch dispatch(const QString &title, QDate day, const QString &agency = u"Кабар"_s)
{
    NewDispatch made;
    made.text = title + u"\n\nТекст сообщения о том же: "_s + title + u".\n"_s;
    made.bytes = made.text.toUtf8();
    made.encoding = u"UTF-8"_s;
    made.fields.title = title;
    made.fields.agency = agency;
    made.fields.date = PartialDate::day(day, DateBasis::Dateline);
    made.fields.language = Language::Russian;
    return made;
}

/// A workspace on a real file with a few dispatches.
struct Room
{
    QTemporaryDir folder;
    std::unique_ptr<Workspace> workspace;
    QList<DispatchId> ids;

    explicit Room(const QList<NewDispatch> &dispatches)
    {
        auto made = Workspace::create(folder.filePath(u"w.elchi"_s), u"Айнура"_s);
        REQUIRE(made.has_value());
        workspace = std::move(*made);
        for (const NewDispatch &one : dispatches) {
            const auto added = workspace->library().add(one);
            REQUIRE(added.has_value());
            ids << added->dispatch;
        }
    }

    [[nodiscard]] QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        return file.fileName();
    }
};

QList<NewDispatch> threeDispatches()
{
    return {dispatch(u"Касымалиев принял посла Японии"_s, QDate(2025, 1, 29)),
            dispatch(u"Кулубаев провёл консультации в Анкаре"_s, QDate(2025, 2, 3), u"24.kg"_s),
            dispatch(u"В Бишкеке открылся форум энергетиков"_s, QDate(2025, 2, 14), u"АКИpress"_s)};
}

QListView *listOf(const LibraryPane &pane)
{
    return pane.findChild<QListView *>(u"libraryList"_s);
}

void shows(LibraryPane &pane, int rows)
{
    pane.resize(300, 480);
    pane.show();
    REQUIRE(QTest::qWaitForWindowExposed(&pane));
    REQUIRE(QTest::qWaitFor([&] {
        const auto *model = listOf(pane)->model();
        return model->rowCount() == rows && (rows == 0 || !model->index(0, 0).data().toString().isEmpty());
    }));
}

/// Listens to what is painted of a widget.
class PaintedHeights : public QObject
{
public:
    explicit PaintedHeights(QWidget &widget) { widget.installEventFilter(this); }

    bool eventFilter(QObject * /*watched*/, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            m_heights << static_cast<QPaintEvent *>(event)->region().boundingRect().height();
        return false;
    }

    [[nodiscard]] int most() const { return std::ranges::max(m_heights); }
    [[nodiscard]] bool none() const { return m_heights.isEmpty(); }

private:
    QList<int> m_heights;
};

QString footer(const LibraryPane &pane)
{
    return pane.findChild<QLabel *>(u"libraryFooter"_s)->text();
}

} // namespace

TEST_CASE("The library shows its dispatches newest first and says how many they are")
{
    Room room(threeDispatches());
    LibraryPane pane(*room.workspace);
    shows(pane, 3);
    CHECK(listOf(pane)->model()->index(0, 0).data().toString() == u"В Бишкеке открылся форум энергетиков"_s);
    REQUIRE(QTest::qWaitFor([&] { return footer(pane).contains(u"3"_s); }));
    CHECK(footer(pane).count(u'3') == 2);
}

TEST_CASE("A mark paints the row of its dispatch alone")
{
    const Room room(threeDispatches());
    LibraryPane pane(*room.workspace);
    shows(pane, 3);
    const QListView &list = *listOf(pane);
    QCoreApplication::processEvents();
    PaintedHeights painted(*list.viewport());
    const auto marked =
        room.workspace->marking().mark(room.ids[1], TextSpan(0, 9), {.kind = AnnotationKind::Quote});
    REQUIRE(marked.has_value());
    REQUIRE(QTest::qWaitFor([&] { return !painted.none(); }));
    CHECK(painted.most() <= list.sizeHintForRow(0));
}

TEST_CASE("Typing searches, and Down goes on to the list and chooses")
{
    Room room(threeDispatches());
    LibraryPane pane(*room.workspace);
    shows(pane, 3);
    pane.activateWindow();
    auto *search = pane.findChild<QLineEdit *>(u"librarySearch"_s);
    search->setFocus();
    typeWords(search, u"японии"_s);
    REQUIRE(QTest::qWaitFor([&] { return listOf(pane)->model()->rowCount() == 1; }));
    QSignalSpy chosen(&pane, &LibraryPane::dispatchChosen);
    QTest::keyClick(search, Qt::Key_Down);
    REQUIRE(QTest::qWaitFor([&] { return !chosen.isEmpty(); }));
    CHECK(chosen[0][0].value<DispatchId>() == room.ids[0]);
    CHECK(listOf(pane)->selectionModel()->isRowSelected(0));
}

TEST_CASE("Entering the list by Tab chooses nothing; its arrow keys do")
{
    Room room(threeDispatches());
    LibraryPane pane(*room.workspace);
    shows(pane, 3);
    pane.activateWindow();
    QSignalSpy chosen(&pane, &LibraryPane::dispatchChosen);
    listOf(pane)->setFocus(Qt::TabFocusReason);
    CHECK_FALSE(QTest::qWaitFor([&] { return !chosen.isEmpty(); }, 400)); // the arrow keys rest for 120 ms
    QTest::keyClick(listOf(pane), Qt::Key_Down);
    REQUIRE(QTest::qWaitFor([&] { return !chosen.isEmpty(); }));
    CHECK(chosen[0][0].value<DispatchId>() == room.ids[1]);
}

TEST_CASE("An empty library says what it is for and offers the import")
{
    Room room({});
    LibraryPane pane(*room.workspace);
    shows(pane, 0);
    auto *button = pane.findChild<QPushButton *>(u"libraryEmptyImport"_s);
    REQUIRE(QTest::qWaitFor([&] { return button->isVisible(); }));
    QSignalSpy wanted(&pane, &LibraryPane::importRequested);
    QTest::mouseClick(button, Qt::LeftButton);
    CHECK(wanted.size() == 1);
}

TEST_CASE("A search without a hit offers to clear the search")
{
    Room room(threeDispatches());
    LibraryPane pane(*room.workspace);
    shows(pane, 3);
    pane.findChild<QLineEdit *>(u"librarySearch"_s)->setText(u"ничегонет"_s);
    auto *button = pane.findChild<QPushButton *>(u"libraryEmptyClear"_s);
    REQUIRE(QTest::qWaitFor([&] { return button->isVisible(); }));
    QTest::mouseClick(button, Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return listOf(pane)->model()->rowCount() == 3; }));
}

TEST_CASE("The chosen dispatch stays chosen when another one arrives above it")
{
    Room room(threeDispatches());
    LibraryPane pane(*room.workspace);
    shows(pane, 3);
    pane.select(room.ids[1]);
    REQUIRE(QTest::qWaitFor([&] { return listOf(pane)->currentIndex().row() == 1; }));
    REQUIRE(room.workspace->library().add(dispatch(u"Новое сообщение"_s, QDate(2025, 3, 1))).has_value());
    REQUIRE(QTest::qWaitFor([&] { return listOf(pane)->currentIndex().row() == 2; }));
    CHECK(listOf(pane)->currentIndex().data(LibraryModel::IdRole).toLongLong() == room.ids[1].value);
}

TEST_CASE("The next unfinished dispatch is chosen in the order of the list")
{
    Room room(threeDispatches());
    LibraryPane pane(*room.workspace);
    shows(pane, 3);
    pane.select(room.ids[2]);
    REQUIRE(room.workspace->library().setProgress(room.ids[1], Progress::Done).has_value());
    QSignalSpy chosen(&pane, &LibraryPane::dispatchChosen);
    pane.chooseNextUnfinished();
    REQUIRE(chosen.size() == 1);
    CHECK(chosen[0][0].value<DispatchId>() == room.ids[0]);
}

TEST_CASE("A batch with a good file, its copy and a bad one ends in three rows and leads to the first")
{
    Room room({});
    const QByteArray text = "Бишкек, 29.01.25. /Кабар/. Касымалиев принял посла Японии.\n";
    const QStringList paths{room.file(u"a.txt"_s, text), room.file(u"b.txt"_s, text),
                            room.file(u"c.txt"_s, QByteArray())};
    ImportPanel panel(*room.workspace);
    panel.resize(900, 400);
    panel.show();
    QSignalSpy finished(&panel, &ImportPanel::finished);
    panel.start(paths, {});
    REQUIRE(QTest::qWaitFor([&] { return !finished.isEmpty(); }, 10'000));
    auto *table = panel.findChild<QTableView *>(u"importTable"_s);
    REQUIRE(table->model()->rowCount() == 3);
    CHECK(panel.findChild<QLabel *>(u"importSummary"_s)->text() ==
          u"1 imported, 1 duplicate(s), 1 refused"_s);
    QList<int> outcomes;
    QSignalSpy chosen(&panel, &ImportPanel::dispatchChosen);
    for (int row = 0; row < 3; ++row) {
        const int outcome = table->model()->index(row, 0).data(ImportModel::OutcomeRole).toInt();
        outcomes << outcome;
        if (outcome == int(ImportOutcome::Duplicate))
            Q_EMIT table->activated(table->model()->index(row, 0));
    }
    std::ranges::sort(outcomes);
    CHECK(outcomes == QList<int>{0, 1, 2});
    REQUIRE(chosen.size() == 1);
    const auto summary = room.workspace->library().summary(chosen[0][0].value<DispatchId>());
    CHECK(summary.has_value());
}

TEST_CASE("The clipboard becomes one dispatch")
{
    Room room({});
    ImportPanel panel(*room.workspace);
    QApplication::clipboard()->setText(u"Бишкек, 29.01.25. /Кабар/. Касымалиев принял посла Японии."_s);
    QSignalSpy chosen(&panel, &ImportPanel::dispatchChosen);
    panel.pasteClipboard();
    REQUIRE(chosen.size() == 1);
    CHECK(panel.findChild<QTableView *>(u"importTable"_s)->model()->rowCount() == 1);
}

TEST_CASE("the first dispatch is chosen as soon as it is there")
{
    const Room room({});
    LibraryPane pane(*room.workspace);
    QSignalSpy chosen(&pane, &LibraryPane::dispatchChosen);
    pane.resize(320, 480);
    pane.show();
    pane.chooseFirst();
    CHECK(chosen.isEmpty());
    const auto added = room.workspace->library().add(threeDispatches().first());
    REQUIRE(added);
    REQUIRE(QTest::qWaitFor([&] { return !chosen.isEmpty(); }));
    CHECK(chosen.takeFirst().first().value<DispatchId>() == added->dispatch);
    CHECK(pane.chosen() == added->dispatch);
}

TEST_CASE("a dispatch chosen meanwhile is not replaced by the first one")
{
    const Room room(threeDispatches());
    LibraryPane pane(*room.workspace);
    QSignalSpy chosen(&pane, &LibraryPane::dispatchChosen);
    pane.resize(320, 480);
    pane.show();
    pane.chooseFirst();
    pane.select(room.ids.at(0));
    REQUIRE(QTest::qWaitFor([&] { return !listOf(pane)->model()->index(0, 0).data().toString().isEmpty(); }));
    CHECK(chosen.isEmpty());
    CHECK(pane.chosen() == room.ids.at(0));
}

namespace {

/// Clicks the middle of a row.
void clickRow(const LibraryPane &pane, int row, Qt::KeyboardModifiers keys = {})
{
    const auto *list = listOf(pane);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, keys,
                      list->visualRect(list->model()->index(row, 0)).center());
}

QAction *actionOf(const LibraryPane &pane, const QString &name)
{
    auto *action = pane.findChild<QAction *>(name);
    REQUIRE(action);
    return action;
}

/// The other dispatches of its story.
QList<DispatchId> storyOf(const Room &room, DispatchId id)
{
    const auto members = room.workspace->stories().members(id);
    REQUIRE(members);
    QList<DispatchId> ids;
    for (const StoryMember &member : *members)
        ids << member.dispatch.id;
    return ids;
}

} // namespace

TEST_CASE("dispatches that are selected together become one story in one step, and none of them is opened")
{
    Room room(threeDispatches());
    LibraryPane pane(*room.workspace);
    shows(pane, 3);
    QSignalSpy chosen(&pane, &LibraryPane::dispatchChosen);
    CHECK_FALSE(actionOf(pane, u"librarySameStory"_s)->isEnabled());
    clickRow(pane, 0);
    REQUIRE(chosen.size() == 1);
    clickRow(pane, 2, Qt::ShiftModifier);
    QTest::qWait(200); // the rest of an arrow key
    CHECK(chosen.size() == 1);
    REQUIRE(actionOf(pane, u"librarySameStory"_s)->isEnabled());
    CHECK_FALSE(actionOf(pane, u"libraryNewVersion"_s)->isEnabled());
    actionOf(pane, u"librarySameStory"_s)->trigger();
    CHECK(storyOf(room, room.ids[0]) == QList{room.ids[1], room.ids[2]});
    REQUIRE(room.workspace->history().undo());
    CHECK(storyOf(room, room.ids[0]).isEmpty());
}

TEST_CASE("of two dispatches the one clicked last is made a new version of the other, which the menu names")
{
    Room room(threeDispatches());
    LibraryPane pane(*room.workspace);
    shows(pane, 3);
    clickRow(pane, 1);
    clickRow(pane, 0, Qt::ControlModifier);
    auto *action = actionOf(pane, u"libraryNewVersion"_s);
    CHECK(action->text() == u"New version of: 03.02.2025 · Кулубаев провёл консультации в Анкаре"_s);
    action->trigger();
    const auto members = room.workspace->stories().members(room.ids[2]);
    REQUIRE((members && members->size() == 1));
    CHECK(members->first().dispatch.id == room.ids[1]);
    CHECK(members->first().said == StoryRelation::NewVersion);
    CHECK_FALSE(members->first().newer);
}

TEST_CASE("the other one leaves the story of the one clicked last")
{
    Room room(threeDispatches());
    REQUIRE(room.workspace->stories().setRelation(room.ids[0], {room.ids[1], room.ids[2]},
                                                  StoryRelation::SameStory));
    LibraryPane pane(*room.workspace);
    shows(pane, 3);
    clickRow(pane, 0);
    clickRow(pane, 1, Qt::ControlModifier);
    actionOf(pane, u"libraryDifferent"_s)->trigger();
    CHECK(storyOf(room, room.ids[1]) == QList{room.ids[0]});
    CHECK(storyOf(room, room.ids[2]).isEmpty());
}

TEST_CASE("progress and removal act on all that are selected, in one step")
{
    Room room(threeDispatches());
    LibraryPane pane(*room.workspace);
    shows(pane, 3);
    clickRow(pane, 0);
    clickRow(pane, 1, Qt::ShiftModifier);
    actionOf(pane, u"libraryProgress_done"_s)->trigger();
    CHECK(room.workspace->library().summary(room.ids[2])->progress == Progress::Done);
    CHECK(room.workspace->library().summary(room.ids[1])->progress == Progress::Done);
    CHECK(room.workspace->library().summary(room.ids[0])->progress == Progress::New);
    REQUIRE(room.workspace->history().undo());
    CHECK(room.workspace->library().summary(room.ids[2])->progress == Progress::New);
    CHECK(room.workspace->library().summary(room.ids[1])->progress == Progress::New);
    REQUIRE(showActive(&pane));
    clickRow(pane, 0);
    clickRow(pane, 1, Qt::ShiftModifier);
    REQUIRE(listOf(pane)->hasFocus());
    QTest::keyClick(listOf(pane), Qt::Key_Delete);
    CHECK_FALSE(room.workspace->library().summary(room.ids[2]));
    CHECK_FALSE(room.workspace->library().summary(room.ids[1]));
    REQUIRE(room.workspace->history().undo());
    CHECK(room.workspace->library().summary(room.ids[1]));
}
