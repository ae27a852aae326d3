// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/code.h"
#include "domain/textspan.h"

#include <QList>
#include <QString>

namespace elchi {

/// Where the stems of a code stand in a text, and what comes of it.
struct StemHit
{
    enum class Kind {
        Found,   ///< the code would be suggested here
        Taken,   ///< a longer stem of another code wins
        Trapped, ///< a trap says that it is not meant
    };

    TextSpan span;
    Kind kind = Kind::Found;
    QString taker = {}; ///< the key of the other code (Taken)

    friend bool operator==(const StemHit &, const StemHit &) = default;
};

/// What the code as it is edited would find in a text, among the other codes of its codebook. By position;
/// any thread.
[[nodiscard]] QList<StemHit> stemHits(const QString &text, const Code &edited, const QList<Code> &codebook);

} // namespace elchi
