// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggest/tokens.h"

namespace elchi {

Tokens::Tokens(const QString &text) : m_map(text), m_folding(text), m_words(wordsOf(m_folding.text()))
{
    m_capitals.reserve(m_words.size());
    m_hashes.resize(size_t(m_folding.text().size()));
    for (const Word &word : std::as_const(m_words)) {
        LettersHash hash;
        for (qsizetype unit = word.begin; unit < word.end; ++unit) {
            hash.add(m_folding.text()[unit].unicode());
            m_hashes[size_t(unit)] = hash.value();
        }
        int count = 0;
        for (qsizetype at = m_map.toUtf16(m_folding.originalPosition(word.begin));
             at < text.size() && text[at].isUpper(); ++at)
            ++count;
        m_capitals.append(count);
    }
}

QStringView Tokens::word(qsizetype index) const
{
    if (index < 0 || index >= m_words.size())
        return {};
    return QStringView(m_folding.text()).mid(m_words[index].begin, m_words[index].length());
}

QStringView Tokens::gap(qsizetype index) const
{
    if (index < 0 || index + 1 >= m_words.size())
        return u"\n";
    const qsizetype end = m_words[index].end;
    return QStringView(m_folding.text()).mid(end, m_words[index + 1].begin - end);
}

TextSpan Tokens::span(qsizetype first, qsizetype last) const
{
    return m_folding.originalSpan(m_words[first].begin, m_words[last].end).value_or(TextSpan(0, 1));
}

} // namespace elchi
