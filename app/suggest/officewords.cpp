// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggest/officewords.h"

#include "suggest/wordends.h"

#include <algorithm>
#include <array>
#include <bit>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

constexpr OfficeWord officeWords[] = {
    {u"посл", u"посол"},
    {u"посол", u"посол"},
    {u"посланник", u"посланник"},
    {u"министр", u"министр"},
    {u"премьер", u"премьер"},
    {u"президент", u"президент"},
    {u"председател", u"председатель"},
    {u"заместител", u"заместитель"},
    {u"замминистр", u"замминистра"},
    {u"глав", u"глава"},
    {u"директор", u"директор"},
    {u"руководител", u"руководитель"},
    {u"представител", u"представитель"},
    {u"спецпредставител", u"спецпредставитель"},
    {u"секретар", u"секретарь"},
    {u"госсекретар", u"госсекретарь"},
    {u"советник", u"советник"},
    {u"помощник", u"помощник"},
    {u"консул", u"консул"},
    {u"спикер", u"спикер"},
    {u"торага", u"торага"},
    {u"генсек", u"генсек"},
    {u"ректор", u"ректор"},
    {u"мэр", u"мэр"},
    {u"губернатор", u"губернатор"},
    {u"координатор", u"координатор"},
    {u"эксперт", u"эксперт"},
    {u"депутат", u"депутат"},
    {u"комиссар", u"комиссар"},
    {u"канцлер", u"канцлер"},
    {u"атташе", u"атташе"},
    {u"attach", u"attaché"},
    {u"ambassador", u"ambassador"},
    {u"minister", u"minister"},
    {u"president", u"president"},
    {u"director", u"director"},
    {u"chairman", u"chairman"},
    {u"head", u"head"},
    {u"envoy", u"envoy"},
    {u"secretary", u"secretary"},
    {u"representative", u"representative"},
    {u"mayor", u"mayor"},
    {u"speaker", u"speaker"},
    {u"premier", u"premier"},
    {u"элчи", u"элчи", true},
    {u"министри", u"министр", true},
    {u"президенти", u"президент", true},
    {u"төрага", u"төрага", true},
    {u"башчы", u"башчы", true},
    {u"жетекчи", u"жетекчи", true},
    {u"өкүл", u"өкүл", true},
    {u"кеңешчи", u"кеңешчи", true},
    {u"басар", u"басар", true},
    {u"директору", u"директор", true},
    {u"мэри", u"мэр", true},
    {u"катчы", u"катчы", true},
    {u"постпред", u"постпред"},
    {u"commissioner", u"commissioner"},
    {u"governor", u"governor"},
};

/// Which office words have a letter at a place of their stem: a bit for each. Letters share places in the
/// table, which costs a comparison at most.
class StemLetters
{
public:
    explicit StemLetters(qsizetype place)
    {
        for (size_t i = 0; i < std::size(officeWords); ++i)
            m_words[officeWords[i].stem[place].unicode() & 0xFFU] |= quint64(1) << i;
    }
    [[nodiscard]] quint64 operator[](QChar letter) const { return m_words[letter.unicode() & 0xFFU]; }

private:
    static_assert(std::size(officeWords) <= 64);
    std::array<quint64, 256> m_words{};
};

/// Bits of the office words that begin with the same letters; all have at least two.
quint64 wordsLike(QStringView word)
{
    static const StemLetters first(0);
    static const StemLetters second(1);
    return word.size() < 2 ? 0 : first[word[0]] & second[word[1]];
}

/// A Kyrgyz office word that speaks of one person: «элчиси», «элчисинин», not «элчилери».
bool isOneHolder(QStringView rest)
{
    static constexpr QStringView plurals[] = {u"лар", u"лер", u"лор", u"лөр", u"дар", u"дер", u"дор", u"дөр"};
    const bool many =
        std::ranges::any_of(plurals, [rest](QStringView plural) { return rest.startsWith(plural); });
    return !many && isKyrgyzSuffix(rest);
}

bool isPlural(QStringView rest)
{
    return rest == u"ы" || rest == u"и" || rest == u"ов" || rest == u"ей" || rest == u"ам" || rest == u"ям" ||
           rest == u"ах" || rest == u"ях" || rest == u"s";
}

/// «глава», «главы», «главой»: feminine, so the endings say other cases than those of «министр».
std::optional<GrammarCase> caseOfHead(QStringView rest)
{
    if (rest == u"а")
        return GrammarCase::Nominative;
    if (rest == u"ой")
        return GrammarCase::Instrumental;
    if (rest == u"е")
        return GrammarCase::Dative;
    return rest == u"ы" || rest == u"у" ? std::optional(GrammarCase::Genitive) : std::nullopt;
}

} // namespace

// Stems may share their beginning: endings decide.
std::optional<OfficeHit> officeAt(QStringView word)
{
    // «|После| заседания» is no ambassador.
    if (word == u"после")
        return std::nullopt;
    for (quint64 words = wordsLike(word); words != 0; words &= words - 1) {
        const OfficeWord &office = officeWords[std::countr_zero(words)];
        if (!word.startsWith(office.stem))
            continue;
        const QStringView rest = word.mid(office.stem.size());
        if (office.kyrgyz) {
            if (isOneHolder(rest))
                return OfficeHit{&office, GrammarCase::Kyrgyz};
        } else if (office.nominative == u"глава") {
            if (const auto grammarCase = caseOfHead(rest))
                return OfficeHit{&office, *grammarCase};
        } else if (rest.size() <= 2 && !isPlural(rest) && isFormOf(word, office.nominative)) {
            return OfficeHit{&office, caseOf(rest)};
        }
    }
    return std::nullopt;
}

bool sameOffice(const OfficeWord &one, const OfficeWord &other)
{
    struct Pair
    {
        QStringView one;
        QStringView other;
    };
    static constexpr Pair same[] = {
        {u"президент", u"president"}, {u"посол", u"ambassador"},      {u"посол", u"элчи"},
        {u"министр", u"minister"},    {u"председатель", u"chairman"}, {u"председатель", u"төрага"},
        {u"торага", u"speaker"},      {u"спикер", u"торага"},         {u"төрага", u"торага"},
        {u"глава", u"head"},          {u"глава", u"башчы"},           {u"директор", u"director"},
        {u"секретарь", u"secretary"}, {u"премьер", u"premier"},
    };
    return one.nominative == other.nominative || std::ranges::any_of(same, [&](const Pair &pair) {
               return (pair.one == one.nominative && pair.other == other.nominative) ||
                      (pair.one == other.nominative && pair.other == one.nominative);
           });
}

OfficeHits::OfficeHits(const Tokens &text)
    : m_hits(size_t(text.size()), OfficeHit{nullptr, GrammarCase::Nominative})
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (const auto hit = officeAt(text.word(at))) {
            m_hits[size_t(at)] = *hit;
            m_words.append(at);
        }
    }
}

bool isComplement(QStringView word)
{
    if (word == u"и" || word == u"дел" || word == u"по" || word == u"земель")
        return true;
    if (word.size() < 4)
        return false;
    const bool pastVerb = endsIn(word, {u"ила", u"ела", u"яла", u"ала", u"ула", u"ыла", u"или", u"ели",
                                        u"яли", u"али", u"ули", u"ыли", u"лась", u"лись"});
    return !pastVerb && endsIn(word, {u"а", u"я", u"ы", u"и", u"ой", u"ей", u"ий", u"ого", u"его", u"их",
                                      u"ых", u"ов", u"ев"});
}

} // namespace elchi
