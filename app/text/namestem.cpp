// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/namestem.h"

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

constexpr qsizetype leastLetters = 3;

/// «Туманского», «Полянской».
constexpr QStringView adjectiveEndings[] = {u"ого", u"ому", u"ими", u"ий", u"им", u"ом",
                                            u"ая",  u"ой",  u"ую",  u"ое", u"ие", u"их"};
/// Endings that no name is likely to end in; longer ones first.
constexpr QStringView caseEndings[] = {u"ией", u"ами", u"ями", u"ыми", u"ии", u"ию", u"ия",
                                       u"ие",  u"ью",  u"ою",  u"ею",  u"а",  u"я",  u"о",
                                       u"е",   u"у",   u"ю",   u"ы",   u"и",  u"й",  u"ь"};
/// Endings that names end in, too: «Вьетнам», «Касым», «Сергей».
constexpr QStringView doubtfulEndings[] = {u"ам", u"ям", u"ом", u"ем", u"ой",
                                           u"ей", u"ым", u"ых", u"ах", u"ях"};

/// The length of the first of these that the word ends in; 0 for none.
qsizetype endingOf(QStringView word, std::span<const QStringView> endings)
{
    const auto found = std::ranges::find_if(endings, [word](QStringView ending) {
        return word.endsWith(ending) && word.size() - ending.size() >= leastLetters;
    });
    return found == endings.end() ? 0 : found->size();
}

} // namespace

QString nameStems(QStringView word)
{
    const QStringView adjective = word.chopped(endingOf(word, adjectiveEndings));
    if (adjective.size() < word.size() && (adjective.endsWith(u"ск") || adjective.endsWith(u"цк")))
        return adjective.toString();
    const qsizetype ending = word.endsWith(u"ией") ? 0 : endingOf(word, doubtfulEndings);
    if (ending > 0)
        return u"%1 %2"_s.arg(word.chopped(ending), word);
    return word.chopped(endingOf(word, caseEndings)).toString();
}

} // namespace elchi
