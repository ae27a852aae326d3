// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/searchterms.h"

#include "text/folding.h"
#include "text/lexicon.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

constexpr qsizetype longestTerm = 1000;

/// The numbers of words that came by.
class Seen
{
public:
    bool isNew(WordTable::Number word)
    {
        if (word >= m_seen.size())
            m_seen.resize(word + 1024);
        const bool seen = m_seen[word];
        m_seen[word] = true;
        return !seen;
    }

private:
    std::vector<bool> m_seen;
};

/// Whether what is typed of the word may not be the beginning of its lemma: «посл» is that of «посла», not of
/// «посол». Nouns with a short ending pass, which saves a third of the index.
bool hidesIn(QStringView lemma, QStringView word)
{
    const auto [ofWord, ofLemma] = std::ranges::mismatch(word, lemma);
    return word.end() - ofWord > 2 || (ofWord != word.end() && lemma.end() - ofLemma > 1);
}

} // namespace

QString searchTerms(std::span<const FoldedWord> words, Language language)
{
    QString terms;
    terms.reserve(qsizetype(words.size()) * 6);
    Seen visited;
    Seen written;
    Lexicon::shared().visit(words, language, [&](const WordTable &known, WordTable::Number word) {
        const auto write = [&](WordTable::Number term) {
            if (written.isNew(term))
                terms.append(known.letters(term).left(longestTerm)).append(u' ');
        };
        if (!visited.isNew(word))
            return;
        const auto lemmas = known.lemmas(word);
        std::ranges::for_each(lemmas, write);
        if (std::ranges::all_of(lemmas, [&](WordTable::Number lemma) {
                return hidesIn(known.letters(lemma), known.letters(word));
            }))
            write(word);
    });
    terms.chop(1);
    return terms;
}

bool QueryWord::finds(QStringView word, Language language) const
{
    if (word.startsWith(beginning))
        return true;
    const QStringList terms = Lexicon::shared().lemmas(word, language);
    return std::ranges::any_of(
        terms, [this](const QString &term) { return term.startsWith(beginning) || lemmas.contains(term); });
}

QList<QueryWord> queryWords(const QString &query)
{
    QList<QueryWord> words;
    const QString letters = folded(query);
    for (const FoldedWord &word : foldedWords(letters)) {
        QueryWord made{.beginning = word.letters.toString(), .lemmas = {}};
        for (const Language language : {Language::Russian, Language::Kyrgyz})
            made.lemmas << Lexicon::shared().lemmas(word.letters, language);
        made.lemmas.removeDuplicates();
        words << made;
    }
    return words;
}

} // namespace elchi
