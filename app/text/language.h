// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dispatch.h"

#include <QString>

namespace elchi {

/// The language a text is written in, by cld2 (the beginning and the middle, or where these do not tell, the
/// first 64 KB); Unknown when cld2 is not sure or it is none
/// of Russian, Kyrgyz and English. Where cld2 is not sure, Cyrillic with many ө, ү, ң is Kyrgyz, and Cyrillic
/// of Russian letters alone with Russian prepositions and conjunctions is Russian. Any thread.
[[nodiscard]] Language languageOf(const QString &text);

} // namespace elchi
