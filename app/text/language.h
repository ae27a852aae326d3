// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dispatch.h"

#include <QString>
#include <functional>

namespace elchi {

/// Somebody else's opinion of the language of a text: "ru", "ky", "en"; anything else: none.
using LanguageGuess = std::function<QString(const QString &text)>;

/// The language a text is written in, and how that was found; Unknown when it is none of Russian, Kyrgyz and
/// English or nobody can tell. cld2 is asked first (of the beginning and the middle, or where
/// these do not tell, of the first 64 KB); where it is not sure `guess`, whose
/// answer counts when the letters do not speak against it; then the letters alone: Cyrillic with many ө, ү, ң
/// is Kyrgyz, and Cyrillic of Russian letters with Russian prepositions and conjunctions is Russian. Any
/// thread that `guess` may be called on.
[[nodiscard]] KnownLanguage languageOf(const QString &text, const LanguageGuess &guess = {});

} // namespace elchi
