// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "suggest/lettertable.h"
#include "suggest/tokens.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QVarLengthArray>

namespace elchi {

/// A sector's words in a text.
struct SectorFinding
{
    qsizetype first = 0; ///< words [first, last]
    qsizetype last = 0;
    QString code; ///< "energy"
};

/// Finds sectors by the stems of resources/vocabularies/sector-stems.csv (columns code, lang, stem, kind). A
/// stem is one or more beginnings of words («сельск хозяйств»); `$` behind one means the whole word. Kind
/// "yes" finds; "no" is a trap: its words are never of that sector («газет» is no «газ»), nor of any where
/// the code is empty. The longest match wins. Read once, then only looked into: thread-safe.
class SectorStems
{
public:
    SectorStems();

    [[nodiscard]] QList<SectorFinding> find(const Tokens &text) const;

private:
    struct Stem
    {
        QString code;
        QStringList words;     ///< `$` at the end: the whole word
        qsizetype letters = 0; ///< of all words
        bool trap = false;

        [[nodiscard]] bool isLongerThan(const Stem &other) const
        {
            return words.size() != other.words.size() ? words.size() > other.words.size()
                                                      : letters > other.letters;
        }
    };

    using Found = QVarLengthArray<int, 8>; ///< indices of m_stems

    void add(const QString &line);
    void stemsAt(const Tokens &text, qsizetype at, Found &found) const;
    [[nodiscard]] static bool matches(const Stem &stem, const Tokens &text, qsizetype at);

    QList<Stem> m_stems;
    LetterTable m_beginnings; ///< first words of the stems → indices of m_stems
};

} // namespace elchi
