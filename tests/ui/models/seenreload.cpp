// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/seenreload.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace elchi;

TEST_CASE("what changes several times at once is asked for once")
{
    SeenReload reload;
    QSignalSpy due(&reload, &SeenReload::due);
    reload.setSeen(true);
    for (int i = 0; i < 5; ++i)
        reload.markStale();
    CHECK(due.isEmpty());
    REQUIRE(QTest::qWaitFor([&due] { return !due.isEmpty(); }));
    QCoreApplication::processEvents();
    CHECK(due.size() == 1);
}

TEST_CASE("what changes unseen is asked for when it is seen, and what did not change is not")
{
    SeenReload reload;
    QSignalSpy due(&reload, &SeenReload::due);
    reload.markStale();
    QCoreApplication::processEvents();
    CHECK(due.isEmpty());
    reload.setSeen(true);
    REQUIRE(QTest::qWaitFor([&due] { return !due.isEmpty(); }));
    reload.setSeen(false);
    reload.setSeen(true);
    QCoreApplication::processEvents();
    CHECK(due.size() == 1);
}
