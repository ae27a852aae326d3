// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/dispatch.h"
#include "domain/filter.h"
#include "text/offsetmap.h"

#include <QFuture>
#include <QList>
#include <QSet>
#include <QStringList>
#include <QThreadPool>
#include <stop_token>

namespace elchi::store {
class Worker;
}

namespace elchi {

class Workspace;

enum class LibraryOrder { NewestFirst, OldestFirst, Agency, Title };

/// What became of one item of an import.
/// NearCopy: imported too, and joined to the story of one that is much like it.
enum class ImportOutcome { Imported, Duplicate, Refused, NearCopy };

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
    DispatchFields fields = {}; ///< as read (Imported)
    QString encoding = {};
    std::optional<Error> error = {}; ///< why it was refused
};

struct ImportOptions
{
    QDate contextDate = {}; ///< gives the year where a dateline has none; invalid: none given
    QString agency = {};    ///< replaces the agency that was read
    QString encoding = {};  ///< forced; empty: detect
};

/// What is to be put right in many dispatches at once; what is empty stays as it is.
struct FieldCorrection
{
    std::optional<PartialDate> date = {};
    int year = 0; ///< of the dates that are there; 0: stays
    QString agency = {};
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
    /// Ends every import at once. What is stored stays and is reported before the futures finish, which
    /// cancelling one of them would not: a cancelled future takes no more results.
    void cancelImports();
    /// Whether ImportOptions::encoding may have that name. Any thread.
    [[nodiscard]] static bool knowsEncoding(const QString &name);
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
    void tellChanged(DispatchId id);

    Workspace &m_workspace;
    store::Worker &m_worker;
    std::stop_source m_stop;
    QThreadPool m_importThread; ///< one import after the other
};

} // namespace elchi
