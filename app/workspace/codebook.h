// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/code.h"

#include <QList>
#include <optional>

namespace elchi::store {
class Worker;
}

namespace elchi {

class Workspace;

/// The verbs on topics and sectors.
class Codebook
{
public:
    Codebook(Workspace &workspace, store::Worker &worker);

    /// All codes, sectors in the order of the vocabulary, then topics by name. Kept in memory between
    /// changes.
    [[nodiscard]] Result<QList<Code>> codes() const;
    [[nodiscard]] Result<Code> load(CodeId id) const;
    /// Error: Duplicate when the key is taken.
    [[nodiscard]] Result<CodeId> add(const Code &code);
    [[nodiscard]] Result<void> change(const Code &code);
    /// Refused (StillUsed) while something is coded with it.
    [[nodiscard]] Result<void> remove(CodeId id);

private:
    void announce();

    Workspace &m_workspace;
    store::Worker &m_worker;
    mutable std::optional<QList<Code>> m_codes; ///< none: to be read again
};

} // namespace elchi
