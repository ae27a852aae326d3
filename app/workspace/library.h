// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/columnrole.h"
#include "domain/dispatch.h"
#include "domain/filter.h"
#include "domain/importpreview.h"
#include "text/offsetmap.h"

#include <QFuture>
#include <QList>
#include <QSet>
#include <QStringList>
#include <QThreadPool>
#include <functional>
#include <memory>
#include <stop_token>

namespace elchi::store {
class Worker;
}

namespace elchi {

class Importer;
struct ReadOptions;
class Workspace;

enum class LibraryOrder { NewestFirst, OldestFirst, Agency, Title };

/// What became of one item of an import.
/// NearCopy: imported too, and joined to the story of one that is much like it. Held: not imported yet, since
/// the analyst is to decide something first.
enum class ImportOutcome { Imported, Duplicate, Refused, NearCopy, Held };

/// Whether a dispatch was stored.
[[nodiscard]] constexpr bool isStored(ImportOutcome outcome)
{
    return outcome == ImportOutcome::Imported || outcome == ImportOutcome::NearCopy;
}

/// One line of an import's result.
struct ImportItem
{
    QString path;      ///< "list.csv#17" for one of several in a file; empty for the clipboard
    QString file = {}; ///< that it stands in, as given; empty for the clipboard
    ImportOutcome outcome = ImportOutcome::Imported;
    DispatchId dispatch;        ///< the new one, or the first one that this is a copy of
    DispatchId nearTo = {};     ///< the one that a near-copy is most like
    DispatchFields fields = {}; ///< as read (Imported): title, agency, date and language, what a list shows
    QString encoding = {};
    std::optional<Error> error = {}; ///< why it was refused, or what is to be decided
    ReadingNotes notes = {};
};

struct ImportOptions
{
    QDate contextDate = {};   ///< gives the year where a dateline has none; invalid: none given
    QString agency = {};      ///< replaces the agency that was read
    QString encoding = {};    ///< forced; empty: detect
    ColumnRoles columns = {}; ///< of tables; what is not named here is as remembered, else read by its name
    bool repair = false;      ///< a text that was read in a wrong encoding before becomes what it was
    bool split = false;       ///< a text that holds several dispatches becomes several
    QList<int> joined = {};   ///< of those, counted from 1, the ones that belong to the one before
    bool asks = false;        ///< hold what the analyst should decide, instead of taking the likeliest
    /// What these files were imported as before: removed as part of the same step unless something stands on
    /// them.
    QList<DispatchId> replaces = {};
};

/// What is to be put right in many dispatches at once; what is empty stays as it is.
struct FieldCorrection
{
    std::optional<PartialDate> date = {};
    int year = 0; ///< of the dates that are there; 0: stays
    QString agency = {};
    std::optional<Language> language = {};
};

/// What a dispatch became when it was read again.
struct ReadAgain
{
    DispatchId before;
    QList<ImportItem> items; ///< one; several where it was split; one that is refused where it cannot be read
};

/// The verbs on dispatches. All on the workspace's thread.
class Library
{
public:
    Library(Workspace &workspace, store::Worker &worker);
    /// Cancels what is being imported and waits until its last turn is stored.
    ~Library();

    /// How many dispatches pass; asynchronous because it may search texts.
    [[nodiscard]] QFuture<Result<int>> count(const Filter &filter) const;
    /// Rows [offset, offset + limit) in that order; uses an index, never loads all.
    [[nodiscard]] QFuture<Result<QList<DispatchSummary>>> page(const Filter &filter, LibraryOrder order,
                                                               int offset, int limit) const;
    /// One row by id, for refreshing a list.
    [[nodiscard]] Result<DispatchSummary> summary(DispatchId id) const;
    [[nodiscard]] Result<Dispatch> load(DispatchId id) const;
    /// The next dispatch in that order after `current` that is not Done; nothing when all are.
    [[nodiscard]] Result<std::optional<DispatchId>> nextUnfinished(const Filter &filter, LibraryOrder order,
                                                                   DispatchId current) const;
    [[nodiscard]] Result<QStringList> agencies() const; ///< each once, sorted
    /// The files below a folder that something was imported from, be it removed since.
    [[nodiscard]] QFuture<Result<QSet<QString>>> filesBelow(const QString &folder) const;

