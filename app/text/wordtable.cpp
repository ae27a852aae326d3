// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/wordtable.h"

#include <algorithm>

namespace elchi {

namespace {

constexpr size_t fewestSlots = 1024;

quint32 shortHash(const FoldedWord &word)
{
    return quint32(word.hash);
}

} // namespace

WordTable::WordTable()
{
    clear();
}

void WordTable::clear()
{
    m_slots.assign(fewestSlots, {});
    m_words.clear();
    m_letters.clear();
    m_lemmas.clear();
}

QStringView WordTable::letters(Number word) const
{
    return {m_letters.data() + m_words[word].letters, qsizetype(m_words[word].length)};
}

std::span<const WordTable::Number> WordTable::lemmas(Number word) const
{
    return {m_lemmas.data() + m_words[word].lemmas, m_words[word].lemmaCount};
}

/// The word's, or a free one.
WordTable::Slot WordTable::slotOf(const FoldedWord &word) const
{
    for (size_t i = shortHash(word);; ++i) {
        const Slot slot = m_slots[i & (m_slots.size() - 1)];
        if (slot.next == 0)
            return slot;
        // Qt's own comparison is made for longer texts.
        if (slot.hash == shortHash(word) && std::ranges::equal(letters(slot.next - 1), word.letters))
            return slot;
    }
}

std::optional<WordTable::Number> WordTable::find(const FoldedWord &word) const
{
    const Slot slot = slotOf(word);
    if (slot.next == 0 || m_words[slot.next - 1].lemmaCount == 0)
        return std::nullopt;
    return slot.next - 1;
}

WordTable::Number WordTable::add(const FoldedWord &word, const QList<QStringView> &lemmas)
{
    const Number number = numberOf(word);
    std::vector<Number> numbers;
    for (const QStringView lemma : lemmas)
        numbers.push_back(numberOf(foldedWord(lemma)));
    m_words[number].lemmas = quint32(m_lemmas.size());
    m_words[number].lemmaCount = quint32(numbers.size());
    m_lemmas.insert(m_lemmas.end(), numbers.begin(), numbers.end());
    return number;
}

WordTable::Number WordTable::numberOf(const FoldedWord &word)
{
    if (const Slot known = slotOf(word); known.next != 0)
        return known.next - 1;
    m_words.push_back({.letters = quint32(m_letters.size()), .length = quint32(word.letters.size())});
    m_letters.insert(m_letters.end(), word.letters.utf16(), word.letters.utf16() + word.letters.size());
    if (m_words.size() * 2 > m_slots.size())
        grow();
    freeSlot(shortHash(word)) = {.hash = shortHash(word), .next = Number(m_words.size())};
    return Number(m_words.size() - 1);
}

WordTable::Slot &WordTable::freeSlot(quint32 hash)
{
    size_t i = hash;
    while (m_slots[i & (m_slots.size() - 1)].next != 0)
        ++i;
    return m_slots[i & (m_slots.size() - 1)];
}

void WordTable::grow()
{
    const std::vector<Slot> before = std::exchange(m_slots, std::vector<Slot>(m_slots.size() * 2));
    for (const Slot &slot : before) {
        if (slot.next != 0)
            freeSlot(slot.hash) = slot;
    }
}

} // namespace elchi
