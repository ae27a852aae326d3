// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggest/inflection.h"

#include "suggest/wordends.h"

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

constexpr QStringView adjectiveEndings[] = {u"ий", u"ый", u"ой", u"ая", u"яя", u"ое", u"ее", u"ые", u"ие"};

constexpr QStringView manyEndings[] = {u"ам", u"ям", u"ами", u"ями", u"ах",  u"ях", u"ов",
                                       u"ев", u"ей", u"ых",  u"их",  u"ыми", u"ими"};
constexpr QStringView kyrgyzPlurals[] = {u"лар", u"лер", u"лор", u"лөр", u"дар", u"дер",
                                         u"дор", u"дөр", u"тар", u"тер", u"тор", u"төр"};

/// «посол» loses its vowel in every other case; other irregular names join here.
struct Irregular
{
    QStringView nominative;
    QStringView stem;
};
constexpr Irregular irregulars[] = {
    {u"посол", u"посл"}, {u"палец", u"пальц"}, {u"отец", u"отц"}, {u"день", u"дн"}};

bool isOneOf(QStringView word, std::span<const QStringView> list)
{
    return std::ranges::find(list, word) != list.end();
}

bool isCyrillic(QStringView word)
{
    return !word.isEmpty() && word[0].script() == QChar::Script_Cyrillic;
}

/// Ending in that case → ending in the nominative; the first that fits counts.
struct Turn
{
    GrammarCase grammarCase;
    QStringView ending;
    QStringView nominative;
};
constexpr Turn turns[] = {
    {GrammarCase::Genitive, u"ского", u"ский"},
    {GrammarCase::Genitive, u"ого", u"ый"},
    {GrammarCase::Genitive, u"овой", u"ова"},
    {GrammarCase::Genitive, u"евой", u"ева"},
    {GrammarCase::Genitive, u"иной", u"ина"},
    {GrammarCase::Genitive, u"ской", u"ская"},
    {GrammarCase::Genitive, u"ы", u"а"},
    {GrammarCase::Genitive, u"ии", u"ия"},
    {GrammarCase::Genitive, u"а", u""},
    {GrammarCase::Genitive, u"ея", u"ей"},
    {GrammarCase::Genitive, u"ая", u"ай"},
    {GrammarCase::Genitive, u"ия", u"ий"},
    {GrammarCase::Genitive, u"я", u"ь"},
    // The accusative of names in -а is told from the genitive of the office before them by nothing else:
    // «принял посла Кэнту Мори».
    {GrammarCase::Genitive, u"ту", u"та"},
    {GrammarCase::Genitive, u"ду", u"да"},
    {GrammarCase::Genitive, u"му", u"ма"},
    {GrammarCase::Genitive, u"ну", u"на"},
    {GrammarCase::Genitive, u"ру", u"ра"},
    {GrammarCase::Genitive, u"ку", u"ка"},
    {GrammarCase::Genitive, u"су", u"са"},
    {GrammarCase::Genitive, u"ву", u"ва"},
    {GrammarCase::Genitive, u"гу", u"га"},
    {GrammarCase::Genitive, u"лу", u"ла"},
    {GrammarCase::Genitive, u"ию", u"ия"},
    {GrammarCase::Dative, u"скому", u"ский"},
    {GrammarCase::Dative, u"ому", u"ый"},
    {GrammarCase::Dative, u"овой", u"ова"},
    {GrammarCase::Dative, u"евой", u"ева"},
    {GrammarCase::Dative, u"ею", u"ей"},
    {GrammarCase::Dative, u"аю", u"ай"},
    {GrammarCase::Dative, u"ию", u"ий"},
    {GrammarCase::Dative, u"ю", u"ь"},
    {GrammarCase::Dative, u"у", u""},
    {GrammarCase::Instrumental, u"ским", u"ский"},
    {GrammarCase::Instrumental, u"овой", u"ова"},
    {GrammarCase::Instrumental, u"евой", u"ева"},
    {GrammarCase::Instrumental, u"иной", u"ина"},
    {GrammarCase::Instrumental, u"овым", u"ов"},
    {GrammarCase::Instrumental, u"евым", u"ев"},
    {GrammarCase::Instrumental, u"иным", u"ин"},
    {GrammarCase::Instrumental, u"ым", u"ый"},
    {GrammarCase::Instrumental, u"еем", u"ей"},
    {GrammarCase::Instrumental, u"аем", u"ай"},
    {GrammarCase::Instrumental, u"ием", u"ий"},
    {GrammarCase::Instrumental, u"ом", u""},
    {GrammarCase::Instrumental, u"ем", u"ь"},
    {GrammarCase::Instrumental, u"ой", u"а"},
    {GrammarCase::Instrumental, u"ией", u"ия"},
};

