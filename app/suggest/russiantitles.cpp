// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggest/titles.h"

#include "suggest/inflection.h"
#include "suggest/officewords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

using Rule = TitleHead::Rule;
constexpr Language ru = Language::Russian;

/// What a preposition may lead to so that the name goes on behind it.
enum class Leads { Anything, Field, Number, Named };
struct Preposition
{
    QStringView word;
    Leads leads;
};
constexpr Preposition prepositions[] = {
    {u"о", Leads::Anything},  {u"об", Leads::Anything},    {u"обо", Leads::Anything},
    {u"по", Leads::Anything}, {u"между", Leads::Anything}, {u"для", Leads::Anything},
    {u"в", Leads::Field},     {u"на", Leads::Number},      {u"до", Leads::Number},
    {u"от", Leads::Number},   {u"с", Leads::Named},        {u"со", Leads::Named},
};

const Preposition *prepositionAt(QStringView word)
{
    const auto found = std::ranges::find(prepositions, word, &Preposition::word);
    return found == std::end(prepositions) ? nullptr : found;
}

bool isNumber(QStringView word)
{
    return !word.isEmpty() && word[0].isDigit();
}

bool isConjunction(QStringView word)
{
    return word == u"и" || word == u"или";
}

/// A verb or short participle by its ending: «обсудили», «подписана», «вступится».
bool isVerb(QStringView word)
{
    constexpr qsizetype shortestParticiple = 7; // «страны» and «обмена» are none
    const bool past = endsIn(word, {u"ила", u"ела", u"яла", u"ала", u"ула", u"ыла", u"или", u"ели", u"яли",
                                    u"али", u"ули", u"ыли", u"ся"});
    return past || (word.size() >= shortestParticiple &&
                    endsIn(word, {u"ана", u"аны", u"ена", u"ены", u"ята", u"яты"}));
}

/// What a document is about: the words behind its head.
class Complement
{
public:
    Complement(const Tokens &text, const FoundWords &known) : m_text(text), m_known(known) {}

    /// The last word of it; the head itself where there is none. `genitive`: also what the head is of.
    [[nodiscard]] qsizetype endFrom(qsizetype head, bool genitive) const
    {
        constexpr int longest = 16;
        qsizetype end = head;
        qsizetype at = head;
        for (int words = 0; words < longest; ++words) {
            const auto next = step(at, at == head && !genitive);
            if (!next)
                break;
            at = *next;
            if (!isLink(m_text.word(at)))
                end = at;
        }
        return end;
    }

private:
    static bool isLink(QStringView word) { return prepositionAt(word) || isConjunction(word); }

    /// The last word of what goes on behind a word. `onlyPreposition`: nothing else may.
    [[nodiscard]] std::optional<qsizetype> step(qsizetype at, bool onlyPreposition) const
    {
        const qsizetype next = at + 1;
        if (next >= m_text.size() || !joined(at))
            return std::nullopt;
        const QStringView word = m_text.word(next);
        if (const Preposition *preposition = prepositionAt(word))
            return leads(*preposition, next) ? std::optional(next) : std::nullopt;
        if (onlyPreposition)
            return std::nullopt;
        if (isConjunction(word))
            return goesOnBehindAnd(next) ? std::optional(next) : std::nullopt;
        return partEnd(next);
    }

    /// A noun, an adjective, a number or a known name that may be a part of the name.
    [[nodiscard]] std::optional<qsizetype> partEnd(qsizetype at) const
    {
        if (m_known.isPerson(at) || TitleWords::shipped().beginAt(m_text, at, ru))
            return std::nullopt;
        if (const Finding *name = m_known.at(at)) {
            const auto office = name->type == EntityType::Office ? officeAt(m_text.word(at)) : std::nullopt;
            const bool nominative = office && office->grammarCase == GrammarCase::Nominative;
            return nominative ? std::nullopt : std::optional(name->last);
        }
        return isNumber(m_text.word(at)) || isNominal(at) ? std::optional(at) : std::nullopt;
    }

