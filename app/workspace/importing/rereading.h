// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/importpreview.h"
#include "intake/rawitem.h"
#include "store/dispatches.h"
#include "workspace/library.h"

namespace elchi {

/// A stored dispatch with its original, to be read once more in another way. Nothing stored is changed by
/// reading; storeAgain() puts what was read in its place. Reading: any thread.
class Rereading
{
public:
    /// Errors: NotFound, StoreFailed. On the thread of the connection.
    [[nodiscard]] static Result<Rereading> load(store::Connection &connection, DispatchId id);

    /// As previewItems() of a file. Another encoding can be chosen where the original is a text or a page, or
    /// a piece of one.
    [[nodiscard]] ImportPreview preview(const ReadOptions &options) const;

    /// What it becomes: one dispatch, or several with `options.split`. Fields that the analyst corrected stay
    /// as they are where it becomes one. Errors: those of readItems().
    [[nodiscard]] Result<QList<NewDispatch>> read(const ReadOptions &options) const;

    /// Stores these as part of a step. A dispatch on which nothing stands is removed; else it stays, and they
    /// are new versions of it. A copy of another dispatch is not stored (Duplicate), nor is one that reads as
    /// before.
    [[nodiscard]] Result<QList<ImportItem>> storeAgain(store::Connection &connection, store::Step &step,
                                                       const QList<NewDispatch> &dispatches) const;

    [[nodiscard]] const Dispatch &dispatch() const { return m_dispatch; }

private:
    Rereading() = default;
    void take(const ReadOptions &options, const TakeItem &take) const;
    /// The original letters in the dispatch's own encoding; empty where there are none.
    [[nodiscard]] QByteArray letters() const;
    [[nodiscard]] bool isPlain() const;
    [[nodiscard]] std::optional<NewDispatch> asRead(const ReadOptions &options) const;
    [[nodiscard]] Result<ImportItem> storeOne(store::Connection &connection, store::Step &step,
                                              const store::PreparedDispatch &dispatch) const;

    Dispatch m_dispatch;
    QByteArray m_original;
    bool m_touched = false;
};

/// Library::readAgain(); waits for the store after each dispatch. Any thread but the store's.
[[nodiscard]] QList<ReadAgain> readAllAgain(store::Worker &worker, const QString &author,
                                            const QList<DispatchId> &dispatches, const ReadOptions &options);

} // namespace elchi
