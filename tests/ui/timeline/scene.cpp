// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinescene.h"

#include "timelinedata.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace elchi;
using namespace Qt::StringLiterals;

namespace {

TimelineScene sceneOf(const QList<Meeting> &meetings)
{
    TimelineScene scene;
    scene.setLanes(lanesByCountry(meetings, LaneOrder::Name, [](const QString &iso) { return iso; }));
    return scene;
}

TimelineGeometry fittedTo(const TimelineScene &scene)
{
    return TimelineGeometry{.width = 800}.over(scene.lanes().first, scene.lanes().last).fitted();
}

} // namespace

TEST_CASE("only what reaches into the view is visible, long visits included")
{
    TimelineScene scene =
        sceneOf({datedMeeting(1, u"JP"_s, u"01.01.2023–31.12.2025"_s),
                 datedMeeting(2, u"JP"_s, u"05.06.2024"_s), datedMeeting(3, u"JP"_s, u"05.06.2023"_s)});
    const TimelineGeometry month =
        fittedTo(scene).zoomed(30, 400).centredOn(double(QDate(2024, 6, 5).toJulianDay()));
    scene.layOut(month.pixelsPerDay);
    const auto visible = scene.visible(month, 0, scene.height());
    REQUIRE(visible.size() == 2);
    CHECK(scene.item(visible.at(0).spot).meeting == MeetingId{1});
    CHECK(scene.item(visible.at(1).spot).meeting == MeetingId{2});
}

TEST_CASE("of five thousand meetings a narrow view finds few, and those that all would find")
{
    TimelineScene scene = sceneOf(manyMeetings(5000));
    const TimelineGeometry geometry = fittedTo(scene).zoomed(40, 400);
    scene.layOut(geometry.pixelsPerDay);
    const auto visible = scene.visible(geometry, 0, scene.height());
    int expected = 0;
    for (int lane = 0; lane < scene.lanes().lanes.size(); ++lane) {
        for (int number = 0; number < scene.lanes().lanes.at(lane).items.size(); ++number) {
            const QRectF rect = scene.rectOf(geometry, {lane, number});
            expected += rect.right() >= 0 && rect.left() <= geometry.width;
        }
    }
    CHECK(visible.size() == expected);
    CHECK(visible.size() < 1000);
    CHECK(scene.visible(geometry, 0, 30).size() < visible.size());
}

TEST_CASE("what is drawn at a point is found there")
{
    TimelineScene scene = sceneOf(manyMeetings(200));
    const TimelineGeometry geometry = fittedTo(scene);
    scene.layOut(geometry.pixelsPerDay);
    for (const PlacedMeeting &placed : scene.visible(geometry, 0, scene.height()))
        CHECK(scene.at(geometry, placed.rect.center(), 0) == placed.spot);
    CHECK_FALSE(scene.at(geometry, QPointF(400, scene.height() + 10)).isValid());
}

TEST_CASE("the chosen meeting moves along its lane, to the next lane and in time")
{
    TimelineScene scene =
        sceneOf({datedMeeting(1, u"CN"_s, u"01.02.2024"_s), datedMeeting(2, u"CN"_s, u"01.05.2024"_s),
                 datedMeeting(3, u"JP"_s, u"10.04.2024"_s)});
    const Spot first = scene.find(MeetingId{1});
    const Spot second = scene.find(MeetingId{2});
    const Spot japan = scene.find(MeetingId{3});
    CHECK(scene.inLane(first, 1) == second);
    CHECK_FALSE(scene.inLane(second, 1).isValid());
    CHECK(scene.inNextLane(japan, -1) == second);
    CHECK_FALSE(scene.inNextLane(japan, 1).isValid());
    CHECK(scene.inTime(first, 1) == japan);
    CHECK(scene.inTime(japan, 1) == second);
    CHECK_FALSE(scene.inTime(first, -1).isValid());
    CHECK(scene.nearest(double(QDate(2024, 1, 1).toJulianDay())) == first);
}
