// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/messagebar.h"
#include "shell/readingplace.h"
#include "shell/workspaceview.h"
#include "shelldesk.h"
#include "support/printing.h"

#include <QDir>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace elchi;

namespace {

constexpr int patience = 20000; // two looks of a second each, on a busy machine

QString dispatch(const QString &day)
{
    return u"Бишкек, %1.01.25. /Кабар/. Министр водных ресурсов принял %1-ю делегацию."_s.arg(day);
}

} // namespace

TEST_CASE("what comes into a watched folder is imported while the analyst reads, and after a restart")
{
    ShellDesk desk;
    desk.openSample();
    const int before = desk.listed();
    const QString folder = desk.path(u"in"_s);
    REQUIRE(QDir().mkpath(folder));
    desk.write(u"in/1.txt"_s, dispatch(u"11"_s).toUtf8());
    desk.window().view()->watchFolder(folder);
    CHECK(desk.action(u"actionWatchFolder"_s)->isChecked());
    CHECK(QTest::qWaitFor([&] { return desk.listed() == before + 1; }, patience));
    desk.write(u"in/2.txt"_s, dispatch(u"12"_s).toUtf8());
    CHECK(QTest::qWaitFor([&] { return desk.listed() == before + 2; }, patience));
    auto *messages = desk.child<MessageBar>(u"messageBar"_s);
    CHECK(QTest::qWaitFor([&] { return messages->text().contains(u"“in”"_s); }, patience));
    CHECK(desk.child<QWidget>(u"importFrame"_s)->isHidden());

    const QString path = desk.workspace().path();
    desk.restart();
    desk.write(u"in/3.txt"_s, dispatch(u"13"_s).toUtf8());
    REQUIRE(desk.window().openWorkspace(path));
    CHECK(desk.action(u"actionWatchFolder"_s)->isChecked());
    CHECK(QTest::qWaitFor([&] { return desk.listed() == before + 3; }, patience));
    // The two that were known were not read again.
    CHECK(QTest::qWaitFor([&] { return desk.child<MessageBar>(u"messageBar"_s)->text().contains(u"“in”"_s); },
                          patience));
    CHECK(desk.child<MessageBar>(u"messageBar"_s)->text().contains(u"1 imported, 0 duplicates"_s));

    desk.write(u"in/empty.txt"_s, {});
    CHECK(QTest::qWaitFor([&] { return !desk.child<QWidget>(u"importFrame"_s)->isHidden(); }, patience));

    desk.trigger(u"actionWatchFolder"_s);
    CHECK_FALSE(desk.action(u"actionWatchFolder"_s)->isChecked());
    CHECK(desk.window().view()->watchedFolder().isEmpty());
}
