// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/spellvocabulary.h"

#include <utility>

namespace elchi {

SpellVocabulary &SpellVocabulary::instance()
{
    static SpellVocabulary vocabulary;
    return vocabulary;
}

void SpellVocabulary::setWords(const QStringList &words)
{
    if (words == m_words)
        return;
    m_words = words;
    Q_EMIT changed();
}

void SpellVocabulary::need()
{
    if (!std::exchange(m_needed, true))
        Q_EMIT needed();
}

} // namespace elchi
