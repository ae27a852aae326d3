// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/letterfrequency.h"

#include <QStringView>
#include <cmath>

namespace elchi {

double letterFrequency(QChar letter)
{
    constexpr QStringView letters = u"оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё";
    constexpr double perMille[] = {110, 85, 80, 74, 67, 63, 55, 47, 45, 44, 35, 32, 30, 28, 26, 20, 19,
                                   17,  17, 17, 16, 14, 12, 10, 9,  7,  6,  5,  4,  3,  3,  1,  1};
    const qsizetype place = letters.indexOf(letter.toLower());
    return std::log(place < 0 ? 0.2 : perMille[place]);
}

} // namespace elchi
