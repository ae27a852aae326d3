// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/textspan.h"
#include "text/offsetmap.h"

#include <QList>

namespace elchi {

/// Where a text names its source: «Как сообщили в кабмине», «сообщает пресс-служба …», «… билдирди»,
/// "according to …". By position; the source is not the agency. Any thread.
[[nodiscard]] QList<TextSpan> attributionsIn(const OffsetMap &text);

/// Lines that do not belong to the dispatch: «Читайте также …», «Тектеш: …», «Фото …», exchange rates,
/// stamps. Whole lines, by position. The text and its offsets stay as they are. Any thread.
[[nodiscard]] QList<TextSpan> boilerplateIn(const OffsetMap &text);

} // namespace elchi
