// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggest/nametrie.h"

namespace elchi {

size_t NameTrie::slotOf(int node, int word) const
{
    const size_t mask = m_steps.size() - 1;
    const quint64 key = quint64(quint32(node)) << 32U | quint32(word);
    size_t slot = size_t((key * 0x9E3779B97F4A7C15ULL) >> 32U) & mask;
    while (m_steps[slot].from >= 0 && (m_steps[slot].from != node || m_steps[slot].word != word))
        slot = (slot + 1) & mask;
    return slot;
}

void NameTrie::grow()
{
    const std::vector<Step> old = std::move(m_steps);
    m_steps.assign(old.empty() ? 64 : old.size() * 2, Step());
    for (const Step &step : old) {
        if (step.from >= 0)
            m_steps[slotOf(step.from, step.word)] = step;
    }
}

int NameTrie::step(int node, int word) const
{
    if (m_steps.empty())
        return -1;
    const Step &step = m_steps[slotOf(node, word)];
    return step.from >= 0 ? step.to : -1;
}

int NameTrie::stepInto(int node, int word)
{
    if (const int to = step(node, word); to >= 0)
        return to;
    if (m_used * 2 >= m_steps.size())
        grow();
    const int to = int(m_firstNames.size());
    m_firstNames.push_back(-1);
    m_steps[slotOf(node, word)] = {node, word, to};
    ++m_used;
    return to;
}

void NameTrie::add(std::span<const int> words, int name)
{
    int node = root;
    for (const int word : words)
        node = stepInto(node, word);
    int *last = &m_firstNames[size_t(node)];
    while (*last >= 0)
        last = &m_names[size_t(*last)].next;
    *last = int(m_names.size());
    m_names.push_back({name, -1});
}

} // namespace elchi
