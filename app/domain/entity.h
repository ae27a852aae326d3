// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "domain/dispatch.h"

#include <QDate>
#include <QList>
#include <QString>
#include <array>
#include <optional>

namespace elchi {

/// The order is the digit 1–8 that chooses the type in the reader.
enum class EntityType { Person, Office, Organisation, Country, Place, Programme, Document, Event };

inline constexpr std::array allEntityTypes{EntityType::Person,   EntityType::Office, EntityType::Organisation,
                                           EntityType::Country,  EntityType::Place,  EntityType::Programme,
                                           EntityType::Document, EntityType::Event};

/// Names in the store and in CSV: "person", "office", "organisation", "country", "place", "programme", …
[[nodiscard]] QString toName(EntityType type);
[[nodiscard]] std::optional<EntityType> entityTypeFromName(const QString &name);
/// Names of the command line contract: PERSON OFFICE ORG COUNTRY PLACE PROGRAMME DOCUMENT EVENT.
[[nodiscard]] QString toContractName(EntityType type);

enum class AliasKind { Full, Short, Initials, Abbreviation, Adjective };

[[nodiscard]] QString toName(AliasKind kind); ///< "full", "short", "initials", "abbreviation", "adjective"
[[nodiscard]] std::optional<AliasKind> aliasKindFromName(const QString &name);

/// One way a text names an entity.
struct Alias
{
    QString text;
    Language language = Language::Unknown;
    AliasKind kind = AliasKind::Full;
    QDate validFrom = {}; ///< invalid: always
    QDate validTo = {};

    friend bool operator==(const Alias &, const Alias &) = default;
};

/// Person, office, organisation, country, place, programme, document or event.
struct Entity
{
    EntityId id;
    EntityType type = EntityType::Person;
    QString name; ///< canonical, nominative
    /// ISO 3166-1 alpha-2, upper case, may be empty. For an office: the country it *represents* (the
    /// ambassador of Japan → JP); for a country: its own code; else where the entity belongs.
    QString country;
    QString postedTo = {};   ///< offices only: ISO code of the country it is posted to (KG)
    QString externalId = {}; ///< Wikidata or another register
    QString note = {};
    QList<Alias> aliases = {}; ///< `name` itself need not be among them

    friend bool operator==(const Entity &, const Entity &) = default;
};

/// What hangs on an entity: what a merge moves, and what forbids to remove it (tenures do not).
struct EntityUses
{
    int mentions = 0;
    int quotes = 0; ///< marks that name it as the speaker
    int meetings = 0;
    int tenures = 0;

    friend bool operator==(const EntityUses &, const EntityUses &) = default;
};

/// Two entities that may be one.
struct AlikeEntities
{
    Entity one;
    Entity other;
    bool sameName = false; ///< else one name is the other's in another script

    friend bool operator==(const AlikeEntities &, const AlikeEntities &) = default;
};

/// Who held an office from when to when.
struct Tenure
{
    TenureId id;
    EntityId person;
    EntityId office;
    QDate from; ///< invalid: unknown
    QDate to;   ///< invalid: still, or unknown

    [[nodiscard]] bool covers(QDate day) const
    {
        return (!from.isValid() || from <= day) && (!to.isValid() || day <= to);
    }
    friend bool operator==(const Tenure &, const Tenure &) = default;
};

} // namespace elchi
