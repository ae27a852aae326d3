// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggest/offices.h"

#include "suggest/officewords.h"

#include <QHash>
#include <QSet>
#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

bool isLatin(const OfficeWord &word)
{
    return word.stem[0].unicode() < 0x0250;
}

/// How many words may stand between an office and the country it is of; more behind «по».
constexpr int farthest = 6;
constexpr int farthestTask = 12;

struct Modifier
{
    QStringView stem;
    QStringView nominative;
};
/// Adjectives that belong to the office behind them.
constexpr Modifier modifiers[] = {
    {u"перв", u"первый"},         {u"специальн", u"специальный"}, {u"торгов", u"торговый"},
    {u"постоянн", u"постоянный"}, {u"генеральн", u"генеральный"}, {u"исполнительн", u"исполнительный"},
    {u"старш", u"старший"},       {u"федеральн", u"федеральный"}, {u"deputy", u"deputy"},
};

/// An office as it is put together: the words [first, last] and its name.
struct Built
{
    qsizetype first;
    qsizetype last;
    QString name;
};

QString wordsOf(const Tokens &text, qsizetype first, qsizetype last)
{
    return first > last ? QString() : text.map().mid(text.span(first, last));
}

/// The office word with what belongs to it in front: «вице-|министр», «первым |заместителем».
std::optional<Built> headOf(const Tokens &text, qsizetype at, const OfficeHit &hit)
{
    Built head{at, at, hit.word->nominative.toString()};
    while (text.at(head.first).hyphenBefore && head.first > 0 && text.gap(head.first - 1) == u"-") {
        const QString before = wordsOf(text, head.first - 1, head.first - 1);
        if (text.word(head.first - 1) == u"экс")
            return std::nullopt;
        head.name = before.toLower() + u'-' + head.name;
        --head.first;
    }
    for (const Modifier &modifier : modifiers) {
        const QStringView before = text.word(head.first - 1);
        if (text.gap(head.first - 1) != u" " || !before.startsWith(modifier.stem) ||
            before.size() > modifier.stem.size() + 3)
            continue;
        head.name = modifier.nominative.toString() + u' ' + head.name;
        --head.first;
        break;
    }
    return head;
}

/// The end of « по делам Евразии», « по Центральной Азии» behind a word; the word itself where there is none.
qsizetype behindTask(const Tokens &text, const FoundWords &known, qsizetype last)
{
    if (text.gap(last) != u" " || text.word(last + 1) != u"по" || text.gap(last + 1) != u" ")
        return last;
    const bool affairs = text.word(last + 2) == u"делам" || text.word(last + 2) == u"вопросам";
    const qsizetype task = last + (affairs ? 3 : 2);
    const Finding *named = known.at(task);
    if (named && named->first == task)
        return named->last;
    if (!affairs || text.gap(task - 1) != u" " || !text.isCapital(task))
        return last;
    // «по делам Южной |и Центральной Азии|»
    const Finding *other =
        text.word(task + 1) == u"и" && text.gap(task + 1) == u" " ? known.at(task + 2) : nullptr;
    return other && other->first == task + 2 ? other->last : task;
}

/// The end of « в Кыргызстане», " to Kyrgyzstan" behind a word; the word itself where there is none.
qsizetype behindPosting(const Tokens &text, const FoundWords &known, qsizetype last)
{
    const QStringView next = text.word(last + 1);
    const bool joint = text.gap(last) == u" " && text.gap(last + 1) == u" ";
    const Finding *country =
        joint && (next == u"в" || next == u"to" || next == u"in") ? known.countryAt(last + 2) : nullptr;
    return country ? country->last : behindTask(text, known, last);
}

bool isKyrgyzGenitive(QStringView word)
{
    static constexpr QStringView endings[] = {u"нын", u"нин", u"нун", u"нүн", u"дын", u"дин",
                                              u"дун", u"дүн", u"тын", u"тин", u"тун", u"түн"};
    return std::ranges::any_of(endings, [word](QStringView ending) { return word.endsWith(ending); });
}

/// «мэр |Бишкека|», "Governor of |Osh|": other offices are of no town.
bool isOfPlace(const OfficeWord &office)
{
    static constexpr QStringView words[] = {u"мэр", u"губернатор", u"mayor", u"governor"};
    return std::ranges::find(words, office.nominative) != std::end(words);
}

