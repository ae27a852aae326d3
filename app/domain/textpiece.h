// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace elchi {

/// A stretch of two texts that are laid side by side.
struct TextPiece
{
    enum class Kind { Same, OnlyLeft, OnlyRight };

    Kind kind = Kind::Same;
    QString text;

    friend bool operator==(const TextPiece &, const TextPiece &) = default;
};

} // namespace elchi
