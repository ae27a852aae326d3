// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggest/lettertable.h"

namespace elchi {

namespace {

constexpr size_t bitsPerSlot = 16;

} // namespace

quint32 LettersHash::of(QStringView letters)
{
    LettersHash hash;
    for (const QChar letter : letters)
        hash.add(letter.unicode());
    return hash.value();
}

int LetterTable::entryOf(quint32 hash, QStringView letters) const
{
    if (m_slots.empty())
        return -1;
    const size_t mask = m_slots.size() - 1;
    for (size_t slot = hash & mask; m_slots[slot] >= 0; slot = (slot + 1) & mask) {
        const Entry &entry = m_entries[size_t(m_slots[slot])];
        if (entry.hash == hash && lettersOf(entry) == letters)
            return m_slots[slot];
    }
    return -1;
}

void LetterTable::place(int entry)
{
    const quint32 hash = m_entries[size_t(entry)].hash;
    const size_t mask = m_slots.size() - 1;
    size_t slot = hash & mask;
    while (m_slots[slot] >= 0)
        slot = (slot + 1) & mask;
    m_slots[slot] = entry;
    const quint32 bit = hash & m_bitMask;
    m_bits[bit >> 6U] |= quint64(1) << (bit & 63U);
}

void LetterTable::grow()
{
    const std::vector<int> old = std::move(m_slots);
    const size_t size = old.empty() ? 64 : old.size() * 2;
    m_slots.assign(size, -1);
    m_bits.assign(size * bitsPerSlot / 64, 0);
    m_bitMask = quint32(size * bitsPerSlot - 1);
    for (const int entry : old) {
        if (entry >= 0)
            place(entry);
    }
}

void LetterTable::add(QStringView letters, int number)
{
    const quint32 hash = LettersHash::of(letters);
    const int index = int(m_entries.size());
    if (const int first = entryOf(hash, letters); first >= 0) {
        m_entries.push_back({hash, m_entries[size_t(first)].begin, int(letters.size()), number, -1, -1});
        m_entries[size_t(m_entries[size_t(first)].last)].next = index;
        m_entries[size_t(first)].last = index;
        return;
    }
    if (m_used * 2 >= m_slots.size())
        grow();
    m_entries.push_back({hash, int(m_letters.size()), int(letters.size()), number, -1, index});
    m_letters += letters;
    if (letters.size() >= startLetters) {
        const quint32 bit = LettersHash::of(letters.first(startLetters)) & (startBits - 1);
        m_starts[bit >> 6U] |= quint64(1) << (bit & 63U);
    }
    place(index);
    ++m_used;
}

} // namespace elchi
