// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dispatch.h"
#include "intake/reader.h"

#include <QString>

namespace elchi {

/// Title, city, date, agency, author, language and attribution as far as a stored text tells them.
/// `headline`: what a page names as its headline, may be empty. Any thread.
[[nodiscard]] DispatchFields readFields(const QString &text, const QString &headline,
                                        const ReadOptions &options);

} // namespace elchi
