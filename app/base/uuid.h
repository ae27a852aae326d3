// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace elchi {

/// A fresh UUID version 7 (RFC 9562 §5.7): ordered by time, lower case, with hyphens. Any thread.
[[nodiscard]] QString uuidV7();

} // namespace elchi
