// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace elchi {

/// The language that Sonnet's guesser takes a text for: "ru", "en" and such, of those that a dictionary is
/// installed for; empty when it cannot tell. It only knows these, so that a text in another language may be
/// taken for one of them: ask the letters, too. Some milliseconds; any thread.
[[nodiscard]] QString guessedLanguageCode(const QString &text);

} // namespace elchi
