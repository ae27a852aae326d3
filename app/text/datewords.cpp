// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/datewords.h"

#include <QString>
#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

struct Meaning
{
    QStringView word;
    int value;
};

constexpr Meaning dayWords[] = {
    {u"сегодня", 0},    {u"вчера", -1},     {u"накануне", -1}, {u"завтра", 1}, {u"послезавтра", 2},
    {u"позавчера", -2}, {u"бүгүн", 0},      {u"кечээ", -1},    {u"эртең", 1},  {u"бүрсүгүнү", 2},
    {u"today", 0},      {u"yesterday", -1}, {u"tomorrow", 1},
};

constexpr Meaning yearWords[] = {{u"быйыл", 0}, {u"былтыр", -1}};

/// Stems that take a Russian ending of the singular.
constexpr Meaning russianRelations[] = {
    {u"текущ", 0}, {u"нынешн", 0}, {u"прошл", -1}, {u"минувш", -1}, {u"следующ", 1}, {u"будущ", 1},
};
constexpr QStringView singularEndings[] = {u"ем", u"ом", u"ую", u"юю", u"ей", u"ой", u"его", u"ого",
                                           u"ий", u"ый", u"ая", u"яя", u"ее", u"ое", u"ему", u"ому"};
constexpr Meaning wholeRelations[] = {
    {u"этом", 0},        {u"этого", 0},  {u"этой", 0}, {u"эту", 0},     {u"ушул", 0},
    {u"үстүбүздөгү", 0}, {u"өткөн", -1}, {u"эмки", 1}, {u"келерки", 1}, {u"кийинки", 1},
    {u"this", 0},        {u"last", -1},  {u"next", 1},
};

constexpr Meaning weekdays[] = {
    {u"понедельник", 1}, {u"вторник", 2},     {u"среду", 3},    {u"четверг", 4},  {u"пятницу", 5},
    {u"субботу", 6},     {u"воскресенье", 7}, {u"дүйшөмбү", 1}, {u"шейшемби", 2}, {u"шаршемби", 3},
    {u"бейшемби", 4},    {u"жума", 5},        {u"ишемби", 6},   {u"жекшемби", 7}, {u"monday", 1},
    {u"tuesday", 2},     {u"wednesday", 3},   {u"thursday", 4}, {u"friday", 5},   {u"saturday", 6},
    {u"sunday", 7},
};

constexpr Meaning counts[] = {
    {u"два", 2},    {u"три", 3},    {u"четыре", 4},  {u"пять", 5},  {u"шесть", 6}, {u"семь", 7},
    {u"восемь", 8}, {u"девять", 9}, {u"десять", 10}, {u"эки", 2},   {u"үч", 3},    {u"төрт", 4},
    {u"беш", 5},    {u"алты", 6},   {u"жети", 7},    {u"сегиз", 8}, {u"тогуз", 9}, {u"он", 10},
    {u"two", 2},    {u"three", 3},  {u"four", 4},    {u"five", 5},  {u"six", 6},   {u"seven", 7},
    {u"eight", 8},  {u"nine", 9},   {u"ten", 10},
};

constexpr Meaning quarterWords[] = {
    {u"i", 1},     {u"ii", 2},     {u"iii", 3},     {u"iv", 4},     {u"q1", 1},     {u"q2", 2},
    {u"q3", 3},    {u"q4", 4},     {u"1", 1},       {u"2", 2},      {u"3", 3},      {u"4", 4},
    {u"1st", 1},   {u"2nd", 2},    {u"3rd", 3},     {u"4th", 4},    {u"first", 1},  {u"second", 2},
    {u"third", 3}, {u"fourth", 4}, {u"биринчи", 1}, {u"экинчи", 2}, {u"үчүнчү", 3}, {u"төртүнчү", 4},
};
constexpr Meaning russianQuarters[] = {{u"перв", 1}, {u"втор", 2}, {u"трет", 3}, {u"четверт", 4}};

