// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggest/persons.h"

#include "suggest/personname.h"

#include <QHash>
#include <QSet>
#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

/// Whether a name goes on over what stands between two words.
bool carriesOn(const Tokens &text, qsizetype at)
{
    const QStringView gap = text.gap(at);
    const bool initial = text.at(at).length() == 1 && text.isCapital(at);
    return gap == u" " || (gap == u"-" && text.isCapital(at)) || (initial && (gap == u"." || gap == u". "));
}

/// «Сапарбек кызы»: nobody else is called so.
bool isKyrgyzFiliation(QStringView word)
{
    return word.startsWith(u"уулу") || word.startsWith(u"кызы") || word == u"uulu" || word == u"kyzy";
}

/// «ЖИКАнын»: a name goes on with no abbreviation.
bool isAbbreviation(const Tokens &text, qsizetype at)
{
    return text.capitals(at) > 1 && text.capitals(at) < int(text.at(at).length());
}

/// «директор |ФСБ| Александр …»: nobody's given name.
bool isAcronym(const Tokens &text, qsizetype at)
{
    constexpr qsizetype longest = 5;
    const qsizetype letters = text.at(at).length();
    return letters > 1 && letters <= longest && text.capitals(at) == int(letters) && at + 1 < text.size() &&
           text.capitals(at + 1) == 1;
}

/// The capitalised words that begin at a position; the last one's index.
qsizetype endOfName(const Tokens &text, const FoundWords &known, qsizetype first)
{
    qsizetype last = first;
    while (last - first < 3 && last + 1 < text.size() && carriesOn(text, last) && !known.at(last + 1) &&
           (text.isCapital(last + 1) || isFiliation(text.word(last + 1))) && !isAbbreviation(text, last + 1))
        ++last;
    return last;
}

QString nameOf(const Tokens &text, qsizetype first, qsizetype last, GrammarCase grammarCase)
{
    QString name;
    for (qsizetype at = first; at <= last; ++at) {
        const QString word = text.map().mid(text.span(at, at));
        const bool turned = grammarCase != GrammarCase::Kyrgyz || at == last;
        // «Инмина Яна»: short words are surnames of the East when they stand last.
        const qsizetype shortest = at == last && last > first ? 3 : 4;
        name += turned && word.size() >= shortest && !isFiliation(text.word(at))
                    ? nominative(word, grammarCase)
                    : word;
        if (at < last)
            name += text.at(at).length() == 1 ? text.gap(at).toString()
                    : text.at(at).hyphenAfter ? u"-"_s
                                              : u" "_s;
    }
    return name;
}

/// What the words between an office and a name say about the name.
struct Way
{
    GrammarCase grammarCase;
    QString country = {};
    bool left = false; ///< the office is left behind: what follows stands to the next verb or preposition
};

/// «министр |встретился| с», «министр |принял|», «министр в Сеуле |с|».
void passBy(Way &way, QStringView word)
{
    const bool posting = word == u"в" || word == u"to" || word == u"in" || word == u"of" || word == u"the";
    if (posting || (!way.left && isComplement(word)))
        return;
    way.left = true;
    way.country.clear();
    if (word == u"с" || word == u"со")
        way.grammarCase = GrammarCase::Instrumental;
    else if (word == u"к" || word == u"ко")
        way.grammarCase = GrammarCase::Dative;
    else if (way.grammarCase != GrammarCase::Kyrgyz && (word.endsWith(u"л") || word.endsWith(u"ла")))
        way.grammarCase = GrammarCase::Genitive;
}

