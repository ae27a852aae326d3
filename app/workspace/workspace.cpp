// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/workspace.h"

#include "base/log.h"
#include "store/backup.h"
#include "store/counts.h"
#include "store/integrity.h"
#include "store/step.h"
#include "store/worker.h"
#include "workspace/backups.h"
#include "workspace/carryover.h"
#include "workspace/codebook.h"
#include "workspace/copying.h"
#include "workspace/faultwords.h"
#include "workspace/findings.h"
#include "workspace/history.h"
#include "workspace/library.h"
#include "workspace/marking.h"
#include "workspace/meetingbook.h"
#include "workspace/others.h"
#include "workspace/registry.h"
#include "workspace/stories.h"
#include "workspace/vocabulary.h"
#include "workspace/whymissing.h"
#include "workspace/workspacelock.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

/// The file, and every quote against its text; the first that differs refuses the workspace.
Result<void> checkAll(store::Connection &connection)
{
    if (auto sound = connection.check(); !sound)
        return sound;
    const auto wrong = store::wrongQuotes(connection, 1);
    if (!wrong)
        return std::unexpected(wrong.error());
    if (!wrong->isEmpty())
        return std::unexpected(asError(wrong->first(), connection.path()));
    return {};
}

} // namespace

Workspace::Workspace(const QString &path, const QString &author, std::unique_ptr<QLockFile> lock,
                     std::unique_ptr<store::Worker> worker)
    : m_path(path), m_author(author), m_lock(std::move(lock)), m_worker(std::move(worker)),
      m_copying(std::make_unique<Copying>(*m_worker)), m_library(std::make_unique<Library>(*this, *m_worker)),
      m_marking(std::make_unique<Marking>(*this, *m_worker)),
      m_others(std::make_unique<Others>(*this, *m_worker)),
      m_registry(std::make_unique<Registry>(*this, *m_worker)),
      m_codebook(std::make_unique<Codebook>(*this, *m_worker)),
      m_meetings(std::make_unique<MeetingBook>(*this, *m_worker)),
      m_findings(std::make_unique<Findings>(*this, *m_worker)),
      m_stories(std::make_unique<Stories>(*this, *m_worker)),
      m_carryOver(std::make_unique<CarryOver>(*this, *m_worker)),
      m_history(std::make_unique<History>(*this, *m_worker))
{
}

Workspace::~Workspace() = default;

Result<std::unique_ptr<Workspace>> Workspace::create(const QString &path, const QString &author)
{
    if (QFileInfo::exists(path))
        return failure(ErrorCode::WorkspaceExists, path);
    auto lock = lockWorkspace(path);
    if (!lock)
        return std::unexpected(lock.error());
    auto worker = store::Worker::start(&store::Connection::create, path);
    if (!worker)
        return std::unexpected(worker.error());
    const auto seeded = (*worker)->now([&author](store::Connection &connection) {
        return seedVocabulary(connection, author).and_then([&] { return store::closeHistory(connection); });
    });
    if (!seeded) {
        worker->reset();
        QFile::remove(path);
        return std::unexpected(seeded.error());
    }
    return std::unique_ptr<Workspace>(new Workspace(path, author, std::move(*lock), std::move(*worker)));
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path, const QString &author)
{
    auto workspace = openUnchecked(path, author);
    if (!workspace)
        return workspace;
    if (auto sound = (*workspace)->m_worker->now(&checkAll); !sound)
        return std::unexpected(sound.error());
    // Later, so that whoever opens it is listening by then.
    QMetaObject::invokeMethod(
        workspace->get(), [opened = workspace->get()] { opened->startDailyBackup(); }, Qt::QueuedConnection);
    return workspace;
}

Result<std::unique_ptr<Workspace>> Workspace::openUnchecked(const QString &path, const QString &author)
{
    const QFileInfo info(path);
    if (!info.exists())
        return std::unexpected(whyMissing(path));
    if (!info.isFile())
        return failure(ErrorCode::NotAWorkspace, path);
    if (!info.isReadable())
        return failure(ErrorCode::FileUnreadable, path);
    if (!info.isWritable())
        return failure(ErrorCode::WorkspaceReadOnly, path);
    auto lock = lockWorkspace(path);
    if (!lock && lock.error().code == ErrorCode::WriteFailed)
        return failure(ErrorCode::WorkspaceReadOnly, path);
    if (!lock)
        return std::unexpected(lock.error());
    auto worker = store::Worker::start(&store::Connection::open, path);
    if (!worker)
        return std::unexpected(worker.error());
    return std::unique_ptr<Workspace>(new Workspace(path, author, std::move(*lock), std::move(*worker)));
}

QFuture<Result<void>> Workspace::check()
{
    return m_worker->ask(&checkAll).then(this, [this](const Result<void> &sound) {
        if (sound)
            startDailyBackup();
        return sound;
    });
}

QString Workspace::name() const
{
    return QFileInfo(m_path).completeBaseName();
}

void Workspace::startDailyBackup()
{
    const auto kept = backupsOf(m_path);
    if (!kept.isEmpty() && kept.first().at.date() == QDate::currentDate())
        return;
    m_copying->keepBackup(m_path).then(this, [this](const Result<QString> &backup) {
        if (backup)
            Q_EMIT backedUp(*backup);
        else
            Q_EMIT backupFailed(backup.error());
    });
}

QFuture<Result<void>> Workspace::copyTo(const QString &destination)
{
    return m_copying->copyTo(destination);
}

void Workspace::keepBackup()
{
    const auto kept = backupsOf(m_path);
    if (!kept.isEmpty() && kept.first().at > QDateTime::currentDateTime().addSecs(-3600))
        return;
    if (auto done = m_worker->now(&store::keepBackup); !done)
        Q_EMIT backupFailed(done.error());
}

Result<void> Workspace::backUp(const QString &destination)
{
    return m_worker->now(
        [&destination](store::Connection &connection) { return store::backUp(connection, destination); });
}

Result<QList<Error>> Workspace::verify()
{
    const auto found = m_worker->now([](store::Connection &connection) { return store::faults(connection); });
    if (!found)
        return std::unexpected(found.error());
    QList<Error> errors;
    for (const store::Fault &fault : *found)
        errors << asError(fault, m_path);
    return errors;
}

Result<WorkspaceCounts> Workspace::counts()
{
    const auto rows =
        m_worker->now([](store::Connection &connection) { return store::countRows(connection); });
    if (!rows)
        return std::unexpected(rows.error());
    return WorkspaceCounts{.dispatches = rows->dispatches,
                           .annotations = rows->annotations,
                           .entities = rows->entities,
                           .meetings = rows->meetings,
                           .bytes = QFileInfo(m_path).size() + QFileInfo(m_path + u"-wal"_s).size()};
}

} // namespace elchi
