// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/code.h"
#include "domain/passage.h"

#include <QFuture>
#include <QHash>
#include <QList>
#include <optional>

namespace elchi::store {
class Worker;
struct StepInfo;
} // namespace elchi::store

namespace elchi {

class Workspace;

/// The verbs on topics and sectors.
class Codebook
{
public:
    Codebook(Workspace &workspace, store::Worker &worker);

    /// All codes, sectors in the order of the vocabulary, then topics by name, retired ones too. Kept in
    /// memory between changes.
    [[nodiscard]] Result<QList<Code>> codes() const;
    /// Those that are offered: not the retired ones.
    [[nodiscard]] Result<QList<Code>> codesInUse() const;
    [[nodiscard]] Result<Code> load(CodeId id) const;
    /// How many marks and meetings carry each code.
    [[nodiscard]] QFuture<Result<QHash<CodeId, CodeCount>>> counts() const;
    /// The sentences that are coded with it, newest dispatch first.
    [[nodiscard]] QFuture<Result<QList<Passage>>> passages(CodeId id) const;
    /// The codes that may not stand above this one: itself and what stands below it.
    [[nodiscard]] Result<QList<CodeId>> below(CodeId id) const;

    /// A code's shortcut is taken from the one that has it. Errors: Duplicate when the key is taken,
    /// NameMissing without a key, CodeUnderItself.
    [[nodiscard]] Result<CodeId> add(const Code &code);
    [[nodiscard]] Result<void> change(const Code &code);
    /// From one parent (none: the top) to another; where it already stands it stands once. Error:
    /// CodeUnderItself.
    [[nodiscard]] Result<void> move(CodeId id, CodeId from, CodeId to);
    /// Lets it stand under one more parent.
    [[nodiscard]] Result<void> standAlsoUnder(CodeId id, CodeId parent);
    /// Retired codes are no longer offered; what is coded with them stays as it is.
    [[nodiscard]] Result<void> setRetired(CodeId id, bool retired);
    /// Refused (StillUsed) while something is coded with it or stands below it.
    [[nodiscard]] Result<void> remove(CodeId id);
    /// `gone` becomes part of `kept`: marks, meetings, codes below it, stems and examples. Error:
    /// MergeWithItself.
    [[nodiscard]] Result<void> merge(CodeId kept, CodeId gone);
    /// Makes a new code beside `id` and gives these of its marks to it. Errors: those of add().
    [[nodiscard]] Result<CodeId> split(CodeId id, const Code &part, const QList<AnnotationId> &marks);

    /// The codebook as a table, one line a code; see codetable.h for its columns. Errors: those of the file.
    [[nodiscard]] Result<void> exportTo(const QString &path) const;
    /// Takes codes from such a table, by their keys: what is there is changed, what is new is added, nothing
    /// is removed. One step. Answers how many lines changed something. Errors: those of the file, and what is
    /// wrong in a line, with its number.
    [[nodiscard]] Result<int> importFrom(const QString &path);

private:
    [[nodiscard]] store::StepInfo about(QLatin1StringView verb, const Code &code) const;
    [[nodiscard]] Result<void> checked(const Code &code) const;
    [[nodiscard]] Result<void> store(QLatin1StringView verb, const Code &code);
    void announce(bool marksToo = false);

    Workspace &m_workspace;
    store::Worker &m_worker;
    mutable std::optional<QList<Code>> m_codes; ///< none: to be read again
};

} // namespace elchi
