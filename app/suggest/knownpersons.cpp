// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggest/knownpersons.h"

#include <algorithm>

namespace elchi {

namespace {

using Candidates = QList<const Finding *>;

/// Those of one place of the text after another.
QList<Candidates> byPlace(const QList<Finding> &partial, NamePart part)
{
    QList<Candidates> places;
    for (const Finding &finding : partial) {
        if (finding.part != part)
            continue;
        const Finding *last = places.isEmpty() ? nullptr : places.last().first();
        if (!last || last->first != finding.first || last->last != finding.last)
            places.append(Candidates());
        places.last().append(&finding);
    }
    return places;
}

/// The only one, or the only one in office.
const Finding *onlyOne(const Candidates &candidates, const Holders &holders, const std::optional<QDate> &day)
{
    if (candidates.size() == 1)
        return candidates.first();
    const Finding *only = nullptr;
    for (const Finding *candidate : candidates) {
        if (!day || holders.officesOf(candidate->entity, day).isEmpty())
            continue;
        if (only)
            return nullptr;
        only = candidate;
    }
    return only;
}

/// The one whom the text names with more, best before the place.
const Finding *namedAlready(const Candidates &candidates, const FoundWords &known)
{
    const Finding *named = nullptr;
    for (const Finding &finding : known.all()) {
        if (finding.type != EntityType::Person || (named && finding.first > candidates.first()->first))
            continue;
        const auto same = std::ranges::find(candidates, finding.entity, &Finding::entity);
        if (same != candidates.end())
            named = *same;
    }
    return named;
}

/// Whether the word beside a surname makes it another's name.
bool belongsToOther(const Tokens &text, const OfficeHits &hits, const FoundWords &known, qsizetype beside,
                    QStringView gap)
{
    const bool initial = text.word(beside).size() == 1 && (gap == u"." || gap == u". ");
    if (initial && text.isCapital(beside))
        return true;
    return (gap == u" " || gap == u"-") && text.isCapital(beside) && !known.at(beside) && !hits.at(beside);
}

bool standsAlone(const Tokens &text, const OfficeHits &hits, const FoundWords &known, const Finding &surname)
{
    for (qsizetype at = surname.first; at <= surname.last; ++at) {
        if (known.at(at) || known.isPerson(at))
            return false;
    }
    return !(surname.first > 0 &&
             belongsToOther(text, hits, known, surname.first - 1, text.gap(surname.first - 1))) &&
           !(surname.last + 1 < text.size() &&
             belongsToOther(text, hits, known, surname.last + 1, text.gap(surname.last)));
}

} // namespace

QList<Finding> byInitials(const QList<Finding> &partial, const Holders &holders,
                          const std::optional<QDate> &day)
{
    QList<Finding> chosen;
    for (const Candidates &candidates : byPlace(partial, NamePart::Initials)) {
        if (const Finding *only = onlyOne(candidates, holders, day))
            chosen.append(*only);
    }
    return chosen;
}

QList<Finding> bySurname(const Tokens &text, const OfficeHits &hits, const FoundWords &known,
                         const QList<Finding> &partial, const Holders &holders,
                         const std::optional<QDate> &day)
{
    QList<Finding> chosen;
    for (const Candidates &candidates : byPlace(partial, NamePart::Surname)) {
        if (!standsAlone(text, hits, known, *candidates.first()))
            continue;
        const Finding *named = namedAlready(candidates, known);
        if (!named)
            named = onlyOne(candidates, holders, day);
        if (named)
            chosen.append(*named);
    }
    return chosen;
}

QList<Finding> officesOfHolders(const Tokens &text, const OfficeHits &hits, const FoundWords &known,
                                const Holders &holders, const std::optional<QDate> &day)
{
    QList<Finding> offices;
    for (const Finding &person : known.all()) {
        const qsizetype at = person.first - 1;
        const auto hit = hits.at(at);
        const bool beside = person.type == EntityType::Person && person.entity.isValid() && hit &&
                            !known.at(at) && text.gap(at) == u" ";
        if (!beside)
            continue;
        for (const Entity *office : holders.officesOf(person.entity, day)) {
            const Tokens name(office->name);
            const auto head = name.size() > 0 ? officeAt(name.word(0)) : std::nullopt;
            if (head && sameOffice(*head->word, *hit->word))
                offices.append({at, at, office->id, EntityType::Office, office->name, office->country});
        }
    }
    return offices;
}

} // namespace elchi
