// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggest/personname.h"

#include "suggest/inflection.h"

#include <algorithm>

namespace elchi {

namespace {

/// Surnames that are shorter are found with a given name only: «Ли», «Ким».
constexpr qsizetype shortestSurname = 4;

/// The words between spaces; «Касым-Жомарт» is one of two words.
QList<QStringList> unitsOf(const Tokens &name)
{
    QList<QStringList> units;
    for (qsizetype at = 0; at < name.size(); ++at) {
        if (at == 0 || (!name.at(at).hyphenBefore && !isFiliation(name.word(at))))
            units.append(QStringList());
        units.last().append(name.word(at).toString());
    }
    return units;
}

/// Given name and surname of a name that has both.
struct Parts
{
    QList<QStringList> given;
    QStringList surname;
};

Parts partsOf(QList<QStringList> units)
{
    if (units.size() == 3 && isPatronymic(units[1].last()))
        units.removeAt(1);
    const QStringList surname = units.takeLast();
    return {units, surname};
}

void add(QList<PersonName> &ways, const QList<QStringList> &units, NamePart part)
{
    PersonName way{units.first(), part};
    for (const QStringList &unit : units.sliced(1))
        way.words += unit;
    if (!ways.contains(way))
        ways.append(way);
}

} // namespace

bool isFiliation(QStringView word)
{
    static constexpr QStringView words[] = {u"уулу", u"кызы", u"оглы", u"uulu", u"kyzy", u"ogly", u"oglu"};
    return std::ranges::any_of(words, [word](QStringView name) { return isFormOf(word, name); });
}

bool isPatronymic(QStringView word)
{
    static constexpr QStringView endings[] = {u"вич", u"вича", u"вичу", u"вичем", u"виче",
                                              u"вна", u"вны",  u"вне",  u"вну",   u"вной"};
    return word.size() > 5 &&
           std::ranges::any_of(endings, [word](QStringView ending) { return word.endsWith(ending); });
}

QList<PersonName> waysToName(const Tokens &name)
{
    const QList<QStringList> units = unitsOf(name);
    QList<PersonName> ways;
    add(ways, units, NamePart::Whole);
    if (units.size() < 2 || units.size() > 3)
        return ways;
    const Parts parts = partsOf(units);
    const QList<QStringList> surname{parts.surname};
    add(ways, parts.given + surname, NamePart::Whole);
    add(ways, surname + parts.given, NamePart::Whole);
    // Which of three words is the surname, nobody knows: «Ли Чжон Ук».
    if (parts.given.size() == 2)
        add(ways, {parts.given[1], parts.surname, parts.given[0]}, NamePart::Whole);
    const QStringList initial{parts.given[0][0].left(1)};
    if (parts.surname.last().size() >= shortestSurname) {
        add(ways, {initial, parts.surname}, NamePart::Initials);
        add(ways, {parts.surname, initial}, NamePart::Initials);
        add(ways, {parts.surname}, NamePart::Surname);
    }
    return ways;
}

} // namespace elchi
