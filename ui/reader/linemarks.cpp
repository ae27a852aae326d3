// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/linemarks.h"

#include "reader/labels.h"
#include "reader/readinggeometry.h"

#include <QTextLayout>
#include <algorithm>

namespace elchi {

LineMarks::LineMarks(const QList<ShownMark> &marks, Labels &labels, qreal width)
    : m_marks(marks), m_labels(labels), m_width(width)
{
}

QList<MarkPiece> LineMarks::on(const QList<int> &which, const QTextLine &line, TextRange range)
{
    return splitAtGaps(piecesOn(which, line, range), line, range);
}

QList<MarkPiece> LineMarks::piecesOn(const QList<int> &which, const QTextLine &line, TextRange range)
{
    const int offset = range.begin - line.textStart();
    QList<MarkPiece> pieces;
    QList<MarkPiece> onWords;
    QList<LanePiece> extents;
    for (const int i : which) {
        const ShownMark &mark = m_marks.at(i);
        if (mark.range.begin >= range.end || mark.range.end <= range.begin)
            continue;
        MarkPiece piece{.mark = i};
        piece.first = mark.range.begin >= range.begin;
        piece.last = mark.range.end <= range.end;
        piece.left = line.cursorToX(std::max(mark.range.begin, range.begin) - offset);
        piece.right = std::min(line.cursorToX(std::min(mark.range.end, range.end) - offset),
                               std::max(m_width, line.naturalTextWidth()));
        LanePiece extent{piece.left, piece.right, mark.range.length()};
        if (piece.first) {
            const auto label =
                m_labels.fitted(mark.label, std::max(piece.right - piece.left, m_labels.leastRoom()));
            piece.label = label.words;
            piece.labelLeft = std::max(0.0, std::min(piece.left, m_width - label.width));
            extent.left = std::min(extent.left, piece.labelLeft);
            extent.right = std::max(extent.right, piece.labelLeft + label.width);
        }
        if (mark.look != MarkLook::Lane) {
            piece.lane = -1;
            onWords.append(piece);
            continue;
        }
        pieces.append(piece);
        extents.append(extent);
    }
    const QList<int> lanes = lanesOf(extents);
    for (qsizetype i = 0; i < pieces.size(); ++i)
        pieces[i].lane = lanes.at(i);
    return pieces + onWords;
}

QList<MarkPiece> LineMarks::splitAtGaps(const QList<MarkPiece> &pieces, const QTextLine &line,
                                        TextRange range) const
{
    QList<MarkPiece> split;
    const int offset = range.begin - line.textStart();
    const auto x = [&](int position) {
        return line.cursorToX(std::clamp(position, range.begin, range.end) - offset);
    };
    for (const MarkPiece &piece : pieces) {
        MarkPiece rest = piece;
        for (const TextRange gap : m_marks.at(piece.mark).gaps) {
            if (gap.end <= range.begin || gap.begin >= range.end)
                continue;
            MarkPiece before = rest;
            before.right = x(gap.begin);
            before.last = false;
            MarkPiece joint = before;
            joint.left = before.right;
            joint.right = x(gap.end);
            joint.joint = true;
            joint.first = false;
            joint.label.clear();
            if (before.right > before.left)
                split << before;
            split << joint;
            rest.left = joint.right;
            rest.first = false;
            rest.label.clear();
        }
        if (rest.right > rest.left || m_marks.at(piece.mark).gaps.isEmpty())
            split << rest;
    }
    return split;
}

} // namespace elchi
