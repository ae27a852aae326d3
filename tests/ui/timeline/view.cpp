// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelineview.h"

#include "support/printing.h"
#include "support/showing.h"
#include "timelinedata.h"

#include <QAccessible>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>
#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace elchi;
using namespace Qt::StringLiterals;

namespace {

struct Shown
{
    explicit Shown(const QList<Meeting> &meetings, LaneOrder order = LaneOrder::Name)
    {
        view.resize(1000, 400);
        view.setMeetings({.meetings = meetings, .entities = {}, .codes = {}}, order);
        REQUIRE(showActive(&view));
        view.setFocus();
    }

    void wheel(QPoint at, int notches, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWheelEvent event(at, view.viewport()->mapToGlobal(at), QPoint(), QPoint(0, 120 * notches),
                          Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
        QApplication::sendEvent(view.viewport(), &event);
    }

    TimelineView view;
};

QList<Meeting> three()
{
    return {datedMeeting(1, u"CN"_s, u"01.02.2024"_s), datedMeeting(2, u"CN"_s, u"01.05.2024"_s),
            datedMeeting(3, u"JP"_s, u"10.12.2024"_s, MeetingStatus::Planned)};
}

} // namespace

TEST_CASE("a click chooses the meeting under the pointer, a click beside it none")
{
    Shown shown(three());
    QSignalSpy chosen(&shown.view, &TimelineView::meetingChosen);
    QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, shown.view.rectOf(MeetingId{2}).center());
    CHECK(shown.view.chosen() == MeetingId{2});
    CHECK(chosen.size() == 1);
    CHECK(shown.view.accessibleDescription().contains(u"01.05.2024"_s));
    QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, QPoint(500, 380));
    CHECK_FALSE(shown.view.chosen().isValid());
}

TEST_CASE("a double click and Enter open the meeting")
{
    Shown shown(three());
    QSignalSpy opened(&shown.view, &TimelineView::meetingOpened);
    const QPoint at = shown.view.rectOf(MeetingId{1}).center();
    QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, at);
    QTest::mouseDClick(shown.view.viewport(), Qt::LeftButton, {}, at);
    REQUIRE(opened.size() == 1);
    QTest::keyClick(&shown.view, Qt::Key_Return);
    REQUIRE(opened.size() == 2);
    CHECK(opened.last().first().value<MeetingId>() == MeetingId{1});
}

TEST_CASE("the wheel zooms about the pointer, with Shift it pans")
{
    Shown shown(three());
    const QPoint at(600, 200);
    const TimelineGeometry before = shown.view.geometryOfTime();
    const double x = at.x() - (shown.view.viewport()->width() - before.width);
    shown.wheel(at, 2);
    const TimelineGeometry nearer = shown.view.geometryOfTime();
    CHECK(nearer.pixelsPerDay == Catch::Approx(before.pixelsPerDay * 1.25 * 1.25));
    CHECK(nearer.dayAt(x) == Catch::Approx(before.dayAt(x)));
    shown.wheel(at, -1, Qt::ShiftModifier);
    CHECK(shown.view.geometryOfTime().pixelsPerDay == nearer.pixelsPerDay);
    CHECK(shown.view.geometryOfTime().left > nearer.left);
}

TEST_CASE("plus, minus and zero zoom in, out and to everything")
{
    Shown shown(three());
    QSignalSpy span(&shown.view, &TimelineView::spanChanged);
    const TimelineGeometry fitted = shown.view.geometryOfTime();
    QTest::keyClick(&shown.view, Qt::Key_Plus);
    QTest::keyClick(&shown.view, Qt::Key_Plus);
    CHECK(shown.view.geometryOfTime().pixelsPerDay == Catch::Approx(fitted.pixelsPerDay * 2.25));
    QTest::keyClick(&shown.view, Qt::Key_Minus);
    CHECK(shown.view.geometryOfTime().pixelsPerDay == Catch::Approx(fitted.pixelsPerDay * 1.5));
    QTest::keyClick(&shown.view, Qt::Key_0);
    CHECK(shown.view.geometryOfTime().pixelsPerDay == Catch::Approx(fitted.pixelsPerDay));
    CHECK(span.size() >= 4);
}

