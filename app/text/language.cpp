// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/language.h"

#include "text/folding.h"
#include "text/words.h"

#include <QSet>
#include <algorithm>
#include <span>

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
bool hasOnlyRussianLetters(const QString &letters, int least = 20)
{
    int cyrillic = 0;
    for (const QChar unit : letters) {
        if (unit.script() != QChar::Script_Cyrillic)
            continue;
        if (unit < u'а' || unit > u'я')
            return false;
        ++cyrillic;
    }
    return cyrillic >= least;
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

/// Letters of Kazakh, Tatar, Tajik, Uzbek, Ukrainian and others, that neither Russian nor Kyrgyz has; a name
/// or two of theirs in a text is not much.
bool hasForeignLetters(QStringView text)
{
    int cyrillic = 0;
    int foreign = 0;
    for (const QChar unit : text) {
        if (unit < u'\u0400' || unit > u'\u052F')
            continue;
        ++cyrillic;
        const bool russian = (unit >= u'А' && unit <= u'я') || unit == u'Ё' || unit == u'ё';
        foreign += !russian && !u"ӨөҮүҢңѲѳ"_s.contains(unit);
    }
    return foreign >= 2 && foreign * 33 > cyrillic;
}

bool endsWithOne(QStringView word, std::span<const QStringView> endings)
{
    return std::ranges::any_of(endings, [word](QStringView ending) {
        return word.size() >= ending.size() + 2 && word.endsWith(ending);
    });
}

/// What the small words and the endings of a short text's words in small letters speak for; names have none
/// of their own language.
struct Leaning
{
    int russian = 0;
    int kyrgyz = 0;
};

Leaning leaningOf(const QString &text)
{
    static const QSet<QString> russianWords{u"в"_s,  u"и"_s,  u"на"_s, u"с"_s,  u"о"_s,
                                            u"по"_s, u"не"_s, u"от"_s, u"из"_s, u"к"_s,
                                            u"за"_s, u"об"_s, u"до"_s, u"во"_s, u"со"_s};
    static const QSet<QString> kyrgyzWords{u"менен"_s, u"жана"_s, u"боюнча"_s, u"кабыл"_s, u"бул"_s};
    static constexpr QStringView russian[] = {u"ил", u"ял", u"ли", u"ся",  u"сь",  u"ть", u"ый",  u"ой",
                                              u"ая", u"ое", u"ые", u"ии",  u"ию",  u"ей", u"ого", u"его",
                                              u"ых", u"их", u"ов", u"ами", u"ями", u"ах", u"ние", u"ют"};
    static constexpr QStringView kyrgyz[] = {u"лды", u"рды",  u"йды", u"лди", u"рди", u"лду", u"рду", u"шты",
                                             u"шти", u"шту",  u"дын", u"нын", u"тын", u"уу",  u"лар", u"лер",
                                             u"гы",  u"ууга", u"ына", u"уна", u"сын", u"сына"};
    Leaning leaning;
    for (const Word &word : wordsOf(text)) {
        const QString letters = text.mid(word.begin, word.length());
        if (letters[0].script() != QChar::Script_Cyrillic || !letters[0].isLower())
            continue;
        leaning.russian += russianWords.contains(letters) || endsWithOne(letters, russian);
        leaning.kyrgyz += kyrgyzWords.contains(letters) || endsWithOne(letters, kyrgyz);
    }
    return leaning;
}

/// A headline or a sentence full of names is too little for any guesser: what it says is held against the
/// letters and endings.
KnownLanguage corrected(const KnownLanguage &known, const QString &text)
{
    constexpr qsizetype shortest = 400;
    if (known.language == Language::English)
        return known;
    if (known.language != Language::Unknown && hasForeignLetters(QStringView(text).left(1000)))
        return {};
    if (text.size() > shortest || looksKyrgyz(text) || !hasOnlyRussianLetters(folded(text), 8))
        return known;
    const Leaning leaning = leaningOf(text);
    if (known.language != Language::Russian &&
        leaning.russian > leaning.kyrgyz + (known.language == Language::Unknown))
        return {Language::Russian, LanguageBasis::Letters};
    if (known.language != Language::Kyrgyz && leaning.kyrgyz > 0 && leaning.russian == 0)
        return {Language::Kyrgyz, LanguageBasis::Letters};
    return known;
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
    const QString sample = text.left(65536);
    auto known =
        isLong ? byCld2(text.left(headUnits) + u'\n' + text.sliced((text.size() - bodyUnits) / 2, bodyUnits))
               : std::nullopt;
    if (!known)
        known = byCld2(sample);
    if (known && known->language == Language::Unknown)
        return *known;
    if (!known)
        known = guessed(sample, guess);
    return corrected(known->language == Language::Unknown ? byLetters(sample) : *known, sample);
}

} // namespace elchi
