// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggest/offices.h"

#include "suggest/inflection.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

/// Words that make an office, with what stays of them in every case. A Kyrgyz one stands behind its country.
struct OfficeWord
{
    QStringView stem;
    QStringView nominative;
    bool kyrgyz = false;
};
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
    {u"секретар", u"секретарь"},
    {u"консул", u"консул"},
    {u"спикер", u"спикер"},
    {u"ректор", u"ректор"},
    {u"мэр", u"мэр"},
    {u"губернатор", u"губернатор"},
    {u"координатор", u"координатор"},
    {u"эксперт", u"эксперт"},
    {u"депутат", u"депутат"},
    {u"комиссар", u"комиссар"},
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
    {u"элчи", u"элчи", true},
    {u"министри", u"министр", true},
    {u"президенти", u"президент", true},
    {u"төрага", u"төрага", true},
    {u"башчы", u"башчы", true},
    {u"жетекчи", u"жетекчи", true},
    {u"өкүл", u"өкүл", true},
    {u"орун басар", u"орун басар", true},
    {u"директору", u"директор", true},
    {u"мэри", u"мэр", true},
};

struct OfficeHit
{
    const OfficeWord *word;
    GrammarCase grammarCase;
};

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
    return rest == u"ы" || rest == u"и" || rest == u"ов" || rest == u"ам" || rest == u"ах" || rest == u"s";
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

