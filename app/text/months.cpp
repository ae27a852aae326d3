// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/months.h"

#include <QString>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

struct MonthStem
{
    QStringView stem;
    int month;
};

/// Cyrillic stems take a case ending of Russian or Kyrgyz.
constexpr MonthStem inflected[] = {
    {u"январ", 1},   {u"феврал", 2}, {u"март", 3},    {u"апрел", 4},  {u"ма", 5},
    {u"май", 5},     {u"июн", 6},    {u"июл", 7},     {u"август", 8}, {u"сентябр", 9},
    {u"октябр", 10}, {u"ноябр", 11}, {u"декабр", 12},
};

/// These stand only as they are: short forms, English and Turkish names.
constexpr MonthStem exact[] = {
    {u"янв", 1},       {u"фев", 2},      {u"февр", 2},      {u"мар", 3},       {u"апр", 4},
    {u"авг", 8},       {u"сен", 9},      {u"сент", 9},      {u"окт", 10},      {u"ноя", 11},
    {u"нояб", 11},     {u"дек", 12},     {u"january", 1},   {u"february", 2},  {u"march", 3},
    {u"april", 4},     {u"may", 5},      {u"june", 6},      {u"july", 7},      {u"august", 8},
    {u"september", 9}, {u"october", 10}, {u"november", 11}, {u"december", 12}, {u"jan", 1},
    {u"feb", 2},       {u"mar", 3},      {u"apr", 4},       {u"jun", 6},       {u"jul", 7},
    {u"aug", 8},       {u"sep", 9},      {u"sept", 9},      {u"oct", 10},      {u"nov", 11},
    {u"dec", 12},      {u"ocak", 1},     {u"şubat", 2},     {u"mart", 3},      {u"nisan", 4},
    {u"mayıs", 5},     {u"haziran", 6},  {u"temmuz", 7},    {u"ağustos", 8},   {u"eylül", 9},
    {u"ekim", 10},     {u"kasım", 11},   {u"aralık", 12},
};

constexpr QStringView endings[] = {
    u"",     u"ь",      u"я",    u"е",    u"ю",    u"ем",     u"а",   u"у",    u"ом",  u"й",  u"ям",
    u"да",   u"та",     u"дагы", u"тагы", u"дан",  u"тан",    u"дын", u"тын",  u"га",  u"ка", u"ды",
    u"ты",   u"ына",    u"ында", u"ынан", u"ынын", u"ындагы", u"ы",   u"инде", u"ине", u"и",  u"унда",
    u"унун", u"ундагы", u"уна",  u"дин",  u"де",   u"ден",    u"ге",  u"дун",  u"ди",
};

bool isEnding(QStringView rest)
{
    const QStringView hard = rest.size() > 1 && rest.startsWith(u'ь') ? rest.mid(1) : rest;
    return std::ranges::find(endings, hard) != std::end(endings);
}

} // namespace

std::optional<int> monthOf(QStringView foldedWord)
{
    const auto same = std::ranges::find(exact, foldedWord, &MonthStem::stem);
    if (same != std::end(exact))
        return same->month;
    for (const MonthStem &month : inflected) {
        if (!foldedWord.startsWith(month.stem))
            continue;
        const QStringView rest = foldedWord.mid(month.stem.size());
        // «ма» alone is no month: only «май», «мая», «мае», «маю», «маем».
        if (month.stem.size() == 2 && (rest.isEmpty() || !u"яеюй"_s.contains(rest[0]) || rest.size() > 2))
            continue;
        if (isEnding(rest))
            return month.month;
    }
    return std::nullopt;
}

QList<QStringView> monthStems()
{
    QList<QStringView> stems;
    for (const MonthStem &month : inflected)
        stems.append(month.stem);
    for (const MonthStem &month : exact)
        stems.append(month.stem);
    return stems;
}

} // namespace elchi
