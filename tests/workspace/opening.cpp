// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspacefixture.h"

#include "store/step.h"
#include "support/places.h"
#include "support/printing.h"
#include "workspace/history.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace elchi;

namespace {

Error refusal(const QString &path)
{
    const auto opened = Workspace::open(path, u"aida"_s);
    REQUIRE_FALSE(opened);
    CHECK_FALSE(errorSentence(opened.error()).isEmpty());
    return opened.error();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// Runs a statement on the closed file, as something from outside would.
void tamper(const QString &path, const QString &statement)
{
    auto connection = store::Connection::open(path);
    REQUIRE(connection);
    REQUIRE((*connection)->value(statement));
}

} // namespace

TEST_CASE("a new workspace is born with its vocabularies and nothing to undo")
{
    WorkspaceFixture fixture;
    CHECK(fixture.workspace().name() == u"w"_s);
    CHECK(fixture.workspace().counts()->entities > 0);
    CHECK(fixture.workspace().counts()->dispatches == 0);
    CHECK_FALSE(fixture.workspace().history().nextUndo());
    CHECK(fixture.workspace().verify()->isEmpty());
    CHECK(Workspace::create(fixture.path(), u"aida"_s).error().code == ErrorCode::WorkspaceExists);
}

TEST_CASE("what was done and undone is still known after a restart, by name")
{
    WorkspaceFixture fixture;
    const DispatchId id = fixture.add(u"Приём посла"_s, u"Текст"_s);
    REQUIRE(fixture.library().setProgress(id, Progress::Done));
    REQUIRE(fixture.workspace().history().undo());
    fixture.reopen();
    CHECK(fixture.library().summary(id)->progress == Progress::New);
    CHECK(fixture.workspace().history().nextUndo()->name.contains(u"«Приём посла»"_s));
    CHECK(fixture.workspace().history().nextRedo()->dispatch == id);
    REQUIRE(fixture.workspace().history().redo());
    CHECK(fixture.library().summary(id)->progress == Progress::Done);
    CHECK(fixture.workspace().history().entries(10)->first().author == u"aida"_s);
}

TEST_CASE("a workspace that another process holds is refused with who holds it and since when")
{
    WorkspaceFixture fixture;
    fixture.close();
    QProcess second;
    second.start(builtProgram(u"elchi_second"_s), {u"hold"_s, fixture.path()});
    REQUIRE(second.waitForReadyRead(30000));
    REQUIRE(second.readAll().trimmed() == "open");

    const Error error = refusal(fixture.path());
    CHECK(error.code == ErrorCode::WorkspaceHeld);
    CHECK(error.place.contains(QString::number(second.processId())));
    CHECK(error.place.contains(QDate::currentDate().toString(u"dd.MM.yyyy"_s)));

    second.write("\n");
    REQUIRE(second.waitForFinished(30000));
    fixture.reopen();
}

TEST_CASE("the lock of a process that was killed is taken over")
{
    WorkspaceFixture fixture;
    fixture.close();
    QProcess second;
    second.start(builtProgram(u"elchi_second"_s), {u"hold"_s, fixture.path()});
    REQUIRE(second.waitForReadyRead(30000));
    second.kill();
    REQUIRE(second.waitForFinished(30000));
    REQUIRE(QFileInfo::exists(fixture.path() + u".lock"_s));
    fixture.reopen();
}

TEST_CASE("the lock of another computer is respected, and its holder can be told from one that died there")
{
    WorkspaceFixture fixture;
    fixture.close();
    // As QLockFile writes it: process, program, host.
    fixture.write(u"w.elchi.lock"_s, "4711\nelchi\ndesk-in-osh\n");
    const Error error = refusal(fixture.path());
    CHECK(error.code == ErrorCode::WorkspaceHeld);
    CHECK(error.place.contains(u"desk-in-osh"_s));
    CHECK(error.place.contains(u"4711"_s));
    CHECK(error.place.contains(u"w.elchi.lock"_s));
    REQUIRE(QFile::remove(fixture.path(u"w.elchi.lock"_s)));
    fixture.reopen();
}

TEST_CASE("a workspace that is open here is refused a second time")
{
    WorkspaceFixture fixture;
    CHECK(refusal(fixture.path()).code == ErrorCode::WorkspaceHeld);
}

TEST_CASE("what cannot be opened is refused in its own words and left byte for byte")
{
    WorkspaceFixture fixture;
    fixture.add(u"a"_s, u"Текст"_s);
    fixture.close();
    CHECK(refusal(fixture.path(u"missing.elchi"_s)).code == ErrorCode::FileMissing);
    CHECK(refusal(fixture.path(u""_s)).code == ErrorCode::NotAWorkspace);
    const QString letter = fixture.write(u"letter.elchi"_s, "Dear colleague");
    CHECK(refusal(letter).code == ErrorCode::NotAWorkspace);
    CHECK(contentOf(letter) == "Dear colleague");

    QByteArray half = contentOf(fixture.path());
    half.truncate(half.size() / 2);
    const QString cut = fixture.write(u"cut.elchi"_s, half);
    CHECK(refusal(cut).code == ErrorCode::WorkspaceDamaged);
    CHECK(contentOf(cut) == half);
    CHECK_FALSE(QFileInfo::exists(cut + u".lock"_s));

    tamper(fixture.path(), u"PRAGMA user_version = 9"_s);
    const QByteArray newer = contentOf(fixture.path());
    CHECK(refusal(fixture.path()).code == ErrorCode::WorkspaceNewer);
    CHECK(contentOf(fixture.path()) == newer);
}

TEST_CASE("a mark whose quote differs from its text is found at opening")
{
    WorkspaceFixture fixture;
    const DispatchId id = fixture.add(u"a"_s, u"Посол Японии"_s);
    fixture.close();
    tamper(fixture.path(),
           u"INSERT INTO annotation (uuid, created_by, created_at, dispatch_id, kind, "
           "span_begin, span_end, quote) VALUES ('u', '', '', %1, 'note', 0, 5, 'Посла')"_s.arg(id.value));
    const Error error = refusal(fixture.path());
    CHECK(error.code == ErrorCode::WorkspaceDamaged);
    CHECK_FALSE(error.place.isEmpty());

    const auto shown = Workspace::openUnchecked(fixture.path(), u"aida"_s);
    REQUIRE(shown);
    CHECK((*shown)->counts()->dispatches == 1);
    const auto checked = (*shown)->check();
    REQUIRE(QTest::qWaitFor([&] { return checked.isFinished(); }, 30000));
    CHECK(checked.result().error().code == ErrorCode::WorkspaceDamaged);
    CHECK(checked.result().error().place == error.place);
}

TEST_CASE("a workspace in a folder that cannot be written to is refused")
{
    WorkspaceFixture fixture;
    fixture.close();
    const QString folder = QFileInfo(fixture.path()).path();
    REQUIRE(QFile::setPermissions(folder, QFile::Permissions(0x5555)));
    {
        const Unprivileged analyst;
        CHECK(refusal(fixture.path()).code == ErrorCode::WorkspaceReadOnly);
        CHECK(Workspace::create(fixture.path(u"new.elchi"_s), u"aida"_s).error().code ==
              ErrorCode::WriteFailed);
    }
    REQUIRE(QFile::setPermissions(folder, QFile::Permissions(0x7755)));
    fixture.reopen();
}

TEST_CASE("a workspace that is write-protected itself is refused and left byte for byte")
{
    WorkspaceFixture fixture;
    fixture.add(u"a"_s, u"Текст"_s);
    fixture.close();
    const QByteArray before = contentOf(fixture.path());
    REQUIRE(QFile::setPermissions(fixture.path(), QFile::ReadOwner | QFile::ReadOther));
    {
        const Unprivileged analyst;
        REQUIRE_FALSE(QFile(fixture.path()).open(QIODevice::Append));
        CHECK(refusal(fixture.path()).code == ErrorCode::WorkspaceReadOnly);
    }
    CHECK(contentOf(fixture.path()) == before);
    CHECK_FALSE(QFileInfo::exists(fixture.path() + u".lock"_s));
}

TEST_CASE("a link that leads nowhere says so and makes no workspace")
{
    WorkspaceFixture fixture;
    const QString link = fixture.path(u"link.elchi"_s);
    REQUIRE(QFile::link(fixture.path(u"nowhere.elchi"_s), link));
    CHECK(refusal(link).code == ErrorCode::LinkBroken);
    CHECK_FALSE(QFileInfo::exists(fixture.path(u"nowhere.elchi"_s)));
}

TEST_CASE("no refusal shows the words of the database")
{
    WorkspaceFixture fixture;
    fixture.add(u"a"_s, u"Текст"_s);
    fixture.close();
    const QByteArray whole = contentOf(fixture.path());
    for (const qsizetype size : {qsizetype(100), qsizetype(4096), whole.size() / 3, whole.size() - 4096}) {
        const QString cut = fixture.write(u"cut.elchi"_s, whole.first(size));
        const Error error = refusal(cut);
        CAPTURE(size, errorSentence(error));
        CHECK(error.code == ErrorCode::WorkspaceDamaged);
        CHECK(errorSentence(error).contains(cut));
        CHECK_FALSE(errorSentence(error).contains(u"malformed"_s));
        CHECK_FALSE(errorSentence(error).contains(u"database"_s));
        CHECK(contentOf(cut) == whole.first(size));
    }
}

TEST_CASE("the first opening of a day makes a verified backup and the next makes none")
{
    WorkspaceFixture fixture;
    fixture.add(u"a"_s, u"Текст"_s);
    fixture.reopen();
    const QDir folder(fixture.path(u"w.backups"_s));
    const auto backups = [&folder] { return folder.entryList({u"*.elchi"_s}, QDir::Files); };
    REQUIRE(QTest::qWaitFor([&] { return backups().size() == 1; }, 30000));
    fixture.reopen();
    fixture.close(); // what was begun would be finished or given up by now
    CHECK(backups().size() == 1);
    const auto copy = Workspace::open(folder.filePath(backups().first()), u"aida"_s);
    REQUIRE(copy);
    CHECK((*copy)->counts()->dispatches == 1);
}

TEST_CASE("a backup by hand is a workspace of its own")
{
    WorkspaceFixture fixture;
    fixture.add(u"a"_s, u"Текст"_s);
    REQUIRE(fixture.workspace().backUp(fixture.path(u"copy.elchi"_s)));
    CHECK(fixture.workspace().backUp(fixture.path(u"copy.elchi"_s)).error().code ==
          ErrorCode::WorkspaceExists);
    const auto copy = Workspace::open(fixture.path(u"copy.elchi"_s), u"aida"_s);
    REQUIRE(copy);
    CHECK((*copy)->verify()->isEmpty());
}
