// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/datebeginnings.h"

#include "text/datewords.h"
#include "text/daynumbers.h"
#include "text/months.h"

namespace elchi {

DateBeginnings::DateBeginnings()
{
    for (const QStringView stem : dateWordStems() + monthStems() + dayNumberStems())
        add(stem);
}

bool DateBeginnings::mayBegin(QStringView word) const
{
    const qsizetype size = word.size();
    if ((size > 0 && word[0] >= u'0' && word[0] <= u'9') || word == u"i")
        return true;
    return (size >= 4 && m_four[placeOf(word.first(4))]) || (size >= 3 && m_three[placeOf(word.first(3))]) ||
           (size >= 2 && size <= longestOfTwo && m_two[placeOf(word.first(2))]);
}

size_t DateBeginnings::placeOf(QStringView letters)
{
    size_t place = 0;
    for (const QChar letter : letters)
        place = place * 61 + letter.unicode();
    return place % places;
}

void DateBeginnings::add(QStringView stem)
{
    if (stem.size() >= 4)
        m_four.set(placeOf(stem.first(4)));
    else if (stem.size() >= 2)
        (stem.size() == 3 ? m_three : m_two).set(placeOf(stem));
}

} // namespace elchi
