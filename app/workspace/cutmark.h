// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/annotation.h"
#include "text/offsetmap.h"

namespace elchi {

/// The mark as it will be stored: words and context cut from the text of its dispatch. Error: SpanOutside,
/// also for gaps that are not inside of the span, by position and apart from each other.
[[nodiscard]] Result<Annotation> cutMark(const OffsetMap &text, DispatchId dispatch,
                                         std::optional<TextSpan> span, const AnnotationContent &content,
                                         const QList<TextSpan> &gaps = {});

} // namespace elchi
