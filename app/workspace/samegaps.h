// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/annotation.h"
#include "text/offsetmap.h"

#include <QList>
#include <optional>

namespace elchi {

/// The gaps of a mark in pieces where its words stand again, in whatever form: each between the same words.
/// Nothing where they cannot be told: other words stand there, or a gap of the mark begins or ends inside of
/// a word. A mark without gaps has none anywhere.
[[nodiscard]] std::optional<QList<TextSpan>> sameGaps(const Annotation &mark, const OffsetMap &text,
                                                      TextSpan span);

} // namespace elchi
