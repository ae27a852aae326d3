// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/ranking.h"

#include "text/folding.h"

#include <algorithm>
#include <tuple>

namespace elchi {

namespace {

bool isCalled(const Entity &entity, const QString &foldedWords)
{
    return folded(entity.name) == foldedWords || std::ranges::any_of(entity.aliases, [&](const Alias &alias) {
               return folded(alias.text) == foldedWords;
           });
}

} // namespace

QList<EntityRow> ranked(QList<EntityRow> found, const QString &words, const RankingGround &ground)
{
    const QString wanted = folded(words.simplified());
    std::ranges::stable_sort(found, {}, [&](const EntityRow &row) {
        const Entity &entity = row.entity;
        const qsizetype last = ground.recent.indexOf(entity.id);
        return std::tuple(!isCalled(entity, wanted), !ground.here.contains(entity.id),
                          !ground.countries.contains(entity.country), last < 0 ? ground.recent.size() : last);
    });
    return found;
}

} // namespace elchi
