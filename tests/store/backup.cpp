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

TEST_CASE("the newest seven backups are kept")
{
    StoreFixture store;
    REQUIRE_FALSE(hasBackupOfToday(store.path()));
    const QDir folder(backupFolder(store.path()));
    REQUIRE(QDir().mkpath(folder.path()));
    for (int day = 1; day <= 9; ++day) {
        QFile old(folder.filePath(u"w-2024-01-0%1T000000000.elchi"_s.arg(day)));
        REQUIRE(old.open(QIODevice::WriteOnly));
    }
    CHECK_FALSE(hasBackupOfToday(store.path()));
    REQUIRE(keepBackup(store.connection()));
    CHECK(hasBackupOfToday(store.path()));
    const QStringList kept = folder.entryList(QDir::Files, QDir::Name);
    REQUIRE(kept.size() == 7);
    CHECK(kept.first() == u"w-2024-01-04T000000000.elchi"_s);
    CHECK(Connection::open(folder.filePath(kept.last())));
}
