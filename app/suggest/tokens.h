// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "suggest/lettertable.h"
#include "text/folding.h"
#include "text/offsetmap.h"
#include "text/words.h"

#include <QList>
#include <QString>
#include <vector>

namespace elchi {

/// A text cut into folded words that know how they were written.
class Tokens
{
public:
    explicit Tokens(const QString &text);

    [[nodiscard]] qsizetype size() const { return m_words.size(); }
    [[nodiscard]] const QList<Word> &words() const { return m_words; }
    [[nodiscard]] const Word &at(qsizetype index) const { return m_words[index]; }
    /// The folded letters of a word; empty outside of the text.
    [[nodiscard]] QStringView word(qsizetype index) const;
    /// The folded characters between a word and the next; a line feed behind the last.
    [[nodiscard]] QStringView gap(qsizetype index) const;
    /// LettersHash of the first letters of a word; `length`: at least one.
    [[nodiscard]] quint32 hash(qsizetype index, qsizetype length) const
    {
        return m_hashes[size_t(m_words[index].begin + length - 1)];
    }
    [[nodiscard]] bool isCapital(qsizetype index) const { return m_capitals[index] > 0; }
    /// How many letters at the beginning of the word are capitals.
    [[nodiscard]] int capitals(qsizetype index) const { return m_capitals[index]; }
    /// The span of the words [first, last] in the text.
    [[nodiscard]] TextSpan span(qsizetype first, qsizetype last) const;
    [[nodiscard]] const OffsetMap &map() const { return m_map; }
    [[nodiscard]] const FoldedText &folding() const { return m_folding; }

private:
    OffsetMap m_map;
    FoldedText m_folding;
    QList<Word> m_words;
    QList<int> m_capitals;
    std::vector<quint32> m_hashes; ///< by unit of the folded text: of the word from its beginning up to there
};

} // namespace elchi