/// The office that a folded word names: stems may share their beginning, endings decide.
std::optional<OfficeHit> officeAt(QStringView word)
{
    for (const OfficeWord &office : officeWords) {
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

const Finding *findingAt(const QList<Finding> &known, qsizetype at)
{
    const auto found = std::ranges::find_if(known, [at](const Finding &finding) {
        return finding.first <= at && at <= finding.last && finding.type != EntityType::Person;
    });
    return found == known.end() ? nullptr : &*found;
}

const Finding *countryAt(const QList<Finding> &known, qsizetype at)
{
    const auto found = std::ranges::find_if(known, [at](const Finding &finding) {
        return finding.first == at && finding.type == EntityType::Country;
    });
    return found == known.end() ? nullptr : &*found;
}

/// The end of « в Кыргызстане», " to Kyrgyzstan" behind a word; the word itself where there is none.
qsizetype behindPosting(const Tokens &text, const QList<Finding> &known, qsizetype last)
{
    const QStringView next = text.word(last + 1);
    const bool joint = text.gap(last) == u" " && text.gap(last + 1) == u" ";
    const Finding *country =
        joint && (next == u"в" || next == u"to" || next == u"in") ? countryAt(known, last + 2) : nullptr;
    return country ? country->last : last;
}

/// «послом Японии …», "Ambassador of Japan …".
std::optional<Finding> officeBeforeCountry(const Tokens &text, const QList<Finding> &known, qsizetype at,
                                           const OfficeHit &hit)
{
    const bool of = text.word(at + 1) == u"of" && text.gap(at + 1) == u" ";
    const Finding *country = text.gap(at) == u" " ? countryAt(known, at + 1 + of) : nullptr;
    if (!country)
        return std::nullopt;
    const qsizetype last = behindPosting(text, known, country->last);
    const QString rest = text.map().mid(text.span(at + 1, last));
    return Finding{
        at, last, {}, EntityType::Office, hit.word->nominative.toString() + u' ' + rest, country->country};
}

/// «Япониянын (Кыргызстандагы) элчиси».
std::optional<Finding> officeBehindCountry(const Tokens &text, const QList<Finding> &known, qsizetype at)
{
    for (qsizetype first = at - 1; first >= qMax<qsizetype>(0, at - 4); --first) {
        if (text.gap(first) != u" ")
            return std::nullopt;
        const Finding *country = countryAt(known, first);
        const bool genitive = country && text.word(first).endsWith(u'н');
        if (genitive) {
            const QString words = text.map().mid(text.span(first, at));
            return Finding{first, at, {}, EntityType::Office, words, country->country};
        }
    }
    return std::nullopt;
}

/// Whether a name goes on over what stands between two words.
bool carriesOn(const Tokens &text, qsizetype at)
{
    const QStringView gap = text.gap(at);
    const bool initial = text.at(at).length() == 1 && text.isCapital(at);
    return gap == u" " || (gap == u"-" && text.isCapital(at)) || (initial && (gap == u"." || gap == u". "));
}

bool isPatronymicWord(QStringView word)
{
    return word == u"уулу" || word == u"кызы" || word == u"оглы" || word == u"кызынын" || word == u"уулунун";
}

/// The capitalised words that begin at a position; the last one's index.
qsizetype endOfName(const Tokens &text, const QList<Finding> &known, qsizetype first)
{
    qsizetype last = first;
    while (last - first < 3 && last + 1 < text.size() && carriesOn(text, last) &&
           !findingAt(known, last + 1) && (text.isCapital(last + 1) || isPatronymicWord(text.word(last + 1))))
        ++last;
    return last;
}

QString nameOf(const Tokens &text, qsizetype first, qsizetype last, GrammarCase grammarCase)
{
    QString name;
    for (qsizetype at = first; at <= last; ++at) {
        const QString word = text.map().mid(text.span(at, at));
        const bool turned = grammarCase != GrammarCase::Kyrgyz || at == last;
        name += turned && word.size() > 3 ? nominative(word, grammarCase) : word;
        if (at < last)
            name += text.at(at).length() == 1 ? text.gap(at).toString()
                    : text.at(at).hyphenAfter ? u"-"_s
                                              : u" "_s;
    }
    return name;
}

/// The person that stands behind an office within the same clause.
std::optional<Finding> personBehind(const Tokens &text, const QList<Finding> &known, qsizetype office,
                                    GrammarCase grammarCase)
{
    constexpr int farthest = 12;
    qsizetype at = office;
    QString country;
    for (int steps = 0; steps < farthest && at + 1 < text.size(); ++steps) {
        const QStringView gap = text.gap(at);
        if (gap != u" " && gap != u"-" && gap != u" - " && gap != u" – ")
            return std::nullopt;
        ++at;
        if (const Finding *covered = findingAt(known, at)) {
            if (country.isEmpty() && covered->type == EntityType::Country)
                country = covered->country;
            at = covered->last;
            continue;
        }
        if (!text.isCapital(at))
            continue;
        const qsizetype last = endOfName(text, known, at);
        if (last == at)
            return std::nullopt;
        return Finding{at, last, {}, EntityType::Person, nameOf(text, at, last, grammarCase), country};
    }
    return std::nullopt;
}

/// Further mentions of one person: the whole name, or the surname alone.
void findAgain(const Tokens &text, const Finding &person, QList<Finding> &found)
{
    const Tokens name(person.name);
    if (name.size() == 0)
        return;
    for (qsizetype at = 0; at < text.size(); ++at) {
        qsizetype matched = 0;
        while (matched < name.size() && at + matched < text.size() && text.isCapital(at + matched) &&
               (matched == 0 || carriesOn(text, at + matched - 1)) &&
               isFormOf(text.word(at + matched), name.word(matched)))
            ++matched;
        const bool whole = matched == name.size();
        const QStringView surname = name.word(name.size() - 1);
        const bool alone = surname.size() >= 5 && text.isCapital(at) && isFormOf(text.word(at), surname);
        if (whole || alone) {
            Finding again = person;
            again.first = at;
            again.last = at + (whole ? matched - 1 : 0);
            found.append(again);
        }
    }
}

bool isNamed(const QList<Finding> &persons, const QString &name)
{
    return std::ranges::any_of(persons, [&name](const Finding &person) { return person.name == name; });
}

} // namespace

QList<Finding> newOffices(const Tokens &text, const QList<Finding> &known)
{
    QList<Finding> offices;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const auto hit = officeAt(text.word(at));
        if (!hit)
            continue;
        auto office = hit->word->kyrgyz ? officeBehindCountry(text, known, at)
                                        : officeBeforeCountry(text, known, at, *hit);
        if (office)
            offices.append(*office);
    }
    return offices;
}

QList<Finding> newPersons(const Tokens &text, const QList<Finding> &known)
{
    QList<Finding> persons;
    for (const Finding &finding : known) {
        if (finding.type == EntityType::Person && !isNamed(persons, finding.name))
            persons.append(finding);
    }
    for (qsizetype at = 0; at < text.size(); ++at) {
        const auto hit = officeAt(text.word(at));
        const auto person = hit ? personBehind(text, known, at, hit->grammarCase) : std::nullopt;
        const bool taken = person && std::ranges::any_of(known, [&](const Finding &finding) {
                               return finding.type == EntityType::Person && finding.overlaps(*person);
                           });
        const bool before = person && std::ranges::any_of(persons, [&](const Finding &one) {
                                return one.first == person->first;
                            });
        if (person && !taken && !before && !isNamed(persons, person->name))
            persons.append(*person);
    }
    QList<Finding> found;
    for (const Finding &person : std::as_const(persons))
        findAgain(text, person, found);
    return found + persons;
}

} // namespace elchi
