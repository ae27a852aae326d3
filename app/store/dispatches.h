// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/dispatch.h"
#include "domain/filter.h"
#include "store/step.h"
#include "text/fingerprint.h"

#include <QList>
#include <QStringList>
#include <optional>

namespace elchi::store {

enum class DispatchOrder { NewestFirst, OldestFirst, Agency, Title };

/// A dispatch with what the store computes from it: ready to be written.
struct PreparedDispatch
{
    NewDispatch dispatch;
    QString terms; ///< what search knows of title and text (searchTerms())
    QByteArray textSha256;
    QByteArray bytesSha256;
    QByteArray
        foldedHash; ///< SHA-256 of the folded text with single spaces: equal for copies in other layout
    std::optional<Fingerprint> fingerprint; ///< of the folded text without the title
};

/// Folds and hashes. Any thread.
[[nodiscard]] PreparedDispatch prepared(NewDispatch dispatch);
/// The first dispatch with the same bytes or the same folded text.
[[nodiscard]] Result<std::optional<DispatchId>> findCopy(Connection &connection,
                                                         const PreparedDispatch &dispatch);
/// Writes fields, text, original and search words as part of `step`, which must be of that connection.
[[nodiscard]] Result<DispatchId> insertDispatch(Connection &connection, Step &step,
                                                const PreparedDispatch &dispatch);
/// Changes the fields and what search knows of the title and the language.
[[nodiscard]] Result<void> updateFields(Connection &connection, Step &step, DispatchId id,
                                        const DispatchFields &fields);
/// Whether anything stands on it that an analyst did: marks, meetings, rejected suggestions, relations to
/// others, a note, progress.
[[nodiscard]] Result<bool> isTouched(Connection &connection, DispatchId id);
/// Soft deletion with marks and with what meetings cite of it.
[[nodiscard]] Result<void> removeDispatch(Connection &connection, Step &step, DispatchId id);
/// Brings the search index up to the stored title and text.
[[nodiscard]] Result<void> indexWords(Connection &connection, DispatchId id);

[[nodiscard]] Result<int> countDispatches(Connection &connection, const Filter &filter);
/// Rows [offset, offset + limit) in that order, by one statement; the rows before them are skipped in an
/// index alone where the filter allows.
[[nodiscard]] Result<QList<DispatchSummary>> dispatchPage(Connection &connection, const Filter &filter,
                                                          DispatchOrder order, int offset, int limit);
/// The part of that statement that chooses the rows, for looking at its query plan.
[[nodiscard]] QString dispatchIdsSql(const Filter &filter, DispatchOrder order);
/// Errors: NotFound, also for a removed one.
[[nodiscard]] Result<DispatchSummary> dispatchSummary(Connection &connection, DispatchId id);
[[nodiscard]] Result<Dispatch> loadDispatch(Connection &connection, DispatchId id);
/// The original bytes of a dispatch. Error: NotFound.
[[nodiscard]] Result<QByteArray> loadOriginal(Connection &connection, DispatchId id);
/// The next one after `current` (around the end) that is not done; nothing when all others are.
[[nodiscard]] Result<std::optional<DispatchId>> nextUnfinished(Connection &connection, const Filter &filter,
                                                               DispatchOrder order, DispatchId current);
[[nodiscard]] Result<QStringList> agencies(Connection &connection);
/// Where dispatches came from below a folder, removed ones too; reads all rows.
[[nodiscard]] Result<QStringList> sourcePathsBelow(Connection &connection, const QString &folder);

} // namespace elchi::store
