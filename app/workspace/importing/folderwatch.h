// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QFutureWatcher>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QTimer>

namespace elchi {

/// A file as it stood when it was last looked at.
struct FileStamp
{
    qint64 bytes = 0;
    QDateTime changed;
    friend bool operator==(const FileStamp &, const FileStamp &) = default;
};

/// A folder with all that is in it whose new and changed files are named as they come. A file is named once
/// it has stood unchanged from one look to the next, so that nobody reads half of one that is still being
/// copied; hidden files and those that browsers download into (.part, .crdownload, .tmp, …) are left alone.
/// The folder is looked at when the system tells of a change, and now and then besides, for drives of which
/// it tells nothing. Lives on the thread that made it; the looking is done on others.
class FolderWatch : public QObject
{
    Q_OBJECT

public:
    /// Names nothing yet.
    explicit FolderWatch(const QString &folder, QObject *parent = nullptr);

    /// Begins. Files of `known` are not named unless they were changed after `lastLook`.
    void start(const QSet<QString> &known, const QDateTime &lastLook);
    [[nodiscard]] QString folder() const { return m_folder; }
    /// What was changed before has been named or was known: the `lastLook` of a later watch.
    [[nodiscard]] QDateTime namedUntil() const { return m_namedUntil; }
    /// Between two looks, while something has changed; and with nothing changing. For tests: before start().
    void setPauses(int settleMilliseconds, int idleMilliseconds);

Q_SIGNALS:
    /// New or changed files, ready to be read, sorted by path.
    void filesCame(const QStringList &paths);
    /// The folder is there again, or has gone (unplugged, renamed); it is looked for all the same.
    void presenceChanged(bool there);

private:
    using Stamps = QHash<QString, FileStamp>;
    struct Look
    {
        bool there = false;
        Stamps files;
        QStringList folders;
    };

    [[nodiscard]] static Look lookInto(const QString &folder);
    void look();
    void take(const Look &look);
    void watchFolders(const QStringList &folders);

    QString m_folder;
    QFileSystemWatcher m_system;
    QFutureWatcher<Look> m_looking;
    QTimer m_next;
    Stamps m_named;    ///< as they were when they were named or known
    Stamps m_settling; ///< seen, but perhaps not complete yet
    QSet<QString> m_known;
    QDateTime m_lastLook;
    QDateTime m_lookBegan;
    QDateTime m_namedUntil;
    bool m_there = true;
    bool m_again = false; ///< something changed during a look
    int m_settle = 1000;
    int m_idle = 30000;
};

} // namespace elchi
