// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/readinggeometry.h"

#include <algorithm>
#include <numeric>

namespace elchi {

namespace {

constexpr qreal laneGap = 6;
constexpr int popupGap = 8;

bool meet(const LanePiece &one, const LanePiece &other)
{
    return one.left < other.right + laneGap && other.left < one.right + laneGap;
}

int freeLane(const QList<LanePiece> &pieces, const QList<int> &lanes, qsizetype piece)
{
    for (int lane = 0;; ++lane) {
        bool isFree = true;
        for (qsizetype i = 0; i < pieces.size() && isFree; ++i)
            isFree = lanes.at(i) != lane || !meet(pieces.at(i), pieces.at(piece));
        if (isFree)
            return lane;
    }
}

} // namespace

QList<int> lanesOf(const QList<LanePiece> &pieces)
{
    QList<qsizetype> order(pieces.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&pieces](qsizetype a, qsizetype b) {
        return std::pair(pieces.at(a).length, pieces.at(a).left) <
               std::pair(pieces.at(b).length, pieces.at(b).left);
    });
    QList<int> lanes(pieces.size(), -1);
    for (const qsizetype piece : order)
        lanes[piece] = freeLane(pieces, lanes, piece);
    return lanes;
}

int laneCount(const QList<int> &lanes)
{
    return lanes.isEmpty() ? 0 : *std::max_element(lanes.begin(), lanes.end()) + 1;
}

QRect popupPlace(const QRect &anchor, const QSize &size, const QRect &area)
{
    const int below = area.bottom() - anchor.bottom() - popupGap;
    const int above = anchor.top() - area.top() - popupGap;
    const int width = std::min(size.width(), area.width());
    const int x = std::clamp(anchor.left(), area.left(), area.right() + 1 - width);
    if (size.height() <= below || (below >= above && size.height() > above)) {
        const bool beside = size.height() > below;
        const int right = area.right() - anchor.right() - popupGap;
        if (beside && right >= width)
            return QRect(anchor.right() + 1 + popupGap,
                         area.bottom() + 1 - std::min(size.height(), area.height()), width,
                         std::min(size.height(), area.height()));
        return QRect(x, anchor.bottom() + 1 + popupGap, width, std::min(size.height(), below));
    }
    const int height = std::min(size.height(), above);
    return QRect(x, anchor.top() - popupGap - height, width, height);
}

} // namespace elchi
