// SPDX-License-Identifier: GPL-3.0-or-later
// What is dragged out of the reader's text and let go on it.
#include "reader/readerview.h"

#include "models/codemime.h"

#include <QDrag>
#include <QDragEnterEvent>
#include <algorithm>

namespace elchi {

TextRange ReaderView::wordsForCode(QPoint point)
{
    const int letter = letterAt(point);
    if (letter < 0)
        return {};
    if (m_selection.contains(letter))
        return m_selection;
    // The smallest mark that is under the pointer, else the sentence.
    const QList<int> under = marksAt(point);
    return under.isEmpty() ? sentenceAt(text(), letter) : marks().at(under.first()).range;
}

void ReaderView::dragEnterEvent(QDragEnterEvent *event)
{
    if (codeIn(*event->mimeData()))
        event->acceptProposedAction();
}

void ReaderView::dragMoveEvent(QDragMoveEvent *event)
{
    m_dropTarget = wordsForCode(event->position().toPoint());
    event->setDropAction(Qt::CopyAction);
    event->setAccepted(codeIn(*event->mimeData()) && !m_dropTarget.isEmpty());
    viewport()->update();
}

void ReaderView::dragLeaveEvent(QDragLeaveEvent * /*event*/)
{
    m_dropTarget = {};
    viewport()->update();
}

void ReaderView::dropEvent(QDropEvent *event)
{
    const auto code = codeIn(*event->mimeData());
    const TextRange range = wordsForCode(event->position().toPoint());
    m_dropTarget = {};
    viewport()->update();
    if (!code || range.isEmpty())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    Q_EMIT codeDropped(*code, range);
}

bool ReaderView::isOnSelection(QPoint point)
{
    const int letter = letterAt(point);
    return letter >= 0 && m_selection.contains(letter);
}

void ReaderView::dragSelectionOut()
{
    m_drag = Drag::None;
    auto *drag = new QDrag(this);
    drag->setMimeData(mimeOfSelection(selectedText()));
    drag->exec(Qt::CopyAction);
}

} // namespace elchi
