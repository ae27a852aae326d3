// SPDX-License-Identifier: GPL-3.0-or-later
// The reader's acts: what each does, and when it can be done.
#include "reader/readerpane.h"

#include "models/words.h"
#include "reader/brush.h"
#include "reader/drawnmarks.h"
#include "reader/markacts.h"
#include "reader/markdesk.h"
#include "reader/readeractions.h"
#include "reader/readerview.h"
#include "reader/selectionpopup.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace elchi {

void ReaderPane::connectActions()
{
    const auto on = [this](QAction *action, auto act) { connect(action, &QAction::triggered, this, act); };
    for (qsizetype i = 0; i < m_actions->markAs.size(); ++i)
        on(m_actions->markAs.at(i), [this, i] {
            const auto type = EntityType(i);
            m_brush->tap(type, word(type)) ? paint() : takeType(type);
        });
    on(m_actions->markAsDate,
       [this] { m_brush->tap(Brush::Date(), word(AnnotationKind::Date)) ? paint() : takeDate(); });
    for (qsizetype i = 0; i < m_actions->favourites.size(); ++i)
        on(m_actions->favourites.at(i), [this, i] { takeFavourite(int(i)); });
    on(m_actions->brush, &ReaderPane::toggleBrush);
    for (QAction *edge : std::as_const(m_actions->edges))
        on(edge, [this, edge] { m_acts->moveEdge(edge); });
    for (QAction *ask : {m_actions->choose, m_actions->alternatives}) {
        on(ask, [this] {
            openPopup();
            m_popup->startTyping();
        });
    }
    on(m_actions->keepPiece, [this] { m_view->keepPiece(); });
    on(m_actions->codeDispatch, &ReaderPane::openPopupForDispatch);
    on(m_actions->nextMark, [this] { m_acts->walkMarks(1); });
    on(m_actions->previousMark, [this] { m_acts->walkMarks(-1); });
    on(m_actions->nextParagraph, [this] { m_view->walkParagraphs(1); });
    on(m_actions->previousParagraph, [this] { m_view->walkParagraphs(-1); });
    on(m_actions->remove, [this] { m_acts->remove(); });
    on(m_actions->record, [this] { Q_EMIT recordMeetingRequested(current()); });
    on(m_actions->dismiss, &ReaderPane::dismiss);
    on(m_actions->newAgain, [this] { m_desk->setProgress(Progress::New); });
    on(m_actions->inWork, [this] { m_desk->setProgress(Progress::InWork); });
    on(m_actions->done, [this] { m_desk->setProgress(Progress::Done); });
    on(m_actions->doneNext, [this] {
        if (m_desk->setProgress(Progress::Done))
            Q_EMIT nextUnfinishedRequested();
    });
}

void ReaderPane::connectSuggestionActions()
{
    const auto on = [this](QAction *action, auto act) { connect(action, &QAction::triggered, this, act); };
    on(m_actions->accept, &ReaderPane::accept);
    on(m_actions->reject, [this] { m_acts->reject(false); });
    on(m_actions->rejectForGood, [this] { m_acts->reject(true); });
    on(m_actions->next, [this] { m_acts->walkSuggestions(1); });
    on(m_actions->previous, [this] { m_acts->walkSuggestions(-1); });
    on(m_actions->acceptAll, [this] { m_acts->acceptAll(); });
}

QList<QAction *> ReaderPane::markActions() const
{
    return m_actions->forMenu() << m_favouriteMenu->menuAction() << m_edgeMenu->menuAction();
}

QList<QAction *> ReaderPane::dispatchActions() const
{
    return m_actions->forDispatch() << m_view->toggleFoldsAction();
}

QList<QAction *> ReaderPane::viewActions() const
{
    return QList{m_view->toggleFoldsAction(), m_view->invisiblesAction(), m_view->noBreakSpacesAction()} +
           m_view->sizeActions() + QList{m_view->lookAction(), m_drawn->menuAction()};
}

QAction *ReaderPane::copyAction() const
{
    return m_view->copyAction();
}

void ReaderPane::updateActions()
{
    const bool isOpen = current().isValid();
    const bool hasTarget = isOpen && !target().isEmpty();
    const bool hasMark = m_acts->markId().isValid();
    const bool hasSuggestion = m_acts->suggestion().has_value();
    const bool hasSuggestions = !m_desk->suggestions().isEmpty();
    // Without a selection two taps take up the brush.
    for (QAction *action : m_actions->markAs + m_actions->favourites)
        action->setEnabled(isOpen);
    m_actions->markAsDate->setEnabled(isOpen);
    m_actions->choose->setEnabled(hasTarget);
    m_actions->keepPiece->setEnabled(hasTarget && !hasMark && !hasSuggestion);
    m_actions->alternatives->setEnabled(hasTarget);
    m_actions->accept->setEnabled(hasSuggestion || m_popup->isVisible());
    m_actions->reject->setEnabled(hasSuggestion);
    m_actions->rejectForGood->setEnabled(hasSuggestion);
    for (QAction *action : {m_actions->next, m_actions->previous, m_actions->acceptAll})
        action->setEnabled(hasSuggestions);
    for (QAction *action : {m_actions->nextMark, m_actions->previousMark})
        action->setEnabled(!m_desk->marks().isEmpty());
    for (QAction *action : {m_actions->nextParagraph, m_actions->previousParagraph})
        action->setEnabled(isOpen);
    for (QAction *action : std::as_const(m_actions->edges))
        action->setEnabled(hasMark);
    m_actions->brush->setEnabled(hasMark || m_brush->isLocked());
    m_actions->remove->setEnabled(hasMark);
    m_actions->dismiss->setEnabled(hasTarget || m_popup->isVisible() || m_brush->isLocked());
    const Progress progress = m_desk->dispatch().progress;
    m_actions->newAgain->setChecked(isOpen && progress == Progress::New);
    m_actions->inWork->setChecked(isOpen && progress == Progress::InWork);
    m_actions->done->setChecked(isOpen && progress == Progress::Done);
    for (QAction *action : {m_actions->codeDispatch, m_actions->record, m_actions->newAgain,
                            m_actions->inWork, m_actions->done, m_actions->doneNext})
        action->setEnabled(isOpen);
}

void ReaderPane::showMenu(int shown, const QPoint &global)
{
    QMenu menu(this);
    menu.setObjectName(u"readerMenu"_s);
    if (m_acts->suggestion() && shown >= 0) {
        menu.addActions(
            {m_actions->accept, m_actions->alternatives, m_actions->reject, m_actions->rejectForGood});
        menu.addSeparator();
    }
    if (!target().isEmpty()) {
        menu.addAction(m_actions->choose);
        menu.addActions(m_actions->markAs);
        menu.addAction(m_actions->markAsDate);
        menu.addMenu(m_favouriteMenu);
        menu.addSeparator();
    }
    if (m_acts->markId().isValid() && shown >= 0) {
        menu.addActions(
            {m_actions->reviewOthers, m_actions->applyToOthers, m_actions->brush, m_actions->remove});
        menu.addMenu(m_edgeMenu);
        menu.addSeparator();
    }
    menu.addActions({m_actions->codeDispatch, m_actions->record});
    menu.addSeparator();
    menu.addActions(m_view->sizeActions() << m_view->copyAction());
    menu.exec(global);
}

} // namespace elchi
