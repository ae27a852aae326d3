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

/// The names of the countries of ISO 3166-1 (resources/vocabularies/countries.csv, all others from
/// iso-codes); the code itself for what is none. Unknown language: Russian. Any thread.
[[nodiscard]] QString countryName(const QString &iso, Language language);
/// The ISO codes of all countries, sorted; "KG" is among them. Any thread.
[[nodiscard]] QStringList countryCodes();

/// Puts the shipped countries, sectors, offices, organisations, programmes, places and events into a new
/// workspace: one transaction on the store's thread, no entry in the history. `author` is written on each
/// row.
[[nodiscard]] Result<void> seedVocabulary(store::Connection &connection, const QString &author);

} // namespace elchi
