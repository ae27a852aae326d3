// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>

namespace elchi {

/// The text as it is stored: without a BOM, every line end as `\n`, NFC. Error: TextInvalid with the position
/// (code points of the decoded text) of the first NUL or lone surrogate. Any thread.
[[nodiscard]] Result<QString> normalise(const QString &decoded, const QString &path);

} // namespace elchi
