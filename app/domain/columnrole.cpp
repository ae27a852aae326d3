// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/columnrole.h"

#include "domain/names.h"

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

constexpr Named<ColumnRole> names[] = {
    {ColumnRole::Text, "text"_L1},     {ColumnRole::Title, "title"_L1},       {ColumnRole::Date, "date"_L1},
    {ColumnRole::Agency, "agency"_L1}, {ColumnRole::Author, "author"_L1},     {ColumnRole::City, "city"_L1},
    {ColumnRole::Url, "url"_L1},       {ColumnRole::Language, "language"_L1}, {ColumnRole::None, "ignore"_L1},
};

} // namespace

QList<ColumnRole> columnRoles()
{
    QList<ColumnRole> roles;
    for (const auto &named : names)
        roles << named.value;
    return roles;
}

QString toName(ColumnRole role)
{
    return nameIn<ColumnRole>(names, role);
}

std::optional<ColumnRole> columnRoleFromName(const QString &name)
{
    return valueIn<ColumnRole>(names, name);
}

} // namespace elchi
