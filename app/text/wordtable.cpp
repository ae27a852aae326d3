// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/wordtable.h"

#include <QHash>
#include <algorithm>

namespace elchi {

namespace {

constexpr size_t fewestSlots = 1024;

quint32 hashOf(QStringView word)
{
    const size_t hash = qHash(word);
    return quint32(hash ^ (hash >> 32));
}

} // namespace

WordTable::WordTable()
{
    clear();
}

void WordTable::clear()
{
    m_slots.assign(fewestSlots, {});
    m_letters.assign(1, u'\0'); // so that no word stands at 0
    m_size = 0;
}

QStringView WordTable::wordAt(quint32 at) const
{
    return {m_letters.data() + at + 2, qsizetype(m_letters[at])};
}

std::optional<QStringView> WordTable::find(QStringView word) const
{
    const quint32 hash = hashOf(word);
    for (size_t i = hash;; ++i) {
        const Slot &slot = m_slots[i & (m_slots.size() - 1)];
        if (slot.at == 0)
            return std::nullopt;
        if (slot.hash != hash)
            continue;
        const QStringView known = wordAt(slot.at);
        if (std::ranges::equal(known, word))
            return QStringView(known.utf16() + known.size(), qsizetype(m_letters[slot.at + 1]));
    }
}

void WordTable::add(QStringView word, QStringView answer)
{
    Q_ASSERT(word.size() <= 0xFFFF && answer.size() <= 0xFFFF);
    if (++m_size * 2 > m_slots.size())
        grow();
    const quint32 hash = hashOf(word);
    freeSlot(hash) = {.hash = hash, .at = quint32(m_letters.size())};
    m_letters.push_back(char16_t(word.size()));
    m_letters.push_back(char16_t(answer.size()));
    for (const QStringView part : {word, answer})
        m_letters.insert(m_letters.end(), part.utf16(), part.utf16() + part.size());
}

WordTable::Slot &WordTable::freeSlot(quint32 hash)
{
    size_t i = hash;
    while (m_slots[i & (m_slots.size() - 1)].at != 0)
        ++i;
    return m_slots[i & (m_slots.size() - 1)];
}

void WordTable::grow()
{
    const std::vector<Slot> before = std::exchange(m_slots, std::vector<Slot>(m_slots.size() * 2));
    for (const Slot &slot : before) {
        if (slot.at != 0)
            freeSlot(slot.hash) = slot;
    }
}

} // namespace elchi
