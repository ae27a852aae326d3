// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "suggest/lettertable.h"
#include "suggest/tokens.h"

#include <QStringList>
#include <QVarLengthArray>
#include <vector>

namespace elchi {

/// The words that names consist of, each once with a number, and which of them a word of a text is a form of:
/// the answer of isFormOf() for all of them at once, but that a single letter is its own only form. Filled
/// once, then only read: thread-safe.
class NameWords
{
public:
    /// One word that a text's word is a form of.
    struct Form
    {
        int word;
        bool firstHalf; ///< «японско-»: only as the first half of a compound
    };
    using Forms = QVarLengthArray<Form, 8>;

    /// The number of a folded word of a name; the same for the same word.
    int add(const QString &foldedWord) { return add(foldedWord, false); }
    /// The same, when the word is all of a proper name: «Талас» has no plural «Таласов», «Дели» no cases at
    /// all.
    int addProper(const QString &foldedWord) { return add(foldedWord, true); }
    /// The same, when the word is an adjective that also stands first in compounds: «японский».
    int addAdjective(const QString &foldedWord);

    /// Appends what a word of the text is a form of.
    void find(const Tokens &text, qsizetype at, Forms &forms) const;
    [[nodiscard]] const QString &word(int number) const { return m_words[number]; }

private:
    /// A beginning of words, and the endings that make it a form of a name's word.
    struct Key
    {
        int word;
        quint8 ends; ///< WordEnds::Kind
        bool firstHalf = false;
        bool notAlone = false; ///< «посл» needs an ending
        bool proper = false;   ///< see addProper()
    };

    int add(const QString &foldedWord, bool proper);
    [[nodiscard]] static bool fits(const Key &key, QStringView word, qsizetype length, quint8 ends);
    void addForms(const QString &word, int number, bool proper);
    void addKey(QStringView letters, const Key &key);

    QStringList m_words;
    LetterTable m_numbers; ///< words (proper ones with a "!" behind) → their numbers
    LetterTable m_keys;    ///< beginnings → indices of m_keyList
    std::vector<Key> m_keyList;
    std::vector<bool> m_adjectives;
};

} // namespace elchi
