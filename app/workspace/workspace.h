// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/id.h"

#include <QFuture>
#include <QLockFile>
#include <QObject>
#include <QString>
#include <memory>

namespace elchi::store {
class Worker;
}

namespace elchi {

class CarryOver;
class Codebook;
class Copying;
class Findings;
class History;
class Library;
class Marking;
class MeetingBook;
class Others;
class Registry;
class Stories;

/// What a workspace holds, for `stats`, the start page and the reports.
struct WorkspaceCounts
{
    int dispatches = 0;
    int annotations = 0;
    int entities = 0;
    int meetings = 0;
    qint64 bytes = 0; ///< size of the file
};

/// The open session: one `*.elchi` file, its verbs and its history. Lives on the thread that opened it (the
/// GUI thread); the database has a thread of its own behind `store::Worker`. Verbs that change something wait
/// for the commit (a few milliseconds) and are one step of the history each; questions that can grow answer a
/// QFuture by value.
class Workspace : public QObject
{
    Q_OBJECT

public:
    /// Makes a new workspace with the shipped vocabularies (countries, sectors, usual offices and
    /// organisations). Errors: WorkspaceExists, WriteFailed, DiskFull. `author` is written on each act.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> create(const QString &path,
                                                                   const QString &author);
    /// Opens one and checks it. Errors: see store::Connection::open and check(); WorkspaceHeld names who
    /// holds it and since when. Rotating backups are made and verified before a migration, after the first
    /// check of a day (in the background) and before entities are merged, where the newest is older than an
    /// hour; the newest three stay, and one for each of the last seven days.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> open(const QString &path, const QString &author);
    /// The same without the check, which takes seconds for a large file: for a window that shows it first.
    /// Whoever calls it calls check().
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> openUnchecked(const QString &path,
                                                                          const QString &author);
    ~Workspace() override;

    /// quick_check, foreign_key_check and every quote against its text, behind what was asked before; answers
    /// through the event loop. On the error WorkspaceDamaged close it; the file is as it was. Nothing is
    /// changed in a file before it is checked.
    [[nodiscard]] QFuture<Result<void>> check();

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QString name() const; ///< file name without the ending
    [[nodiscard]] const QString &author() const { return m_author; }

    [[nodiscard]] Library &library() const { return *m_library; }
    [[nodiscard]] Marking &marking() const { return *m_marking; }
    [[nodiscard]] Others &others() const { return *m_others; }
    [[nodiscard]] Registry &registry() const { return *m_registry; }
    [[nodiscard]] Codebook &codebook() const { return *m_codebook; }
    [[nodiscard]] MeetingBook &meetings() const { return *m_meetings; }
    [[nodiscard]] Findings &findings() const { return *m_findings; }
    [[nodiscard]] Stories &stories() const { return *m_stories; }
    [[nodiscard]] CarryOver &carryOver() const { return *m_carryOver; }
    [[nodiscard]] History &history() const { return *m_history; }

    /// A verified copy through SQLite's backup API; `destination` must not exist. Errors: WorkspaceExists,
    /// WriteFailed.
    [[nodiscard]] Result<void> backUp(const QString &destination);
    /// The same while work goes on. Progress values are thousandths; cancel() leaves nothing behind.
    [[nodiscard]] QFuture<Result<void>> copyTo(const QString &destination);
    /// A rotating backup at once, before an act that touches much; none when the newest is younger than an
    /// hour. The act can be undone all the same, so a failure is only told (backupFailed).
    void keepBackup();
    /// Every check of the store; an empty list when all is well, else one sentence-making error each.
    [[nodiscard]] Result<QList<Error>> verify();
    [[nodiscard]] Result<WorkspaceCounts> counts();

Q_SIGNALS:
    /// Dispatches came or went.
    void libraryChanged();
    /// The fields, progress or note of one dispatch.
    void dispatchChanged(elchi::DispatchId dispatch);
    /// The marks on one dispatch (counts in the library row included).
    void marksChanged(elchi::DispatchId dispatch);
    void registryChanged();
    /// What is rejected for good.
    void rejectionsChanged();
    void codebookChanged();
    void meetingsChanged();
    /// Emitted after every act, undo and redo, last of all.
    void historyChanged();
    /// After undo or redo: anything may have changed; reload what is shown. `dispatch` may be none.
    void replayed(elchi::DispatchId dispatch);
    /// The rotating backup of the day was made and verified.
    void backedUp(const QString &path);
    /// It could not be made; work goes on without it.
    void backupFailed(const elchi::Error &error);

private:
    Workspace(const QString &path, const QString &author, std::unique_ptr<QLockFile> lock,
              std::unique_ptr<store::Worker> worker);
    void startDailyBackup();

    QString m_path;
    QString m_author;
    std::unique_ptr<QLockFile> m_lock; ///< given up last, after the file is closed
    std::unique_ptr<store::Worker> m_worker;
    std::unique_ptr<Copying> m_copying;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<Marking> m_marking;
    std::unique_ptr<Others> m_others;
    std::unique_ptr<Registry> m_registry;
    std::unique_ptr<Codebook> m_codebook;
    std::unique_ptr<MeetingBook> m_meetings;
    std::unique_ptr<Findings> m_findings;
    std::unique_ptr<Stories> m_stories;
    std::unique_ptr<CarryOver> m_carryOver;
    std::unique_ptr<History> m_history;
};

} // namespace elchi
