// SPDX-License-Identifier: GPL-3.0-or-later
// What mouse and keyboard do in the reader's text.
#include "reader/readerview.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QScrollBar>
#include <QStyleHints>
#include <QToolTip>
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

constexpr qreal handleReach = 6;
constexpr int autoScrollMs = 40;

} // namespace

int ReaderView::positionAt(QPoint point)
{
    return m_layout.positionAt(QPointF(point) - origin());
}

int ReaderView::letterAt(QPoint point)
{
    return m_layout.letterAt(QPointF(point) - origin());
}

int ReaderView::laneMarkAt(QPointF point)
{
    for (const PlacedLine &line : m_layout.linesBetween(point.y(), point.y())) {
        const qreal below = point.y() - line.lanesTop;
        if (below < 0 || point.y() > line.top + line.height)
            continue;
        const int lane = int(below / m_layout.laneHeight());
        for (const MarkPiece &piece : line.pieces) {
            if (piece.lane == lane && !piece.joint && point.x() >= piece.left - 2 &&
                point.x() <= piece.right + 2)
                return piece.mark;
        }
    }
    return -1;
}

QList<int> ReaderView::marksAt(QPoint point)
{
    const QPointF inColumn = QPointF(point) - origin();
    if (const int lane = laneMarkAt(inColumn); lane >= 0)
        return {lane};
    const int letter = m_layout.letterAt(inColumn);
    QList<int> found;
    for (int i = 0; letter >= 0 && i < marks().size(); ++i) {
        if (!marks().at(i).hidden && marks().at(i).look == MarkLook::Lane && marks().at(i).holds(letter))
            found.append(i);
    }
    std::stable_sort(found.begin(), found.end(), [this](int a, int b) {
        return marks().at(a).range.length() < marks().at(b).range.length();
    });
    return found;
}

QRectF ReaderView::handleRect(bool atEnd)
{
    if (m_selectedMark < 0 || marks().at(m_selectedMark).suggested)
        return {};
    const TextRange range = marks().at(m_selectedMark).range;
    const PlacedLine line = m_layout.lineAt(atEnd ? std::max(range.begin, range.end - 1) : range.begin);
    const qreal x = m_layout.xOf(line, atEnd ? range.end : range.begin);
    return QRectF(x - handleReach, line.top - 6, 2 * handleReach, line.textHeight + 8).translated(origin());
}

ReaderView::Drag ReaderView::handleAt(QPoint point)
{
    const QRectF begin = handleRect(false);
    const QRectF end = handleRect(true);
    const bool onBegin = begin.contains(point);
    const bool onEnd = end.contains(point);
    if (onBegin && onEnd)
        return point.x() < (begin.center().x() + end.center().x()) / 2 ? Drag::Begin : Drag::End;
    return onBegin ? Drag::Begin : onEnd ? Drag::End : Drag::None;
}

void ReaderView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QPoint point = event->position().toPoint();
    m_pressed = point;
    m_moved = false;
    m_drag = handleAt(point);
    if (m_drag != Drag::None) {
        m_preview = marks().at(m_selectedMark).range;
        return;
    }
    m_drag = Drag::Text;
    const bool third =
        m_doubleClicked.isValid() &&
        m_doubleClicked.elapsed() < QGuiApplication::styleHints()->mouseDoubleClickInterval() &&
        (point - m_doubleClickedAt).manhattanLength() < QApplication::startDragDistance();
    m_doubleClicked.invalidate();
    if (third) {
        m_moved = true;
        dropSelectedMark();
        setSelection(sentenceAt(text(), positionAt(point)));
        m_drag = Drag::None;
        Q_EMIT selectionFinished();
    } else if (event->modifiers() & Qt::ShiftModifier) {
        // A click moves the selection's end; a drag selects a further piece.
        m_drag = Drag::Piece;
        m_pieceOf = m_selectedMark;
        m_pressedLetter = letterAt(point);
    } else if (isOnSelection(point) && !m_brushInHand) {
        // Held it is dragged away; let go at once it is a click.
        m_drag = Drag::Out;
    } else {
        m_pieces.clear();
        m_anchor = positionAt(point);
        m_pressedLetter = letterAt(point);
    }
}

