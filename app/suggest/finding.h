// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/suggestion.h"

#include <QList>
#include <QString>

namespace elchi {

/// How much of a person's name stands there: all of it in either order, «С.Жапаров», «Жапаров».
enum class NamePart { Whole, Initials, Surname };

/// One find before the longest are chosen: the words [first, last] of a Tokens.
struct Finding
{
    qsizetype first = 0;
    qsizetype last = 0;
    EntityId entity = {};
    EntityType type = EntityType::Person;
    QString name = {};
    QString country = {};
    bool adjective = false; ///< a country by its adjective: «японских», "German"
    NamePart part = NamePart::Whole;
    bool lowerCase = false; ///< stands there without a capital: «кабмин»

    [[nodiscard]] bool overlaps(const Finding &other) const
    {
        return first <= other.last && other.first <= last;
    }
    [[nodiscard]] bool contains(const Finding &other) const
    {
        return first <= other.first && other.last <= last;
    }
};

/// Keeps the longest of those that overlap (a known entity before a new one of the same length); countries
/// and organisations inside of an office or an event stay, so do countries inside of an organisation and all
/// but persons inside of a document. In the order of the text.
[[nodiscard]] QList<Finding> longestOf(const QList<Finding> &findings);

} // namespace elchi
