// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/codenames.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

QString folded(const QString &words)
{
    return words.toLower().replace(u'ё', u'е').simplified();
}

bool begins(const QString &name, const QString &words)
{
    return name.startsWith(words) || name.contains(u' ' + words) || name.contains(u'-' + words);
}

} // namespace

bool isCalled(const Code &code, const QString &typed)
{
    const QString words = folded(typed);
    return std::ranges::any_of(
        std::initializer_list<QString>{code.nameRu, code.nameKy, code.nameEn, code.key},
        [&](const QString &name) { return begins(folded(name), words); });
}

} // namespace elchi