void ReaderView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (m_drag == Drag::None || !(event->buttons() & Qt::LeftButton)) {
        pointerOver(point);
        return;
    }
    if (!m_moved && (point - m_pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    if (m_drag == Drag::Piece && !m_moved)
        beginPiece();
    m_moved = true;
    if (m_drag == Drag::Out)
        return dragSelectionOut();
    const bool letters = event->modifiers() & Qt::AltModifier;
    if (m_drag == Drag::Text || m_drag == Drag::Piece)
        dragText(point, letters);
    else
        dragEdge(point, letters);
    if (!viewport()->rect().contains(point))
        m_autoScroll.start(autoScrollMs, this);
    else
        m_autoScroll.stop();
}

void ReaderView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_autoScroll.timerId())
        return QAbstractScrollArea::timerEvent(event);
    const QPoint point = viewport()->mapFromGlobal(QCursor::pos());
    const int beyond = point.y() < 0 ? point.y() : std::max(0, point.y() - viewport()->height());
    if (m_drag == Drag::None || beyond == 0)
        return m_autoScroll.stop();
    verticalScrollBar()->setValue(verticalScrollBar()->value() + std::clamp(beyond, -40, 40));
    const bool letters = QApplication::keyboardModifiers() & Qt::AltModifier;
    if (m_drag == Drag::Text)
        dragText(point, letters);
    else
        dragEdge(point, letters);
}

void ReaderView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_autoScroll.stop();
    const Drag drag = std::exchange(m_drag, Drag::None);
    viewport()->update();
    if (drag == Drag::Begin || drag == Drag::End) {
        if (m_moved && !m_preview.isEmpty() && m_preview != marks().at(m_selectedMark).range)
            Q_EMIT edgesMoved(m_selectedMark, m_preview);
    } else if (drag == Drag::Piece) {
        endPiece(event->position().toPoint());
    } else if (drag == Drag::Text && m_moved) {
        if (!m_selection.isEmpty()) {
            // Where the words end, not where the pointer was inside of them.
            const bool isBackwards = m_caret < m_anchor;
            m_anchor = isBackwards ? m_selection.end : m_selection.begin;
            m_caret = isBackwards ? m_selection.begin : m_selection.end;
            Q_EMIT selectionFinished();
        }
    } else if (drag == Drag::Text || drag == Drag::Out) {
        clickAt(event->position().toPoint());
    }
}

void ReaderView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_doubleClicked.start();
    m_doubleClickedAt = event->position().toPoint();
    const int letter = letterAt(m_doubleClickedAt);
    const TextRange word = letter < 0 ? TextRange() : wordAt(text(), letter);
    if (word.isEmpty())
        return;
    dropSelectedMark();
    setSelection(word);
    m_moved = true;
    m_drag = Drag::None;
    Q_EMIT selectionFinished();
}

void ReaderView::beginPiece()
{
    const int mark = m_pieceOf;
    if (mark < 0)
        keepPiece();
    m_anchor = positionAt(m_pressed);
    m_pieceOf = mark;
}

void ReaderView::endPiece(QPoint point)
{
    if (!m_moved) {
        dragText(point, true);
        if (!m_selection.isEmpty())
            Q_EMIT selectionFinished();
        return;
    }
    if (m_pieceOf >= 0 && !m_selection.isEmpty()) {
        const TextRange piece = m_selection;
        clearSelection();
        Q_EMIT pieceAdded(std::exchange(m_pieceOf, -1), piece);
    } else if (!m_selection.isEmpty()) {
        Q_EMIT selectionFinished();
    }
}

void ReaderView::clickAt(QPoint point)
{
    if (const int fold = foldLineAt(point); fold >= 0)
        return toggleFold(fold);
    const QList<int> under = marksAt(point);
    const qsizetype shown = under.indexOf(m_selectedMark);
    const int chosen = under.isEmpty() ? -1 : under.at((shown + 1) % under.size());
    const int position = positionAt(point);
    clearSelection();
    m_caret = m_anchor = position;
    m_goal = -1;
    setSelectedMark(chosen);
    Q_EMIT markChosen(chosen);
}

