// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/letterfrequency.h"

#include <QStringView>
#include <array>
#include <cmath>

namespace elchi {

namespace {

constexpr char16_t knownLetters = 0x0500;

double frequencyOf(QChar letter)
{
    constexpr QStringView letters = u"оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё";
    constexpr double perMille[] = {110, 85, 80, 74, 67, 63, 55, 47, 45, 44, 35, 32, 30, 28, 26, 20, 19,
                                   17,  17, 17, 16, 14, 12, 10, 9,  7,  6,  5,  4,  3,  3,  1,  1};
    const qsizetype place = letters.indexOf(letter.toLower());
    return std::log(place < 0 ? 0.2 : perMille[place]);
}

} // namespace

double letterFrequency(QChar letter)
{
    // Asked for every letter of every dispatch.
    static const auto frequencies = [] {
        std::array<double, knownLetters> table{};
        for (char16_t i = 0; i < knownLetters; ++i)
            table[i] = frequencyOf(QChar(i));
        return table;
    }();
    return letter.unicode() < knownLetters ? frequencies[letter.unicode()] : frequencyOf(letter);
}

} // namespace elchi