/// The person that stands behind an office within the same clause.
std::optional<Finding> personBehind(const Tokens &text, const FoundWords &known, qsizetype office,
                                    GrammarCase grammarCase)
{
    constexpr int farthest = 12;
    const Finding *whole = known.at(office);
    // «Казакстандын Премьер-министри» begins like a Russian office and ends as a Kyrgyz one.
    if (const auto end = whole ? officeAt(text.word(whole->last)) : std::nullopt; end && end->word->kyrgyz)
        grammarCase = GrammarCase::Kyrgyz;
    // «с |торага| Нурланбеком …»: the word itself has no cases.
    const qsizetype begin = whole ? whole->first : office;
    const QStringView before = text.word(begin - 1);
    if (text.word(office) == u"торага" && (before == u"с" || before == u"со"))
        grammarCase = GrammarCase::Instrumental;
    Way way{grammarCase, whole && whole->type == EntityType::Office ? whole->country : QString()};
    qsizetype at = whole ? qMax(office, whole->last) : office;
    for (int steps = 0; steps < farthest && at + 1 < text.size(); ++steps) {
        const QStringView gap = text.gap(at);
        if (gap != u" " && gap != u"-" && gap != u" - " && gap != u" – ")
            return std::nullopt;
        ++at;
        if (const Finding *covered = known.at(at)) {
            // Another office finds its own holder.
            if (covered->type == EntityType::Office)
                return std::nullopt;
            if (way.country.isEmpty() && !way.left && covered->type == EntityType::Country)
                way.country = covered->country;
            at = covered->last;
        } else if (!text.isCapital(at) || isAcronym(text, at)) {
            passBy(way, text.word(at));
        } else {
            const qsizetype last = endOfName(text, known, at);
            if (last == at)
                return std::nullopt;
            if (way.country.isEmpty() && isKyrgyzFiliation(text.word(last)))
                way.country = u"KG"_s;
            return Finding{at,         last, {}, EntityType::Person, nameOf(text, at, last, way.grammarCase),
                           way.country};
        }
    }
    return std::nullopt;
}

/// The person that an office behind a comma explains: «Катрин Фогельзанг, главу миссии», "Jane Doe, deputy
/// head of …".
std::optional<Finding> personBefore(const Tokens &text, const FoundWords &known, qsizetype at,
                                    GrammarCase grammarCase)
{
    const Finding *whole = known.at(at);
    const bool office = whole && whole->type == EntityType::Office;
    qsizetype before = (office ? whole->first : at) - 1;
    for (int words = 0; words < 2 && text.gap(before) == u" " && !text.isCapital(before); ++words)
        --before;
    if (before < 1 || text.gap(before) != u", ")
        return std::nullopt;
    qsizetype first = before;
    while (before - first < 2 && first > 0 && carriesOn(text, first - 1) && text.isCapital(first - 1) &&
           !known.at(first - 1))
        --first;
    if (first == before || !text.isCapital(before) || known.at(before))
        return std::nullopt;
    return Finding{first,
                   before,
                   {},
                   EntityType::Person,
                   nameOf(text, first, before, grammarCase),
                   office ? whole->country : QString()};
}

/// Every further mention of persons, whichever way they are named.
class Mentions
{
public:
    explicit Mentions(const Tokens &text) : m_text(text)
    {
        for (qsizetype at = 0; at < text.size(); ++at) {
            if (text.isCapital(at))
                m_byPrefix[prefixOf(text.word(at))].append(at);
        }
    }

    void find(const Finding &person, QList<Finding> &found) const
    {
        const Tokens name(person.name);
        for (const PersonName &way : waysToName(name)) {
            for (const qsizetype at : m_byPrefix.value(prefixOf(way.word(name, 0)))) {
                if (!isThere(name, way, at))
                    continue;
                found.append(person);
                found.last().first = at;
                found.last().last = at + way.words.size() - 1;
            }
        }
    }

private:
    /// What no case ending changes.
    static quint32 prefixOf(QStringView word)
    {
        return word.size() < 2 ? word[0].unicode() : quint32(word[0].unicode()) << 16U | word[1].unicode();
    }

    [[nodiscard]] bool isThere(const Tokens &name, const PersonName &way, qsizetype first) const
    {
        if (first + way.words.size() > m_text.size())
            return false;
        for (qsizetype i = 0; i < way.words.size(); ++i) {
            const QStringView word = way.word(name, i);
            const QStringView found = m_text.word(first + i);
            const bool joined = i == 0 || carriesOn(m_text, first + i - 1);
            const bool capital = m_text.isCapital(first + i) || isFiliation(word);
            if (!joined || !capital || (word.size() == 1 ? found != word : !isFormOf(found, word)))
                return false;
        }
        return true;
    }

    const Tokens &m_text;
    QHash<quint32, QList<qsizetype>> m_byPrefix; ///< capitalised words by their first letters
};

constexpr QStringView severalStems[] = {u"посл",       u"министр",  u"президент", u"представител",
                                        u"директор",   u"спикер",   u"премьер",   u"заместител",
                                        u"ambassador", u"minister", u"president", u"speaker"};

