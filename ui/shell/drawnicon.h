// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QStyle>
#include <optional>

namespace elchi {

/// The small signs of the style (clear and close, float, more) as strokes in the palette's colour: sharp at
/// any scale, seen on dark, and no picture has to be read for them when the program starts. Nothing for any
/// other icon. GUI thread.
[[nodiscard]] std::optional<QIcon> drawnIcon(QStyle::StandardPixmap icon);

} // namespace elchi
