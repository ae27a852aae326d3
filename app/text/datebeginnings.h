// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <bitset>

namespace elchi {

/// Tells nearly every word that begins no date from its first letters, so that the forms of dates are tried
/// at few words of a text.
class DateBeginnings
{
public:
    DateBeginnings();

    /// Whether a date may begin with this folded word. Never wrong about a no.
    [[nodiscard]] bool mayBegin(QStringView word) const;

private:
    static constexpr size_t places = 4096;
    static constexpr qsizetype longestOfTwo = 4; ///< «маем»

    static size_t placeOf(QStringView letters);
    void add(QStringView stem);

    std::bitset<places> m_two;
    std::bitset<places> m_three;
    std::bitset<places> m_four;
};

} // namespace elchi
