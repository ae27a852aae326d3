// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggest/officenames.h"

#include "suggest/inflection.h"

#include <QStringList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

/// The words of an office's name, each country by its code: "президент #KZ".
QStringList wordsOf(const Tokens &name, const Gazetteer &gazetteer)
{
    QList<Finding> countries = gazetteer.find(name);
    countries.removeIf([](const Finding &one) { return one.type != EntityType::Country || one.adjective; });
    countries = longestOf(countries);
    QStringList words;
    for (qsizetype at = 0; at < name.size(); ++at) {
        const auto country = std::ranges::find(countries, at, &Finding::first);
        if (country != countries.end()) {
            words << u'#' + country->country;
            at = country->last;
        } else if (name.word(at) != u"the") {
            words << stemOf(name.word(at));
        }
    }
    return words;
}

/// Two words of which each is a form of the other's stem: «Токаев», «Токаевым».
bool alike(QStringView one, QStringView other)
{
    constexpr qsizetype same = 4;
    return one.size() >= same && other.size() >= same && one.first(same) == other.first(same);
}

/// The last word of the name that begins at a word; -1 where none does.
qsizetype endOfName(const Tokens &text, const FoundWords &known, qsizetype first)
{
    constexpr qsizetype longest = 3;
    qsizetype last = first - 1;
    while (last + 1 < text.size() && last - first < longest && text.isCapital(last + 1) &&
           !known.at(last + 1) && (last < first || text.gap(last) == u" " || text.gap(last) == u"-"))
        ++last;
    return last > first ? last : -1;
}

} // namespace

OfficeNames::OfficeNames(const QList<Entity> &entities, const Gazetteer &gazetteer)
{
    for (const Entity &entity : entities) {
        if (entity.type != EntityType::Office)
            continue;
        const qsizetype index = m_offices.size();
        m_offices.append(entity);
        QStringList names{entity.name};
        // One of each language will do: the others name the country otherwise.
        Language last = Language::Unknown;
        for (const Alias &alias : entity.aliases) {
            if (alias.language != last)
                names << alias.text;
            last = alias.language;
        }
        for (const QString &name : std::as_const(names)) {
            const Tokens tokens(name);
            const QStringList words = wordsOf(tokens, gazetteer);
            if (!words.join(u' ').contains(u'#'))
                continue;
            if (!m_byWords.contains(words.join(u' ')))
                m_byWords.insert(words.join(u' '), index);
            const bool one =
                words.last() == u"#KG" && (words.size() == 2 || (words.size() == 3 && words[1] == u"of"));
            const auto head = one ? officeAt(tokens.word(0)) : std::nullopt;
            if (head && entity.postedTo.isEmpty())
                m_byHeadWord.insert(head->word->nominative.toString(), index);
        }
    }
}

void OfficeNames::recognise(QList<Finding> &offices, const Gazetteer &gazetteer) const
{
    for (Finding &office : offices) {
        if (office.entity.isValid())
            continue;
        const auto found = m_byWords.constFind(wordsOf(Tokens(office.name), gazetteer).join(u' '));
        if (found == m_byWords.constEnd())
            continue;
        office.entity = m_offices[*found].id;
        office.name = m_offices[*found].name;
        office.country = m_offices[*found].country;
    }
}

QList<Finding> OfficeNames::national(const Tokens &text, const OfficeHits &hits,
                                     const FoundWords &known) const
{
    QList<Finding> offices;
    QList<QStringView> foreign; // surnames behind an office of that word of another country
    const auto isForeign = [&foreign](QStringView surname) {
        return std::ranges::any_of(foreign, [surname](QStringView other) { return alike(surname, other); });
    };
    for (const qsizetype at : hits.words()) {
        const Finding *whole = known.at(at);
        const qsizetype end = whole ? whole->last : at;
        const qsizetype surname = text.gap(end) == u" " ? endOfName(text, known, end + 1) : -1;
        if (surname < 0)
            continue;
        if (whole && whole->country != u"KG")
            foreign.append(text.word(surname));
        const auto index = m_byHeadWord.constFind(hits.at(at)->word->nominative.toString());
        const Finding *person = known.personAt(end + 1);
        const bool others = person && !person->country.isEmpty() && person->country != u"KG";
        const bool alone = !text.at(at).hyphenBefore && !text.at(at).hyphenAfter;
        if (whole || !alone || others || index == m_byHeadWord.constEnd() || isForeign(text.word(surname)))
            continue;
        const Entity &office = m_offices[*index];
        offices.append({at, at, office.id, EntityType::Office, office.name, office.country});
    }
    return offices;
}

} // namespace elchi
