// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace elchi {

/// An act (see store/verbs.h) in the analyst's language: "Mark «Япония»". An unknown verb answers the subject
/// alone.
[[nodiscard]] QString actWords(const QString &verb, const QString &subject);

} // namespace elchi