TEST_CASE("the chosen meeting stays in view while zooming to a single day")
{
    Shown shown(three());
    shown.view.choose(MeetingId{2});
    for (int i = 0; i < 30; ++i) {
        QTest::keyClick(&shown.view, Qt::Key_Plus);
        CHECK(shown.view.viewport()->rect().intersects(shown.view.rectOf(MeetingId{2})));
    }
    CHECK(shown.view.geometryOfTime().days() == Catch::Approx(1));
    for (int i = 0; i < 40; ++i) {
        shown.wheel(QPoint(250, 200), i % 2 ? -2 : 3);
        CHECK(shown.view.viewport()->rect().intersects(shown.view.rectOf(MeetingId{2})));
    }
}

TEST_CASE("arrows go along a lane and to the next one, Tab goes through time and then away")
{
    // By count: China's lane with its two meetings stands above Japan's in every language.
    Shown shown(three(), LaneOrder::Count);
    QLineEdit after(&shown.view);
    after.show();
    shown.view.choose(MeetingId{1});
    QTest::keyClick(&shown.view, Qt::Key_Right);
    CHECK(shown.view.chosen() == MeetingId{2});
    QTest::keyClick(&shown.view, Qt::Key_Down);
    CHECK(shown.view.chosen() == MeetingId{3});
    QTest::keyClick(&shown.view, Qt::Key_Up);
    CHECK(shown.view.chosen() == MeetingId{2});
    QTest::keyClick(&shown.view, Qt::Key_Left);
    CHECK(shown.view.chosen() == MeetingId{1});
    QTest::keyClick(&shown.view, Qt::Key_Tab);
    QTest::keyClick(&shown.view, Qt::Key_Tab);
    CHECK(shown.view.chosen() == MeetingId{3});
    CHECK(shown.view.hasFocus());
    QTest::keyClick(&shown.view, Qt::Key_Tab);
    CHECK(after.hasFocus());
}

TEST_CASE("Home, End and the page keys go through time")
{
    Shown shown(three());
    shown.wheel(QPoint(600, 200), 12);
    QTest::keyClick(&shown.view, Qt::Key_End);
    CHECK(shown.view.viewport()->rect().contains(shown.view.rectOf(MeetingId{3}).center()));
    QTest::keyClick(&shown.view, Qt::Key_Home);
    CHECK(shown.view.viewport()->rect().contains(shown.view.rectOf(MeetingId{1}).center()));
    const double left = shown.view.geometryOfTime().left;
    QTest::keyClick(&shown.view, Qt::Key_PageDown);
    CHECK(shown.view.geometryOfTime().left > left);
}

TEST_CASE("dragging pans and chooses nothing")
{
    Shown shown(three());
    shown.wheel(QPoint(600, 200), 6);
    const TimelineGeometry before = shown.view.geometryOfTime();
    QWidget *canvas = shown.view.viewport();
    QTest::mousePress(canvas, Qt::LeftButton, {}, QPoint(600, 300));
    QTest::mouseMove(canvas, QPoint(560, 300));
    QTest::mouseMove(canvas, QPoint(500, 300));
    QTest::mouseRelease(canvas, Qt::LeftButton, {}, QPoint(500, 300));
    CHECK(shown.view.geometryOfTime().left == Catch::Approx(before.left + 100 / before.pixelsPerDay));
    CHECK_FALSE(shown.view.chosen().isValid());
}

TEST_CASE("a meeting that is gone is no longer chosen, one that stays keeps its place")
{
    Shown shown(three());
    shown.view.choose(MeetingId{2});
    const TimelineGeometry before = shown.view.geometryOfTime();
    shown.view.setMeetings({.meetings = three(), .entities = {}, .codes = {}}, LaneOrder::Count);
    CHECK(shown.view.chosen() == MeetingId{2});
    CHECK(shown.view.geometryOfTime() == before);
    shown.view.setMeetings({.meetings = {three().first()}, .entities = {}, .codes = {}}, LaneOrder::Count);
    CHECK_FALSE(shown.view.chosen().isValid());
}

