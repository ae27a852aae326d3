// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/nameindex.h"

#include "suggest/inflection.h"
#include "text/folding.h"
#include "text/latinkey.h"
#include "text/words.h"
#include "workspace/nameform.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

constexpr qsizetype shortestKey = 2;
// No ending changes the first letters.
constexpr qsizetype sharedLetters = 2;

/// A word is told by its form where it has this many letters.
constexpr qsizetype shortestForm = 4;

bool hasForm(const QString &names, const QStringList &typed)
{
    const QStringView begin = QStringView(typed.first()).left(sharedLetters);
    return std::ranges::any_of(QStringView(names).split(u'\n', Qt::SkipEmptyParts), [&](QStringView name) {
        return name.startsWith(begin) && isNameInForm(typed, name);
    });
}

/// How well the whole of what was typed stands in the names: 0 is best.
int placeOf(const QString &names, const QString &typed, const QStringList &words)
{
    if (names.contains(u'\n' + typed + u'\n'))
        return 0;
    if (typed.size() >= shortestForm && hasForm(names, words))
        return 1;
    if (names.contains(u'\n' + typed))
        return 2;
    return names.contains(typed) ? 3 : 4;
}

} // namespace

NameIndex::NameIndex(const QList<Entity> &entities, const QHash<EntityId, int> &mentions)
{
    QHash<QString, int> tokens;
    QHash<QString, int> words;
    m_named.reserve(entities.size());
    for (const Entity &entity : entities) {
        const int owner = int(m_named.size());
        QStringList names{folded(entity.name).simplified()};
        for (const Alias &alias : entity.aliases)
            names << folded(alias.text).simplified();
        names.removeDuplicates();
        for (const QString &name : std::as_const(names)) {
            for (const QString &token : name.split(u' ', Qt::SkipEmptyParts))
                addWord(tokens, m_tokens, token, owner);
            for (const Word &word : wordsOf(name))
                addWord(words, m_words, name.sliced(word.begin, word.length()), owner);
        }
        m_named.append(
            {entity.id, entity.type, u'\n' + names.join(u'\n') + u'\n', mentions.value(entity.id)});
    }
    QHash<QString, int> keys;
    for (const Known &known : std::as_const(m_words)) {
        const QString key = latinKey(known.word);
        for (const int owner : known.owners)
            addWord(keys, m_latin, key, owner);
    }
    std::ranges::sort(m_words, {}, &Known::word);
    std::ranges::sort(m_latin, {}, &Known::word);
}

void NameIndex::addWord(QHash<QString, int> &places, QList<Known> &known, const QString &word, int owner)
{
    const auto place = places.constFind(word);
    const int at = place == places.constEnd() ? int(known.size()) : *place;
    if (place == places.constEnd()) {
        places.insert(word, at);
        known.append({word, {}});
    }
    QList<int> &owners = known[at].owners;
    if (owners.isEmpty() || owners.last() != owner)
        owners << owner;
}

std::vector<bool> NameIndex::withWord(const QString &word) const
{
    std::vector<bool> found(size_t(m_named.size()));
    const auto take = [&found](const Known &known) {
        for (const int owner : known.owners)
            found[size_t(owner)] = true;
    };
    for (const Known &token : m_tokens) {
        if (token.word.contains(word))
            take(token);
    }
    const QString begin = word.left(sharedLetters);
    for (auto it = std::ranges::lower_bound(m_words, begin, {}, &Known::word);
         it != m_words.end() && it->word.startsWith(begin); ++it) {
        if (isFormOf(word, it->word))
            take(*it);
    }
    const QString key = latinKey(word);
    if (key.size() < shortestKey)
        return found;
    for (auto it = std::ranges::lower_bound(m_latin, key, {}, &Known::word);
         it != m_latin.end() && it->word.startsWith(key); ++it)
        take(*it);
    return found;
}

QList<NameIndex::Found> NameIndex::find(const QString &typed, std::optional<EntityType> type,
                                        const QSet<EntityId> &near, int limit,
                                        const QSet<EntityId> &without) const
{
    const QString whole = folded(typed).simplified();
    const QStringList words = whole.split(u' ', Qt::SkipEmptyParts);
    std::vector<bool> fits(size_t(m_named.size()), true);
    for (const QString &word : words) {
        const std::vector<bool> with = withWord(word);
        std::ranges::transform(fits, with, fits.begin(), std::logical_and());
    }
    QList<Found> found;
    for (qsizetype i = 0; i < m_named.size(); ++i) {
        const Named &named = m_named.at(i);
        if (fits[size_t(i)] && (!type || named.type == *type) && !without.contains(named.id))
            found.append({placeOf(named.names, whole, words), !near.contains(named.id), -named.mentions,
                          named.names, named.id});
    }
    const auto shown = std::min(found.size(), qsizetype(limit));
    std::ranges::partial_sort(found, found.begin() + shown);
    found.resize(shown);
    return found;
}

} // namespace elchi
