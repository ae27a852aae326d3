// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/annotation.h"

#include <QString>

namespace elchi {

class Workspace;

/// What a mark says, in one line: "Япония — Country", "Energy — Sector", "03.02.2025 — Date". GUI thread.
[[nodiscard]] QString markWords(const Workspace &workspace, const AnnotationContent &content);

} // namespace elchi
