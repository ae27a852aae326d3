// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "suggest/tokens.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

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
        QStringList words;
        bool trap = false;
    };

    void add(const QString &line);
    [[nodiscard]] QList<const Stem *> stemsAt(const Tokens &text, qsizetype at) const;
    [[nodiscard]] static bool matches(const Stem &stem, const Tokens &text, qsizetype at);

    QList<Stem> m_stems;
    QHash<QString, QList<qsizetype>> m_byPrefix; ///< first letters (at most three) → stems
};

} // namespace elchi
