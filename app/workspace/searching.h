// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dispatch.h"
#include "domain/passage.h"

#include <QList>
#include <QString>

namespace elchi {

/// Where these words stand in a dispatch, in any form or as the beginning of a word, as Filter::words finds
/// them: at most `limit` passages in the order of the text, one per sentence. Any thread.
[[nodiscard]] QList<Passage> wordPassages(const Dispatch &dispatch, const QString &words, int limit);

} // namespace elchi
