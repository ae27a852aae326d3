// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinepage.h"

#include "support/meetingworkspace.h"
#include "support/printing.h"
#include "support/showing.h"
#include "timeline/meetingpanel.h"
#include "timeline/timelineview.h"
#include "widgets/sentencelist.h"
#include "workspace/history.h"
#include "workspace/meetingbook.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace elchi;
using namespace Qt::StringLiterals;

namespace {

struct ShownPage
{
    ShownPage()
    {
        held = base.addMeeting(u"Приём посла <b>Японии</b>"_s, u"29.01.2025"_s);
        planned = base.addMeeting(u"Визит посланника"_s, u"03.02.2025"_s, MeetingStatus::Planned);
        undated = base.addMeeting(u"Саммит"_s, QString(), MeetingStatus::Planned);
        page = std::make_unique<TimelinePage>(*base.workspace);
        page->resize(1366, 700);
        view = page->findChild<TimelineView *>();
        REQUIRE(showActive(page.get()));
        REQUIRE(QTest::qWaitFor([this] { return view->scene().lanes().meetings == 3; }));
        // The panel beside it comes with the first meetings.
        REQUIRE(QTest::qWaitFor([this] { return view->width() < page->width(); }));
    }

    void click(MeetingId meeting)
    {
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->rectOf(meeting).center());
    }

    template <class Widget>
    Widget *child(const QString &name)
    {
        auto *widget = page->findChild<Widget *>(name);
        REQUIRE(widget);
        return widget;
    }

    MeetingWorkspace base;
    MeetingId held;
    MeetingId planned;
    MeetingId undated;
    std::unique_ptr<TimelinePage> page;
    TimelineView *view = nullptr;
};

} // namespace

TEST_CASE("both meetings with Japan stand in Japan's lane, the undated one is counted apart")
{
    ShownPage shown;
    const Lanes &lanes = shown.view->scene().lanes();
    REQUIRE(lanes.lanes.size() == 1);
    CHECK(lanes.lanes.first().country == u"JP"_s);
    CHECK(lanes.lanes.first().items.size() == 2);
    CHECK(shown.child<QLabel>(u"timelineUndated"_s)->text().contains(u'1'));
    CHECK(shown.child<QLabel>(u"timelineSpan"_s)->text().contains(u"2025"_s));
}

TEST_CASE("a click shows the meeting's fields and sentences, a sentence leads to its dispatch")
{
    ShownPage shown;
    QSignalSpy passage(shown.page.get(), &TimelinePage::passageChosen);
    shown.click(shown.held);
    auto *sentences = shown.child<SentenceList>(u"timelineSentences"_s);
    REQUIRE(QTest::qWaitFor([&] { return !sentences->passages().isEmpty(); }));
    CHECK(shown.child<QLabel>(u"timelineMeetingTitle"_s)->text() == u"Приём посла <b>Японии</b>"_s);
    QTest::mouseClick(sentences->viewport(), Qt::LeftButton, {},
                      sentences->visualRect(sentences->model()->index(0, 0)).center());
    REQUIRE(passage.size() == 1);
    CHECK(passage.first().first().value<DispatchId>() == shown.base.dispatch);
}

TEST_CASE("the button and a double click open the meeting")
{
    ShownPage shown;
    QSignalSpy opened(shown.page.get(), &TimelinePage::meetingChosen);
    shown.click(shown.planned);
    REQUIRE(clickMiddle(shown.child<QPushButton>(u"timelineOpenMeeting"_s)));
    REQUIRE(opened.size() == 1);
    CHECK(opened.first().first().value<MeetingId>() == shown.planned);
    QTest::mouseDClick(shown.view->viewport(), Qt::LeftButton, {}, shown.view->rectOf(shown.held).center());
    REQUIRE(opened.size() == 2);
    CHECK(opened.last().first().value<MeetingId>() == shown.held);
}

TEST_CASE("the filter narrows the timeline and says so when nothing passes")
{
    ShownPage shown;
    shown.page->setFilter({.from = {},
                           .to = {},
                           .countries = {},
                           .codes = {},
                           .agencies = {},
                           .statuses = {MeetingStatus::Planned},
                           .progress = {},
                           .words = {}});
    REQUIRE(QTest::qWaitFor([&] { return shown.view->scene().lanes().meetings == 2; }));
    shown.page->setFilter({.from = {},
                           .to = {},
                           .countries = {u"CN"_s},
                           .codes = {},
                           .agencies = {},
                           .statuses = {},
                           .progress = {},
                           .words = {}});
    REQUIRE(QTest::qWaitFor([&] { return shown.view->scene().lanes().meetings == 0; }));
    QSignalSpy cleared(shown.page.get(), &TimelinePage::clearFilterRequested);
    CHECK(shown.child<QLabel>(u"timelineEmpty"_s)->isVisible());
    CHECK_FALSE(shown.view->isVisible());
    REQUIRE(clickMiddle(shown.child<QPushButton>(u"timelineEmptyDo"_s)));
    CHECK(cleared.size() == 1);
    shown.page->setFilter({});
    CHECK(QTest::qWaitFor([&] { return shown.view->isVisible(); }));
}

