// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggest/officebearers.h"

#include "suggest/officerole.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

/// Farther apart (code points) an office and a person do not belong together:
/// «послом | Японии в Кыргызской Республике | Хидэки Года» does.
constexpr int nearby = 40;

bool isOffice(const GroundMention &mention)
{
    return mention.entity->type == EntityType::Office;
}

} // namespace

OfficeBearers::OfficeBearers(const DraftGround &ground, const OffsetMap &text,
                             const QList<GroundMention> &mentions)
    : m_ground(ground), m_text(text), m_mentions(mentions)
{
    for (const Entity &entity : ground.entities) {
        if (entity.type == EntityType::Person)
            m_persons.insert(entity.id, &entity);
    }
    for (const GroundMention &office : mentions) {
        if (isOffice(office))
            readBeside(office);
    }
}

/// Who is near to an office: the first one of the text bears it, and each bears the nearest one.
void OfficeBearers::readBeside(const GroundMention &office)
{
    const bool inside = isInsideOfOffice(office);
    for (const GroundMention &person : m_mentions) {
        const int apart = isPerson(person) ? distance(person, office) : nearby + 1;
        if (apart > nearby)
            continue;
        if (!m_named.contains(office.entity->id))
            m_named.insert(office.entity->id, person.entity);
        Beside &beside = m_beside[person.entity->id];
        if (!inside && (!beside.office.isValid() || apart < beside.apart))
            beside = {office.entity->id, apart};
    }
}

/// Code points between the two, or a large number when they do not belong together. An office stands before
/// its holder more often than behind, where a comma or bracket introduces it.
int OfficeBearers::distance(const GroundMention &person, const GroundMention &office) const
{
    constexpr int apart = nearby + 1;
    const bool ofTwoCountries = !person.entity->country.isEmpty() && !office.entity->country.isEmpty() &&
                                person.entity->country != office.entity->country;
    if (person.sentence < 0 || person.sentence != office.sentence || ofTwoCountries)
        return apart;
    const TextSpan at = *person.mark->span;
    const TextSpan by = *office.mark->span;
    if (at.overlaps(by))
        return 0;
    const bool before = by.end() <= at.begin();
    const auto between = before ? TextSpan::make(by.end(), at.begin()) : TextSpan::make(at.end(), by.begin());
    if (!between)
        return 0;
    if (between->length() > nearby)
        return apart;
    // «министр примет |посла Японии| Кэнту Мори»: what stands between belongs to somebody else.
    const bool somebodyElse = std::ranges::any_of(m_mentions, [&](const GroundMention &other) {
        return isPerson(other) ? between->overlaps(*other.mark->span)
                               : isOffice(other) && between->contains(*other.mark->span);
    });
    if (somebodyElse)
        return apart;
    const QString words = m_text.mid(*between);
    if (before)
        return words.contains(u',') || parts(words) ? apart : between->length();
    const QChar opening = words.trimmed().isEmpty() ? QChar() : words.trimmed().front();
    const bool introduced = opening == u',' || opening == u'(' || opening == u'–' || opening == u'—';
    return introduced && between->length() <= 4 ? between->length() : apart;
}

EntityId OfficeBearers::officeBeside(EntityId person) const
{
    return m_beside.value(person).office;
}

bool OfficeBearers::isBesideSomebody(EntityId office) const
{
    return std::ranges::contains(m_beside, office, &Beside::office);
}

bool OfficeBearers::isInsideOfOffice(const GroundMention &office) const
{
    const TextSpan span = *office.mark->span;
    return std::ranges::any_of(m_mentions, [&](const GroundMention &other) {
        return isOffice(other) && *other.mark->span != span && other.mark->span->contains(span);
    });
}

bool OfficeBearers::hasHolder(const GroundMention &office) const
{
    return std::ranges::any_of(m_mentions, [&](const GroundMention &person) {
        return isPerson(person) && distance(person, office) <= nearby;
    });
}

bool OfficeBearers::mayTakePart(const GroundMention &office) const
{
    constexpr int looked = 60;
    const TextSpan at = *office.mark->span;
    const auto before = TextSpan::make(std::max(0, at.begin() - looked), at.begin());
    return canTakePart(before ? m_text.mid(*before) : QString(), office.mark->quote);
}

const Entity *OfficeBearers::holderOf(EntityId office, const std::optional<QDate> &day) const
{
    if (const Entity *named = m_named.value(office))
        return named;
    for (const Tenure &tenure : m_ground.tenures) {
        const Entity *holder = m_persons.value(tenure.person);
        if (tenure.office == office && day && tenure.covers(*day) && holder)
            return holder;
    }
    return nullptr;
}

QList<GroundMention> OfficeBearers::unnamed(const std::function<std::optional<QDate>(qsizetype)> &dayOf) const
{
    QList<GroundMention> found;
    for (const GroundMention &office : m_mentions) {
        if (!isOffice(office) || office.sentence < 0 || isInsideOfOffice(office) || hasHolder(office) ||
            !mayTakePart(office))
            continue;
        if (const Entity *holder = holderOf(office.entity->id, dayOf(office.sentence)))
            found.append({office.mark, holder, office.sentence});
    }
    return found;
}

} // namespace elchi
