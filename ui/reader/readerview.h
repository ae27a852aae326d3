// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "reader/readerlayout.h"
#include "reader/shownmark.h"
#include "reader/textlook.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>
#include <QElapsedTimer>
#include <QSet>

class QAction;

namespace elchi {

class OverviewStrip;

/// The dispatch as plain text in a comfortable column, with marks beneath its lines. Read-only, with a caret
/// and a selection; knows nothing of the store. All positions are UTF-16 units of the shown text.
class ReaderView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit ReaderView(QWidget *parent = nullptr);

    /// Shows another text from its top; marks and selection are gone. Folds are whole paragraphs, by
    /// position.
    void setDocument(const QString &heading, const QString &byline, const QString &text,
                     const QList<ShownFold> &folds = {});
    void setHeading(const QString &heading, const QString &byline);
    /// Replaces the marks; what is on the screen stays where it is. The selected mark is none afterwards. A
    /// fold with a mark that is no suggestion opens, unless the analyst has folded it by hand.
    void setMarks(const QList<ShownMark> &marks);
    [[nodiscard]] const QList<ShownMark> &marks() const { return m_layout.marks(); }
    [[nodiscard]] const QString &text() const { return m_layout.text(); }

    /// The mark with handles; -1: none. Clears the selection of text.
    void setSelectedMark(int mark);
    [[nodiscard]] int selectedMark() const { return m_selectedMark; }

    [[nodiscard]] const QList<ShownFold> &folds() const { return m_layout.folds(); }
    void setFoldOpen(int fold, bool open);
    /// Whether all of the range is hidden in a fold.
    [[nodiscard]] bool isFoldedAway(TextRange range) const;
    /// A point on a fold's line in the viewport's coordinates.
    [[nodiscard]] QPoint foldPoint(int fold);

    /// Selects one piece; earlier pieces are given up.
    void setSelection(TextRange range);
    /// From the first piece to the last.
    [[nodiscard]] TextRange selection() const { return selectedPieces().range; }
    [[nodiscard]] TextPieces selectedPieces() const;
    /// Keeps what is selected while a further piece is selected.
    void keepPiece();
    [[nodiscard]] int caret() const { return m_caret; }
    /// Moves the caret to the begin of the next paragraph (1) or of the one before (-1).
    void walkParagraphs(int direction);
    /// The pointer says that a brush is in the hand.
    void setBrushInHand(bool inHand);
    [[nodiscard]] QString selectedText() const;
    void clearSelection();

    /// Scrolls only as far as needed to see the range with some lines around it; what hides it unfolds.
    void reveal(TextRange range);
    /// Where a range stands, in this widget's coordinates, cut to what is visible; label lanes included.
    [[nodiscard]] QRect placeOf(TextRange range);
    /// The middle of a letter in the viewport's coordinates.
    [[nodiscard]] QPoint pointOf(int position);
    /// The middle of a handle of the selected mark in the viewport's coordinates.
    [[nodiscard]] QPoint handlePoint(bool atEnd);

    [[nodiscard]] QFont textFont() const { return m_layout.font(); }
    void setTextFont(const QFont &font);
    [[nodiscard]] const TextLook &textLook() const { return m_look; }
    /// Also kept in the settings.
    void setTextLook(const TextLook &look);
    /// Opens a window for it.
    [[nodiscard]] QAction *lookAction() const { return m_lookAction; }
    /// Places that were searched for, drawn behind the words and in the overview.
    void setHits(const QList<TextRange> &hits);
    /// Larger, smaller, usual size (Ctrl++, Ctrl+-, Ctrl+Alt+0) and Copy.
    [[nodiscard]] QList<QAction *> sizeActions() const { return m_actions; }
    [[nodiscard]] QAction *copyAction() const { return m_copy; }
    /// Signs for invisible characters, and dots for no-break spaces; both kept in the settings.
    [[nodiscard]] QAction *invisiblesAction() const { return m_showInvisibles; }
    [[nodiscard]] QAction *noBreakSpacesAction() const { return m_showNoBreakSpaces; }
    /// Shows all that is folded away, or folds it again (F9).
    [[nodiscard]] QAction *toggleFoldsAction() const { return m_toggleFolds; }

public Q_SLOTS:
    void copy() const;
    void toggleFolds();

Q_SIGNALS:
    /// A selection by mouse or keyboard is complete: time for the popup.
    void selectionFinished();
    /// The selection changed or went away.
    void selectionChanged();
    /// A click chose a mark (-1: none).
    void markChosen(int mark);
    /// A handle was let go: the mark should have this range.
    void edgesMoved(int mark, elchi::TextRange range);
    /// A further piece was selected with Shift for the chosen mark.
    void pieceAdded(int mark, elchi::TextRange piece);
    /// A code was let go on words: the selected ones, a mark's, else a sentence.
    void codeDropped(elchi::CodeId code, elchi::TextRange range);
    /// The context menu was asked for on a mark (-1: on none).
    void menuAsked(int mark, const QPoint &global);
    /// Letters were typed that no shortcut took.
    void typed(const QString &letters);
    void scrolled();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    enum class Drag { None, Text, Begin, End, Out, Piece };
    /// A place in the text that stays put on the screen while lines above change their height.
    struct Anchor
    {
        int position = -1;
        qreal offset = 0;
    };

