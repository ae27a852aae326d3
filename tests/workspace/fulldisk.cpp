// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspacefixture.h"

#include "support/filesizelimit.h"
#include "support/places.h"
#include "support/printing.h"
#include "support/smalldisk.h"
#include "workspace/history.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <catch2/catch_test_macros.hpp>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace elchi;

namespace {

constexpr int noMount = 77;

/// That many dispatches of about 20 KB in a folder, no two alike; answers the folder.
QString writeLong(WorkspaceFixture &fixture, int count)
{
    for (int i = 0; i < count; ++i) {
        QByteArray text = u"Бишкек, 29.01.25. /Кабар/. Сообщение номер %1.\n"_s.arg(i).toUtf8();
        for (int line = 0; line < 200; ++line)
            text += u"Строка %1 сообщения %2 о встрече министров в Оше.\n"_s.arg(line).arg(i).toUtf8();
        fixture.write(u"long/%1.txt"_s.arg(i, 5, 10, QChar(u'0')), text);
    }
    return fixture.path(u"long"_s);
}

/// The number behind a word of the line.
int number(const QString &line, const QString &word)
{
    const auto match = QRegularExpression(word + u" (\\d+)"_s).match(line);
    REQUIRE(match.hasMatch());
    return match.captured(1).toInt();
}

} // namespace

TEST_CASE("a disk that fills up during an import keeps what was said to be stored, once and whole")
{
    WorkspaceFixture fixture;
    fixture.close();
    const QString folder = writeLong(fixture, 400);
    const QByteArray disk = QFile::encodeName(fixture.path(u"disk"_s));
    REQUIRE(QDir().mkpath(fixture.path(u"disk"_s)));
    QProcess second;
    second.setChildProcessModifier([disk] {
        if (!enterSmallDisk(disk, "6m"))
            ::_exit(noMount);
    });
    second.start(builtProgram(u"elchi_second"_s), {u"fill"_s, fixture.path(u"disk/w.elchi"_s), folder});
    REQUIRE(second.waitForFinished(120000));
    if (second.exitCode() == noMount)
        SKIP("no right to mount a small disk here");
    const QString line = QString::fromUtf8(second.readAllStandardOutput()).trimmed();
    CAPTURE(line, second.exitCode(), second.readAllStandardError());
    REQUIRE(second.exitCode() == 0);
    const int stored = number(line, u"stored"_s);
    CHECK(stored > 0);
    CHECK(number(line, u"full"_s) > 0); // the disk was full
    CHECK(number(line, u"full"_s) == number(line, u"refused"_s));
    CHECK(stored + number(line, u"refused"_s) == 400);
    CHECK(number(line, u"copied"_s) == 0);
    CHECK(number(line, u"there"_s) == stored);
    CHECK(number(line, u"faults"_s) == 0);
}

TEST_CASE("an act that cannot be written is refused, leaves nothing, and the next one is stored")
{
    WorkspaceFixture fixture;
    const DispatchId id = fixture.add(u"a"_s, u"Текст"_s);
    {
        const FileSizeLimit limit(4096);
        REQUIRE_FALSE(fixture.library().setNote(id, QString(100'000, u'x'))); // the fault did fire
        CHECK(fixture.library().load(id)->note.isEmpty());
    }
    REQUIRE(fixture.library().setNote(id, u"после"_s));
    fixture.reopen();
    CHECK(fixture.library().load(id)->note == u"после"_s);
    CHECK(fixture.workspace().history().entries(10)->size() == 2);
    CHECK(fixture.workspace().verify()->isEmpty());
}
