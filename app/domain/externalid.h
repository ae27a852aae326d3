// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace elchi {

/// Ids in outer registers as they are stored: "Q183" of Wikidata (also taken from its address), "ISO:KG" or
/// "ISO:KGZ" of ISO 3166-1, "ISO:KG-GB" of ISO 3166-2; several with ", " between them. "ISO:" may be left out
/// when typed. Nothing where one of them is none of these; empty stays empty.
[[nodiscard]] std::optional<QString> tidyExternalIds(const QString &typed);

} // namespace elchi
