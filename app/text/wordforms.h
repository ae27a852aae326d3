// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dispatch.h"
#include "text/folding.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace elchi {

/// Some words of a text in whatever form, to be found again: «посла Японии» finds «послу Японии». Words are
/// the same when they are written alike or have a lemma in common. A word that is written with a capital is
/// found only with one («Катар», not «катар»). A value; any thread.
class WordForms
{
public:
    /// `anyCase`: the first letter's capital says nothing, because a sentence begins there.
    WordForms(const QString &words, Language language, bool anyCase);

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    /// Where they stand in a text as whole words, in order, between them the same signs.
    [[nodiscard]] QList<TextSpan> in(const QString &text, Language language) const;
    /// Whether this is a form of just these words.
    [[nodiscard]] bool isFormOf(const QString &words, Language language) const;

private:
    struct Wanted
    {
        QString word; ///< folded
        QStringList lemmas;
        QString gap; ///< folded, what stands between it and the word behind, single spaces
        bool capital = false;
    };

    [[nodiscard]] static bool isSame(const Wanted &wanted, QStringView word, Language language);

    QList<Wanted> m_words;
};

} // namespace elchi
