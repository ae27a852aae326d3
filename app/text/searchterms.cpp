// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/searchterms.h"

#include "text/folding.h"
#include "text/lexicon.h"

#include <algorithm>
#include <array>
#include <memory_resource>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

struct ViewHash
{
    size_t operator()(QStringView word) const { return qHash(word); }
};

/// By unit: Qt's own comparison is made for longer texts.
struct SameUnits
{
    bool operator()(QStringView a, QStringView b) const
    {
        return a.size() == b.size() && std::equal(a.utf16(), a.utf16() + a.size(), b.utf16());
    }
};

/// What was written already, in copies of its own: a lexicon moves what it remembers when it learns more.
/// Made anew for each text, so it takes its memory from one block.
class Seen
{
public:
    bool isNew(QStringView word)
    {
        if (m_words.contains(word))
            return false;
        auto *letters = static_cast<char16_t *>(
            m_memory.allocate(size_t(word.size()) * sizeof(char16_t), alignof(char16_t)));
        std::copy_n(word.utf16(), word.size(), letters);
        m_words.emplace(letters, word.size());
        return true;
    }

private:
    std::array<std::byte, 32768> m_block;
    std::pmr::monotonic_buffer_resource m_memory{m_block.data(), m_block.size()};
    std::pmr::unordered_set<QStringView, ViewHash, SameUnits> m_words{1024, &m_memory};
};

/// Whether what is typed of the word may not be the beginning of its lemma: «посл» is that of «посла», not of
/// «посол». Nouns with a short ending pass, which saves a third of the index.
bool hidesIn(QStringView lemma, QStringView word)
{
    const auto [ofWord, ofLemma] = std::ranges::mismatch(word, lemma);
    return word.end() - ofWord > 2 || (ofWord != word.end() && lemma.end() - ofLemma > 1);
}

} // namespace

QList<QStringView> indexedWords(QStringView folded)
{
    QList<QStringView> words;
    words.reserve(folded.size() / 6);
    qsizetype begin = -1;
    for (qsizetype at = 0; at <= folded.size(); ++at) {
        if (at < folded.size() && isFoldedWordUnit(folded[at])) {
            begin = begin < 0 ? at : begin;
        } else if (begin >= 0) {
            words << folded.sliced(begin, at - begin);
            begin = -1;
        }
    }
    return words;
}

QString searchTerms(const QString &folded, Language language)
{
    Seen seen;
    QList<QStringView> words = indexedWords(folded);
    words.removeIf([&seen](QStringView word) { return !seen.isNew(word); });
    QString terms;
    terms.reserve(folded.size());
    Seen written;
    const auto write = [&](QStringView term) {
        if (written.isNew(term))
            terms.append(term).append(u' ');
    };
    Lexicon::shared().visit(words, language, [&](QStringView word, QStringView lemmas) {
        for (const QStringView lemma : lemmas.tokenize(u' '))
            write(lemma);
        if (hidesIn(lemmas, word))
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
    for (const QStringView word : indexedWords(letters)) {
        QueryWord made{.beginning = word.toString(), .lemmas = {}};
        for (const Language language : {Language::Russian, Language::Kyrgyz})
            made.lemmas << Lexicon::shared().lemmas(word, language);
        made.lemmas.removeDuplicates();
        words << made;
    }
    return words;
}

} // namespace elchi
