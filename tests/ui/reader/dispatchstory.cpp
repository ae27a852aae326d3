// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/dispatchstory.h"

#include "reader/differenceview.h"
#include "reader/inspector.h"
#include "reader/readerview.h"
#include "support/meetingworkspace.h"
#include "support/printing.h"
#include "support/showing.h"
#include "workspace/history.h"
#include "workspace/library.h"
#include "workspace/stories.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace elchi;
using namespace Qt::StringLiterals;

namespace {

const QString text =
    u"Министр водных ресурсов принял делегацию соседней страны. Стороны обсудили график попусков на "
    "лето и ремонт трёх каналов в приграничных районах. На работы понадобится 14 миллионов сомов, "
    "половину суммы даст банк развития. Эксперты сверят замеры уровня воды до конца ноября.\n"_s;

/// The story of two near-copies in a window of its own.
struct OpenStory : MeetingWorkspace
{
    OpenStory() : panel(*workspace)
    {
        first = add(u"Канал"_s, u"Кабар"_s, text);
        second = add(u"Канал, исправлено"_s, u"24.kg"_s,
                     QString(text).replace(u"14 миллионов"_s, u"41 миллион"_s));
        QObject::connect(workspace.get(), &Workspace::historyChanged, &panel, &DispatchStory::reload);
        panel.resize(320, 400);
        REQUIRE(showActive(&panel));
        panel.showDispatch(second);
    }

    DispatchId add(const QString &title, const QString &agency, const QString &words) const
    {
        NewDispatch made{
            .bytes = words.toUtf8(), .text = words, .encoding = u"UTF-8"_s, .sourcePath = {}, .fields = {}};
        made.fields.title = title;
        made.fields.agency = agency;
        const auto item = workspace->library().add(made);
        REQUIRE(item);
        return item->dispatch;
    }
    [[nodiscard]] QListWidget *list() const { return panel.findChild<QListWidget *>(u"dispatchStory"_s); }
    void press(const QString &name)
    {
        auto *button = panel.findChild<QPushButton *>(name);
        REQUIRE(button);
        REQUIRE(clickMiddle(button));
    }
    [[nodiscard]] std::optional<StoryRelation> said() const
    {
        const auto members = workspace->stories().members(second);
        REQUIRE((members && members->size() == 1));
        return members->first().said;
    }

    DispatchId first;
    DispatchId second;
    DispatchStory panel;
};

/// The words of a pane that are drawn so.
QStringList marked(const ReaderView *pane, MarkLook look)
{
    QStringList words;
    for (const ShownMark &mark : pane->marks()) {
        if (mark.look == look)
            words << pane->text().mid(mark.range.begin, mark.range.length());
    }
    return words;
}

} // namespace

TEST_CASE("the other dispatches of the story are listed and one opens with a click or with Enter")
{
    OpenStory story;
    REQUIRE(story.list()->count() == 1);
    CHECK(story.list()->item(0)->text() == u"Кабар · near-copy\nКанал"_s);
    QSignalSpy opened(&story.panel, &DispatchStory::dispatchChosen);
    QTest::mouseClick(story.list()->viewport(), Qt::LeftButton, {},
                      story.list()->visualItemRect(story.list()->item(0)).center());
    story.list()->setFocus();
    QTest::keyClick(story.list(), Qt::Key_Return);
    REQUIRE(opened.size() == 2);
    CHECK(opened.at(1).first().value<DispatchId>() == story.first);
}

TEST_CASE(
    "the list of the story is just as high as its rows, also in the inspector that narrows and widens it")
{
    const OpenStory story;
    Inspector inspector(*story.workspace);
    inspector.resize(330, 900);
    REQUIRE(showActive(&inspector));
    const auto *list = inspector.findChild<QListWidget *>(u"dispatchStory"_s);
    const auto fits = [list] {
        int rows = 2 * list->frameWidth();
        for (int row = 0; row < list->count(); ++row)
            rows += list->visualItemRect(list->item(row)).height();
        return list->count() > 0 && list->height() == rows;
    };
    REQUIRE(story.workspace->stories().setRelation(story.second, story.first, StoryRelation::NewVersion));
    inspector.showDispatch(story.dispatch);
    QCoreApplication::processEvents();
    inspector.showDispatch(story.second);
    CHECK(QTest::qWaitFor(fits));
    for (const int width : {240, 600}) {
        inspector.resize(width, 900);
        CHECK(QTest::qWaitFor(fits));
    }
}