    /// By its ending a noun or adjective in a case that is not the nominative.
    [[nodiscard]] bool isNominal(qsizetype at) const
    {
        const QStringView word = m_text.word(at);
        const TitleWords &words = TitleWords::shipped();
        // «|торгово|-логистического»
        if (words.goesOn(word, ru) || m_text.capitals(at) > 1 || m_text.at(at).hyphenAfter)
            return true;
        if (word.size() < 4 || words.stops(word, ru) || isVerb(word))
            return false;
        return u"аяыиеую"_s.contains(word.back()) ||
               endsIn(word, {u"ого", u"его", u"ой", u"ей", u"ий", u"их", u"ых", u"ов", u"ев", u"ом", u"ем",
                             u"ым", u"им", u"ам", u"ям", u"ах", u"ях"});
    }

    [[nodiscard]] bool joined(qsizetype at) const
    {
        const QStringView gap = m_text.gap(at);
        const bool numbers = isNumber(m_text.word(at)) && isNumber(m_text.word(at + 1));
        if (gap == u" " || gap == u"-")
            return true;
        return gap == u"–" ? numbers : gap == u", " && isList(at + 1);
    }

    /// «о торговле, |инвестициях| |и туризме»: a list ends with «и» and holds nothing else.
    [[nodiscard]] bool isList(qsizetype at) const
    {
        constexpr int longest = 6;
        for (int words = 0; words < longest; ++words) {
            const auto end = partEnd(at);
            if (!end)
                return false;
            at = *end + 1;
            if (isConjunction(m_text.word(at)))
                return m_text.gap(at - 1) == u" " && goesOnBehindAnd(at);
            if (m_text.gap(at - 1) != u" " && m_text.gap(at - 1) != u", ")
                return false;
        }
        return false;
    }

    /// «о торговле и |туризме|», not «о торговле и |дорожную карту|», «… и |обсудили|».
    [[nodiscard]] bool goesOnBehindAnd(qsizetype conjunction) const
    {
        constexpr qsizetype lookedAt = 4;
        for (qsizetype at = conjunction + 1; at <= conjunction + lookedAt && m_text.gap(at - 1) == u" ";
             ++at) {
            if (TitleWords::shipped().beginAt(m_text, at, ru))
                return false;
        }
        return m_text.gap(conjunction) == u" " && partEnd(conjunction + 1).has_value();
    }

    [[nodiscard]] bool leads(const Preposition &preposition, qsizetype at) const
    {
        const QStringView next = m_text.word(at + 1);
        if (m_text.gap(at) != u" ")
            return false;
        switch (preposition.leads) {
        case Leads::Field:
            return next == u"области" || next == u"сфере" || next == u"отношении" || next == u"части";
        case Leads::Number:
            return isNumber(next) || next == u"период";
        case Leads::Named:
            return partEnd(at + 1) && (m_text.isCapital(at + 1) || m_known.at(at + 1));
        case Leads::Anything:
            break;
        }
        return partEnd(at + 1).has_value();
    }

    const Tokens &m_text;
    const FoundWords &m_known;
};

enum class Gender { Masculine, Feminine, Neuter };

Gender genderOf(QStringView nominative)
{
    if (nominative.endsWith(u'е'))
        return Gender::Neuter;
    return nominative.endsWith(u'а') || nominative.endsWith(u'я') ? Gender::Feminine : Gender::Masculine;
}

/// «совместный» (Feminine) → «совместная».
QString agreeing(const QString &adjective, Gender gender)
{
    const bool soft = adjective.endsWith(u"ний");
    const QString stem = adjective.chopped(2);
    switch (gender) {
    case Gender::Feminine:
        return stem + (soft ? u"яя"_s : u"ая"_s);
    case Gender::Neuter:
        return stem + (soft ? u"ее"_s : u"ое"_s);
    case Gender::Masculine:
        break;
    }
    return adjective;
}

/// «Душанбинской» → «Душанбинский»; empty for what is no adjective of a place.
QString adjectiveOfPlace(const Tokens &text, qsizetype at)
{
    const QString word = writtenWords(text, at, at);
    const qsizetype end = word.lastIndexOf(u"ск"_s) + 2;
    const bool adjective = end > 3 && word.size() - end >= 2 && word.size() - end <= 3;
    return adjective && text.isCapital(at) ? word.left(end) + u"ий"_s : QString();
}

