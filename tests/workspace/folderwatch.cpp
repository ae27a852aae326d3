// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/importing/folderwatch.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace elchi;

namespace {

/// A watched folder and what was named of it so far.
class Watched
{
public:
    Watched() : m_watch(m_folder.path()), m_named(&m_watch, &FolderWatch::filesCame)
    {
        m_watch.setPauses(20, 200);
    }

    QString write(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        return path;
    }

    /// The next files that are named; empty after five seconds without one.
    QStringList next()
    {
        return m_named.isEmpty() && !m_named.wait(5000) ? QStringList()
                                                        : m_named.takeFirst().first().toStringList();
    }

    FolderWatch &watch() { return m_watch; }

private:
    QTemporaryDir m_folder;
    FolderWatch m_watch;
    QSignalSpy m_named;
};

} // namespace

TEST_CASE("files that come into a watched folder are named once, those in new folders too")
{
    Watched watched;
    const QString first = watched.write(u"1.txt"_s, "a");
    watched.watch().start({}, {});
    CHECK(watched.next() == QStringList{first});
    const QString second = watched.write(u"2.txt"_s, "b");
    CHECK(watched.next() == QStringList{second});
    const QString third = watched.write(u"deep/er/3.txt"_s, "c");
    CHECK(watched.next() == QStringList{third});
    CHECK(watched.watch().namedUntil() >= QFileInfo(third).lastModified());
}

TEST_CASE("what is known is named only when it was changed since")
{
    Watched watched;
    const QString known = watched.write(u"known.txt"_s, "a");
    const QString fresh = watched.write(u"new.txt"_s, "b");
    watched.watch().start({known}, QDateTime::currentDateTime().addSecs(1));
    CHECK(watched.next() == QStringList{fresh});
    QFile file(known);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.setFileTime(QDateTime::currentDateTime().addSecs(60), QFileDevice::FileModificationTime));
    file.close();
    CHECK(watched.next() == QStringList{known});
}

TEST_CASE("a file that still grows and one that a browser is loading wait")
{
    Watched watched;
    watched.watch().start({}, {});
    (void)watched.write(u"video.part"_s, "a");
    (void)watched.write(u"~$letter.docx"_s, "a");
    (void)watched.write(u".hidden"_s, "a");
    QFile growing(watched.write(u"growing.txt"_s, "a"));
    REQUIRE(growing.open(QIODevice::Append));
    QSignalSpy named(&watched.watch(), &FolderWatch::filesCame);
    for (int i = 0; i < 10; ++i) {
        REQUIRE(growing.write("more") == 4);
        REQUIRE(growing.flush());
        // Shorter than the pause between two looks.
        CHECK_FALSE(named.wait(10));
    }
    CHECK_FALSE(watched.watch().namedUntil() > QFileInfo(growing).lastModified());
    CHECK(watched.next() == QStringList{growing.fileName()});
}

TEST_CASE("a watched folder that goes away is missed and found again")
{
    QTemporaryDir parent;
    const QString folder = parent.filePath(u"stick"_s);
    REQUIRE(QDir().mkpath(folder));
    FolderWatch watch(folder);
    watch.setPauses(20, 50);
    QSignalSpy presence(&watch, &FolderWatch::presenceChanged);
    watch.start({}, {});
    REQUIRE(QDir().rename(folder, folder + u"2"_s));
    REQUIRE((!presence.isEmpty() || presence.wait(5000)));
    CHECK_FALSE(presence.takeFirst().first().toBool());
    REQUIRE(QDir().rename(folder + u"2"_s, folder));
    REQUIRE((!presence.isEmpty() || presence.wait(5000)));
    CHECK(presence.takeFirst().first().toBool());
}
