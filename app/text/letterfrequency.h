// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>

namespace elchi {

/// How frequent a letter is in Russian prose, upper or lower case: the natural logarithm of its share in
/// thousandths, from 4.7 (о) to 0 (ъ); -1.6 for anything that is no letter of the Russian alphabet.
[[nodiscard]] double letterFrequency(QChar letter);

} // namespace elchi
