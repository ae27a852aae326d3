// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/ranking.h"

#include "text/folding.h"
#include "workspace/nameform.h"

#include <algorithm>
#include <tuple>

namespace elchi {

namespace {

/// How well the entity is called so: 0 just so, 1 in another form, 2 otherwise.
int callOf(const Entity &entity, const QString &wanted)
{
    QStringList names{folded(entity.name)};
    for (const Alias &alias : entity.aliases)
        names << folded(alias.text);
    if (names.contains(wanted))
        return 0;
    const QStringList words = wanted.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::any_of(names, [&](const QString &name) { return isNameInForm(words, name); }) ? 1 : 2;
}

} // namespace

QList<EntityRow> ranked(QList<EntityRow> found, const QString &words, const RankingGround &ground)
{
    const QString wanted = folded(words.simplified());
    std::ranges::stable_sort(found, {}, [&](const EntityRow &row) {
        const Entity &entity = row.entity;
        const qsizetype last = ground.recent.indexOf(entity.id);
        return std::tuple(callOf(entity, wanted), !ground.here.contains(entity.id),
                          !ground.countries.contains(entity.country), last < 0 ? ground.recent.size() : last);
    });
    return found;
}

} // namespace elchi
