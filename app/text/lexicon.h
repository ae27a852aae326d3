// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dispatch.h"
#include "text/wordtable.h"

#include <QString>
#include <QStringList>
#include <functional>
#include <memory>
#include <span>

namespace elchi {

/// The lemmas (dictionary forms) of words. Russian and English ones: irregularLemma(), else hunspell's
/// dictionaries, else nameStems() and Snowball's English stemmer. Kyrgyz ones, for which there is no
/// dictionary: kyrgyzStem(). A word may have several («стали»: «сталь», «стать»). What was looked up once is
/// remembered, up to half a million words. Any thread; one lexicon serves all.
class Lexicon
{
public:
    /// The one of this program. Its dictionaries are loaded with the first word that needs them (some 0.1 s
    /// each), from the folders "hunspell" of QStandardPaths::GenericDataLocation; without one
    /// the stems do alone.
    [[nodiscard]] static Lexicon &shared();
    ~Lexicon();
    Lexicon(const Lexicon &) = delete;
    Lexicon &operator=(const Lexicon &) = delete;

    /// Calls `take` for each of the words, in any order, with the table in which it and its lemmas are: at
    /// least one, which may be the word itself. The table is for the call, in which the lexicon must not be
    /// asked. `language` is that of the text; Cyrillic words of a text in an unknown one are taken for
    /// Russian.
    void visit(std::span<const FoldedWord> words, Language language,
               const std::function<void(const WordTable &known, WordTable::Number word)> &take);
    /// The lemmas of one word.
    [[nodiscard]] QStringList lemmas(QStringView foldedWord, Language language);
    /// How many words were looked up so far, not counting those that were remembered.
    [[nodiscard]] qint64 lookups() const;

private:
    Lexicon();

    class Books;
    std::unique_ptr<Books> m_books;
};

} // namespace elchi