    /// Stores one dispatch (Duplicate with the first one's id as `subject` text when bytes or folded text are
    /// there already; NearCopy joins the story of the one that it is most like). `title` for clipboard items
    /// is the first line.
    [[nodiscard]] Result<ImportItem> add(const NewDispatch &dispatch);
    /// Files and folders (recursive, sorted by path): read on other threads, stored in batches of at most 30
    /// ms, one step of the history altogether. The future reports each finished item (resultReadyAt) and
    /// progress values (items done of items found). Never fails as a whole; cancelImports() ends it.
    [[nodiscard]] QFuture<ImportItem> import(const QStringList &paths, const ImportOptions &options);
    /// The same for a hundred thousand files: nothing is remembered of an item that `items` was told of, on
    /// another thread.
    [[nodiscard]] QFuture<void> importTelling(const QStringList &paths, const ImportOptions &options,
                                              const std::function<void(const QList<ImportItem> &)> &items);
    /// Ends every import at once. What is stored stays and is reported before the futures finish, which
    /// cancelling one of them would not: a cancelled future takes no more results.
    void cancelImports();
    /// Whether ImportOptions::encoding may have that name. Any thread.
    [[nodiscard]] static bool knowsEncoding(const QString &name);
    /// What an import of that file would read; stores nothing. Asynchronous because it reads all of it.
    /// Errors: those of a file that cannot be opened; what cannot be read in it is said in the preview.
    [[nodiscard]] QFuture<Result<ImportPreview>> preview(const QString &path,
                                                         const ImportOptions &options) const;
    /// The same for the kept original of a stored dispatch. Error: NotFound.
    [[nodiscard]] QFuture<Result<ImportPreview>> previewAgain(DispatchId id, const ImportOptions &options);
    /// Reads dispatches from their kept originals once more, in another encoding, repaired or split, as one
    /// step of the history. One on which nothing stands (marks, meetings, a note, progress) is replaced; else
    /// it stays, and what was read is a new version of it in its story. Fields that were corrected are kept
    /// where it stays one dispatch. One that cannot be read is left as it is, and the others go on.
    [[nodiscard]] QFuture<QList<ReadAgain>> readAgain(const QList<DispatchId> &dispatches,
                                                      const ImportOptions &options);
    /// Keeps what columns of these names hold for the next table that has the same ones. No step of the
    /// history: what was imported stays.
    [[nodiscard]] Result<void> rememberColumns(const QStringList &names, const ColumnRoles &roles);
    /// Text or HTML from the clipboard as one dispatch.
    [[nodiscard]] Result<ImportItem> importText(const QString &text, bool html, const ImportOptions &options);

    /// Whole lines of a text that do not belong to the dispatch (rates, «Читайте также …»), by position. Any
    /// thread.
    [[nodiscard]] static QList<TextSpan> boilerplate(const OffsetMap &text);

    [[nodiscard]] Result<void> setFields(DispatchId id, const DispatchFields &fields);
    /// The same correction of several, as one step.
    [[nodiscard]] Result<void> correct(const QList<DispatchId> &dispatches,
                                       const FieldCorrection &correction);
    [[nodiscard]] Result<void> setProgress(DispatchId id, Progress progress);
    /// Of several, as one step.
    [[nodiscard]] Result<void> setProgress(const QList<DispatchId> &dispatches, Progress progress);
    [[nodiscard]] Result<void> setNote(DispatchId id, const QString &note);
    /// Soft deletion of the dispatch with its marks; undoable.
    [[nodiscard]] Result<void> remove(DispatchId id);
    /// Of several, as one step.
    [[nodiscard]] Result<void> remove(const QList<DispatchId> &dispatches);

private:
    [[nodiscard]] std::shared_ptr<Importer> importer(const ImportOptions &options);
    [[nodiscard]] ReadOptions readingFor(const ImportOptions &options) const;
    void tellChanged(DispatchId id);

    Workspace &m_workspace;
    store::Worker &m_worker;
    std::stop_source m_stop;
    QThreadPool m_importThread; ///< one import after the other
};

} // namespace elchi
