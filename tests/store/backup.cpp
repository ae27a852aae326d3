// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup.h"

#include "storefixture.h"
#include "support/printing.h"

#include <QDir>
#include <QFile>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace elchi;
using namespace elchi::store;

TEST_CASE("a backup opens as a workspace with the same dispatches")
{
    StoreFixture store;
    for (int i = 0; i < 20; ++i)
        store.addDispatch(QString::number(i), u"text %1"_s.arg(i));
    const QString copy = store.path(u"copy.elchi"_s);
    REQUIRE(backUp(store.connection(), copy));
    CHECK_FALSE(QFile::exists(copy + u".part"_s));
    const auto opened = Connection::open(copy);
    REQUIRE(opened);
    CHECK(*countDispatches(**opened, {}) == 20);
}

TEST_CASE("what is written between two turns of a backup is in it")
{
    StoreFixture store;
    for (int i = 0; i < 40; ++i)
        store.addDispatch(QString::number(i), u"сообщение "_s.repeated(1000) + QString::number(i));
    const QString copy = store.path(u"copy.elchi"_s);
    auto backup = Backup::begin(store.connection(), copy);
    REQUIRE(backup);
    // A turn of no time at all copies the first pages of many, so the write falls between two turns for
    // certain.
    REQUIRE((*backup)->advance(0) == false);
    store.addDispatch(u"late"_s, u"late"_s);
    while (!*(*backup)->advance(1000)) {
    }
    REQUIRE((*backup)->seal());
    REQUIRE((*backup)->finish());
    backup->reset();
    const auto opened = Connection::open(copy);
    REQUIRE(opened);
    CHECK(*countDispatches(**opened, {}) == 41);
}

TEST_CASE("a backup never takes the place of a file, and one that is given up leaves none")
{
    StoreFixture store;
    CHECK(backUp(store.connection(), store.path()).error().code == ErrorCode::WorkspaceExists);
    const QString copy = store.path(u"copy.elchi"_s);
    REQUIRE(Backup::begin(store.connection(), copy));
    CHECK_FALSE(QFile::exists(copy));
    CHECK_FALSE(QFile::exists(copy + u".part"_s));
    CHECK(backUp(store.connection(), store.path(u"no/folder.elchi"_s)).error().code ==
          ErrorCode::WriteFailed);
}

TEST_CASE("a check that is cancelled leaves no copy")
{
    StoreFixture store;
    for (int i = 0; i < 40; ++i)
        store.addDispatch(QString::number(i), u"сообщение "_s.repeated(1000) + QString::number(i));
    const QString copy = store.path(u"copy.elchi"_s);
    auto backup = Backup::begin(store.connection(), copy);
    REQUIRE(backup);
    while (!*(*backup)->advance(1000)) {
    }
    CHECK((*backup)->progress() == 1000);
    REQUIRE((*backup)->seal());
    CHECK((*backup)->finish([] { return true; }).error().code == ErrorCode::Cancelled);
    backup->reset();
    CHECK_FALSE(QFile::exists(copy));
    CHECK_FALSE(QFile::exists(copy + u".part"_s));
}

TEST_CASE("the newest three backups are kept, and one for each of seven days")
{
    StoreFixture store;
    CHECK(keptBackups(store.path()).isEmpty());
    const QDir folder(backupFolder(store.path()));
    REQUIRE(QDir().mkpath(folder.path()));
    const auto old = [&folder](const QString &time) {
        QFile file(folder.filePath(u"w-%1.elchi"_s.arg(time)));
        REQUIRE(file.open(QIODevice::WriteOnly));
    };
    for (int day = 1; day <= 9; ++day)
        old(u"2024-01-0%1T090000000"_s.arg(day));
    for (int hour = 10; hour <= 15; ++hour)
        old(u"2024-01-09T%1"_s.arg(hour) + u"0000000"_s);
    old(u"of another workspace"_s);
    REQUIRE(keepBackup(store.connection()));

    const auto kept = keptBackups(store.path());
    REQUIRE(kept.size() == 8);
    CHECK(kept.first().at.date() == QDate::currentDate());
    CHECK(kept.first().bytes > 0);
    CHECK(Connection::open(kept.first().path));
    CHECK(kept[1].at == QDateTime(QDate(2024, 1, 9), QTime(15, 0)));
    CHECK(kept[2].at == QDateTime(QDate(2024, 1, 9), QTime(14, 0)));
    CHECK(kept[3].at == QDateTime(QDate(2024, 1, 8), QTime(9, 0)));
    CHECK(kept.last().at == QDateTime(QDate(2024, 1, 4), QTime(9, 0)));
    CHECK(QFile::exists(folder.filePath(u"w-of another workspace.elchi"_s)));
}
