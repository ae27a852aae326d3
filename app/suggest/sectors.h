// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/code.h"
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

/// Finds sectors and topics by stems (see CodeStem): those that are shipped in
/// resources/vocabularies/sector-stems.csv (columns code, lang, stem, kind: "yes" or "no", a trap; a trap
/// without a code is one for all) or those of a codebook. The longest match wins. Read once, then only looked
/// into: thread-safe.
class SectorStems
{
public:
    /// The shipped ones.
    SectorStems();
    /// Those of the codes that are not retired, and the shipped traps for all. A codebook without any stem is
    /// one of the time before it had them: the shipped ones then.
    explicit SectorStems(const QList<Code> &codes);
    /// The shipped stems of a code, by its key.
    [[nodiscard]] static QList<CodeStem> shipped(const QString &key);

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

    void add(const QString &code, const CodeStem &stem);
    void stemsAt(const Tokens &text, qsizetype at, Found &found) const;
    [[nodiscard]] static bool matches(const Stem &stem, const Tokens &text, qsizetype at);

    QList<Stem> m_stems;
    LetterTable m_beginnings; ///< first words of the stems → indices of m_stems
};

} // namespace elchi
