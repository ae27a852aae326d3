// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/code.h"
#include "domain/entity.h"

#include <QList>
#include <QMap>
#include <QString>

namespace elchi {

/// The vocabularies that are compiled into the program (resources/vocabularies/*.csv), read once. A column
/// `aliases` holds entries "ru:words", with ':' for a full name, '~' for an adjective and '=' for an
/// abbreviation, separated by '|'. Any thread.

/// Names of one country in the three languages.
struct CountryNames
{
    QString ru;
    QString ky;
    QString en;
};

/// By ISO code, sorted.
[[nodiscard]] const QMap<QString, CountryNames> &shippedCountryNames();

/// Countries, offices (given ones and, by officepatterns.csv, those of every partner country),
/// organisations, programmes, places and events, with aliases, without ids.
[[nodiscard]] QList<Entity> shippedEntities();
/// The sectors in their order, without ids.
[[nodiscard]] QList<Code> shippedSectors();

} // namespace elchi
