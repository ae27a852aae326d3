// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/alignment.h"

#include "text/difference.h"
#include "text/words.h"

#include <algorithm>

namespace elchi {

Alignment::Alignment(const QString &older, const QString &newer) : m_older(older), m_newer(newer)
{
    int left = 0;
    int right = 0;
    const QList<TextPiece> pieces = differences(older, newer);
    for (const TextPiece &piece : pieces) {
        const bool same = piece.kind == TextPiece::Kind::Same;
        // What left and what came in its place are one change.
        if (same || m_pieces.empty() || m_pieces.back().same)
            m_pieces.push_back({{left, left}, {right, right}, same});
        left += piece.kind == TextPiece::Kind::OnlyRight ? 0 : int(piece.text.size());
        right += piece.kind == TextPiece::Kind::OnlyLeft ? 0 : int(piece.text.size());
        m_pieces.back().older.end = left;
        m_pieces.back().newer.end = right;
    }
}

std::vector<Alignment::Piece>::const_iterator Alignment::pieceAt(int older) const
{
    return std::ranges::upper_bound(m_pieces, older, {}, [](const Piece &piece) { return piece.older.end; });
}

std::optional<Alignment::Range> Alignment::unchanged(Range older) const
{
    const auto piece = pieceAt(older.begin);
    if (piece == m_pieces.end() || !piece->same || piece->older.end < older.end)
        return std::nullopt;
    const int shift = piece->newer.begin - piece->older.begin;
    return Range{older.begin + shift, older.end + shift};
}

std::optional<Alignment::Range> Alignment::inPlaceOf(Range older) const
{
    std::optional<Range> found;
    for (auto piece = pieceAt(older.begin); piece != m_pieces.end() && piece->older.begin < older.end;
         ++piece) {
        const Range part = partOf(*piece, older);
        if (part.length() > 0)
            found = found ? Range{found->begin, part.end} : part;
    }
    return found;
}

Alignment::Range Alignment::partOf(const Piece &piece, Range older) const
{
    const Range common{std::max(older.begin, piece.older.begin), std::min(older.end, piece.older.end)};
    const int shift = piece.newer.begin - piece.older.begin;
    if (piece.same)
        return {common.begin + shift, common.end + shift};
    if (common == piece.older)
        return piece.newer;
    const auto count = wordsOf(QStringView(m_older).sliced(common.begin, common.length())).size();
    const auto words = wordsOf(QStringView(m_newer).sliced(piece.newer.begin, piece.newer.length()));
    const auto taken = std::min(count, words.size());
    if (taken == 0)
        return {};
    if (common.begin == piece.older.begin && older.begin < common.begin)
        return {piece.newer.begin, piece.newer.begin + int(words.at(taken - 1).end)};
    if (common.end == piece.older.end && older.end > common.end)
        return {piece.newer.begin + int(words.at(words.size() - taken).begin), piece.newer.end};
    return {};
}

} // namespace elchi
