// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/sample.h"

#include "support/printing.h"
#include "workspace/history.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace elchi;

namespace {

QStringList filesOf(const QTemporaryDir &folder)
{
    return QDir(folder.path()).entryList(QDir::Files, QDir::Name);
}

} // namespace

TEST_CASE("the sample is a sound workspace with meetings to look at and nothing to undo")
{
    const QTemporaryDir folder;
    const auto sample = createSample(folder.filePath(u"sample.elchi"_s), u"aida"_s);
    REQUIRE(sample);
    CHECK((*sample)->verify()->isEmpty());
    CHECK((*sample)->counts()->dispatches == sampleNames().size());
    CHECK((*sample)->counts()->dispatches >= 24);
    CHECK((*sample)->counts()->meetings >= 24);
    CHECK_FALSE((*sample)->history().nextUndo());
    CHECK_FALSE((*sample)->history().nextRedo());
    CHECK(filesOf(folder).filter(u".part"_s).isEmpty());
}

TEST_CASE("a sample that was left half-made is made anew, and a complete one is never overwritten")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sample.elchi"_s);
    {
        const auto halfMade = Workspace::create(path + u".part"_s, u"aida"_s);
        REQUIRE(halfMade);
    }
    REQUIRE(QFile::exists(path + u".part"_s));
    REQUIRE(createSample(path, u"aida"_s));
    CHECK_FALSE(QFile::exists(path + u".part"_s));
    CHECK(createSample(path, u"aida"_s).error().code == ErrorCode::WorkspaceExists);
}
