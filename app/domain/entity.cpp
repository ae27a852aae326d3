// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/entity.h"

#include "domain/names.h"

#include <span>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

constexpr Named<EntityType> types[] = {
    {EntityType::Person, "person"_L1},
    {EntityType::Office, "office"_L1},
    {EntityType::Organisation, "organisation"_L1},
    {EntityType::Country, "country"_L1},
    {EntityType::Place, "place"_L1},
    {EntityType::Programme, "programme"_L1},
    {EntityType::Document, "document"_L1},
    {EntityType::Event, "event"_L1},
};

constexpr Named<AliasKind> aliasKinds[] = {
    {AliasKind::Full, "full"_L1},           {AliasKind::Short, "short"_L1},
    {AliasKind::Initials, "initials"_L1},   {AliasKind::Abbreviation, "abbreviation"_L1},
    {AliasKind::Adjective, "adjective"_L1},
};

} // namespace

QString toName(EntityType type)
{
    return nameIn<EntityType>(types, type);
}

std::optional<EntityType> entityTypeFromName(const QString &name)
{
    return valueIn<EntityType>(types, name);
}

QString toName(AliasKind kind)
{
    return nameIn<AliasKind>(aliasKinds, kind);
}

std::optional<AliasKind> aliasKindFromName(const QString &name)
{
    return valueIn<AliasKind>(aliasKinds, name);
}

QString toContractName(EntityType type)
{
    return type == EntityType::Organisation ? u"ORG"_s : toName(type).toUpper();
}

} // namespace elchi