TEST_CASE("the dispatch that was open before is the one that is judged")
{
    OpenStory story;
    const DispatchId third = story.add(u"Ещё раз"_s, u"Кабар"_s, text + u"Подробности позже."_s);
    story.panel.showDispatch(story.second);
    REQUIRE(story.list()->count() == 2);
    story.list()->setCurrentRow(1);
    story.panel.showDispatch(third);
    REQUIRE(story.list()->count() == 2);
    CHECK(story.list()->currentItem()->text().endsWith(u"исправлено"_s));
}

TEST_CASE("a new version, the same story and a different one are said with a button and undone")
{
    OpenStory story;
    story.press(u"storyNewVersion"_s);
    CHECK(story.said() == StoryRelation::NewVersion);
    CHECK(story.list()->item(0)->text().contains(u"earlier version"_s));
    story.press(u"storySame"_s);
    CHECK(story.said() == StoryRelation::SameStory);
    story.press(u"storyDifferent"_s);
    CHECK(story.list()->count() == 0);
    CHECK_FALSE(story.panel.findChild<QPushButton *>(u"storyCompare"_s)->isVisible());
    CHECK(story.panel.findChild<QLabel *>(u"dispatchStoryEmpty"_s)->isVisible());
    REQUIRE(story.workspace->history().undo());
    CHECK(story.list()->count() == 1);
}

TEST_CASE(
    "two dispatches are compared side by side, the older one at the left, and F3 goes through the differences")
{
    OpenStory story;
    story.press(u"storyCompare"_s);
    auto *view = story.panel.findChild<DifferenceView *>(u"differenceView"_s);
    REQUIRE(view);
    const auto *left = view->findChild<ReaderView *>(u"differenceLeft"_s);
    const auto *right = view->findChild<ReaderView *>(u"differenceRight"_s);
    const auto *place = view->findChild<QLabel *>(u"differencePlace"_s);
    CHECK(left->text() == text);
    CHECK(marked(left, MarkLook::Struck) == QStringList{u"14"_s, u"миллионов"_s});
    CHECK(marked(right, MarkLook::Underlined) == QStringList{u"41"_s, u"миллион"_s});
    CHECK(marked(right, MarkLook::Struck).isEmpty());
    CHECK(left->accessibleName() == u"Кабар\nКанал"_s);
    REQUIRE(showActive(view));
    REQUIRE(QTest::qWaitFor([&] { return view->isAncestorOf(QApplication::focusWidget()); }));
    QTest::keyClick(keyTarget(), Qt::Key_F3);
    CHECK(left->selectedText() == u"14"_s);
    CHECK(right->selectedText() == u"41"_s);
    CHECK(place->text() == u"Difference 1 of 2"_s);
    QTest::keyClick(keyTarget(), Qt::Key_F3, Qt::ShiftModifier);
    CHECK(left->selectedText() == u"миллионов"_s);
    CHECK(place->text() == u"Difference 2 of 2"_s);
}

TEST_CASE("the panes of a comparison scroll together")
{
    const QList<TextPiece> pieces{{TextPiece::Kind::Same, QString(u"строка\n"_s).repeated(300)},
                                  {TextPiece::Kind::OnlyRight, u"конец"_s}};
    DifferenceView view(u"а"_s, u"б"_s, pieces);
    REQUIRE(showActive(&view));
    const auto *left = view.findChild<ReaderView *>(u"differenceLeft"_s)->verticalScrollBar();
    auto *right = view.findChild<ReaderView *>(u"differenceRight"_s)->verticalScrollBar();
    REQUIRE(right->maximum() > 100);
    right->setValue(right->maximum());
    CHECK(left->value() == left->maximum());
    right->setValue(0);
    CHECK(left->value() == 0);
}

TEST_CASE("two lines of a million letters are compared without the window standing still")
{
    const QString line = QString(u"посол принял гостя "_s).repeated(55'000);
    const QList<TextPiece> pieces{{TextPiece::Kind::Same, line},
                                  {TextPiece::Kind::OnlyLeft, u"вчера"_s},
                                  {TextPiece::Kind::OnlyRight, u"сегодня"_s},
                                  {TextPiece::Kind::Same, line}};
    QElapsedTimer timer;
    timer.start();
    DifferenceView view(u"а"_s, u"б"_s, pieces);
    REQUIRE(showActive(&view));
    view.goToNext();
    QCoreApplication::processEvents();
    CHECK(timer.elapsed() < 2000);
    CHECK(view.findChild<ReaderView *>(u"differenceRight"_s)->selectedText() == u"сегодня"_s);
    timer.start();
    for (int i = 0; i < 20; ++i) {
        auto *bar = view.findChild<ReaderView *>(u"differenceLeft"_s)->verticalScrollBar();
        bar->setValue(bar->maximum() / 20 * i);
        QCoreApplication::processEvents();
    }
    CHECK(timer.elapsed() < 20 * 100);
}
