// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>
#include <vector>

namespace elchi {

/// Hash of letters that grows letter by letter: the hash of a word's beginning is a step on the way to that
/// of the word. Not for keeping: it may change with the program.
class LettersHash
{
public:
    constexpr void add(char16_t letter) { m_hash = (m_hash ^ letter) * 0x9E3779B1U; }
    /// Spreads the letters over all bits.
    [[nodiscard]] constexpr quint32 value() const { return m_hash ^ (m_hash >> 15U); }
    [[nodiscard]] static quint32 of(QStringView letters);

private:
    quint32 m_hash = 0x811C9DC5U;
};

/// Numbers under strings, for texts that ask for each beginning of each word and mostly in vain: a miss costs
/// one look into a row of bits. Filled once, then only read: thread-safe.
class LetterTable
{
public:
    /// A string may hold several numbers, a number may be under several strings.
    void add(QStringView letters, int number);

    /// Calls `found(number)` for what is under these letters, in the order in which it was added. `hash`:
    /// theirs.
    template <typename Found>
    void each(quint32 hash, QStringView letters, Found &&found) const
    {
        if (!mayHold(hash))
            return;
        for (int at = entryOf(hash, letters); at >= 0; at = m_entries[size_t(at)].next)
            found(m_entries[size_t(at)].number);
    }
    /// How many letters mayBegin() looks at.
    static constexpr qsizetype startLetters = 3;
    /// Whether a string of at least startLetters may begin with letters of that hash: most words do not.
    [[nodiscard]] bool mayBegin(quint32 hashOfStart) const
    {
        const quint32 bit = hashOfStart & (startBits - 1);
        return (m_starts[bit >> 6U] >> (bit & 63U) & 1U) != 0;
    }
    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }
    [[nodiscard]] bool holds(QStringView letters) const
    {
        return entryOf(LettersHash::of(letters), letters) >= 0;
    }

private:
    struct Entry
    {
        quint32 hash;
        int begin; ///< of its letters
        int length;
        int number;
        int next; ///< further number of the same letters; -1: none
        int last; ///< of the first entry: the last of these
    };

    static constexpr quint32 startBits = 1U << 16U;

    [[nodiscard]] bool mayHold(quint32 hash) const
    {
        const quint32 bit = hash & m_bitMask;
        return !m_bits.empty() && (m_bits[bit >> 6U] >> (bit & 63U) & 1U) != 0;
    }
    [[nodiscard]] int entryOf(quint32 hash, QStringView letters) const;
    [[nodiscard]] QStringView lettersOf(const Entry &entry) const
    {
        return QStringView(m_letters).mid(entry.begin, entry.length);
    }
    void grow();
    void place(int entry);

    QString m_letters;
    std::vector<Entry> m_entries;
    std::vector<int> m_slots; ///< first entries by hash; -1: free
    std::vector<quint64> m_bits;
    quint32 m_bitMask = 0;
    std::vector<quint64> m_starts = std::vector<quint64>(startBits / 64);
    size_t m_used = 0; ///< slots
};

} // namespace elchi
