// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/carryoverpanel.h"
#include "reader/carryoverview.h"
#include "reader/dispatchstory.h"
#include "support/meetingworkspace.h"
#include "support/printing.h"
#include "support/showing.h"
#include "workspace/history.h"
#include "workspace/library.h"
#include "workspace/marking.h"
#include "workspace/stories.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace elchi;
using namespace Qt::StringLiterals;

namespace {

/// A dispatch with six marks and its correction, whose story is shown in a window.
struct OpenCorrection : MeetingWorkspace
{
    OpenCorrection() : panel(*workspace)
    {
        const QString text =
            u"Бишкек, 29.01.25. /Кабар/. Первый заместитель главы кабмина Азамат Токтобаев принял посла "
            "Японии в Кыргызстане Кэнтаро Мори. Посол сообщил о визите 5 февраля."_s;
        NewDispatch page{
            .bytes = text.toUtf8(), .text = text, .encoding = u"UTF-8"_s, .sourcePath = {}, .fields = {}};
        page.fields.title = u"Исправлено"_s;
        page.fields.date = PartialDate::day(QDate(2025, 1, 29), DateBasis::Dateline);
        const auto item = workspace->library().add(page);
        REQUIRE(item);
        newer = item->dispatch;
        QObject::connect(workspace.get(), &Workspace::historyChanged, &panel, &DispatchStory::reload);
        panel.resize(340, 700);
        REQUIRE(showActive(&panel));
        panel.showDispatch(newer);
    }

    /// The story's button "New version of this", then the review in its own window.
    CarryOverView *review()
    {
        REQUIRE(clickMiddle(panel.findChild<QPushButton *>(u"storyNewVersion"_s)));
        REQUIRE(clickMiddle(panel.findChild<QPushButton *>(u"carryOverReview"_s)));
        auto *view = panel.findChild<CarryOverView *>(u"carryOverView"_s);
        REQUIRE(view);
        REQUIRE(showActive(view));
        return view;
    }

    [[nodiscard]] QStringList quotes() const
    {
        QStringList words;
        for (const Annotation &mark : workspace->marking().marks(newer).value_or(QList<Annotation>()))
            words << mark.quote;
        return words;
    }
    [[nodiscard]] QListWidget *unplaced() const
    {
        return panel.findChild<QListWidget *>(u"carryOverUnplaced"_s);
    }

    DispatchId newer;
    DispatchStory panel;
};

QTableView *tableOf(const CarryOverView *view)
{
    return view->findChild<QTableView *>(u"carryOverTable"_s);
}

QStringList column(const CarryOverView *view, int column)
{
    QStringList words;
    for (int row = 0; row < tableOf(view)->model()->rowCount(); ++row)
        words << tableOf(view)->model()->index(row, column).data().toString();
    return words;
}

QString summary(const CarryOverView *view)
{
    return view->findChild<QLabel *>(u"carryOverSummary"_s)->text();
}

} // namespace

TEST_CASE("a new version says how many marks wait for it and which of them cannot be placed")
{
    OpenCorrection story;
    auto *panel = story.panel.findChild<CarryOverPanel *>();
    CHECK_FALSE(panel->isVisible());
    REQUIRE(clickMiddle(story.panel.findChild<QPushButton *>(u"storyNewVersion"_s)));
    CHECK(panel->isVisible());
    CHECK(panel->findChild<QLabel *>(u"carryOverWords"_s)->text().startsWith(u'6'));
    REQUIRE(story.unplaced()->count() == 1);
    CHECK(story.unplaced()->item(0)->text() == u"«Юкио Сато» · Юкио Сато — Person"_s);
    REQUIRE(story.workspace->history().undo());
    CHECK_FALSE(panel->isVisible());
}

