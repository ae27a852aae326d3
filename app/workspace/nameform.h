// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace elchi {

/// Whether these words, folded, are just this folded name, each of them in its form or in another one:
/// «кыргызско» is «кыргызский», and not the begin of «кыргызско-японский».
[[nodiscard]] bool isNameInForm(const QStringList &words, QStringView name);

} // namespace elchi
