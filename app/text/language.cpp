// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/language.h"

#include "text/folding.h"
#include "text/words.h"

#include <QSet>

// cld2's header uses FILE without including it.
#include <cstdio>

#include <cld2/public/compact_lang_det.h>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

constexpr qsizetype headUnits = 100;
constexpr qsizetype bodyUnits = 200;

/// Kyrgyz letters among the Cyrillic ones: above 2 % in every Kyrgyz text of some length.
bool looksKyrgyz(const QString &text)
{
    int cyrillic = 0;
    int kyrgyz = 0;
    for (const QChar unit : folded(text)) {
        cyrillic += unit.script() == QChar::Script_Cyrillic;
        kyrgyz += u"өүң"_s.contains(unit);
    }
    return cyrillic >= 20 && kyrgyz * 50 > cyrillic;
}

/// No Cyrillic letter that Russian lacks, and enough of the others.
bool hasOnlyRussianLetters(const QString &letters)
{
    int cyrillic = 0;
    for (const QChar unit : letters) {
        if (unit.script() != QChar::Script_Cyrillic)
            continue;
        if (unit < u'а' || unit > u'я')
            return false;
        ++cyrillic;
    }
    return cyrillic >= 20;
}

/// One word in twenty is one of these.
bool hasSmallWords(const QString &letters, const QSet<QString> &smallWords)
{
    int all = 0;
    int small = 0;
    for (const Word &word : wordsOf(letters)) {
        ++all;
        small += smallWords.contains(letters.mid(word.begin, word.length()));
    }
    return small > 0 && small * 20 >= all;
}

/// Short texts full of names: Russian letters alone, and its commonest small words among the others.
bool looksRussian(const QString &text)
{
    static const QSet<QString> smallWords{u"в"_s,  u"и"_s,  u"на"_s, u"с"_s,   u"о"_s,   u"по"_s, u"не"_s,
                                          u"от"_s, u"из"_s, u"к"_s,  u"что"_s, u"для"_s, u"об"_s, u"до"_s};
    const QString letters = folded(text);
    return hasOnlyRussianLetters(letters) && hasSmallWords(letters, smallWords);
}

/// The guesser knows only a few languages: what is written in another one has words or letters that speak
/// against them.
bool mayBeEnglish(const QString &text)
{
    static const QSet<QString> smallWords{u"the"_s, u"of"_s, u"and"_s, u"in"_s,  u"to"_s,
                                          u"a"_s,   u"on"_s, u"for"_s, u"with"_s};
    return hasSmallWords(folded(text), smallWords);
}

KnownLanguage guessed(const QString &text, const LanguageGuess &guess)
{
    const Language language = guess ? languageFromName(guess(text)) : Language::Unknown;
    const bool agrees = language == Language::Kyrgyz ||
                        (language == Language::Russian && hasOnlyRussianLetters(folded(text))) ||
                        (language == Language::English && mayBeEnglish(text));
    return agrees ? KnownLanguage{language, LanguageBasis::Sonnet} : KnownLanguage();
}

KnownLanguage byLetters(const QString &text)
{
    if (looksKyrgyz(text))
        return {Language::Kyrgyz, LanguageBasis::Letters};
    return looksRussian(text) ? KnownLanguage{Language::Russian, LanguageBasis::Letters} : KnownLanguage();
}

/// Nothing where cld2 is not sure.
std::optional<KnownLanguage> byCld2(const QString &sample)
{
    const QByteArray utf8 = sample.toUtf8();
    bool reliable = false;
    const CLD2::Language found = CLD2::DetectLanguage(utf8.constData(), int(utf8.size()), true, &reliable);
    if (!reliable)
        return std::nullopt;
    if (found == CLD2::RUSSIAN)
        return KnownLanguage{Language::Russian, LanguageBasis::Cld2};
    if (found == CLD2::KYRGYZ)
        return KnownLanguage{Language::Kyrgyz, LanguageBasis::Cld2};
    return found == CLD2::ENGLISH ? KnownLanguage{Language::English, LanguageBasis::Cld2} : KnownLanguage();
}

} // namespace

KnownLanguage languageOf(const QString &text, const LanguageGuess &guess)
{
    // A headline and a part of the body tell as much as the whole text, in a sixth of the time.
    const bool isLong = text.size() > headUnits + bodyUnits;
    if (const auto known = isLong ? byCld2(text.left(headUnits) + u'\n' +
                                           text.sliced((text.size() - bodyUnits) / 2, bodyUnits))
                                  : std::nullopt)
        return *known;
    const QString sample = text.left(65536);
    if (const auto known = byCld2(sample))
        return *known;
    const KnownLanguage other = guessed(sample, guess);
    return other.language != Language::Unknown ? other : byLetters(sample);
}

} // namespace elchi
