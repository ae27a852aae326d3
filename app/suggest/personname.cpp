// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggest/personname.h"

#include "suggest/inflection.h"

#include <algorithm>

namespace elchi {

namespace {

/// Surnames that are shorter are found with a given name only: «Ли», «Ким».
constexpr qsizetype shortestSurname = 4;

/// The words of a name between two spaces: «Касым-Жомарт», «Тургунбек уулу».
struct Unit
{
    int first;
    int last;
};
using Units = QVarLengthArray<Unit, 6>;

Units unitsOf(const Tokens &name)
{
    Units units;
    for (int at = 0; at < name.size(); ++at) {
        if (at > 0 && (name.at(at).hyphenBefore || isFiliation(name.word(at))))
            units.last().last = at;
        else
            units.append({at, at});
    }
    return units;
}

void add(PersonNames &ways, std::initializer_list<Unit> units, NamePart part)
{
    PersonName way{{}, part};
    for (const Unit unit : units) {
        for (int at = unit.first; at <= unit.last; ++at)
            way.words.append(at);
    }
    if (!ways.contains(way))
        ways.append(way);
}

void addWhole(PersonNames &ways, const Units &units)
{
    PersonName way;
    for (int at = units.first().first; at <= units.last().last; ++at)
        way.words.append(at);
    ways.append(way);
}

} // namespace

bool isFiliation(QStringView word)
{
    static constexpr QStringView words[] = {u"уулу", u"кызы", u"оглы", u"uulu", u"kyzy", u"ogly", u"oglu"};
    // No case changes the first letters, and nearly every word has others.
    constexpr qsizetype kept = 3;
    return word.size() >= kept && std::ranges::any_of(words, [word](QStringView name) {
               return word.first(kept) == name.first(kept) && isFormOf(word, name);
           });
}

bool isPatronymic(QStringView word)
{
    static constexpr QStringView endings[] = {u"вич", u"вича", u"вичу", u"вичем", u"виче",
                                              u"вна", u"вны",  u"вне",  u"вну",   u"вной"};
    return word.size() > 5 &&
           std::ranges::any_of(endings, [word](QStringView ending) { return word.endsWith(ending); });
}

PersonNames waysToName(const Tokens &name)
{
    PersonNames ways;
    const Units units = unitsOf(name);
    if (units.isEmpty())
        return ways;
    addWhole(ways, units);
    if (units.size() < 2 || units.size() > 3)
        return ways;
    const Unit given = units.first();
    const Unit surname = units.last();
    if (units.size() == 2 || isPatronymic(name.word(units[1].last))) {
        add(ways, {given, surname}, NamePart::Whole);
        add(ways, {surname, given}, NamePart::Whole);
    } else {
        // Which of three words is the surname, nobody knows: «Ли Чжон Ук».
        add(ways, {surname, given, units[1]}, NamePart::Whole);
        add(ways, {units[1], surname, given}, NamePart::Whole);
    }
    if (name.at(surname.last).length() >= shortestSurname) {
        const Unit initial{~given.first, ~given.first};
        add(ways, {initial, surname}, NamePart::Initials);
        add(ways, {surname, initial}, NamePart::Initials);
        add(ways, {surname}, NamePart::Surname);
    }
    return ways;
}

} // namespace elchi
