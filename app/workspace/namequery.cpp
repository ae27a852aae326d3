// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/namequery.h"

#include "suggest/inflection.h"
#include "text/folding.h"
#include "text/latinkey.h"
#include "text/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

constexpr qsizetype shortestKey = 2;

} // namespace

NameKeys::NameKeys(const Entity &entity)
{
    QStringList names{folded(entity.name).simplified()};
    for (const Alias &alias : entity.aliases)
        names << folded(alias.text).simplified();
    m_folded = names.join(u'\n');
    for (const Word &word : wordsOf(m_folded)) {
        const QString letters = m_folded.sliced(word.begin, word.length());
        if (m_words.contains(letters))
            continue;
        m_words << letters;
        m_latin << latinKey(letters);
    }
}

NameQuery::NameQuery(const QString &typed)
    : m_words(folded(typed).simplified().split(u' ', Qt::SkipEmptyParts))
{
    for (const QString &word : std::as_const(m_words)) {
        const QString key = latinKey(word);
        m_latin << (key.size() < shortestKey ? QString() : key);
    }
}

bool NameQuery::finds(const NameKeys &names) const
{
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        const QString &word = m_words[i];
        const QString &key = m_latin[i];
        const bool found =
            names.m_folded.contains(word) ||
            std::ranges::any_of(names.m_words, [&](const QString &name) { return isFormOf(word, name); }) ||
            (!key.isEmpty() &&
             std::ranges::any_of(names.m_latin, [&](const QString &name) { return name.startsWith(key); }));
        if (!found)
            return false;
    }
    return true;
}

} // namespace elchi