/// Whether an office can be of what was found: of a country, of an organisation, or below another office.
bool canBeOf(const Tokens &text, const OfficeHit &head, const Finding &whole)
{
    // «Президент |ШКУнун| саммитине»: what a Kyrgyz genitive belongs to stands behind it.
    const bool before = text.gap(whole.last) == u" " && isKyrgyzGenitive(text.word(whole.last + 1));
    if (before || isKyrgyzGenitive(text.word(whole.last)))
        return false;
    if (whole.type == EntityType::Country || whole.type == EntityType::Organisation)
        return !whole.adjective;
    if (whole.type == EntityType::Place)
        return isOfPlace(*head.word);
    // «премьер-|министра|»: the last half tells the case.
    qsizetype inner = whole.first;
    while (inner < whole.last && text.at(inner).hyphenAfter)
        ++inner;
    const auto hit = whole.type == EntityType::Office ? officeAt(text.word(inner)) : std::nullopt;
    return hit && hit->grammarCase == GrammarCase::Genitive;
}

bool personFollows(const Tokens &text, const FoundWords &known, qsizetype last)
{
    const auto isFree = [&](qsizetype at) { return text.isCapital(at) && !known.at(at); };
    return last + 2 < text.size() && text.gap(last) == u" " && isFree(last + 1) &&
           (text.gap(last + 1) == u" " || text.at(last + 1).length() == 1) && isFree(last + 2);
}

/// Words that end what an English office is of.
bool endsOffice(QStringView word)
{
    static const QSet<QString> enders{u"met"_s,   u"with"_s, u"in"_s,      u"on"_s,  u"at"_s,   u"to"_s,
                                      u"from"_s,  u"by"_s,   u"said"_s,    u"has"_s, u"will"_s, u"was"_s,
                                      u"who"_s,   u"is"_s,   u"held"_s,    u"had"_s, u"that"_s, u"visited"_s,
                                      u"noted"_s, u"told"_s, u"received"_s};
    return enders.contains(word.toString());
}

/// "Ambassador of | Japan", "head of the investment agency | (Name Surname)", "Minister of Natural Resources
/// | (Name Surname)".
std::optional<Finding> englishOffice(const Tokens &text, const FoundWords &known, qsizetype at,
                                     const OfficeHit &hit, const Built &head)
{
    // "|Hungarian| Minister of Foreign Affairs and Trade"
    const Finding *ahead = text.gap(head.first - 1) == u" " ? known.at(head.first - 1) : nullptr;
    const Finding *whose = ahead && ahead->type == EntityType::Country && ahead->adjective ? ahead : nullptr;
    const auto office = [&](qsizetype last, const QString &country) {
        const qsizetype first = whose && country.isEmpty() ? whose->first : head.first;
        return Finding{first,
                       last,
                       {},
                       EntityType::Office,
                       wordsOf(text, first, last),
                       first < head.first ? whose->country : country};
    };
    if (text.gap(at) != u" " || text.word(at + 1) != u"of")
        return std::nullopt;
    qsizetype capitals = 0; // at the end of what was passed
    qsizetype last = at + 1;
    for (int words = 0; words <= farthest && text.gap(last) == u" "; ++words) {
        const Finding *whole = known.at(last + 1);
        // "Minister of Energy (Name Surname) and |ADB| …" is no office of the bank.
        const bool belongs = text.word(last) == u"of" || text.word(last) == u"the" || !text.isCapital(last);
        if (whole && whole->first == last + 1 && belongs && text.word(last) != u"and" &&
            canBeOf(text, hit, *whole))
            return office(behindPosting(text, known, whole->last), whole->country);
        if (endsOffice(text.word(last + 1)) || (text.word(last + 1) == u"and" && capitals > 2))
            break;
        ++last;
        capitals = text.isCapital(last) ? capitals + 1 : 0;
    }
    // The last two capitalised words are the holder's name.
    const qsizetype end = last - 2;
    return capitals >= 2 && end > at + 1 ? std::optional(office(end, {})) : std::nullopt;
}

/// «по |международным| |делам|, |обороне|»: what follows «по» by its ending.
bool isTask(QStringView word)
{
    static constexpr QStringView endings[] = {u"ым", u"им", u"ам", u"ям", u"ому", u"ему", u"у", u"ю", u"е"};
    return word.size() > 3 &&
           std::ranges::any_of(endings, [word](QStringView ending) { return word.endsWith(ending); });
}

/// «министра земель|, |инфраструктуры| |и транспорта»: what an office is of may be a list.
bool goesOn(const Tokens &text, qsizetype last, bool about)
{
    const QStringView gap = text.gap(last);
    if (gap != u", ")
        return gap == u" ";
    for (qsizetype at = last + 1;
         at <= last + farthest && (isComplement(text.word(at)) || (about && isTask(text.word(at)))); ++at) {
        if (text.word(at) == u"и")
            return true;
    }
    return false;
}

