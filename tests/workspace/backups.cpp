// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/backups.h"

#include "support/printing.h"
#include "workspace/registry.h"
#include "workspacefixture.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace elchi;

namespace {

/// Opens the workspace again and waits for the backup of the day.
BackupEntry backupOfToday(WorkspaceFixture &fixture)
{
    fixture.reopen();
    REQUIRE(QTest::qWaitFor([&] { return backupsOf(fixture.path()).size() == 1; }, 30000));
    return backupsOf(fixture.path()).first();
}

EntityId person(WorkspaceFixture &fixture, const QString &name)
{
    const auto id = fixture.workspace().registry().add(
        {.id = {}, .type = EntityType::Person, .name = name, .country = {}});
    REQUIRE(id);
    return *id;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("a backup is taken out to a file of its own, and workspace and backup stay as they are")
{
    WorkspaceFixture fixture;
    fixture.add(u"a"_s, u"Текст"_s);
    const BackupEntry backup = backupOfToday(fixture);
    CHECK(backup.at.date() == QDate::currentDate());
    CHECK(backup.bytes > 0);
    const QByteArray before = contentOf(backup.path);
    fixture.add(u"b"_s, u"Ещё текст"_s);

    const auto first = takeOut(backup);
    const auto second = takeOut(backup);
    REQUIRE(first);
    REQUIRE(second);
    CHECK(*first != *second);
    CHECK(QFileInfo(*first).path() == QFileInfo(fixture.path()).path());
    CHECK_FALSE(asBackup(*first));
    const auto copy = Workspace::open(*first, u"aida"_s);
    REQUIRE(copy);
    CHECK((*copy)->counts()->dispatches == 1);
    CHECK(fixture.dispatches() == 2);
    CHECK(contentOf(backup.path) == before);
}

TEST_CASE("a file of the rotation is known as a backup, others beside it are not")
{
    WorkspaceFixture fixture;
    const BackupEntry backup = backupOfToday(fixture);
    REQUIRE(asBackup(backup.path));
    CHECK(asBackup(backup.path)->at == backup.at);
    CHECK_FALSE(asBackup(fixture.path()));
    CHECK_FALSE(asBackup(fixture.write(u"w.backups/letter.elchi"_s, "Dear colleague")));
    QFile::remove(backup.path);
    CHECK(takeOut(backup).error().code == ErrorCode::FileMissing);
}

TEST_CASE("the backup of the day is told once it is made, and so is one that cannot be made")
{
    WorkspaceFixture fixture;
    fixture.reopen();
    QSignalSpy made(&fixture.workspace(), &Workspace::backedUp);
    REQUIRE(QTest::qWaitFor([&] { return made.size() == 1; }, 30000));
    CHECK(made.first().first().toString() == backupsOf(fixture.path()).first().path);

    fixture.close();
    REQUIRE(QDir(fixture.path(u"w.backups"_s)).removeRecursively());
    fixture.write(u"w.backups"_s, "a file where the folder should be");
    fixture.reopen();
    QSignalSpy failed(&fixture.workspace(), &Workspace::backupFailed);
    REQUIRE(QTest::qWaitFor([&] { return failed.size() == 1; }, 30000));
    CHECK(failed.first().first().value<Error>().code == ErrorCode::WriteFailed);
    fixture.add(u"a"_s, u"Текст"_s);
    CHECK(fixture.dispatches() == 1);
}

TEST_CASE("entities are merged only after a backup that still has both")
{
    WorkspaceFixture fixture;
    const EntityId kept = person(fixture, u"Хидэки Года"_s);
    const EntityId gone = person(fixture, u"Х. Года"_s);
    const int entities = fixture.workspace().counts()->entities;
    REQUIRE(fixture.workspace().registry().merge(kept, gone));
    REQUIRE(backupsOf(fixture.path()).size() == 1);
    const auto backup = takeOut(backupsOf(fixture.path()).first());
    REQUIRE(backup);
    const auto before = Workspace::open(*backup, u"aida"_s);
    REQUIRE(before);
    CHECK((*before)->counts()->entities == entities);
    CHECK(fixture.workspace().counts()->entities == entities - 1);
    // Within the hour that one stands for the next merges, too.
    REQUIRE(fixture.workspace().registry().merge(kept, person(fixture, u"Года"_s)));
    CHECK(backupsOf(fixture.path()).size() == 1);
}

TEST_CASE("a copy is saved while work goes on, and what is written meanwhile is stored")
{
    WorkspaceFixture fixture;
    fixture.add(u"a"_s, u"Текст"_s);
    const QString destination = fixture.path(u"copy.elchi"_s);
    auto copied = fixture.workspace().copyTo(destination);
    fixture.add(u"b"_s, u"Ещё текст"_s);
    REQUIRE(copied.result());
    CHECK(fixture.dispatches() == 2);
    const auto copy = Workspace::open(destination, u"aida"_s);
    REQUIRE(copy);
    CHECK((*copy)->verify()->isEmpty());
    CHECK((*copy)->counts()->dispatches >= 1);
    CHECK(fixture.workspace().copyTo(destination).result().error().code == ErrorCode::WorkspaceExists);
}

TEST_CASE("a copy that is cancelled leaves nothing, and closing the workspace gives up what is not done")
{
    WorkspaceFixture fixture;
    for (int i = 0; i < 30; ++i)
        fixture.add(QString::number(i), u"сообщение "_s.repeated(3000) + QString::number(i));
    const QDir folder(QFileInfo(fixture.path()).path());
    auto cancelled = fixture.workspace().copyTo(fixture.path(u"cancelled.elchi"_s));
    cancelled.cancel();
    auto closed = fixture.workspace().copyTo(fixture.path(u"closed.elchi"_s));
    fixture.close();
    CHECK(closed.isFinished());
    CHECK_FALSE(folder.entryList().contains(u"cancelled.elchi"_s));
    CHECK(folder.entryList({u"*.part"_s}).isEmpty());
    CHECK(folder.entryList().contains(u"closed.elchi"_s) == closed.result().has_value());
}
