// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>
#include <span>
#include <vector>

namespace elchi {

/// Names as rows of numbered words (see NameWords), word behind word: those with the same beginning share it,
/// so that hundreds of offices of «посол …» cost one step. Filled once, then only read: thread-safe.
class NameTrie
{
public:
    static constexpr int root = 0;

    NameTrie() { m_firstNames.push_back(-1); }

    /// A name under a row of words; names of the same words stay in the order in which they came.
    void add(std::span<const int> words, int name);
    /// Where one comes to from a node by a word; -1: no name goes on like that.
    [[nodiscard]] int step(int node, int word) const;
    /// Calls `found(name)` for each name that ends at a node.
    template <typename Found>
    void each(int node, Found &&found) const
    {
        for (int at = m_firstNames[size_t(node)]; at >= 0; at = m_names[size_t(at)].next)
            found(m_names[size_t(at)].name);
    }

private:
    struct Step
    {
        int from = -1; ///< -1: free
        int word = 0;
        int to = 0;
    };
    struct Name
    {
        int name;
        int next;
    };

    [[nodiscard]] size_t slotOf(int node, int word) const;
    int stepInto(int node, int word);
    void grow();

    std::vector<Step> m_steps; ///< by hash of where from and by what
    size_t m_used = 0;
    std::vector<int> m_firstNames; ///< by node; -1: none
    std::vector<Name> m_names;
};

} // namespace elchi
