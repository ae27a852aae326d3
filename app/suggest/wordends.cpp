// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggest/wordends.h"

#include <algorithm>
#include <bit>
#include <span>
#include <vector>

namespace elchi {

namespace {

constexpr QStringView russianCases[] = {
    u"а",   u"я",  u"о",  u"е",  u"у",  u"ю",  u"ы",  u"и",   u"ь",   u"й",   u"ом",  u"ем",
    u"ой",  u"ей", u"ою", u"ею", u"ью", u"ов", u"ев", u"ам",  u"ям",  u"ами", u"ями", u"ах",
    u"ях",  u"ий", u"ый", u"ая", u"яя", u"ое", u"ее", u"ые",  u"ие",  u"ого", u"его", u"ому",
    u"ему", u"им", u"ым", u"их", u"ых", u"ую", u"юю", u"ими", u"ыми",
};

constexpr QStringView russianSingulars[] = {u"а",  u"я",  u"е",  u"у",  u"ю",  u"ы",  u"и",
                                            u"ом", u"ем", u"ой", u"ей", u"ою", u"ею", u"ью"};

constexpr QStringView kyrgyzSuffixes[] = {
    u"лар",  u"лер",  u"лор",  u"лөр",  u"дар", u"дер", u"дор",  u"дөр",  u"тар",  u"тер",
    u"тор",  u"төр",  u"нын",  u"нин",  u"нун", u"нүн", u"дын",  u"дин",  u"дун",  u"дүн",
    u"тын",  u"тин",  u"тун",  u"түн",  u"га",  u"ге",  u"го",   u"гө",   u"ка",   u"ке",
    u"ко",   u"кө",   u"на",   u"не",   u"но",  u"нө",  u"ны",   u"ни",   u"ну",   u"нү",
    u"ды",   u"ди",   u"ду",   u"дү",   u"ты",  u"ти",  u"ту",   u"тү",   u"да",   u"де",
    u"до",   u"дө",   u"та",   u"те",   u"то",  u"тө",  u"дагы", u"деги", u"догу", u"дөгү",
    u"тагы", u"теги", u"тогу", u"төгү", u"дан", u"ден", u"дон",  u"дөн",  u"тан",  u"тен",
    u"тон",  u"төн",  u"нан",  u"нен",  u"ы",   u"и",   u"у",    u"ү",    u"сы",   u"си",
    u"су",   u"сү",   u"нда",  u"нде",  u"н",   u"лык", u"лик",  u"лук",  u"лүк",  u"нындагы",
};

constexpr int mostSuffixes = 3;
constexpr qsizetype packedLetters = 4;

/// Up to four letters in one number.
quint64 packed(QStringView letters)
{
    quint64 number = 0;
    for (const QChar letter : letters)
        number = number << 16U | letter.unicode();
    return number;
}

/// Endings of up to four Cyrillic letters: which lengths begin with a letter, and which numbers there are.
class Endings
{
public:
    explicit Endings(std::span<const QStringView> endings) : m_slots(256, 0)
    {
        for (const QStringView ending : endings) {
            if (ending.size() > packedLetters)
                continue;
            m_lengths[indexOf(ending[0])] |= quint8(1U << ending.size());
            size_t slot = slotOf(packed(ending));
            while (m_slots[slot] != 0)
                slot = (slot + 1) % m_slots.size();
            m_slots[slot] = packed(ending);
        }
    }

    /// Bits: which lengths of ending may begin with this letter.
    [[nodiscard]] quint8 lengths(QChar first) const { return m_lengths[indexOf(first)]; }
    [[nodiscard]] bool contains(QStringView letters) const
    {
        const quint64 number = packed(letters);
        for (size_t slot = slotOf(number); m_slots[slot] != 0; slot = (slot + 1) % m_slots.size()) {
            if (m_slots[slot] == number)
                return true;
        }
        return false;
    }

private:
    /// The letters of U+0400–U+04FF; all others together, which no ending begins with.
    static size_t indexOf(QChar letter)
    {
        const char16_t code = letter.unicode();
        return code >= 0x0400 && code < 0x0500 ? code - 0x0400U : 0U;
    }
    [[nodiscard]] static size_t slotOf(quint64 number)
    {
        return size_t((number * 0x9E3779B97F4A7C15ULL) >> 56U);
    }

    std::array<quint8, 256> m_lengths{};
    std::vector<quint64> m_slots;
};

const Endings &russian()
{
    static const Endings endings{russianCases};
    return endings;
}

const Endings &kyrgyz()
{
    static const Endings endings{kyrgyzSuffixes};
    return endings;
}

/// How few suffixes these letters are; more than mostSuffixes: they are none. `rests`: the same for the
/// letters without their first, second, … one.
int suffixesIn(QStringView letters, std::span<const int> rests)
{
    constexpr QStringView longSuffix = u"нындагы";
    int fewest = mostSuffixes + 1;
    for (quint32 lengths = kyrgyz().lengths(letters[0]); lengths != 0; lengths &= lengths - 1) {
        const auto length = std::countr_zero(lengths);
        if (length > letters.size() || rests[size_t(letters.size() - length)] >= fewest - 1)
            continue;
        if (kyrgyz().contains(letters.first(length)))
            fewest = rests[size_t(letters.size() - length)] + 1;
    }
    if (letters.startsWith(longSuffix))
        fewest = std::min(fewest, rests[size_t(letters.size() - longSuffix.size())] + 1);
    return fewest;
}

} // namespace

WordEnds::WordEnds(QStringView word) : m_size(word.size())
{
    m_kinds[0] = Nothing | RussianCase | KyrgyzSuffixes | RussianSingular;
    const bool latin = !word.isEmpty() && word.back().unicode() < 0x0100;
    if (latin) {
        if (word.endsWith(u"'s"))
            m_kinds[2] = EnglishGenitive;
        else if (word.endsWith(u'\''))
            m_kinds[1] = EnglishGenitive;
        return;
    }
    std::array<int, longest + 1> suffixes{};
    for (qsizetype length = 1; length <= std::min(longest, m_size); ++length) {
        const QStringView rest = word.last(length);
        suffixes[size_t(length)] = suffixesIn(rest, suffixes);
        quint8 kinds = suffixes[size_t(length)] <= mostSuffixes ? KyrgyzSuffixes : None;
        if (length <= 3 && isRussianCase(rest))
            kinds |= RussianCase;
        if (length <= 2 && std::ranges::find(russianSingulars, rest) != std::end(russianSingulars))
            kinds |= RussianSingular;
        m_kinds[size_t(length)] = kinds;
    }
}

bool isRussianCase(QStringView letters)
{
    if (letters.isEmpty())
        return true;
    return letters.size() < packedLetters && (russian().lengths(letters[0]) >> letters.size() & 1U) != 0 &&
           russian().contains(letters);
}

bool isKyrgyzSuffix(QStringView letters)
{
    return letters.size() <= WordEnds::longest && (WordEnds(letters).at(0) & WordEnds::KyrgyzSuffixes) != 0;
}

} // namespace elchi
