// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/readinggeometry.h"

#include <catch2/catch_test_macros.hpp>
#include <random>

using namespace elchi;

TEST_CASE("marks nested three deep stand in three lanes, the innermost nearest to the text")
{
    CHECK(lanesOf({{0, 300, 40}, {100, 300, 25}, {200, 260, 8}}) == QList<int>{2, 1, 0});
}

TEST_CASE("marks side by side share a lane unless a label needs the room")
{
    CHECK(lanesOf({{0, 50, 5}, {60, 100, 5}}) == QList<int>{0, 0});
    CHECK(lanesOf({{0, 70, 5}, {60, 100, 5}}) == QList<int>{0, 1});
}

TEST_CASE("the same span twice takes two lanes")
{
    CHECK(lanesOf({{10, 60, 6}, {10, 60, 6}}) == QList<int>{0, 1});
    CHECK(laneCount({0, 1}) == 2);
    CHECK(laneCount({}) == 0);
}

TEST_CASE("pieces in one lane never meet, whatever they are")
{
    std::mt19937 random(7); // NOLINT: the same cases every time
    std::uniform_int_distribution<int> place(0, 600);
    for (int run = 0; run < 200; ++run) {
        QList<LanePiece> pieces;
        for (int i = 0; i < 12; ++i) {
            const int left = place(random);
            pieces.append({qreal(left), qreal(left + 1 + place(random) / 3), 1 + place(random)});
        }
        const QList<int> lanes = lanesOf(pieces);
        for (int a = 0; a < pieces.size(); ++a) {
            for (int b = 0; b < a; ++b) {
                if (lanes.at(a) == lanes.at(b))
                    REQUIRE(
                        (pieces.at(a).right < pieces.at(b).left || pieces.at(b).right < pieces.at(a).left));
            }
        }
    }
}

TEST_CASE("the popup stays inside its place and leaves the selection free where there is room")
{
    const QRect area(0, 0, 800, 700);
    const QSize size(360, 300);
    for (const QRect &anchor : {QRect(100, 50, 200, 24), QRect(700, 50, 90, 24), QRect(100, 640, 200, 24),
                                QRect(0, 340, 60, 24), QRect(780, 690, 10, 5)}) {
        const QRect place = popupPlace(anchor, size, area);
        CHECK(area.contains(place));
        CHECK_FALSE(place.intersects(anchor));
        CHECK(place.height() >= 290);
    }
}

TEST_CASE("in a low window the popup becomes lower rather than cover the selection")
{
    const QRect area(0, 0, 380, 320);
    const QRect anchor(50, 60, 100, 24);
    const QRect place = popupPlace(anchor, QSize(360, 300), area);
    CHECK(area.contains(place));
    CHECK_FALSE(place.intersects(anchor));
    CHECK(place.top() > anchor.bottom());
}
