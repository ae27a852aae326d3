// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/labels.h"
#include "reader/linemarks.h"
#include "reader/shownfold.h"
#include "reader/shownmark.h"

#include <QFont>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QTextLayout>
#include <memory>
#include <vector>

namespace elchi {

/// One visual line: text on top, its label lanes beneath. Only what a line needs makes it higher. The line of
/// a fold stands for its paragraphs while they are hidden, and above them while they are shown.
struct PlacedLine
{
    TextRange range;      ///< UTF-16 units of the whole text, without the line end
    qreal top = 0;        ///< px from the top of the document
    qreal textHeight = 0; ///< px of the text itself
    qreal lanesTop = 0;   ///< where lane 0 begins
    qreal height = 0;     ///< text, lanes and the space before the next line
    QList<MarkPiece> pieces = {};
    int fold = -1; ///< index of the fold that it is the line of; it has no letters of its own
};

/// Where every letter and mark of a dispatch stands: text in, geometry out, no widget. Paragraphs are laid
/// out only when they come into sight; until then their height is estimated. Very long paragraphs are cut
/// into blocks, so that a million letters without a line end cost no more than what is seen.
class ReaderLayout
{
public:
    /// Paragraphs end at "\n". Folds are whole paragraphs, by position, and do not overlap.
    void setText(const QString &text, const QList<ShownFold> &folds = {});
    void setFoldOpen(int fold, bool open);
    void setFont(const QFont &font);
    /// Height of a line in hundredths of the font's height.
    void setSpacing(int spacing);
    /// Width of the column in px.
    void setWidth(qreal width);
    void setMarks(const QList<ShownMark> &marks);
    /// Gives invisible characters the room of a space, for signs to be drawn there, and takes their effect on
    /// the letters around them. The text and its positions stay.
    void setInvisiblesShown(bool shown);

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] const QList<ShownMark> &marks() const { return m_marks; }
    [[nodiscard]] const QList<ShownFold> &folds() const { return m_folds; }
    /// The fold that hides the position, the end of its last paragraph included; -1: it is shown.
    [[nodiscard]] int foldHiding(int position) const;
    /// The fold whose line is at that height; -1: none.
    [[nodiscard]] int foldLineAt(qreal y) const;
    [[nodiscard]] bool areInvisiblesShown() const { return m_invisiblesShown; }
    [[nodiscard]] const QFont &font() const { return m_font; }
    [[nodiscard]] const QFont &labelFont() const;
    [[nodiscard]] qreal laneHeight() const;
    [[nodiscard]] qreal width() const { return m_width; }
    /// About where a position stands, px; lays nothing out.
    [[nodiscard]] qreal heightOf(int position) const;
    /// Of the whole document; may change while more of it is laid out.
    [[nodiscard]] qreal height() const;

    /// Lays out what lies between these heights; true when the document's height changed by it.
    bool ensure(qreal top, qreal bottom);
    /// Lays out the block that holds this position.
    void ensurePosition(int position);
    /// The lines that touch these heights; lays them out.
    [[nodiscard]] QList<PlacedLine> linesBetween(qreal top, qreal bottom);
    /// The line that holds the position; lays it out. Of a hidden one: its fold's line.
    [[nodiscard]] PlacedLine lineAt(int position);
    /// The position nearest to a point (px in the column).
    [[nodiscard]] int positionAt(QPointF point);
    /// The character under a point; -1 where there is none.
    [[nodiscard]] int letterAt(QPointF point);
    /// Where a caret before the position stands.
    [[nodiscard]] QRectF caretAt(int position);
    /// Left edge of a position on its line, px.
    [[nodiscard]] qreal xOf(const PlacedLine &line, int position) const;
    /// Draws the letters of one line with the painter's pen; `origin` is the document's top left.
    void drawText(QPainter &painter, const PlacedLine &line, QPointF origin) const;

private:
    struct Block
    {
        TextRange range;
        bool endsParagraph = true;
        int fold = -1;         ///< that it belongs to
        bool foldLine = false; ///< it is the line of that fold, and holds no text
        qreal top = 0;
        qreal height = 0;
        std::shared_ptr<QTextLayout> layout = {}; ///< none: height is estimated
        QList<PlacedLine> lines = {};             ///< top is relative to the block
    };

    void cut();
    void cutParagraph(int begin, int end, int fold);
    void forget();
    void reset(Block &block) const;
    void placeFoldLine(Block &block) const;
    [[nodiscard]] bool isHidden(const Block &block) const;
    /// Whether it waits to be laid out.
    [[nodiscard]] bool isWaiting(const Block &block) const;
    void layOut(Block &block);
    [[nodiscard]] QString lettersOf(const Block &block) const;
    void breakLines(Block &block);
    void placeLines(Block &block);
    void stack();
    [[nodiscard]] qreal estimate(const Block &block) const;
    [[nodiscard]] qsizetype blockAt(qreal y) const;
    [[nodiscard]] qsizetype blockOf(int position) const;
    [[nodiscard]] QList<int> marksOn(TextRange range) const;
    [[nodiscard]] std::pair<const Block *, int> placeOf(const PlacedLine &line) const;
    [[nodiscard]] static PlacedLine inDocument(const Block &block, PlacedLine line);

    QString m_text;
    QFont m_font;
    Labels m_labels;
    qreal m_width = 600;
    QList<ShownMark> m_marks;
    QList<ShownFold> m_folds;
    std::vector<Block> m_blocks;
    qreal m_leading = 0.22; ///< of the font's height, above and below the letters
    bool m_invisiblesShown = false;
};

} // namespace elchi
