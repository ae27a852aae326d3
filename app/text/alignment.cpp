// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/alignment.h"

#include "text/difference.h"

#include <algorithm>

namespace elchi {

Alignment::Alignment(const QString &older, const QString &newer)
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
        const Range common{std::max(older.begin, piece->older.begin), std::min(older.end, piece->older.end)};
        Range part = piece->newer;
        if (piece->same)
            part = {piece->newer.begin + common.begin - piece->older.begin,
                    piece->newer.begin + common.end - piece->older.begin};
        else if (common != piece->older)
            continue;
        if (part.length() > 0)
            found = found ? Range{found->begin, part.end} : part;
    }
    return found;
}

} // namespace elchi
