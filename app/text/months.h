// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>
#include <optional>

namespace elchi {

/// The month (1–12) that one folded word names in Russian, Kyrgyz, English or Turkish, in any case («января»,
/// «январда», "sept", «нояб», "mart"); nothing for any other word.
[[nodiscard]] std::optional<int> monthOf(QStringView foldedWord);

/// What the words that monthOf() takes begin with.
[[nodiscard]] QList<QStringView> monthStems();

} // namespace elchi
