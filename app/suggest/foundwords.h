// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "suggest/finding.h"

#include <QList>

namespace elchi {

/// What was found so far, by the words of the text. Points into the list, which must outlive it unchanged.
class FoundWords
{
public:
    /// `words`: how many the text has.
    FoundWords(const QList<Finding> &found, qsizetype words);

    /// In the order of the text.
    [[nodiscard]] const QList<Finding> &all() const { return m_found; }
    /// The thing (no person) that covers a word, the longer one where they nest; null where there is none.
    [[nodiscard]] const Finding *at(qsizetype word) const { return one(m_covering, word); }
    /// The country that begins at a word; null where there is none.
    [[nodiscard]] const Finding *countryAt(qsizetype word) const { return one(m_countries, word); }
    /// The person that a word names; null where it names none.
    [[nodiscard]] const Finding *personAt(qsizetype word) const { return one(m_persons, word); }
    [[nodiscard]] bool isPerson(qsizetype word) const { return one(m_persons, word) != nullptr; }

private:
    [[nodiscard]] const Finding *one(const QList<qsizetype> &indices, qsizetype word) const
    {
        const qsizetype index = word >= 0 && word < indices.size() ? indices[word] : -1;
        return index < 0 ? nullptr : &m_found[index];
    }

    const QList<Finding> &m_found;
    QList<qsizetype> m_covering; ///< by word: index of the finding, -1 for none
    QList<qsizetype> m_countries;
    QList<qsizetype> m_persons;
};

} // namespace elchi
