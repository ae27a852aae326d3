// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/daynumbers.h"

#include <QString>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

struct Numeral
{
    QStringView word;
    int number;
};

/// Russian stems; the endings of a day are those of «число»: первого, первое, третьего.
constexpr Numeral russian[] = {
    {u"перв", 1},        {u"втор", 2},       {u"трет", 3},         {u"четверт", 4},      {u"пят", 5},
    {u"шест", 6},        {u"седьм", 7},      {u"восьм", 8},        {u"девят", 9},        {u"десят", 10},
    {u"одиннадцат", 11}, {u"двенадцат", 12}, {u"тринадцат", 13},   {u"четырнадцат", 14}, {u"пятнадцат", 15},
    {u"шестнадцат", 16}, {u"семнадцат", 17}, {u"восемнадцат", 18}, {u"девятнадцат", 19}, {u"двадцат", 20},
    {u"тридцат", 30},
};
constexpr QStringView russianEndings[] = {u"ого", u"ое", u"ье", u"ьего"};

constexpr Numeral others[] = {
    {u"биринчи", 1},     {u"экинчи", 2},     {u"үчүнчү", 3},     {u"төртүнчү", 4},     {u"бешинчи", 5},
    {u"алтынчы", 6},     {u"жетинчи", 7},    {u"сегизинчи", 8},  {u"тогузунчу", 9},    {u"онунчу", 10},
    {u"жыйырманчы", 20}, {u"отузунчу", 30},  {u"first", 1},      {u"second", 2},       {u"third", 3},
    {u"fourth", 4},      {u"fifth", 5},      {u"sixth", 6},      {u"seventh", 7},      {u"eighth", 8},
    {u"ninth", 9},       {u"tenth", 10},     {u"eleventh", 11},  {u"twelfth", 12},     {u"thirteenth", 13},
    {u"fourteenth", 14}, {u"fifteenth", 15}, {u"sixteenth", 16}, {u"seventeenth", 17}, {u"eighteenth", 18},
    {u"nineteenth", 19}, {u"twentieth", 20}, {u"thirtieth", 30},
};

constexpr Numeral tens[] = {
    {u"двадцать", 20}, {u"тридцать", 30}, {u"он", 10},     {u"жыйырма", 20},
    {u"отуз", 30},     {u"twenty", 20},   {u"thirty", 30},
};

/// «3», "3rd", "26th".
int digitsOf(QStringView word)
{
    constexpr QStringView suffixes[] = {u"", u"st", u"nd", u"rd", u"th"};
    const auto end = std::ranges::find_if(word, [](QChar unit) { return unit < u'0' || unit > u'9'; });
    const qsizetype digits = end - word.begin();
    const bool known = std::ranges::find(suffixes, word.mid(digits)) != std::end(suffixes);
    return known && digits > 0 && digits <= 2 ? word.first(digits).toInt() : 0;
}

int numberIn(std::span<const Numeral> numerals, QStringView word)
{
    const auto found = std::ranges::find(numerals, word, &Numeral::word);
    return found == numerals.end() ? 0 : found->number;
}

} // namespace

int dayNumberOf(QStringView foldedWord)
{
    if (const int digits = digitsOf(foldedWord))
        return digits <= 31 ? digits : 0;
    for (const QStringView ending : russianEndings) {
        if (const int number =
                foldedWord.endsWith(ending) ? numberIn(russian, foldedWord.chopped(ending.size())) : 0)
            return number;
    }
    return numberIn(others, foldedWord);
}

int tensOf(QStringView foldedWord)
{
    return numberIn(tens, foldedWord);
}

QList<QStringView> dayNumberStems()
{
    QList<QStringView> stems;
    for (const auto &numerals : {std::span<const Numeral>(russian), std::span<const Numeral>(others),
                                 std::span<const Numeral>(tens)}) {
        for (const Numeral &numeral : numerals)
            stems.append(numeral.word);
    }
    return stems;
}

} // namespace elchi