TEST_CASE("who sees all meetings goes on seeing all, who zoomed in keeps the chosen one in view")
{
    Shown shown(three());
    QList<Meeting> more = three();
    more << datedMeeting(4, u"CN"_s, u"01.12.2027"_s);
    shown.view.setMeetings({.meetings = more, .entities = {}, .codes = {}}, LaneOrder::Name);
    CHECK(shown.view.viewport()->rect().contains(shown.view.rectOf(MeetingId{4})));
    shown.view.resize(700, 400);
    CHECK(shown.view.viewport()->rect().contains(shown.view.rectOf(MeetingId{4})));
    shown.view.choose(MeetingId{4});
    QTest::keyClick(&shown.view, Qt::Key_Plus);
    shown.view.resize(500, 400);
    CHECK(shown.view.viewport()->rect().contains(shown.view.rectOf(MeetingId{4})));
    CHECK_FALSE(shown.view.viewport()->rect().contains(shown.view.rectOf(MeetingId{1})));
}

TEST_CASE("meetings on one day stand below each other, none hides another")
{
    QList<Meeting> crowd;
    for (qint64 id = 1; id <= 30; ++id)
        crowd << datedMeeting(id, u"JP"_s, u"29.01.2025"_s);
    crowd << datedMeeting(31, u"JP"_s, u"28.01.2025–30.01.2025"_s) << datedMeeting(32, u"JP"_s, u"01.2025"_s);
    Shown shown(crowd);
    for (const Meeting &one : crowd) {
        for (const Meeting &other : crowd)
            CHECK((one.id == other.id || !shown.view.rectOf(one.id).intersects(shown.view.rectOf(other.id))));
    }
    shown.view.choose(MeetingId{30});
    CHECK(shown.view.viewport()->rect().contains(shown.view.rectOf(MeetingId{30})));
}

TEST_CASE("a screen reader hears each meeting by name and where the keys are")
{
    Shown shown(three(), LaneOrder::Count);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&shown.view);
    REQUIRE(list);
    CHECK(list->role() == QAccessible::List);
    REQUIRE(list->childCount() == 3);
    const QAccessibleInterface *last = list->child(2);
    CHECK(last->text(QAccessible::Name).startsWith(u"10.12.2024"_s));
    CHECK(last->role() == QAccessible::ListItem);
    CHECK_FALSE(last->state().selected);
    CHECK_FALSE(list->focusChild());
    shown.view.choose(MeetingId{3});
    CHECK(last->state().selected);
    CHECK(list->focusChild() == last);
    CHECK(list->indexOfChild(last) == 2);
    const QPoint middle = last->rect().center();
    CHECK(list->childAt(middle.x(), middle.y()) == last);
    shown.view.setMeetings({.meetings = {three().first()}, .entities = {}, .codes = {}}, LaneOrder::Count);
    CHECK_FALSE(last->isValid());
    CHECK(list->childCount() == 1);
}

TEST_CASE("of five thousand meetings only those in view are painted, and quickly")
{
    Shown shown(manyMeetings(5000));
    shown.wheel(QPoint(600, 200), 12);
    shown.view.grab();
    CHECK(shown.view.paintedMeetings() > 0);
    CHECK(shown.view.paintedMeetings() < 500);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 10; ++i) {
        shown.wheel(QPoint(600, 200), i % 2 ? 1 : -1, Qt::ShiftModifier);
        shown.view.grab();
    }
    // Ten frames; generous, since this also runs under sanitizers on a loaded machine.
    CHECK(timer.elapsed() < 5000);
}

TEST_CASE("without meetings no key chooses one and there is no span")
{
    Shown shown({});
    CHECK(shown.view.spanText().isEmpty());
    QTest::keyClick(&shown.view, Qt::Key_Right);
    CHECK_FALSE(shown.view.chosen().isValid());
}