/// «министром | транспорта | Турции», «директор | департамента туризма | (Имя)».
std::optional<Finding> officeBefore(const Tokens &text, const FoundWords &known, qsizetype at,
                                    const OfficeHit &hit)
{
    const auto head = headOf(text, at, hit);
    if (!head)
        return std::nullopt;
    if (isLatin(*hit.word))
        return englishOffice(text, known, at, hit, *head);
    // «посол по особым поручениям| премьер-министра Японии»: a known one may be only the beginning.
    const Finding *own = known.at(at);
    qsizetype last = own && own->type == EntityType::Office && own->first <= at ? own->last : at;
    int capitals = 0;
    bool about = false; // «председатель комитета |по| …»
    for (int words = 0; words <= (about ? farthestTask : farthest) && goesOn(text, last, about); ++words) {
        const Finding *whole = known.at(last + 1);
        if (whole && whole->first == last + 1 && canBeOf(text, hit, *whole)) {
            last = behindPosting(text, known, whole->last);
            const QString name = head->name + u' ' + wordsOf(text, at + 1, last);
            return Finding{head->first, last, {}, EntityType::Office, name, whole->country};
        }
        if (!isComplement(text.word(last + 1)) && !(about && isTask(text.word(last + 1))))
            break;
        ++last;
        about = about || text.word(last) == u"по";
        capitals += text.isCapital(last) ? 1 : 0;
    }
    // «министр Алмаза Токтогулова …»: capitals are part of an office only up to a country behind them.
    const bool complete =
        last > (own ? own->last : at) && capitals == 0 && text.word(last) != u"и" && text.word(last) != u"по";
    if (!complete || !personFollows(text, known, last))
        return std::nullopt;
    return Finding{head->first, last, {}, EntityType::Office, head->name + u' ' + wordsOf(text, at + 1, last),
                   {}};
}

/// «Япониянын (Кыргызстандагы) элчиси», «Казакстандын суу чарба комитетинин төрагасы», «ЖИКАнын
/// вице-президенти».
std::optional<Finding> officeBehindCountry(const Tokens &text, const FoundWords &known, qsizetype at)
{
    for (qsizetype first = at - 1; first >= qMax<qsizetype>(0, at - farthest); --first) {
        if (text.gap(first) != u" " && text.gap(first) != u"-")
            return std::nullopt;
        const Finding *whole = known.countryAt(first);
        const Finding *holder = known.at(first);
        if (!whole && holder && holder->type == EntityType::Organisation && holder->last == first)
            whole = holder;
        const bool genitive = whole && text.word(whole->last).endsWith(u'н');
        if (genitive)
            return Finding{whole->first,  at, {}, EntityType::Office, wordsOf(text, whole->first, at),
                           whole->country};
    }
    return std::nullopt;
}

/// "|Turkish| Ambassador", "|EU| Special Representative for Central Asia".
std::optional<Finding> englishOfficeBehind(const Tokens &text, const FoundWords &known, qsizetype at)
{
    qsizetype first = at - 1;
    while (first > at - 3 && text.gap(first) == u" " && text.isCapital(first) && !known.at(first))
        --first;
    const Finding *whole = text.gap(first) == u" " ? known.at(first) : nullptr;
    const bool country = whole && whole->type == EntityType::Country && whole->adjective;
    if (!country && !(whole && whole->type == EntityType::Organisation))
        return std::nullopt;
    qsizetype last = at;
    const Finding *task = text.word(at + 1) == u"for" && text.gap(at) == u" " ? known.at(at + 2) : nullptr;
    if (task && task->first == at + 2 &&
        (task->type == EntityType::Country || task->type == EntityType::Place))
        last = task->last;
    return Finding{whole->first,  last, {}, EntityType::Office, wordsOf(text, whole->first, last),
                   whole->country};
}

/// Whether a known office covers a word and says its country: no other can be longer.
bool isWithCountry(const FoundWords &known, qsizetype at)
{
    const Finding *office = known.at(at);
    if (!office || office->type != EntityType::Office)
        return false;
    for (qsizetype word = office->first; word <= office->last; ++word) {
        if (known.countryAt(word))
            return true;
    }
    return false;
}

