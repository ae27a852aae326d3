// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"

#include "support/printing.h"

#include <QFile>
#include <QFileInfo>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace elchi;
using namespace elchi::store;

namespace {

ErrorCode refusalOf(const QString &path)
{
    const auto opened = Connection::open(path);
    const auto sound = opened.and_then([](const auto &connection) { return connection->check(); });
    REQUIRE_FALSE(sound);
    return sound.error().code;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

} // namespace

TEST_CASE("the pragmas that keep what was said to be saved are in force")
{
    StoreFixture store;
    for (const bool reopened : {false, true}) {
        if (reopened)
            store.reopen();
        CHECK(store.ask(u"PRAGMA journal_mode"_s).toString() == u"wal"_s);
        CHECK(store.ask(u"PRAGMA synchronous"_s).toInt() == 2);
        CHECK(store.ask(u"PRAGMA locking_mode"_s).toString() == u"exclusive"_s);
        CHECK(store.ask(u"PRAGMA foreign_keys"_s).toInt() == 1);
        CHECK(store.ask(u"PRAGMA application_id"_s).toInt() == applicationId);
        CHECK(store.ask(u"PRAGMA user_version"_s).toInt() == schemaVersion);
    }
}

TEST_CASE("the text of a dispatch can neither be changed nor deleted")
{
    StoreFixture store;
    store.addDispatch(u"Приём"_s, u"Бишкек, 29.01.25. /Кабар/."_s);
    for (const QString &statement :
         {u"UPDATE dispatch_body SET text = 'x'"_s, u"DELETE FROM dispatch_body"_s,
          u"UPDATE dispatch SET text_sha256 = zeroblob(32)"_s, u"UPDATE dispatch SET encoding = 'x'"_s})
        CHECK_FALSE(store.connection().value(statement));
    CHECK(store.ask(u"SELECT text FROM dispatch_body"_s).toString() == u"Бишкек, 29.01.25. /Кабар/."_s);
}

TEST_CASE("a new workspace never takes the place of a file that is there")
{
    StoreFixture store;
    write(store.path(u"there.elchi"_s), "notes");
    const auto made = Connection::create(store.path(u"there.elchi"_s));
    REQUIRE_FALSE(made);
    CHECK(made.error().code == ErrorCode::WorkspaceExists);
    CHECK(contentOf(store.path(u"there.elchi"_s)) == "notes");
}

TEST_CASE("a workspace that cannot be made leaves nothing behind")
{
    StoreFixture store;
    const auto made = Connection::create(store.path(u"no/such/folder/w.elchi"_s));
    REQUIRE_FALSE(made);
    CHECK(made.error().code == ErrorCode::WriteFailed);
    CHECK_FALSE(QFileInfo::exists(store.path(u"no"_s)));
}

TEST_CASE("what is no workspace is refused and left byte for byte")
{
    StoreFixture store;
    const QString path = store.path(u"other.elchi"_s);
    CHECK(refusalOf(path) == ErrorCode::FileMissing);
    CHECK(refusalOf(store.path(u""_s)) == ErrorCode::NotAWorkspace);
    write(path, QByteArray("This is a letter, not a database. ").repeated(200));
    const QByteArray before = contentOf(path);
    CHECK(refusalOf(path) == ErrorCode::NotAWorkspace);
    CHECK(contentOf(path) == before);
    CHECK_FALSE(QFileInfo::exists(path + u"-wal"_s));
}

TEST_CASE("a workspace of a newer version is refused with its version and left byte for byte")
{
    StoreFixture store;
    store.sql(u"PRAGMA user_version = 77"_s);
    store.close();
    const QByteArray before = contentOf(store.path());
    const auto opened = Connection::open(store.path());
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == ErrorCode::WorkspaceNewer);
    CHECK(opened.error().place == u"77"_s);
    CHECK(contentOf(store.path()) == before);
    CHECK_FALSE(QFileInfo::exists(store.path() + u"-wal"_s));
}

TEST_CASE("a damaged workspace is refused and left byte for byte")
{
    StoreFixture store;
    for (int i = 0; i < 50; ++i)
        store.addDispatch(QString::number(i), u"сообщение "_s.repeated(200) + QString::number(i));
    store.close();
    QByteArray bytes = contentOf(store.path());
    const QByteArray ruin(4096, '\xa5');
    for (qsizetype page = 20; page < 60; ++page)
        bytes.replace(page * 4096, 4096, ruin);
    write(store.path(), bytes);
    CHECK(refusalOf(store.path()) == ErrorCode::WorkspaceDamaged);
    CHECK(contentOf(store.path()) == bytes);
}

TEST_CASE("a row that points nowhere is found by the check, and before anything is changed")
{
    StoreFixture store;
    const DispatchId id = store.addDispatch(u"a"_s, u"text"_s);
    store.sql(u"PRAGMA foreign_keys = 0"_s);
    store.sql(u"INSERT INTO annotation (uuid, created_by, created_at, dispatch_id, kind, entity_id) "
              "VALUES ('u', '', '', %1, 'mention', 4711)"_s.arg(id.value));
    store.close();
    const QByteArray before = contentOf(store.path());
    CHECK(refusalOf(store.path()) == ErrorCode::WorkspaceDamaged);
    {
        const auto opened = Connection::open(store.path());
        REQUIRE(opened);
        CHECK((*opened)->value(u"SELECT count(*) FROM annotation"_s)->toInt() == 1);
        CHECK((*opened)->begin().error().code == ErrorCode::WorkspaceDamaged);
    }
    CHECK(contentOf(store.path()) == before);
}

TEST_CASE("a second connection to an open workspace is refused")
{
    StoreFixture store;
    store.addDispatch(u"a"_s, u"text"_s);
    CHECK(refusalOf(store.path()) == ErrorCode::WorkspaceHeld);
}