TEST_CASE("where no meeting has a date the timeline leads to the list")
{
    ShownPage shown;
    REQUIRE(shown.base.workspace->meetings().remove(shown.held));
    REQUIRE(shown.base.workspace->meetings().remove(shown.planned));
    auto *leave = shown.child<QPushButton>(u"timelineEmptyDo"_s);
    REQUIRE(QTest::qWaitFor([&] { return leave->isVisible(); }));
    REQUIRE(clickMiddle(leave));
    CHECK(shown.child<QTableView>(u"timelineTable"_s)->isVisible());
}

TEST_CASE("undo takes a meeting off the timeline")
{
    ShownPage shown;
    const MeetingId last = shown.base.addMeeting(u"Ещё одна"_s, u"05.02.2025"_s);
    REQUIRE(QTest::qWaitFor([&] { return !shown.view->rectOf(last).isEmpty(); }));
    REQUIRE(shown.base.workspace->history().undo());
    REQUIRE(QTest::qWaitFor([&] { return shown.view->rectOf(last).isEmpty(); }));
    CHECK_FALSE(shown.view->rectOf(shown.held).isEmpty());
}

TEST_CASE("as a list the same meetings can be chosen, the undated one too")
{
    ShownPage shown;
    shown.page->findChild<QAction *>(u"timelineAsList"_s)->trigger();
    auto *table = shown.child<QTableView>(u"timelineTable"_s);
    CHECK(table->isVisible());
    REQUIRE(table->model()->rowCount() == 3);
    shown.page->showMeeting(shown.undated);
    CHECK(shown.page->findChild<MeetingPanel *>()->current() == shown.undated);
    CHECK(table->currentIndex().data(MeetingModel::MeetingRole).toLongLong() == shown.undated.value);
}

TEST_CASE("the list and the timeline show the same chosen meeting when one is left for the other")
{
    ShownPage shown;
    auto *panel = shown.page->findChild<MeetingPanel *>();
    auto *asList = shown.page->findChild<QAction *>(u"timelineAsList"_s);
    shown.click(shown.held);
    asList->trigger();
    CHECK(panel->current() == shown.held);
    auto *table = shown.child<QTableView>(u"timelineTable"_s);
    CHECK(table->currentIndex().data(MeetingModel::MeetingRole).toLongLong() == shown.held.value);
    QTest::keyClick(keyTarget(), Qt::Key_Up);
    CHECK(panel->current() == shown.planned);
    asList->trigger();
    CHECK(shown.view->chosen() == shown.planned);
    CHECK(panel->current() == shown.planned);
}

TEST_CASE("the place of the chosen meeting is there before one is chosen, so that a click moves nothing")
{
    ShownPage shown;
    auto *hint = shown.child<QLabel>(u"timelineMeetingHint"_s);
    CHECK(hint->isVisible());
    const QRect before = shown.view->rectOf(shown.planned);
    shown.click(shown.planned);
    CHECK_FALSE(hint->isVisible());
    CHECK(shown.child<QLabel>(u"timelineMeetingTitle"_s)->isVisible());
    QCoreApplication::processEvents();
    CHECK(shown.view->rectOf(shown.planned) == before);
}

TEST_CASE("meetings without a date are counted only where there are some")
{
    ShownPage shown;
    auto *undated = shown.child<QLabel>(u"timelineUndated"_s);
    REQUIRE(QTest::qWaitFor([&] { return undated->isVisible(); }));
    REQUIRE(shown.base.workspace->meetings().remove(shown.undated));
    CHECK(QTest::qWaitFor([&] { return !undated->isVisible(); }));
}

TEST_CASE("the sentences say which fields come from them")
{
    ShownPage shown;
    shown.click(shown.held);
    auto *sentences = shown.child<SentenceList>(u"timelineSentences"_s);
    REQUIRE(QTest::qWaitFor([&] { return !sentences->passages().isEmpty(); }));
    const QString spoken = sentences->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    CHECK(spoken.contains(u"Participant"_s));
}

TEST_CASE("a meeting that is asked for before it is loaded is shown when it is")
{
    MeetingWorkspace base;
    const MeetingId wanted = base.addMeeting(u"Приём"_s, u"29.01.2025"_s);
    TimelinePage page(*base.workspace);
    page.resize(1200, 600);
    page.show();
    page.showMeeting(wanted);
    CHECK(QTest::qWaitFor([&] { return page.findChild<TimelineView *>()->chosen() == wanted; }));
}