/// An office word of several: «послов», «министрами», "ambassadors".
std::optional<GrammarCase> officesAt(QStringView word)
{
    struct Ending
    {
        QStringView ending;
        GrammarCase grammarCase;
    };
    static constexpr Ending endings[] = {
        {u"ы", GrammarCase::Nominative},     {u"и", GrammarCase::Nominative},
        {u"s", GrammarCase::Nominative},     {u"ов", GrammarCase::Genitive},
        {u"ей", GrammarCase::Genitive},      {u"ам", GrammarCase::Dative},
        {u"ям", GrammarCase::Dative},        {u"ами", GrammarCase::Instrumental},
        {u"ями", GrammarCase::Instrumental},
    };
    for (const QStringView stem : severalStems) {
        if (!word.startsWith(stem))
            continue;
        const auto found = std::ranges::find(endings, word.mid(stem.size()), &Ending::ending);
        if (found != std::end(endings))
            return found->grammarCase;
    }
    return std::nullopt;
}

/// «послов Италии |Луки Бьянки| и Испании |Карлоса Руиса|»: a person behind each country.
QList<Finding> holdersOfSeveral(const Tokens &text, const FoundWords &known)
{
    QList<Finding> persons;
    static const LetterTable beginnings = [] {
        LetterTable table;
        for (const QStringView stem : severalStems)
            table.add(stem, 0);
        return table;
    }();
    constexpr qsizetype start = LetterTable::startLetters;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text.word(at).size() <= start || !beginnings.mayBegin(text.hash(at, start)))
            continue;
        const auto grammarCase = officesAt(text.word(at));
        for (qsizetype last = at; grammarCase && last + 1 < text.size();) {
            const QStringView gap = text.gap(last);
            const QStringView next = text.word(last + 1);
            const bool joint = next == u"и" || next == u"and" || next == u"of" || isComplement(next);
            const Finding *country = known.countryAt(last + 1);
            if ((gap != u" " && gap != u", ") || (!country && !joint))
                break;
            last = country ? country->last : last + 1;
            if (!country || !text.isCapital(last + 1) || text.gap(last) != u" " || known.at(last + 1))
                continue;
            const qsizetype end = endOfName(text, known, last + 1);
            if (end > last + 1)
                persons.append({last + 1,
                                end,
                                {},
                                EntityType::Person,
                                nameOf(text, last + 1, end, *grammarCase),
                                country->country});
            last = end;
        }
    }
    return persons;
}

bool overlapsPerson(const FoundWords &known, const Finding &person)
{
    for (qsizetype at = person.first; at <= person.last; ++at) {
        if (known.isPerson(at))
            return true;
    }
    return false;
}

} // namespace

QList<Finding> newPersons(const Tokens &text, const OfficeHits &hits, const FoundWords &known)
{
    QList<Finding> persons;
    QSet<QString> names;
    QSet<qsizetype> begins;
    const auto add = [&](const Finding &person) {
        if (names.contains(person.name) || begins.contains(person.first))
            return;
        names.insert(person.name);
        begins.insert(person.first);
        persons.append(person);
    };
    // «депутат |Бундестага| Манфред Грунд» where the text names Манфред Грунд alone too.
    const auto withoutOther = [&names](Finding person) {
        for (const QString &name : std::as_const(names)) {
            if (person.name.endsWith(u' ' + name) && name.contains(u' ')) {
                person.first = person.last - name.count(u' ') - name.count(u'-');
                person.name = name;
                break;
            }
        }
        return person;
    };
    for (const Finding &finding : known.all()) {
        if (finding.type == EntityType::Person)
            add(finding);
    }
    for (const Finding &person : holdersOfSeveral(text, known)) {
        if (!overlapsPerson(known, person))
            add(person);
    }
    for (const qsizetype at : hits.words()) {
        const auto hit = hits.at(at);
        // «премьер-|министром|»: the last half tells the case.
        if (text.at(at).hyphenAfter && hits.at(at + 1))
            continue;
        auto person = personBehind(text, known, at, hit->grammarCase);
        if (!person)
            person = personBefore(text, known, at, hit->grammarCase);
        if (person && !overlapsPerson(known, *person))
            add(withoutOther(*person));
    }
    if (persons.isEmpty())
        return {};
    const Mentions mentions(text);
    QList<Finding> found;
    for (const Finding &person : std::as_const(persons))
        mentions.find(person, found);
    return found + persons;
}

} // namespace elchi
