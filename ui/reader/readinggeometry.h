// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRect>
#include <QSize>

namespace elchi {

/// What one mark needs below one visual line: the pixels that its line and its label take together.
struct LanePiece
{
    qreal left = 0;
    qreal right = 0;
    int length = 0; ///< letters of the whole mark: shorter marks stand nearer to the text
};

/// The lane of each piece, 0 nearest to the text. Pieces that meet never share a lane, so marks stay legible
/// however deep they nest: of two that overlap, the shorter one stands above.
[[nodiscard]] QList<int> lanesOf(const QList<LanePiece> &pieces);

/// How many lanes that takes.
[[nodiscard]] int laneCount(const QList<int> &lanes);

/// Where a popup of `size` goes inside `area` so that it does not cover `anchor`: below it, else above it,
/// else beside it; where it fits nowhere it is made lower and stands where there is most room, never beyond
/// `area`.
[[nodiscard]] QRect popupPlace(const QRect &anchor, const QSize &size, const QRect &area);

} // namespace elchi
