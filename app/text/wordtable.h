// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/foldedwords.h"

#include <optional>
#include <span>
#include <vector>

namespace elchi {

/// Words with their lemmas, hundreds of thousands of them, packed: an import asks for each word of each
/// dispatch. A lemma is a word of the table too. Many threads may ask while none adds.
class WordTable
{
public:
    /// Which of the words: counted from 0, the same until clear().
    using Number = quint32;

    WordTable();

    /// A word whose lemmas were added.
    [[nodiscard]] std::optional<Number> find(const FoldedWord &word) const;
    /// In the order in which they were added. The view lasts until something is added or cleared.
    [[nodiscard]] std::span<const Number> lemmas(Number word) const;
    /// Lasts until something is added or cleared.
    [[nodiscard]] QStringView letters(Number word) const;

    /// Adds the lemmas of a word that has none yet.
    Number add(const FoldedWord &word, const QList<QStringView> &lemmas);
    /// How many words are in it, lemmas among them: all numbers are below it.
    [[nodiscard]] size_t size() const { return m_words.size(); }
    void clear();

private:
    struct Word
    {
        quint32 letters = 0; ///< where in m_letters
        quint32 lemmas = 0;  ///< where in m_lemmas
        quint32 length = 0;
        quint32 lemmaCount = 0; ///< 0: they are not known
    };
    struct Slot
    {
        quint32 hash = 0;
        Number next = 0; ///< 1 + the word's; 0: free
    };

    [[nodiscard]] Slot slotOf(const FoldedWord &word) const;
    [[nodiscard]] Slot &freeSlot(quint32 hash);
    Number numberOf(const FoldedWord &word);
    void grow();

    std::vector<Slot> m_slots; ///< a power of two, at most half full
    std::vector<Word> m_words;
    std::vector<char16_t> m_letters;
    std::vector<Number> m_lemmas;
};

} // namespace elchi
