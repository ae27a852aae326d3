// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspacefixture.h"

#include "support/places.h"
#include "workspace/marking.h"

#include <QProcess>
#include <QRandomGenerator>
#include <catch2/catch_test_macros.hpp>
#include <signal.h>

using namespace Qt::StringLiterals;
using namespace elchi;

namespace {

/// Lets another process mark until it has said so that many times, kills it right then, and answers all that
/// it said.
QList<qint64> markAndKill(const QString &path, DispatchId dispatch, int marks)
{
    QProcess second;
    second.start(builtProgram(u"elchi_second"_s), {u"mark"_s, path, QString::number(dispatch.value)});
    QByteArray said;
    while (said.count('\n') < marks) {
        REQUIRE(second.waitForReadyRead(30000));
        said += second.readAll();
    }
    REQUIRE(::kill(pid_t(second.processId()), SIGKILL) == 0);
    REQUIRE(second.waitForFinished(30000));
    REQUIRE(second.exitStatus() == QProcess::CrashExit);
    said += second.readAll();
    said.truncate(said.lastIndexOf('\n')); // a line that was cut off was not said
    QList<qint64> ids;
    for (const QByteArray &line : said.split('\n'))
        ids << line.toLongLong();
    return ids;
}

} // namespace

TEST_CASE("every mark that was said to be stored is there after kill -9")
{
    WorkspaceFixture fixture;
    const DispatchId dispatch = fixture.add(u"a"_s, u"Председатель кабинета министров принял посла"_s);
    QList<qint64> said;
    for (int round = 0; round < 10; ++round) {
        fixture.close();
        said << markAndKill(fixture.path(), dispatch, QRandomGenerator::global()->bounded(1, 40));
        fixture.reopen();
        const auto marks = fixture.workspace().marking().marks(dispatch);
        REQUIRE(marks);
        QSet<qint64> there;
        for (const Annotation &mark : *marks)
            there << mark.id.value;
        for (const qint64 id : said)
            REQUIRE(there.contains(id));
        REQUIRE(fixture.workspace().verify()->isEmpty());
    }
    CHECK(said.size() >= 10);
}
