// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <optional>
#include <vector>

namespace elchi {

/// What is known of hundreds of thousands of words, packed: an answer costs two looks into memory where a map
/// of strings costs five, and an import asks for two hundred words of each dispatch. Words and answers are
/// UTF-16, up to 65,535 units each. Many threads may ask while none adds.
class WordTable
{
public:
    WordTable();

    /// What was added with a word. The view lasts until something is added or cleared.
    [[nodiscard]] std::optional<QStringView> find(QStringView word) const;
    /// Adds a word that is not there yet.
    void add(QStringView word, QStringView answer);
    [[nodiscard]] size_t size() const { return m_size; }
    void clear();

private:
    struct Slot
    {
        quint32 hash = 0;
        quint32 at = 0; ///< in m_letters; 0: free
    };

    [[nodiscard]] QStringView wordAt(quint32 at) const;
    [[nodiscard]] Slot &freeSlot(quint32 hash);
    void grow();

    std::vector<Slot> m_slots;       ///< a power of two, at most half full
    std::vector<char16_t> m_letters; ///< for each word: its length, that of its answer, both
    size_t m_size = 0;
};

} // namespace elchi