constexpr Meaning thirds[] = {
    {u"начал", 1},     {u"середин", 2}, {u"конц", 3},   {u"конец", 3}, {u"early", 1},
    {u"beginning", 1}, {u"mid", 2},     {u"middle", 2}, {u"late", 3},  {u"end", 3},
};
constexpr Meaning kyrgyzThirds[] = {{u"баш", 1}, {u"орто", 2}, {u"аяг", 3}};

std::optional<int> valueOf(QStringView word, std::span<const Meaning> meanings)
{
    const auto found = std::ranges::find(meanings, word, &Meaning::word);
    return found == meanings.end() ? std::nullopt : std::optional(found->value);
}

/// The value of a stem that the word begins with, and how much of the word is left.
std::optional<Meaning> stemOf(QStringView word, std::span<const Meaning> stems)
{
    for (const Meaning &stem : stems) {
        if (word.startsWith(stem.word))
            return Meaning{word.sliced(stem.word.size()), stem.value};
    }
    return std::nullopt;
}

int partOf(QStringView word, std::span<const Meaning> stems)
{
    const auto stem = stemOf(word, stems);
    return stem && stem->word.size() <= 5 ? stem->value : 0;
}

} // namespace

std::optional<int> dayWordOf(QStringView word)
{
    return valueOf(word, dayWords);
}

std::optional<int> yearWordOf(QStringView word)
{
    return valueOf(word, yearWords);
}

std::optional<int> relationOf(QStringView word)
{
    const auto stem = stemOf(word, russianRelations);
    if (stem && std::ranges::find(singularEndings, stem->word) != std::end(singularEndings))
        return stem->value;
    return valueOf(word, wholeRelations);
}

bool isWeekWord(QStringView word)
{
    const bool kyrgyz = word.startsWith(u"жума") || word.startsWith(u"апта");
    return word.startsWith(u"недел") || word == u"week" || (kyrgyz && !word.contains(u"лар"));
}

bool isMonthWord(QStringView word)
{
    constexpr QStringView kyrgyz[] = {u"айда", u"айдын", u"айы", u"айында", u"айынын"};
    return word.startsWith(u"месяц") || word == u"month" ||
           std::ranges::find(kyrgyz, word) != std::end(kyrgyz);
}

bool isDayUnit(QStringView word)
{
    constexpr QStringView units[] = {u"дня", u"дней", u"күн", u"күндөн", u"days"};
    return std::ranges::find(units, word) != std::end(units);
}

int weekdayOf(QStringView word)
{
    return valueOf(word, weekdays).value_or(0);
}

int countOf(QStringView word)
{
    bool good = false;
    const int digits = word.size() <= 2 ? word.toInt(&good) : 0;
    return good && digits <= 31 ? digits : valueOf(word, counts).value_or(0);
}

int quarterNumberOf(QStringView word)
{
    if (const auto number = valueOf(word, quarterWords))
        return *number;
    const auto stem = stemOf(word, russianQuarters);
    return stem && stem->word.size() <= 4 ? stem->value : 0;
}

int thirdOf(QStringView word)
{
    return partOf(word, thirds);
}

int kyrgyzThirdOf(QStringView word)
{
    return partOf(word, kyrgyzThirds);
}

bool isEventWord(QStringView word)
{
    constexpr QStringView events[] = {u"визит",  u"саммит",  u"встреч",  u"выбор", u"праздн",
                                      u"форум",  u"заседан", u"нового",  u"дня",   u"открыт",
                                      u"приезд", u"поездк",  u"перегов", u"нооруз"};
    return std::ranges::any_of(events, [word](QStringView event) { return word.startsWith(event); });
}

QList<QStringView> dateWordStems()
{
    QList<QStringView> stems;
    for (const auto &meanings :
         {std::span<const Meaning>(dayWords), std::span<const Meaning>(yearWords),
          std::span<const Meaning>(russianRelations), std::span<const Meaning>(wholeRelations),
          std::span<const Meaning>(weekdays), std::span<const Meaning>(counts),
          std::span<const Meaning>(quarterWords), std::span<const Meaning>(russianQuarters)}) {
        for (const Meaning &meaning : meanings)
            stems.append(meaning.word);
    }
    return stems;
}

} // namespace elchi