constexpr QStringView kyrgyzCases[] = {
    u"нын", u"нин", u"нун", u"нүн", u"дын", u"дин", u"дун", u"дүн", u"тын", u"тин", u"тун", u"түн", u"дан",
    u"ден", u"дон", u"дөн", u"тан", u"тен", u"га",  u"ге",  u"го",  u"гө",  u"ка",  u"ке",  u"ны",  u"ни",
    u"ну",  u"нү",  u"ды",  u"ди",  u"ду",  u"дү",  u"ты",  u"ти",  u"ту",  u"тү",  u"ко",  u"кө",
};

QString withoutKyrgyzCase(const QString &word)
{
    for (const QStringView suffix : kyrgyzCases) {
        if (word.endsWith(suffix) && word.size() - suffix.size() >= 4)
            return word.chopped(suffix.size());
    }
    return word;
}

} // namespace

bool endsIn(QStringView word, std::initializer_list<QStringView> endings)
{
    return std::ranges::any_of(endings, [word](QStringView ending) { return word.endsWith(ending); });
}

QString stemOf(QStringView word)
{
    if (!isCyrillic(word) || word.size() < 4)
        return word.toString();
    if (word.size() >= 5 && isOneOf(word.right(2), adjectiveEndings))
        return word.chopped(2).toString();
    return u"аяоеыиьйу"_s.contains(word.back()) ? word.chopped(1).toString() : word.toString();
}

QStringView irregularStemOf(QStringView name)
{
    const auto irregular = std::ranges::find(irregulars, name, &Irregular::nominative);
    return irregular == std::end(irregulars) ? QStringView() : irregular->stem;
}

bool isFormOf(QStringView word, QStringView name)
{
    if (word == name)
        return true;
    if (const QStringView irregular = irregularStemOf(name);
        !irregular.isEmpty() && word.startsWith(irregular))
        return word.size() > irregular.size() && isRussianCase(word.mid(irregular.size()));
    if (word.startsWith(name)) {
        const QStringView rest = word.mid(name.size());
        if (rest == u"'s" || rest == u"'" || isKyrgyzSuffix(rest))
            return true;
    }
    const QString stem = stemOf(name);
    if (!isCyrillic(name) || name.size() < 2 || !word.startsWith(stem))
        return false;
    const QStringView rest = word.mid(stem.size());
    // «Росси» is no form of «Россия»; «министерств» is one of «министерства».
    if (rest.isEmpty() && stem.size() < name.size())
        return name.endsWith(u'ы');
    return isRussianCase(rest) || (name.endsWith(u'ь') && isKyrgyzSuffix(rest));
}

bool isPluralOf(QStringView word, QStringView name)
{
    if (word == name || !isCyrillic(name))
        return false;
    if (word.startsWith(name)) {
        const QStringView rest = word.mid(name.size());
        if (std::ranges::any_of(kyrgyzPlurals, [rest](QStringView many) { return rest.startsWith(many); }))
            return true;
    }
    const bool endsInVowel = u"аяоеы"_s.contains(name.back());
    const QStringView irregular = irregularStemOf(name);
    const QString stem = irregular.isEmpty() ? stemOf(name) : irregular.toString();
    if (!word.startsWith(stem))
        return false;
    const QStringView rest = word.mid(stem.size());
    // «главы» is also of one head, «министры» of many only.
    if (endsInVowel)
        return rest.isEmpty() || isOneOf(rest, manyEndings);
    return isOneOf(rest, manyEndings) || rest == u"ы" || rest == u"и" || rest == u"ые" || rest == u"ие";
}

GrammarCase caseOf(QStringView ending)
{
    if (ending.isEmpty() || ending == u"ь" || ending == u"й")
        return GrammarCase::Nominative;
    if (ending == u"а" || ending == u"я" || ending == u"ого" || ending == u"ы" || ending == u"и")
        return GrammarCase::Genitive;
    if (ending == u"у" || ending == u"ю" || ending == u"е" || ending == u"ому")
        return GrammarCase::Dative;
    if (ending == u"ом" || ending == u"ем" || ending == u"им" || ending == u"ым")
        return GrammarCase::Instrumental;
    return GrammarCase::Nominative;
}

QString nominative(const QString &word, GrammarCase grammarCase)
{
    if (grammarCase == GrammarCase::Kyrgyz)
        return withoutKyrgyzCase(word);
    for (const Turn &turn : turns) {
        if (turn.grammarCase == grammarCase && word.endsWith(turn.ending) &&
            word.size() - turn.ending.size() >= (word.size() < 5 ? 2 : 3))
            return word.chopped(turn.ending.size()) + turn.nominative.toString();
    }
    return word;
}

} // namespace elchi
