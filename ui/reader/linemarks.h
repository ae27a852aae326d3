// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/shownmark.h"

#include <QList>
#include <QString>

class QTextLine;

namespace elchi {

class Labels;

/// A mark's part on one visual line, px from the column's left edge.
struct MarkPiece
{
    int mark = 0; ///< index into the marks
    qreal left = 0;
    qreal right = 0;
    int lane = 0;       ///< -1: it is drawn on the words
    bool first = false; ///< the mark begins here
    bool last = false;  ///< the mark ends here
    QString label = {}; ///< empty on continuation lines
    qreal labelLeft = 0;
    bool joint = false; ///< a gap of the mark: its words are not marked
};

/// Places marks on visual lines: where they begin and end there, with their labels, in lanes that do not
/// overlap, and cut at their gaps.
class LineMarks
{
public:
    /// All of them outlive it; `width` of the column in px.
    LineMarks(const QList<ShownMark> &marks, Labels &labels, qreal width);

    /// Of these marks (indexes) those that stand on a line, which holds `range` of the text.
    [[nodiscard]] QList<MarkPiece> on(const QList<int> &which, const QTextLine &line, TextRange range);

private:
    [[nodiscard]] QList<MarkPiece> piecesOn(const QList<int> &which, const QTextLine &line, TextRange range);
    [[nodiscard]] QList<MarkPiece> splitAtGaps(const QList<MarkPiece> &pieces, const QTextLine &line,
                                               TextRange range) const;

    const QList<ShownMark> &m_marks;
    Labels &m_labels;
    qreal m_width;
};

} // namespace elchi
