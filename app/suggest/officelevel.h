// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting.h"

#include <QString>

namespace elchi {

/// How high an office stands by its name (ru, ky, en): "Посол Японии" → Ambassador.
[[nodiscard]] Level levelOfOffice(const QString &name);

} // namespace elchi
