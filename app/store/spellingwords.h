// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "store/step.h"

#include <QStringList>

namespace elchi::store {

/// What the analyst added to the vocabulary of the workspace, in that order.
[[nodiscard]] Result<QStringList> spellingWords(Connection &connection);
/// Nothing happens for a word that is there.
[[nodiscard]] Result<void> addSpellingWord(Connection &connection, Step &step, const QString &word);

} // namespace elchi::store