TextRange ReaderView::withShortWords(TextRange touched, QPoint point)
{
    for (const int letter : {m_pressedLetter, letterAt(point)}) {
        const TextRange word = letter < 0 ? TextRange() : wordAt(text(), letter);
        if (word.length() == 1)
            touched = {std::min(touched.begin, word.begin), std::max(touched.end, word.end)};
    }
    return touched;
}

void ReaderView::dragText(QPoint point, bool letters)
{
    // The mark that a piece is for stays chosen.
    if (m_drag != Drag::Piece || m_pieceOf < 0)
        dropSelectedMark();
    m_caret = positionAt(point);
    const TextRange touched{std::min(m_anchor, m_caret), std::max(m_anchor, m_caret)};
    // A word of one letter («3 февраля», «с Японией») is touched anywhere in it, not only across its middle.
    m_selection =
        letters || touched.isEmpty() ? touched : snappedToWords(text(), withShortWords(touched, point));
    viewport()->update();
    Q_EMIT selectionChanged();
}

void ReaderView::dragEdge(QPoint point, bool letters)
{
    const TextRange old = marks().at(m_selectedMark).range;
    const int position = positionAt(point);
    TextRange wanted = old;
    if (m_drag == Drag::Begin)
        wanted.begin = std::min(position, old.end - 1);
    else
        wanted.end = std::max(position, old.begin + 1);
    if (!letters) {
        // Only the dragged end snaps: the other one may stand where the analyst wanted it.
        const TextRange snapped = snappedToWords(text(), wanted);
        (m_drag == Drag::Begin ? wanted.begin : wanted.end) =
            m_drag == Drag::Begin ? snapped.begin : snapped.end;
    }
    m_preview = wanted;
    viewport()->update();
}

void ReaderView::dropSelectedMark()
{
    if (m_selectedMark < 0)
        return;
    m_selectedMark = -1;
    viewport()->update();
    Q_EMIT markChosen(-1);
}

void ReaderView::pointerOver(QPoint point)
{
    const bool onHandle = handleAt(point) != Drag::None;
    const bool onMark = !onHandle && !marksAt(point).isEmpty();
    const bool onFold = foldLineAt(point) >= 0;
    viewport()->setCursor(onHandle           ? Qt::SizeHorCursor
                          : onMark || onFold ? Qt::PointingHandCursor
                          : m_brushInHand    ? Qt::CrossCursor
                                             : Qt::IBeamCursor);
}

void ReaderView::setBrushInHand(bool inHand)
{
    m_brushInHand = inHand;
    viewport()->setCursor(inHand ? Qt::CrossCursor : Qt::IBeamCursor);
}

bool ReaderView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    showHints(help->pos(), help->globalPos());
    return true;
}

void ReaderView::showHints(const QPoint &point, const QPoint &global)
{
    QStringList hints;
    if (const QString sign = signHintAt(point); !sign.isEmpty())
        hints.append(sign.toHtmlEscaped());
    for (const int mark : marksAt(point))
        hints.append(marks().at(mark).hint.toHtmlEscaped());
    if (hints.isEmpty())
        return QToolTip::hideText();
    QToolTip::showText(global, u"<p style='white-space:pre'>"_s + hints.join(u"<br>"_s) + u"</p>"_s,
                       viewport());
}

void ReaderView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const QPoint place =
            m_selectedMark >= 0 ? pointOf(marks().at(m_selectedMark).range.begin) : pointOf(m_caret);
        Q_EMIT menuAsked(m_selectedMark, viewport()->mapToGlobal(place));
        return;
    }
    const QList<int> under = marksAt(event->pos());
    if (!under.isEmpty() && !under.contains(m_selectedMark)) {
        clearSelection();
        setSelectedMark(under.first());
        Q_EMIT markChosen(under.first());
    }
    Q_EMIT menuAsked(under.isEmpty() ? -1 : m_selectedMark, event->globalPos());
}