/// The head with the adjectives before it, in the nominative.
struct Headed
{
    qsizetype first;
    QString name;
    bool named = false; ///< an adjective makes it a name
};

Headed withAdjectives(const Tokens &text, const FoundWords &known, const TitlePlace &place)
{
    Headed headed{place.first, place.head->words.join(u' ')};
    const Gender gender = genderOf(place.head->words.size() > 1 && place.head->rule == Rule::Genitive &&
                                           place.head->words[0].endsWith(u"ая")
                                       ? place.head->words[1]
                                       : place.head->words[0]);
    while (headed.first > 0 && text.gap(headed.first - 1) == u" ") {
        const qsizetype before = headed.first - 1;
        QString adjective = TitleWords::shipped().adjective(text.word(before), ru);
        if (adjective.isEmpty() && !known.at(before))
            adjective = adjectiveOfPlace(text, before);
        if (adjective.isEmpty())
            break;
        headed.name = agreeing(adjective, gender) + u' ' + headed.name;
        headed.named = true;
        headed.first = before;
    }
    return headed;
}

/// «двусторонние |соглашения|», «важных |договоров|»: an ending of many before a head that could be one.
bool isBehindPlural(const Tokens &text, qsizetype first)
{
    return endsIn(text.word(first - 1), {u"ые", u"ых", u"ыми", u"ские", u"ских", u"нние", u"нних", u"шие"}) &&
           text.gap(first - 1) == u" ";
}

/// « «О туризме»» → « о туризме», « «Чистый воздух»» → itself.
QString titleBehind(const Tokens &text, QuotedWords quoted)
{
    QString title = writtenWords(text, quoted.first, quoted.last);
    if (text.word(quoted.first) != u"о" && text.word(quoted.first) != u"об")
        return u" «"_s + title + u'»';
    title[0] = title[0].toLower();
    return u' ' + title;
}

std::optional<Finding> document(const Tokens &text, const FoundWords &known, const TitlePlace &place)
{
    const Headed headed = withAdjectives(text, known, place);
    const qsizetype plural = headed.named ? headed.first : place.first;
    if (isBehindPlural(text, plural) || (headed.named && isBehindPlural(text, place.first)))
        return std::nullopt;
    const Rule rule = place.head->rule;
    const bool fixedGenitive = rule == Rule::Genitive;
    qsizetype last =
        rule == Rule::Title ? place.last : Complement(text, known).endFrom(place.last, fixedGenitive);
    QString name = capitalised(headed.name);
    if (last > place.last)
        name += u' ' + writtenWords(text, place.last + 1, last);
    const auto quoted = quotedBehind(text, last);
    if (quoted) {
        name += titleBehind(text, *quoted);
        last = quoted->last;
    }
    const bool severalWords =
        place.head->words.size() > 1 && fixedGenitive && place.head->words[1] != u"карта";
    const bool about = last > place.last && (rule != Rule::Adjective || headed.named);
    if (!(about || headed.named) || (rule == Rule::Title && !quoted) || (severalWords && last == place.last))
        return std::nullopt;
    return Finding{headed.first, last, {}, EntityType::Document, name};
}

} // namespace

std::optional<Finding> russianTitle(const Tokens &text, const FoundWords &known, const TitlePlace &place)
{
    if (place.head->type == EntityType::Document)
        return document(text, known, place);
    if (place.head->rule == Rule::Organisation) {
        const Finding *whose = text.gap(place.last) == u" " ? known.at(place.last + 1) : nullptr;
        if (!whose || whose->type != EntityType::Organisation || whose->first != place.last + 1)
            return std::nullopt;
        const QString name =
            capitalised(place.head->words.join(u' ')) + u' ' + writtenWords(text, whose->first, whose->last);
        return Finding{place.first, whose->last, {}, place.head->type, name};
    }
    return quotedThing(text, known, place, quotedBehind(text, place.last));
}

} // namespace elchi