TEST_CASE("the review has a row for each mark with its place in the new version")
{
    OpenCorrection story;
    const auto *view = story.review();
    CHECK(column(view, CarryOverModel::Quote) ==
          QStringList{u"Первый заместитель главы кабмина"_s, u"Азамат Токтобаев"_s,
                      u"посла Японии в Кыргызстане"_s, u"Кэнтаро Мори"_s, u"Юкио Сато"_s, u"3 февраля"_s});
    CHECK(column(view, CarryOverModel::Place) ==
          QStringList{u"the same"_s, u"the same"_s, u"the same"_s, u"same words, other surroundings"_s,
                      u"cannot be placed"_s, u"text changed: «3 февраля» → «5 февраля»"_s});
    CHECK(column(view, CarryOverModel::What).last() == u"05.02.2025 — Date"_s);
    CHECK(view->findChild<QLabel *>(u"carryOverNow"_s)->text().contains(u"«Первый заместитель"_s));
}

TEST_CASE("with the keyboard alone marks are accepted and rejected, carried over and taken back in one step")
{
    OpenCorrection story;
    const QPointer<CarryOverView> view = story.review();
    REQUIRE(QTest::qWaitFor([&] { return tableOf(view)->hasFocus(); }));
    QTest::keyClick(keyTarget(), Qt::Key_Return); // the office
    QTest::keyClick(keyTarget(), Qt::Key_Delete); // the minister
    QTest::keyClick(keyTarget(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(summary(view) == u"Accepted: 2 · rejected: 1 · open: 3"_s);
    CHECK(tableOf(view)->currentIndex().row() == 2);
    QTest::keyClick(keyTarget(), Qt::Key_Down);
    QTest::keyClick(keyTarget(), Qt::Key_Down);
    QTest::keyClick(keyTarget(), Qt::Key_Return); // the envoy has no place
    CHECK(summary(view) == u"Accepted: 2 · rejected: 1 · open: 3"_s);
    CHECK(story.quotes().isEmpty());
    QTest::keyClick(keyTarget(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(story.quotes() ==
          QStringList{u"Первый заместитель главы кабмина"_s, u"посла Японии в Кыргызстане"_s});
    REQUIRE(QTest::qWaitFor([&] { return view.isNull(); }));
    CHECK(story.panel.findChild<QLabel *>(u"carryOverWords"_s)->text().startsWith(u'3'));
    CHECK(story.unplaced()->count() == 1);
    REQUIRE(story.workspace->history().undo());
    CHECK(story.quotes().isEmpty());
    CHECK(story.panel.findChild<QLabel *>(u"carryOverWords"_s)->text().startsWith(u'6'));
}

TEST_CASE("with the mouse all that stand exactly are accepted, and a second press takes one back")
{
    OpenCorrection story;
    auto *view = story.review();
    REQUIRE(clickMiddle(view->findChild<QPushButton *>(u"carryOverExactButton"_s)));
    CHECK(summary(view) == u"Accepted: 3 · rejected: 0 · open: 3"_s);
    const auto *table = tableOf(view);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                      table->visualRect(table->model()->index(2, CarryOverModel::Quote)).center());
    REQUIRE(clickMiddle(view->findChild<QPushButton *>(u"carryOverAcceptButton"_s)));
    CHECK(summary(view) == u"Accepted: 2 · rejected: 0 · open: 4"_s);
    REQUIRE(clickMiddle(view->findChild<QPushButton *>(u"carryOverStoreButton"_s)));
    CHECK(story.quotes().size() == 2);
}

TEST_CASE("what changes meanwhile is seen in an open review, and decisions stay")
{
    OpenCorrection story;
    const auto *view = story.review();
    REQUIRE(clickMiddle(view->findChild<QPushButton *>(u"carryOverExactButton"_s)));
    REQUIRE(story.workspace->marking().remove({story.ambassadorMark}));
    CHECK(tableOf(view)->model()->rowCount() == 5);
    CHECK(summary(view) == u"Accepted: 3 · rejected: 0 · open: 2"_s);
    REQUIRE(story.workspace->stories().setRelation(story.newer, story.dispatch, StoryRelation::Different));
    CHECK(tableOf(view)->model()->rowCount() == 0);
    CHECK_FALSE(view->findChild<QPushButton *>(u"carryOverStoreButton"_s)->isEnabled());
}
