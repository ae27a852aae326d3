// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting.h"
#include "domain/partialdate.h"

#include <QPalette>
#include <QRectF>

class QPainter;

namespace elchi {

/// How one meeting looks. Shape and fill tell the status, so that nothing hangs on colour: held filled,
/// planned hollow, confirmed hollow with a thick line, postponed a struck-through diamond, cancelled a cross.
struct GlyphLook
{
    MeetingStatus status = MeetingStatus::Held;
    DatePrecision precision = DatePrecision::Day;
    bool background = false; ///< only recalled in a text: half the size
    bool chosen = false;     ///< a frame around it
    QRectF seen = {};        ///< the part that is in view, where the glyph of a long span stands; empty: all
    bool hovered = false;
};

/// Draws the meeting into `rect`: a disc when it is about as wide as high, else a bar over its days; where
/// the days are not known exactly, a dashed line over them with the glyph in the middle of what is in view.
void paintGlyph(QPainter &painter, const QRectF &rect, const GlyphLook &look, const QPalette &palette);

/// A line of the palette's own colours that is quieter than its text: grids and lane borders.
[[nodiscard]] QColor quietLine(const QPalette &palette);

} // namespace elchi