    void addActions();
    QAction *addAct(const QString &text, const QString &name, const QList<QKeySequence> &keys);
    void resizeText(int points);
    void fitColumn();
    void placeStrip();
    void fillStrip();
    void openLookWindow();
    void updateBars();
    [[nodiscard]] Anchor anchor();
    void restore(const Anchor &anchor);
    [[nodiscard]] QPointF origin() const;
    void placeHeading();
    void bringToSight(TextRange range);
    [[nodiscard]] QRectF headingRect(const QString &words, const QFont &font, qreal top) const;
    [[nodiscard]] QFont headingFont() const;
    [[nodiscard]] QFont bylineFont() const;

    void paintHeading(QPainter &painter) const;
    void paintTints(QPainter &painter, const PlacedLine &line, QPointF at) const;
    void paintSelection(QPainter &painter, const PlacedLine &line, QPointF at, TextRange range) const;
    void paintHit(QPainter &painter, const PlacedLine &line, QPointF at, TextRange range) const;
    void paintLanes(QPainter &painter, const PlacedLine &line, QPointF at) const;
    void paintLane(QPainter &painter, const PlacedLine &line, const MarkPiece &piece, QPointF at) const;
    void paintChange(QPainter &painter, const PlacedLine &line, const MarkPiece &piece, QPointF at) const;
    void paintHandles(QPainter &painter, const PlacedLine &line, QPointF at) const;
    void paintCaret(QPainter &painter);
    void paintFoldLine(QPainter &painter, const PlacedLine &line, QPointF at) const;

    void addSignActions();
    void paintSigns(QPainter &painter, const PlacedLine &line, QPointF at) const;
    [[nodiscard]] bool hasSign(QChar character) const;
    [[nodiscard]] QString signHintAt(QPoint point);

    void toggleFold(int fold);
    void unfold(TextRange range);
    void unfoldMarked();
    void tellShown();
    [[nodiscard]] int foldLineAt(QPoint point) const;
    [[nodiscard]] int foldAtCaret() const;
    [[nodiscard]] int besideFold(int position) const;
    [[nodiscard]] static QString foldWords(const ShownFold &fold);

    [[nodiscard]] QList<int> marksAt(QPoint point);
    [[nodiscard]] int laneMarkAt(QPointF point);
    [[nodiscard]] Drag handleAt(QPoint point);
    [[nodiscard]] QRectF handleRect(bool atEnd);
    [[nodiscard]] int positionAt(QPoint point);
    void clickAt(QPoint point);
    void dragText(QPoint point, bool letters);
    void beginPiece();
    void endPiece(QPoint point);
    [[nodiscard]] TextRange withShortWords(TextRange touched, QPoint point);
    [[nodiscard]] int letterAt(QPoint point);
    void dragEdge(QPoint point, bool letters);
    [[nodiscard]] TextRange wordsForCode(QPoint point);
    [[nodiscard]] bool isOnSelection(QPoint point);
    void dragSelectionOut();
    void showHints(const QPoint &point, const QPoint &global);
    void pointerOver(QPoint point);
    void moveCaret(int position, bool select);
    [[nodiscard]] std::optional<int> caretAfter(QKeyEvent *event);
    [[nodiscard]] int verticalStep(int direction);
    void dropSelectedMark();

    ReaderLayout m_layout;
    QString m_heading;
    QString m_byline;
    QRectF m_headingRect; ///< in the column
    QRectF m_bylineRect;
    qreal m_textTop = 0; ///< where the text begins below them
    QList<QAction *> m_actions;
    OverviewStrip *m_strip;
    QList<TextRange> m_hits;
    TextLook m_look = TextLook::stored();
    QAction *m_lookAction = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_toggleFolds = nullptr;
    QAction *m_showInvisibles = nullptr;
    QAction *m_showNoBreakSpaces = nullptr;
    QSet<int> m_foldedByHand; ///< folds that the analyst opened or closed: marks do not open them

    int m_anchor = 0; ///< where the selection began
    int m_caret = 0;
    int m_pressedLetter = -1;  ///< the character under the pointer where the drag began
    QList<TextRange> m_pieces; ///< selected before, kept
    TextRange m_selection;     ///< snapped to words while dragging, hence not just anchor and caret
    int m_selectedMark = -1;
    int m_pieceOf = -1; ///< the mark that the piece which is being dragged is for
    bool m_brushInHand = false;
    bool m_selecting = false; ///< Shift is held and something was selected with it
    qreal m_goal = -1;        ///< x that Up and Down keep to

    Drag m_drag = Drag::None;
    bool m_moved = false;
    QPoint m_pressed;
    TextRange m_preview;    ///< of the mark whose handle is dragged
    TextRange m_dropTarget; ///< the words that a code which is dragged over them would get
    QElapsedTimer m_doubleClicked;
    QPoint m_doubleClickedAt;
    QBasicTimer m_autoScroll;
};

} // namespace elchi
