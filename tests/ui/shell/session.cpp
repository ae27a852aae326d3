// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/session.h"

#include "shell/filterbar.h"
#include "shell/readingplace.h"
#include "shell/workspaceview.h"
#include "shelldesk.h"
#include "support/printing.h"
#include "workspace/library.h"

#include <QSplitter>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace elchi;

TEST_CASE(
    "after a restart the window, the open dispatch, the filter, the columns and the place are as they were")
{
    ShellDesk desk;
    desk.openSample();
    desk.openRow(3);
    const QString dispatch = desk.chosen();
    const DispatchId id = desk.window().view()->reading().current();
    Filter filter;
    filter.from = QDate(2023, 1, 1);
    filter.agencies = {u"Кабар"_s, u"Kabar"_s};
    desk.child<FilterBar>(u"filterBar"_s)->setFilter(filter);
    desk.window().resize(790, 590);
    desk.child<QSplitter>(u"readingColumns"_s)->setSizes({210, 300, 180});
    const QList<int> columns = desk.child<QSplitter>(u"readingColumns"_s)->sizes();
    REQUIRE(columns.first() > desk.child<QWidget>(u"libraryPane"_s)->minimumSizeHint().width());
    desk.trigger(u"actionHistory"_s);
    desk.trigger(u"actionPlacetimeline"_s);
    const QString path = desk.workspace().path();

    desk.restart();
    REQUIRE(desk.window().openWorkspace(path));
    CHECK(desk.window().view()->place() == Place::Timeline);
    CHECK(desk.window().size() == QSize(790, 590));
    CHECK(desk.child<FilterBar>(u"filterBar"_s)->filter() == filter);
    CHECK(desk.action(u"actionHistory"_s)->isChecked());
    desk.trigger(u"actionPlacereading"_s);
    CHECK(desk.window().view()->reading().current() == id);
    CHECK(QTest::qWaitFor([&] { return desk.chosen() == dispatch; }));
    desk.trigger(u"actionHistory"_s);
    CHECK(QTest::qWaitFor([&] { return desk.child<QSplitter>(u"readingColumns"_s)->sizes() == columns; }));
}

TEST_CASE("a dispatch that was removed meanwhile is not opened again")
{
    ShellDesk desk;
    desk.openSample();
    desk.openRow(0);
    const DispatchId id = desk.window().view()->reading().current();
    const QString path = desk.workspace().path();
    desk.window().closeWorkspace();
    {
        const auto elsewhere = Workspace::open(path, u"bakyt"_s);
        REQUIRE(elsewhere);
        REQUIRE((*elsewhere)->library().remove(id));
    }
    REQUIRE(desk.window().openWorkspace(path));
    CHECK_FALSE(desk.window().view()->reading().current().isValid());
}

TEST_CASE("each workspace has a session of its own")
{
    ShellDesk desk;
    desk.openSample();
    desk.trigger(u"actionPlacecharts"_s);
    const QString sample = desk.workspace().path();
    REQUIRE(desk.window().createWorkspace(desk.path(u"other.elchi"_s)));
    CHECK(desk.window().view()->place() == Place::Reading);
    REQUIRE(desk.window().openWorkspace(sample));
    CHECK(desk.window().view()->place() == Place::Charts);
}

TEST_CASE("a filter survives its way through the settings, and unknown words in it are dropped")
{
    Filter filter;
    filter.from = QDate(2024, 1, 1);
    filter.countries = {u"JP"_s, u"TR"_s};
    filter.codes = {CodeId{7}};
    filter.statuses = {MeetingStatus::Planned, MeetingStatus::Held};
    filter.progress = {Progress::InWork};
    filter.words = u"«газ» \"энергия\""_s;
    CHECK(filterFromJson(filterToJson(filter)) == filter);
    CHECK(filterFromJson(R"({"statuses":["held","dreamt"]})").statuses == QList{MeetingStatus::Held});
    CHECK(filterFromJson("no JSON at all").isEmpty());
}
