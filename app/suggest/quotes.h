// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/suggestion.h"
#include "text/offsetmap.h"

#include <QList>
#include <QString>

namespace elchi {

/// What somebody is quoted with.
struct SpokenQuote
{
    TextSpan span;   ///< the words between the quotation marks
    QString speaker; ///< the name of the person, else of the office, that the text names; may be empty
};

/// Words in quotation marks that a verb of saying in front («… отметил: «…»») or behind («…», - сказал …)
/// tells from names and titles, in ru, ky and en, by position. `mentions`: the suggestions for this text by
/// position, in which the speaker is looked for. Any thread.
[[nodiscard]] QList<SpokenQuote> quotesIn(const OffsetMap &text, const QList<Suggestion> &mentions);

} // namespace elchi
