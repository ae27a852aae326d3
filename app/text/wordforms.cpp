// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/wordforms.h"

#include "text/foldedwords.h"
#include "text/lexicon.h"
#include "text/offsetmap.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

/// Letters that every form of a word keeps; irregular ones that do not are few and no names.
constexpr qsizetype keptLetters = 2;

QString gapBetween(QStringView before, QStringView after)
{
    return QStringView(before.end(), after.begin()).toString().simplified();
}

QList<QStringView> wordViews(QStringView folded)
{
    QList<QStringView> views;
    for (const FoldedWord &cut : foldedWords(folded))
        views << cut.letters;
    return views;
}

bool hasCapital(const OffsetMap &original, const FoldedText &text, QStringView word)
{
    const qsizetype begin = word.begin() - text.text().constData();
    return original.text().at(original.toUtf16(text.originalPosition(begin))).isUpper();
}

} // namespace

WordForms::WordForms(const QString &words, Language language, bool anyCase)
{
    const FoldedText text(words);
    const OffsetMap original(words);
    const QList<QStringView> all = wordViews(text.text());
    for (qsizetype at = 0; at < all.size(); ++at) {
        m_words << Wanted{.word = all.at(at).toString(),
                          .lemmas = Lexicon::shared().lemmas(all.at(at), language),
                          .gap = at + 1 < all.size() ? gapBetween(all.at(at), all.at(at + 1)) : QString(),
                          .capital = hasCapital(original, text, all.at(at)) && (at > 0 || !anyCase)};
    }
}

bool WordForms::isSame(const Wanted &wanted, QStringView word, Language language)
{
    if (word == wanted.word)
        return true;
    const qsizetype kept = std::min(keptLetters, std::min(word.size(), wanted.word.size()));
    if (word.first(kept) != QStringView(wanted.word).first(kept))
        return false;
    const QStringList lemmas = Lexicon::shared().lemmas(word, language);
    return std::ranges::any_of(lemmas, [&](const QString &lemma) { return wanted.lemmas.contains(lemma); });
}

QList<TextSpan> WordForms::in(const QString &text, Language language) const
{
    QList<TextSpan> found;
    if (m_words.isEmpty())
        return found;
    const FoldedText letters(text);
    const OffsetMap original(text);
    const QList<QStringView> all = wordViews(letters.text());
    const auto fits = [&](qsizetype at, const Wanted &wanted) {
        return isSame(wanted, all.at(at), language) &&
               (!wanted.capital || hasCapital(original, letters, all.at(at)));
    };
    const qsizetype count = m_words.size();
    for (qsizetype at = 0; at + count <= all.size(); ++at) {
        qsizetype same = 0;
        while (same < count && fits(at + same, m_words.at(same)) &&
               (same + 1 == count ||
                gapBetween(all.at(at + same), all.at(at + same + 1)) == m_words.at(same).gap))
            ++same;
        if (same < count)
            continue;
        const qsizetype begin = all.at(at).begin() - letters.text().constData();
        const qsizetype end = all.at(at + count - 1).end() - letters.text().constData();
        if (const auto span = letters.originalSpan(begin, end))
            found << *span;
        at += count - 1;
    }
    return found;
}

bool WordForms::isFormOf(const QString &words, Language language) const
{
    const QString letters = folded(words);
    const QList<QStringView> all = wordViews(letters);
    if (all.size() != m_words.size())
        return false;
    return std::ranges::equal(m_words, all, [language](const Wanted &wanted, QStringView word) {
        return isSame(wanted, word, language);
    });
}

} // namespace elchi
