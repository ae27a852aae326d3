// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "support/places.h"
#include "support/printing.h"
#include "support/smalldisk.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <catch2/catch_test_macros.hpp>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace elchi;

namespace {

constexpr int noFault = 77;
const QStringList languages{u"en"_s, u"ru"_s, u"ky"_s};

void obey()
{
    if (!obeyPermissions())
        ::_exit(noFault);
}

/// One sentence that names the path, and nothing of the machinery behind.
void checkSentence(const Answer &answer, const QString &path)
{
    CAPTURE(answer.err, path);
    CHECK(answer.err.count('\n') == 1);
    CHECK(answer.err.contains(path.toUtf8()));
    for (const char *raw : {"SQL", "sqlite", "database", "QFile", "Unable", "errno"})
        CHECK_FALSE(answer.err.contains(raw));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// Files and folders that cannot be read, by path.
QStringList writeBadFiles(Desk &desk)
{
    QStringList bad;
    bad << desk.write(u"in/c-empty.txt"_s, "") << desk.write(u"in/d-binary.txt"_s, QByteArray(3000, '\x01'))
        << desk.write(u"in/e-invalid.txt"_s, "Министр \xD0\xBF\xFF\xFE прибыл")
        << desk.write(u"in/f-nul.txt"_s, "Бишкек\0, Ош"_ba) << desk.write(u"in/g-large.txt"_s, "x");
    REQUIRE(QFile::resize(bad.last(), 60LL * 1024 * 1024));
    bad << desk.path(u"in/h-dangling.txt"_s);
    REQUIRE(QFile::link(desk.path(u"nowhere"_s), bad.last()));
    desk.write(u"in/i-shut/hidden.txt"_s, "Министр прибыл в Ош.");
    bad << desk.path(u"in/i-shut"_s);
    REQUIRE(QFile::setPermissions(bad.last(), QFile::Permissions()));
    return bad;
}

} // namespace

TEST_CASE("each bad file is one sentence in three languages, and the batch goes on")
{
    Desk desk;
    const QStringList bad = writeBadFiles(desk);
    QStringList sentences;
    for (const QString &language : languages) {
        const Answer answer = run({u"import"_s, desk.workspace(), desk.path(u"in"_s)}, language, &obey);
        REQUIRE(answer.status == 1);
        const QList<QByteArray> lines = answer.err.trimmed().split('\n');
        CAPTURE(answer.err);
        REQUIRE(lines.size() == bad.size());
        for (const QString &path : bad)
            CHECK(std::ranges::count_if(
                      lines, [&](const QByteArray &line) { return line.contains(path.toUtf8()); }) == 1);
        sentences << QString::fromUtf8(answer.err);
        CHECK(answer.out.count('\n') == bad.size() + 2);
    }
    CHECK(sentences[0] != sentences[1]);
    CHECK(sentences[1] != sentences[2]);
    CHECK(run({u"verify"_s, desk.workspace()}).out.contains("dispatches: 2\n"));
    REQUIRE(QFile::setPermissions(desk.path(u"in/i-shut"_s), QFile::Permissions(0x7700)));
}

TEST_CASE("a workspace that cannot be opened is one sentence in three languages and stays as it is")
{
    Desk desk;
    desk.importAll();
    const QByteArray whole = contentOf(desk.workspace());
    QByteArray newer = whole;
    newer[63] = 99; // the schema's version in the header
    const QList<QString> paths{desk.write(u"newer.elchi"_s, newer),
                               desk.write(u"cut.elchi"_s, whole.first(9000)),
                               desk.write(u"letter.elchi"_s, "Dear colleague"),
                               desk.write(u"empty.elchi"_s, ""), desk.path(u"none.elchi"_s)};
    for (const QString &path : paths) {
        const QByteArray before = QFile::exists(path) ? contentOf(path) : QByteArray();
        for (const QString &language : languages) {
            const Answer answer = run({u"stats"_s, path}, language);
            CHECK(answer.status == 3);
            CHECK(answer.out.isEmpty());
            checkSentence(answer, path);
        }
        CHECK((QFile::exists(path) ? contentOf(path) : QByteArray()) == before);
        CHECK_FALSE(QFile::exists(path + u"-wal"_s));
    }
    CHECK(run({u"stats"_s, desk.path(u"newer.elchi"_s)}).err.contains("99"));
}

TEST_CASE("a workspace that another process holds says who holds it and since when")
{
    Desk desk;
    QProcess second;
    second.start(builtProgram(u"elchi_second"_s), {u"hold"_s, desk.workspace()});
    REQUIRE(second.waitForReadyRead(30000));
    for (const QString &language : languages) {
        const Answer answer = run({u"stats"_s, desk.workspace()}, language);
        CHECK(answer.status == 3);
        checkSentence(answer, desk.workspace());
        CHECK(answer.err.contains(QByteArray::number(second.processId())));
        CHECK(answer.err.contains(QDate::currentDate().toString(u"dd.MM.yyyy"_s).toUtf8()));
    }
    second.write("\n");
    REQUIRE(second.waitForFinished(30000));
    CHECK(run({u"stats"_s, desk.workspace()}).status == 0);
}

TEST_CASE("what is write-protected is said to be, before anything is done")
{
    Desk desk;
    const QString folder = desk.path(u"shut"_s);
    const QString copy = desk.write(u"shut/w.elchi"_s, contentOf(desk.workspace()));
    REQUIRE(QFile::setPermissions(folder, QFile::Permissions(0x5500)));
    for (const QString &language : languages) {
        const Answer opened = run({u"stats"_s, copy}, language, &obey);
        CHECK(opened.status == 3);
        checkSentence(opened, copy);
        const QString report = folder + u"/report.csv"_s;
        const Answer written =
            run({u"report"_s, desk.workspace(), u"dispatches"_s, u"--out"_s, report}, language, &obey);
        CHECK(written.status == 1);
        checkSentence(written, report);
        const Answer made = run({u"init"_s, folder + u"/new.elchi"_s}, language, &obey);
        CHECK(made.status == 3);
        checkSentence(made, folder + u"/new.elchi"_s);
    }
    REQUIRE(QFile::setPermissions(folder, QFile::Permissions(0x7700)));
    CHECK(QDir(folder).entryList(QDir::Files | QDir::Hidden) == QStringList{u"w.elchi"_s});
}

TEST_CASE("a report on a full disk leaves the former file and says so in three languages")
{
    Desk desk;
    for (int i = 0; i < 60; ++i)
        desk.write(u"in/many/%1.txt"_s.arg(i),
                   u"Бишкек, 29.01.25. /Кабар/. Сообщение номер %1.\n"_s.arg(i).toUtf8());
    desk.importAll();
    REQUIRE(QDir().mkpath(desk.path(u"disk"_s)));
    const QByteArray disk = QFile::encodeName(desk.path(u"disk"_s));
    const QString report = desk.path(u"disk/report.csv"_s);
    const QString script = u"printf former > $2; \"$0\" report \"$1\" dispatches --out \"$2\"; status=$?; "
                           "cat \"$2\"; ls -A \"${2%/*}\"; exit $status"_s;
    for (const QString &language : languages) {
        const Answer answer = runProgram(
            u"/bin/sh"_s, {u"-c"_s, script, builtProgram(u"elchi-cli"_s), desk.workspace(), report}, language,
            [disk] {
                if (!enterSmallDisk(disk, "8k"))
                    ::_exit(noFault);
            });
        if (answer.status == noFault)
            SKIP("no right to mount a small disk here");
        CHECK(answer.status == 1);
        checkSentence(answer, report);
        CHECK(answer.out == "formerreport.csv\n");
    }
    CHECK(run({u"report"_s, desk.workspace(), u"dispatches"_s, u"--out"_s, report}).status == 0);
    CHECK(contentOf(report).size() > 8192); // it would not have fitted
}