/// "Deputy |Minister of Health|", «|экономика министринин| орун басары».
std::optional<Finding> deputyOf(const Tokens &text, const Finding &office)
{
    const QStringView before = text.word(office.first - 1);
    if (text.gap(office.first - 1) == u" " && (before == u"deputy" || before == u"vice"))
        return Finding{office.first - 1,
                       office.last,
                       {},
                       EntityType::Office,
                       wordsOf(text, office.first - 1, office.last),
                       office.country};
    const bool below = text.word(office.last).endsWith(u"нин") && text.gap(office.last) == u" " &&
                       text.word(office.last + 1) == u"орун" &&
                       text.word(office.last + 2).startsWith(u"басар");
    if (!below)
        return std::nullopt;
    QString name = wordsOf(text, office.first, office.last + 1) + u" басары"_s;
    name[0] = name[0].toLower();
    return Finding{office.first, office.last + 2, {}, EntityType::Office, name, office.country};
}

/// The office word that a found office is named by: its first, in Kyrgyz its last.
QStringView headWord(const Tokens &text, const Finding &office)
{
    for (qsizetype at = office.first; at <= office.last; ++at) {
        if (const auto hit = officeAt(text.word(at)); hit && !hit->word->kyrgyz)
            return hit->word->nominative;
    }
    const auto hit = officeAt(text.word(office.last));
    return hit ? hit->word->nominative : QStringView();
}

/// Whether nothing belongs to the office word: «посол сообщил», not «посол доброй воли», «министр финансов».
bool standsAlone(const Tokens &text, qsizetype at, bool kyrgyz)
{
    // What a Kyrgyz office is of stands before it.
    if (kyrgyz)
        return text.gap(at - 1) != u" ";
    const bool hyphen = text.at(at).hyphenBefore || text.at(at).hyphenAfter;
    const bool complement = text.gap(at) == u" " && !text.isCapital(at + 1) &&
                            (isComplement(text.word(at + 1)) || text.word(at + 1) == u"of");
    return !hyphen && !complement;
}

} // namespace

QList<Finding> withTheirCountries(const Tokens &text, const QList<Finding> &found)
{
    QHash<qsizetype, const Finding *> beginning;
    QHash<qsizetype, const Finding *> ending;
    for (const Finding &country : found) {
        if (country.type != EntityType::Country || country.adjective)
            continue;
        beginning.insert(country.first, &country);
        ending.insert(country.last, &country);
    }
    QList<Finding> whole;
    for (const Finding &office : found) {
        if (office.type != EntityType::Office)
            continue;
        const Finding *behind = text.gap(office.last) == u" " ? beginning.value(office.last + 1) : nullptr;
        const Finding *ahead = text.gap(office.first - 1) == u" " ? ending.value(office.first - 1) : nullptr;
        const bool genitive = ahead && text.word(ahead->last).endsWith(u'н');
        if (behind && behind->country == office.country) {
            whole.append(office);
            whole.last().last = behind->last;
        } else if (genitive && ahead->country == office.country) {
            whole.append(office);
            whole.last().first = ahead->first;
        }
    }
    return whole;
}

QList<Finding> newOffices(const Tokens &text, const OfficeHits &hits, const FoundWords &known)
{
    QList<Finding> offices;
    // Of two readings of the same words the one that hangs on a known office goes first.
    for (const Finding &office : known.all()) {
        const auto deputy =
            office.type == EntityType::Office ? deputyOf(text, office) : std::optional<Finding>();
        if (deputy)
            offices.append(*deputy);
    }
    for (const qsizetype at : hits.words()) {
        const auto hit = hits.at(at);
        if (isWithCountry(known, at))
            continue;
        if (const auto english = isLatin(*hit->word) ? englishOfficeBehind(text, known, at) : std::nullopt)
            offices.append(*english);
        const auto office =
            hit->word->kyrgyz ? officeBehindCountry(text, known, at) : officeBefore(text, known, at, *hit);
        if (office)
            offices.append(*office);
    }
    return offices;
}

QList<Finding> officesAgain(const Tokens &text, const OfficeHits &hits, const FoundWords &known)
{
    QList<Finding> again;
    // What each head word has meant so far: one office, or several (null).
    QHash<QString, const Finding *> meant;
    auto next = known.all().begin();
    for (const qsizetype at : hits.words()) {
        for (; next != known.all().end() && next->first <= at; ++next) {
            if (next->type != EntityType::Office)
                continue;
            const auto before = meant.constFind(headWord(text, *next).toString());
            const bool same = before == meant.constEnd() || (*before && (*before)->name == next->name);
            meant.insert(headWord(text, *next).toString(), same ? &*next : nullptr);
        }
        const auto hit = hits.at(at);
        if (known.at(at) || !standsAlone(text, at, hit->word->kyrgyz))
            continue;
        if (const Finding *only = meant.value(hit->word->nominative.toString()))
            again.append({at, at, only->entity, EntityType::Office, only->name, only->country});
    }
    return again;
}

} // namespace elchi
