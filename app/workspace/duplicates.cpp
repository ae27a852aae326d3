// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/duplicates.h"

#include "text/folding.h"
#include "text/latinkey.h"
#include "text/words.h"

#include <QHash>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

// A key that so many share names a kind of thing, not one thing.
constexpr qsizetype mostAlike = 6;

QStringList wordsIn(const QString &name)
{
    const QString letters = folded(name).simplified();
    QStringList words;
    for (const Word &word : wordsOf(letters))
        words << letters.sliced(word.begin, word.length());
    words.sort();
    return words;
}

QString latinOf(const QStringList &words)
{
    QStringList keys;
    for (const QString &word : words)
        keys << latinKey(word);
    keys.sort();
    return keys.join(u' ');
}

/// The names that tell one entity from another: offices and countries share their short forms.
QStringList namesOf(const Entity &entity)
{
    QStringList names{entity.name};
    if (entity.type != EntityType::Person && entity.type != EntityType::Organisation)
        return names;
    for (const Alias &alias : entity.aliases) {
        if (alias.kind == AliasKind::Full)
            names << alias.text;
    }
    return names;
}

bool shareName(const Entity &one, const Entity &other)
{
    QSet<QStringList> names;
    for (const QString &name : namesOf(one))
        names << wordsIn(name);
    const QStringList others = namesOf(other);
    return std::ranges::any_of(others, [&](const QString &name) { return names.contains(wordsIn(name)); });
}

} // namespace

QList<AlikeEntities> alikeEntities(const QList<Entity> &entities,
                                   const QSet<std::pair<EntityId, EntityId>> &setApart)
{
    QHash<QString, QList<qsizetype>> byKey;
    for (qsizetype i = 0; i < entities.size(); ++i) {
        QSet<QString> keys;
        for (const QString &name : namesOf(entities[i]))
            keys << QString::number(int(entities[i].type)) + latinOf(wordsIn(name));
        for (const QString &key : std::as_const(keys))
            byKey[key] << i;
    }
    QSet<std::pair<qsizetype, qsizetype>> pairs;
    for (const QList<qsizetype> &alike : std::as_const(byKey)) {
        for (qsizetype i = 0; i < alike.size() && alike.size() <= mostAlike; ++i) {
            for (qsizetype j = i + 1; j < alike.size(); ++j) {
                const auto [first, second] = std::minmax(entities[alike[i]].id, entities[alike[j]].id);
                if (first != second && !setApart.contains({first, second}))
                    pairs.insert({alike[i], alike[j]});
            }
        }
    }
    QList<AlikeEntities> found;
    for (const auto &[i, j] : std::as_const(pairs))
        found.append({entities[i], entities[j], shareName(entities[i], entities[j])});
    std::ranges::sort(found, {}, [](const AlikeEntities &pair) {
        return std::tuple(pair.one.name, pair.other.name, pair.one.id);
    });
    return found;
}

} // namespace elchi
