// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/dispatch.h"

#include <QString>
#include <QStringList>

namespace elchi::store {
class Connection;
}

namespace elchi {

/// The shipped countries' names (resources/vocabularies/countries.csv); the code itself for any other ISO
/// 3166-1 alpha-2 code. Unknown language: Russian. Any thread.
[[nodiscard]] QString countryName(const QString &iso, Language language);
/// The ISO codes of the shipped countries, sorted; "KG" is among them. Any thread.
[[nodiscard]] QStringList countryCodes();

/// Puts the shipped countries, sectors, offices, organisations, programmes, places and events into a new
/// workspace: one transaction on the store's thread, no entry in the history. `author` is written on each
/// row.
[[nodiscard]] Result<void> seedVocabulary(store::Connection &connection, const QString &author);

} // namespace elchi
