// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/passage.h"
#include "store/findings.h"

#include <QFuture>
#include <QList>

namespace elchi {

/// Gives each passage the sentence around its span and where the quote stands in it; a passage without a span
/// gets the title, or the first sentence of a dispatch without one. Any thread.
[[nodiscard]] QList<Passage> cutPassages(store::Cuttings cuttings);

/// The same, off the store's and the GUI thread, once the store has answered.
[[nodiscard]] QFuture<Result<QList<Passage>>> cutPassagesLater(QFuture<Result<store::Cuttings>> cuttings);

} // namespace elchi