void ReaderView::keyPressEvent(QKeyEvent *event)
{
    if (const std::optional<int> position = caretAfter(event)) {
        const bool vertical = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
        const qreal goal = m_goal;
        moveCaret(*position, event->modifiers() & Qt::ShiftModifier);
        m_goal = vertical ? goal : -1;
        return;
    }
    if (event->matches(QKeySequence::SelectAll))
        return setSelection({0, int(text().size())});
    const int key = event->key();
    if (const int fold = foldAtCaret();
        fold >= 0 && (key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter))
        return toggleFold(fold);
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (plain && !event->text().isEmpty() && event->text().front().isPrint())
        return Q_EMIT typed(event->text());
    QAbstractScrollArea::keyPressEvent(event);
}

std::optional<int> ReaderView::caretAfter(QKeyEvent *event)
{
    using Key = QKeySequence;
    const auto is = [event](Key::StandardKey move, Key::StandardKey select) {
        return event->matches(move) || event->matches(select);
    };
    if (is(Key::MoveToNextChar, Key::SelectNextChar))
        return nextLetter(text(), m_caret);
    if (is(Key::MoveToPreviousChar, Key::SelectPreviousChar))
        return previousLetter(text(), m_caret);
    if (is(Key::MoveToNextWord, Key::SelectNextWord)) {
        // Selecting ends with the word; the spaces and signs behind it stay outside.
        return event->modifiers() & Qt::ShiftModifier ? nextWordEnd(text(), m_caret)
                                                      : nextWord(text(), m_caret);
    }
    if (is(Key::MoveToPreviousWord, Key::SelectPreviousWord))
        return previousWord(text(), m_caret);
    if (is(Key::MoveToNextLine, Key::SelectNextLine))
        return verticalStep(1);
    if (is(Key::MoveToPreviousLine, Key::SelectPreviousLine))
        return verticalStep(-1);
    if (is(Key::MoveToStartOfLine, Key::SelectStartOfLine))
        return m_layout.lineAt(m_caret).range.begin;
    if (is(Key::MoveToEndOfLine, Key::SelectEndOfLine)) {
        const PlacedLine line = m_layout.lineAt(m_caret);
        return m_layout.positionAt({m_layout.width() * 2, line.top + 1});
    }
    if (is(Key::MoveToStartOfDocument, Key::SelectStartOfDocument))
        return 0;
    if (is(Key::MoveToEndOfDocument, Key::SelectEndOfDocument))
        return int(text().size());
    return std::nullopt;
}

int ReaderView::verticalStep(int direction)
{
    const PlacedLine line = m_layout.lineAt(m_caret);
    if (m_goal < 0)
        m_goal = m_layout.xOf(line, m_caret);
    const PlacedLine next = direction > 0 ? m_layout.lineAt(std::min(int(text().size()), line.range.end))
                                          : m_layout.lineAt(std::max(0, line.range.begin - 1));
    if (direction > 0 && next.range == line.range) {
        // The line ends its paragraph: the next one begins behind the line end.
        if (line.range.end >= text().size())
            return int(text().size());
        return m_layout.positionAt({m_goal, m_layout.lineAt(line.range.end + 1).top + 1});
    }
    if (direction < 0 && next.range == line.range)
        return 0;
    return m_layout.positionAt({m_goal, next.top + 1});
}

void ReaderView::moveCaret(int position, bool select)
{
    dropSelectedMark();
    m_caret = besideFold(position);
    if (select) {
        m_selection = {std::min(m_anchor, m_caret), std::max(m_anchor, m_caret)};
        m_selecting = true;
    } else {
        m_anchor = m_caret;
        m_selection = {};
    }
    bringToSight({m_caret, m_caret + 1});
    Q_EMIT selectionChanged();
}

void ReaderView::walkParagraphs(int direction)
{
    m_goal = -1;
    moveCaret(direction > 0 ? nextParagraph(text(), m_caret) : previousParagraph(text(), m_caret), false);
}

void ReaderView::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Shift && std::exchange(m_selecting, false) && !m_selection.isEmpty())
        Q_EMIT selectionFinished();
    QAbstractScrollArea::keyReleaseEvent(event);
}

void ReaderView::focusInEvent(QFocusEvent *event)
{
    viewport()->update();
    QAbstractScrollArea::focusInEvent(event);
}

void ReaderView::focusOutEvent(QFocusEvent *event)
{
    viewport()->update();
    QAbstractScrollArea::focusOutEvent(event);
}

} // namespace elchi
