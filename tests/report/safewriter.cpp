// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/safewriter.h"

#include "support/filesizelimit.h"
#include "support/printing.h"
#include "support/smalldisk.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace elchi;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(cannot be read)");
}

enum ChildAnswer {
    Well = 0,
    NoMount = 77,
    WroteTooMuch = 1,
    WrongError = 2,
    OldFileChanged = 3,
    LeftOver = 4,
    NoOldFile = 5
};

/// In a process of its own with a mount table of its own: fills a disk of 64 KiB.
ChildAnswer onFullDisk(const QString &folder)
{
    if (!enterSmallDisk(QFile::encodeName(folder), "64k"))
        return NoMount;
    const QString path = folder + u"/report.csv"_s;
    if (!report::writeSafely(path, "the former file"))
        return NoOldFile;
    const auto written = report::writeSafely(path, QByteArray(200'000, 'x'));
    if (written)
        return WroteTooMuch;
    if (written.error().code != ErrorCode::DiskFull || written.error().subject != path)
        return WrongError;
    if (contents(path) != "the former file")
        return OldFileChanged;
    return QDir(folder).entryList(QDir::Files | QDir::Hidden).size() == 1 ? Well : LeftOver;
}

} // namespace

TEST_CASE("A written file holds exactly the bytes and replaces the former one")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"отчёт.csv"_s);
    REQUIRE(report::writeSafely(path, "one").has_value());
    const QByteArray large(3'000'000, 'z');
    REQUIRE(report::writeSafely(path, large).has_value());
    CHECK(contents(path) == large);
    REQUIRE(report::writeSafely(path, {}).has_value());
    CHECK(contents(path).isEmpty());
}

TEST_CASE("A write that is cut short leaves the former file and nothing else")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report.csv"_s);
    REQUIRE(report::writeSafely(path, "the former file").has_value());
    // At the limit's edge, within one buffer, and far beyond it.
    for (const int size : {4097, 10'000, 16'384, 50'000, 1'000'000}) {
        CAPTURE(size);
        std::optional<Result<void>> written;
        {
            const FileSizeLimit limit(4096);
            written = report::writeSafely(path, QByteArray(size, 'x'));
        }
        REQUIRE_FALSE(written->has_value()); // the fault did fire
        CHECK(written->error().code == ErrorCode::WriteFailed);
        CHECK(written->error().subject == path);
        CHECK(contents(path) == "the former file");
        CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{u"report.csv"_s});
    }
}

TEST_CASE("A full disk is told as such and the former file is untouched")
{
    const QTemporaryDir folder;
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0)
        _exit(onFullDisk(folder.path()));
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    REQUIRE(WIFEXITED(status));
    if (WEXITSTATUS(status) == NoMount)
        SKIP("no right to mount a small disk here");
    CHECK(WEXITSTATUS(status) == Well);
}

TEST_CASE("A folder that is not there is an error and is not made")
{
    const QTemporaryDir folder;
    const auto written = report::writeSafely(folder.filePath(u"none/report.csv"_s), "x");
    REQUIRE_FALSE(written.has_value());
    CHECK(written.error().code == ErrorCode::WriteFailed);
    CHECK_FALSE(QDir(folder.filePath(u"none"_s)).exists());
}
