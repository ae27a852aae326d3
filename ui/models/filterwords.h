// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/code.h"
#include "domain/filter.h"

#include <QList>
#include <QString>

namespace elchi {

/// "2025", "01.2024–12.2025", "29.01.2025–03.02.2025", "from 29.01.2025"; empty for no period.
[[nodiscard]] QString periodText(QDate from, QDate to);

/// Everything that the filter asks for, as one line for a picture or a report: "Japan · 2025 · energy"; empty
/// for an empty filter. `codes` names the sectors and topics.
[[nodiscard]] QString filterWords(const Filter &filter, const QList<Code> &codes);

} // namespace elchi
