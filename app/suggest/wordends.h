// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <array>

namespace elchi {

/// What the letters behind each place of a word can be, so that what stands before is (the beginning of) a
/// name: nothing, a Russian case ending (RussianSingular: one that a noun has in the singular), Kyrgyz
/// suffixes, an English 's. Takes a folded word, looks only at
/// its last letters.
class WordEnds
{
public:
    enum Kind : quint8 {
        None = 0,
        Nothing = 1,
        RussianCase = 2,
        KyrgyzSuffixes = 4,
        EnglishGenitive = 8,
        RussianSingular = 16
    };

    /// No ending is longer.
    static constexpr qsizetype longest = 10;

    explicit WordEnds(QStringView word);

    /// The kinds of the letters [at, end of the word); None where they are no ending, or at is too far ahead.
    [[nodiscard]] quint8 at(qsizetype position) const
    {
        const qsizetype rest = m_size - position;
        return rest >= 0 && rest <= longest ? m_kinds[size_t(rest)] : quint8(None);
    }

private:
    qsizetype m_size;
    std::array<quint8, longest + 1> m_kinds{}; ///< by length of the ending
};

/// Whether the letters are a Russian case ending of a noun or adjective; none count as one.
[[nodiscard]] bool isRussianCase(QStringView letters);
/// Whether these letters can follow a Kyrgyz noun: up to three suffixes of number, person and case.
[[nodiscard]] bool isKyrgyzSuffix(QStringView letters);

} // namespace elchi
