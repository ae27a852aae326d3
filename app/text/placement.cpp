// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/placement.h"

#include "text/alignment.h"

#include <algorithm>
#include <map>
#include <set>

namespace elchi {

namespace {

using Range = Alignment::Range;

/// Words with their surroundings: what one mark is told from others by.
struct Window
{
    QString text;
    int before = 0; ///< UTF-16 units of it that come before the words
    int length = 0; ///< of the words

    friend auto operator<=>(const Window &, const Window &) = default;
};

/// A mark that other words stand for may grow with them, but not into a passage.
bool isTooLong(int newLength, int oldLength)
{
    return newLength > 3 * oldLength + 40;
}

Range trimmed(const QString &text, Range range)
{
    while (range.begin < range.end && text.at(range.begin).isSpace())
        ++range.begin;
    while (range.begin < range.end && text.at(range.end - 1).isSpace())
        --range.end;
    return range;
}

/// Where the words of a window stand in a text, with these surroundings.
std::vector<int> placesOf(const Window &window, const QString &text)
{
    std::vector<int> places;
    for (qsizetype at = text.indexOf(window.text); at >= 0; at = text.indexOf(window.text, at + 1))
        places.push_back(int(at) + window.before);
    return places;
}

/// Where the words stand, when they do so just once.
std::optional<int> onlyPlace(const QString &words, const QString &text)
{
    const qsizetype at = text.indexOf(words);
    return at >= 0 && text.indexOf(words, at + 1) < 0 ? std::optional(int(at)) : std::nullopt;
}

class Placing
{
public:
    Placing(const OffsetMap &newer, const OffsetMap &older, const QList<TextSpan> &marks)
        : m_newer(newer), m_older(older), m_alignment(older.text(), newer.text())
    {
        for (const TextSpan mark : marks) {
            const Range range{older.toUtf16(mark.begin()), older.toUtf16(mark.end())};
            if (m_placed.emplace(range, Placement()).second)
                m_groups[windowOf(mark, range)].push_back(range);
        }
    }

    void place()
    {
        for (auto &[window, ranges] : m_groups) {
            std::ranges::sort(ranges);
            placeExactly(window, ranges);
        }
        for (auto &[range, placement] : m_placed) {
            if (!placement.span)
                placeSameWords(range);
        }
        for (auto &[range, placement] : m_placed) {
            if (!placement.span)
                placeChanged(range);
        }
    }

    [[nodiscard]] Placement placementOf(TextSpan mark) const
    {
        return m_placed.at({m_older.toUtf16(mark.begin()), m_older.toUtf16(mark.end())});
    }

private:
    [[nodiscard]] Window windowOf(TextSpan mark, Range range) const
    {
        const int begin = m_older.toUtf16(std::max(0, mark.begin() - contextLength));
        const int end = m_older.toUtf16(mark.end() + contextLength);
        return {m_older.text().mid(begin, end - begin), range.begin - begin, range.length()};
    }

    /// Where the difference has it, when the surroundings are there too.
    [[nodiscard]] std::optional<int> alignedPlace(const Window &window, int begin) const
    {
        const auto there = m_alignment.unchanged({begin, begin + window.length});
        if (!there || there->begin < window.before)
            return std::nullopt;
        const auto text = QStringView(m_newer.text()).sliced(there->begin - window.before);
        return text.startsWith(window.text) ? std::optional(there->begin) : std::nullopt;
    }

    void keep(Range older, Range newer, Standing standing)
    {
        const auto span = m_newer.spanOf(newer.begin, newer.end);
        if (span && m_taken.insert(newer).second)
            m_placed[older] = {standing, span};
    }

    void placeExactly(const Window &window, const std::vector<Range> &ranges)
    {
        std::vector<std::optional<int>> aligned;
        std::vector<int> marked;
        aligned.reserve(ranges.size());
        marked.reserve(ranges.size());
        for (const Range range : ranges) {
            aligned.push_back(alignedPlace(window, range.begin));
            marked.push_back(range.begin);
        }
        if (!std::ranges::all_of(aligned, &std::optional<int>::has_value))
            aligned = matched(window, marked);
        for (size_t i = 0; i < ranges.size(); ++i) {
            if (!aligned[i])
                continue;
            const bool inOrder = alignedPlace(window, ranges[i].begin) == aligned[i];
            keep(ranges[i], {*aligned[i], *aligned[i] + window.length},
                 inOrder ? Standing::Same : Standing::Moved);
        }
    }

    /// A place for each of the marked ones, in their order. Places that are not marked in the older text are
    /// left free for it as far as there are enough.
    [[nodiscard]] std::vector<std::optional<int>> matched(const Window &window,
                                                          const std::vector<int> &marked) const
    {
        const std::vector<int> there = placesOf(window, m_newer.text());
        std::vector<int> from = placesOf(window, m_older.text());
        if (there.size() < from.size())
            from = marked;
        std::vector<std::optional<int>> places;
        size_t next = 0;
        for (size_t i = 0; i < from.size(); ++i) {
            const auto wanted = alignedPlace(window, from[i]);
            const bool isMarked = std::ranges::binary_search(marked, from[i]);
            if (there.size() < from.size()) { // not even for the marked ones: only what is certain
                places.push_back(wanted);
                continue;
            }
            const size_t last = there.size() - (from.size() - i);
            const size_t aligned =
                wanted ? size_t(std::ranges::lower_bound(there, *wanted) - there.begin()) : next;
            const size_t chosen = std::clamp(aligned, next, last);
            next = chosen + 1;
            if (isMarked)
                places.emplace_back(there[chosen]);
        }
        return places;
    }

    void placeSameWords(Range range)
    {
        if (const auto there = m_alignment.unchanged(range); there && !m_taken.contains(*there))
            return keep(range, *there, Standing::SameWords);
        const QString words = m_older.text().mid(range.begin, range.length());
        const auto there = onlyPlace(words, m_newer.text());
        if (there && onlyPlace(words, m_older.text()))
            keep(range, {*there, *there + range.length()}, Standing::SameWords);
    }

    void placeChanged(Range range)
    {
        const auto there = m_alignment.inPlaceOf(range);
        if (there && !isTooLong(there->length(), range.length()))
            keep(range, trimmed(m_newer.text(), *there), Standing::Changed);
    }

    const OffsetMap &m_newer;
    const OffsetMap &m_older;
    Alignment m_alignment;
    std::map<Range, Placement> m_placed; ///< by the range in the older text
    std::map<Window, std::vector<Range>> m_groups;
    std::set<Range> m_taken; ///< in the newer text
};

} // namespace

QList<Placement> placedIn(const OffsetMap &newer, const OffsetMap &older, const QList<TextSpan> &marks)
{
    Placing placing(newer, older, marks);
    placing.place();
    QList<Placement> placements;
    for (const TextSpan mark : marks)
        placements << placing.placementOf(mark);
    return placements;
}

} // namespace elchi
