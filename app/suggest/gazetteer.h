// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entity.h"
#include "suggest/finding.h"
#include "suggest/nametrie.h"
#include "suggest/namewords.h"
#include "suggest/tokens.h"

#include <QList>
#include <optional>
#include <vector>

namespace elchi {

/// Finds names of known entities in any inflected form. Built once over all aliases, then only read:
/// thread-safe.
class Gazetteer
{
public:
    explicit Gazetteer(const QList<Entity> &entities);

    /// Every name that stands in the text; they may overlap. Persons also by a part of their name (see
    /// waysToName()), and by Latin letters where the name has Cyrillic ones.
    [[nodiscard]] QList<Finding> find(const Tokens &text) const;

private:
    struct Name
    {
        int entity = 0;
        int firstLetters = 0; ///< of its first word
        bool adjective = false;
        bool acronym = false;
        bool lowerCase = false;    ///< is written without a capital, «кабмин»
        bool behindHyphen = false; ///< «орус» of «кыргыз-орус»: only as the second half of a compound
        bool severalWords = false;
        NamePart part = NamePart::Whole;
    };
    class Walk;

    void addName(int entity, const QString &text, bool adjective);
    void addPerson(int entity, const QString &text);
    int personWord(const QString &word);
    [[nodiscard]] bool isWrittenLikeAName(const Name &name, const Tokens &text, qsizetype at) const;
    void findCompounds(const Tokens &text, QList<Finding> &findings) const;
    static void dropForeign(const Tokens &text, QList<Finding> &findings);

    QList<Entity> m_entities;
    std::vector<Name> m_names;
    NameWords m_words;
    LetterTable m_latin;          ///< latinKey() of Cyrillic words of persons' names → their numbers
    std::vector<bool> m_hasLatin; ///< by number: stands in m_latin where it can
    NameTrie m_trie;              ///< numbers of m_words → indices of m_names
    std::optional<qsizetype> m_kyrgyzstan;
};

} // namespace elchi
