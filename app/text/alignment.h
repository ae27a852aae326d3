// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>
#include <vector>

namespace elchi {

/// Which words of an older text stand where in a newer one, by the word difference of both. Positions are
/// UTF-16 units. A value; any thread.
class Alignment
{
public:
    /// Half-open.
    struct Range
    {
        int begin = 0;
        int end = 0;

        [[nodiscard]] int length() const { return end - begin; }
        friend auto operator<=>(const Range &, const Range &) = default;
    };

    Alignment(const QString &older, const QString &newer);

    /// Where a range of the older text stands unchanged; nothing where it does not. Keeps the order.
    [[nodiscard]] std::optional<Range> unchanged(Range older) const;
    /// What stands in place of a range of the older text: what of it is unchanged, and what came for those
    /// of its words that left. Of a change that it reaches into, as many words count on that side as it
    /// covers («3 февраля» in «гостя 3 февраля» that became «5 февраля»); one that it stands inside of says
    /// nothing.
    [[nodiscard]] std::optional<Range> inPlaceOf(Range older) const;

private:
    struct Piece
    {
        Range older;
        Range newer;
        bool same = false;
    };

    [[nodiscard]] std::vector<Piece>::const_iterator pieceAt(int older) const;
    [[nodiscard]] Range partOf(const Piece &piece, Range older) const;

    QString m_older;
    QString m_newer;
    std::vector<Piece> m_pieces; ///< never two of a kind beside each other
};

} // namespace elchi
