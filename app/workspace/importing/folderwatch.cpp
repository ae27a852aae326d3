// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/importing/folderwatch.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QtConcurrentRun>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

/// More would use up what the system allows a user to watch; the rest is seen by the looks between.
constexpr qsizetype mostFolders = 1000;

bool isUnfinished(const QString &name)
{
    static const QStringList endings{u".part"_s,     u".partial"_s, u".crdownload"_s,
                                     u".download"_s, u".tmp"_s,     u"~"_s};
    return name.startsWith(u"~$"_s) || std::ranges::any_of(endings, [&name](const QString &ending) {
               return name.endsWith(ending, Qt::CaseInsensitive);
           });
}

} // namespace

FolderWatch::FolderWatch(const QString &folder, QObject *parent) : QObject(parent), m_folder(folder)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &FolderWatch::look);
    connect(&m_system, &QFileSystemWatcher::directoryChanged, this, [this] {
        m_again = m_looking.isRunning();
        if (!m_again)
            m_next.start(m_settle);
    });
    connect(&m_looking, &QFutureWatcherBase::finished, this, [this] { take(m_looking.result()); });
}

void FolderWatch::setPauses(int settleMilliseconds, int idleMilliseconds)
{
    m_settle = settleMilliseconds;
    m_idle = idleMilliseconds;
}

void FolderWatch::start(const QSet<QString> &known, const QDateTime &lastLook)
{
    m_known = known;
    m_lastLook = m_namedUntil = lastLook;
    look();
}

FolderWatch::Look FolderWatch::lookInto(const QString &folder)
{
    Look look;
    look.there = QFileInfo(folder).isDir();
    look.folders << folder;
    QDirIterator entries(folder,
                         QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks | QDir::Readable,
                         QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QFileInfo entry = entries.nextFileInfo();
        if (entry.isDir())
            look.folders << entry.filePath();
        else if (!isUnfinished(entry.fileName()))
            look.files.insert(entry.filePath(), {entry.size(), entry.lastModified()});
    }
    return look;
}

void FolderWatch::look()
{
    if (m_looking.isRunning()) {
        m_again = true;
        return;
    }
    m_again = false;
    m_lookBegan = QDateTime::currentDateTimeUtc();
    m_looking.setFuture(QtConcurrent::run(&FolderWatch::lookInto, m_folder));
}

void FolderWatch::take(const Look &look)
{
    if (look.there != m_there) {
        m_there = look.there;
        Q_EMIT presenceChanged(m_there);
    }
    watchFolders(look.folders);
    QStringList ready;
    Stamps settling;
    for (const auto &[path, stamp] : look.files.asKeyValueRange()) {
        const bool isOld = m_known.contains(path) && stamp.changed <= m_lastLook;
        if (isOld || m_named.value(path) == stamp)
            continue;
        if (m_settling.value(path) == stamp)
            ready << path;
        else
            settling.insert(path, stamp);
    }
    m_settling = settling;
    if (settling.isEmpty())
        m_namedUntil = m_lookBegan;
    for (const QString &path : std::as_const(ready))
        m_named.insert(path, look.files.value(path));
    m_next.start(!settling.isEmpty() || m_again ? m_settle : m_idle);
    std::ranges::sort(ready);
    if (!ready.isEmpty())
        Q_EMIT filesCame(ready);
}

void FolderWatch::watchFolders(const QStringList &folders)
{
    QStringList fresh = folders.first(std::min(folders.size(), mostFolders));
    const QStringList watched = m_system.directories();
    fresh.removeIf(
        [&watched](const QString &folder) { return watched.contains(folder) || !QFileInfo::exists(folder); });
    if (!fresh.isEmpty())
        m_system.addPaths(fresh);
}

} // namespace elchi
