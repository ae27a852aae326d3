// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/code.h"

#include <QString>

namespace elchi {

/// Whether the typed words begin a word of one of the code's names, in any of the three languages, or of its
/// key. Capitals and ё do not matter; empty words fit every code.
[[nodiscard]] bool isCalled(const Code &code, const QString &typed);

} // namespace elchi
