// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/textspan.h"
#include "text/offsetmap.h"

#include <QList>

namespace elchi {

/// The sentences of a text, in order, without the white space between them. A line feed always ends one; a
/// stop does not after an initial, a number or an abbreviation («им.», «млн.», "Sept.").
[[nodiscard]] QList<TextSpan> sentences(const OffsetMap &text);

/// The sentence that a span begins in, widened to the end of the one it ends in; the span itself where it
/// stands outside of every sentence. Looks only at the paragraphs that the span touches.
[[nodiscard]] TextSpan sentenceAround(const OffsetMap &text, TextSpan span);

} // namespace elchi
