// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/filterbar.h"

#include "shelldesk.h"
#include "support/printing.h"
#include "support/showing.h"
#include "support/typing.h"
#include "workspace/library.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace elchi;

namespace {

/// Chooses an entry of the "+ filter" menu and answers the popup that opens.
QWidget *openPart(ShellDesk &desk, const QString &part)
{
    auto *add = desk.child<QToolButton>(u"filterAdd"_s);
    QTimer::singleShot(0, add, [&] {
        for (QAction *action : add->menu()->actions()) {
            if (action->objectName() == u"filterAdd"_s + part)
                add->menu()->setActiveAction(action);
        }
        QTest::keyClick(add->menu(), Qt::Key_Return);
    });
    QTest::mouseClick(add, Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; }));
    return QApplication::activePopupWidget();
}

/// Ticks the choice with that name by keys and closes the list.
void tick(ShellDesk &desk, const QString &part, const QString &name)
{
    QWidget *popup = openPart(desk, part);
    auto *list = popup->findChild<QListWidget *>(u"choiceList"_s);
    auto *find = popup->findChild<QLineEdit *>(u"choiceFind"_s);
    REQUIRE(list);
    if (find->isVisible()) {
        typeWords(find, name);
        QTest::keyClick(find, Qt::Key_Return);
    } else {
        const auto items = list->findItems(name, Qt::MatchExactly);
        REQUIRE(items.size() == 1);
        list->setCurrentItem(items.first());
        QTest::keyClick(list, Qt::Key_Space);
    }
    QTest::keyClick(popup, Qt::Key_Escape);
    CHECK_FALSE(QApplication::activePopupWidget());
}

QString chip(ShellDesk &desk, const QString &part)
{
    auto *button = desk.child<QToolButton>(u"filter"_s + part);
    return button->isVisible() ? button->text() : QString();
}

} // namespace

TEST_CASE("a country is chosen by typing, becomes a chip, and the chip's cross takes it away")
{
    ShellDesk desk;
    desk.openSample();
    const int all = desk.listed();
    CHECK_FALSE(desk.child<QToolButton>(u"filterClear"_s)->isVisible());
    tick(desk, u"Countries"_s, u"Japan"_s);
    CHECK(chip(desk, u"Countries"_s) == u"Japan"_s);
    REQUIRE(QTest::qWaitFor([&] { return desk.listed() < all; }));
    CHECK(desk.listed() > 0);
    QTest::mouseClick(desk.child<QToolButton>(u"filterRemoveCountries"_s), Qt::LeftButton);
    CHECK(chip(desk, u"Countries"_s).isEmpty());
    CHECK(QTest::qWaitFor([&] { return desk.listed() == all; }));
}

TEST_CASE("every part of the filter narrows, and clearing takes all of them")
{
    ShellDesk desk;
    desk.openSample();
    const int all = desk.listed();
    const auto bar = desk.child<FilterBar>(u"filterBar"_s);

    auto *period = openPart(desk, u"Period"_s);
    typeWords(period->findChild<QLineEdit *>(u"periodFrom"_s), u"2024"_s);
    typeWords(period->findChild<QLineEdit *>(u"periodTo"_s), u"2024"_s);
    QTest::keyClick(period->findChild<QLineEdit *>(u"periodTo"_s), Qt::Key_Return);
    CHECK(chip(desk, u"Period"_s) == u"2024"_s);
    REQUIRE(QTest::qWaitFor([&] { return desk.listed() > 0 && desk.listed() < all; }));

    tick(desk, u"Codes"_s, u"Energy"_s);
    tick(desk, u"Statuses"_s, u"Held"_s);
    tick(desk, u"Progress"_s, u"Done"_s);
    tick(desk, u"Agencies"_s, u"Кабар"_s);
    auto *words = openPart(desk, u"Words"_s)->findChild<QLineEdit *>(u"filterWordsEdit"_s);
    typeWords(words, u"нет такого слова"_s);
    QTest::keyClick(words, Qt::Key_Return);
    CHECK(bar->filter().codes.size() == 1);
    CHECK(bar->filter().statuses == QList{MeetingStatus::Held});
    CHECK(bar->filter().progress == QList{Progress::Done});
    CHECK(bar->filter().agencies == QStringList{u"Кабар"_s});
    CHECK(QTest::qWaitFor([&] { return desk.listed() == 0; }));

    desk.trigger(u"actionClearFilter"_s);
    CHECK(bar->filter().isEmpty());
    CHECK(QTest::qWaitFor([&] { return desk.listed() == all; }));
}

TEST_CASE("what the library lists is what meetings, timeline and reports show")
{
    ShellDesk desk;
    desk.openSample();
    for (const QString &place : {u"meetings"_s, u"timeline"_s, u"charts"_s, u"reports"_s})
        desk.trigger(u"actionPlace"_s + place);
    auto *meetings = desk.child<QTableView>(u"meetingsTable"_s)->model();
    REQUIRE(QTest::qWaitFor([&] { return meetings->rowCount() > 20; }));
    const int all = meetings->rowCount();

    tick(desk, u"Countries"_s, u"Japan"_s);
    REQUIRE(QTest::qWaitFor([&] { return meetings->rowCount() < all; }));
    const int japanese = meetings->rowCount();
    CHECK(japanese > 0);
    auto *timeline = desk.child<QTableView>(u"timelineTable"_s)->model();
    CHECK(QTest::qWaitFor([&] { return timeline->rowCount() == japanese; }));
    // A place that is visited for the first time under a filter begins with it.
    desk.trigger(u"actionPlacereports"_s);
    auto *count = desk.child<QLabel>(u"reportCount"_s);
    CHECK(QTest::qWaitFor([&] { return !count->text().isEmpty(); }));
}
