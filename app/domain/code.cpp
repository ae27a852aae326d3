// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/code.h"

#include "domain/names.h"

#include <span>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

constexpr Named<CodeKind> kinds[] = {
    {CodeKind::Sector, "sector"_L1},
    {CodeKind::Topic, "topic"_L1},
};

} // namespace

QString toName(CodeKind kind)
{
    return nameIn<CodeKind>(kinds, kind);
}

std::optional<CodeKind> codeKindFromName(const QString &name)
{
    return valueIn<CodeKind>(kinds, name);
}

QString Code::name(Language language) const
{
    const QString wanted = language == Language::Kyrgyz    ? nameKy
                           : language == Language::English ? nameEn
                                                           : nameRu;
    for (const QString &name : {wanted, nameRu, nameEn, nameKy}) {
        if (!name.isEmpty())
            return name;
    }
    return key;
}

} // namespace elchi
