// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/difference.h"

#include <algorithm>
#include <span>
#include <vector>

namespace elchi {

namespace {

using Kind = TextPiece::Kind;
using Tokens = std::vector<QStringView>;
using View = std::span<const QStringView>;

bool isWordUnit(QChar unit)
{
    return unit.isLetterOrNumber() || unit.isMark() || unit.isSurrogate();
}

/// Words, and the units between them one by one: nothing of the text is left out.
Tokens tokensOf(QStringView text)
{
    Tokens tokens;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at + 1;
        while (isWordUnit(text[at]) && end < text.size() && isWordUnit(text[end]))
            ++end;
        tokens.push_back(text.sliced(at, end - at));
        at = end;
    }
    return tokens;
}

void append(QList<TextPiece> &pieces, Kind kind, View tokens)
{
    if (tokens.empty())
        return;
    if (pieces.isEmpty() || pieces.last().kind != kind)
        pieces.append({kind, {}});
    for (const QStringView token : tokens)
        pieces.last().text += token;
}

/// How far each diagonal was followed with 0, 1, 2 … changes; the last row reaches the end of both. Empty
/// when that takes more changes than the limit.
class Paths
{
public:
    Paths(View left, View right, int limit) : m_left(left), m_right(right)
    {
        for (int changes = 0; changes <= limit; ++changes) {
            m_rows.emplace_back(size_t(changes) + 1);
            if (follow(changes))
                return;
        }
        m_rows.clear();
    }

    [[nodiscard]] bool found() const { return !m_rows.empty(); }
    [[nodiscard]] int changes() const { return int(m_rows.size()) - 1; }

    /// Whether the last of that many changes, on that diagonal, took a word of the right.
    [[nodiscard]] bool goesDown(int changes, int diagonal) const
    {
        return diagonal == -changes || (diagonal != changes && reached(changes - 1, diagonal - 1) <
                                                                   reached(changes - 1, diagonal + 1));
    }
    /// Words of the left that are behind it; diagonals are the words of the left less those of the right.
    [[nodiscard]] int reached(int changes, int diagonal) const
    {
        return m_rows[size_t(changes)][size_t(diagonal + changes) / 2];
    }

private:
    [[nodiscard]] bool follow(int changes)
    {
        bool atEnd = false;
        for (int diagonal = -changes; diagonal <= changes; diagonal += 2) {
            int x = 0;
            if (changes > 0)
                x = goesDown(changes, diagonal) ? reached(changes - 1, diagonal + 1)
                                                : reached(changes - 1, diagonal - 1) + 1;
            while (x < int(m_left.size()) && x - diagonal < int(m_right.size()) && x - diagonal >= 0 &&
                   m_left[size_t(x)] == m_right[size_t(x - diagonal)])
                ++x;
            m_rows.back()[size_t(diagonal + changes) / 2] = x;
            atEnd = atEnd || (x >= int(m_left.size()) && x - diagonal >= int(m_right.size()) &&
                              diagonal == int(m_left.size()) - int(m_right.size()));
        }
        return atEnd;
    }

    View m_left;
    View m_right;
    std::vector<std::vector<int>> m_rows;
};

/// One token each, from the end to the beginning.
std::vector<Kind> stepsBack(const Paths &paths, int left, int right)
{
    std::vector<Kind> steps;
    int x = left;
    int diagonal = left - right;
    for (int changes = paths.changes(); changes > 0; --changes) {
        const bool down = paths.goesDown(changes, diagonal);
        const int from = down ? diagonal + 1 : diagonal - 1;
        const int before = paths.reached(changes - 1, from);
        const int after = down ? before : before + 1;
        steps.insert(steps.end(), size_t(x - after), Kind::Same);
        steps.push_back(down ? Kind::OnlyRight : Kind::OnlyLeft);
        x = before;
        diagonal = from;
    }
    steps.insert(steps.end(), size_t(x), Kind::Same);
    return steps;
}

/// The changes between two words that both texts have, the left one's first.
void appendChanges(QList<TextPiece> &pieces, View left, View right)
{
    append(pieces, Kind::OnlyLeft, left);
    append(pieces, Kind::OnlyRight, right);
}

void appendMiddle(QList<TextPiece> &pieces, View left, View right, int limit)
{
    const Paths paths(left, right, limit);
    if (!paths.found())
        return appendChanges(pieces, left, right);
    auto steps = stepsBack(paths, int(left.size()), int(right.size()));
    std::ranges::reverse(steps);
    size_t toLeft = 0;
    size_t toRight = 0;
    for (size_t i = 0; i < steps.size();) {
        size_t gone = 0;
        size_t come = 0;
        for (; i < steps.size() && steps[i] != Kind::Same; ++i)
            ++(steps[i] == Kind::OnlyLeft ? gone : come);
        appendChanges(pieces, left.subspan(toLeft, gone), right.subspan(toRight, come));
        toLeft += gone;
        toRight += come;
        for (; i < steps.size() && steps[i] == Kind::Same; ++i, ++toLeft, ++toRight)
            append(pieces, Kind::Same, left.subspan(toLeft, 1));
    }
}

} // namespace

QList<TextPiece> differences(const QString &left, const QString &right, int limit)
{
    const Tokens leftTokens = tokensOf(left);
    const Tokens rightTokens = tokensOf(right);
    const View all(leftTokens);
    const View other(rightTokens);
    const size_t shorter = std::min(all.size(), other.size());
    size_t head = 0;
    while (head < shorter && all[head] == other[head])
        ++head;
    size_t tail = 0;
    while (tail < shorter - head && all[all.size() - 1 - tail] == other[other.size() - 1 - tail])
        ++tail;
    QList<TextPiece> pieces;
    append(pieces, Kind::Same, all.first(head));
    appendMiddle(pieces, all.subspan(head, all.size() - head - tail),
                 other.subspan(head, other.size() - head - tail), limit);
    append(pieces, Kind::Same, all.last(tail));
    return pieces;
}

} // namespace elchi
