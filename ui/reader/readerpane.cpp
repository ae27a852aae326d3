// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/readerpane.h"

#include "reader/markdesk.h"
#include "reader/readeractions.h"
#include "reader/readerbar.h"
#include "reader/readerview.h"
#include "reader/selectionpopup.h"
#include "widgets/emptyplace.h"
#include "workspace/workspace.h"

#include <QMenu>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace elchi {

ReaderPane::ReaderPane(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_desk(new MarkDesk(workspace, this)), m_view(new ReaderView(this)),
      m_empty(new EmptyPlace(u"readerEmpty"_s, this)), m_actions(new ReaderActions(*m_view, *this)),
      m_bar(new ReaderBar({m_actions->acceptAll, m_actions->next},
                          {m_actions->newAgain, m_actions->inWork, m_actions->done, m_actions->doneNext},
                          this)),
      m_popup(new SelectionPopup(workspace, this))
{
    setObjectName(u"readerPane"_s);
    setFocusProxy(m_view);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_empty->say(tr("Here the dispatch that you choose in the library is read and marked."));
    column->addWidget(m_view, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(m_bar);
    connectView();
    connectPopup();
    connectActions();
    connectDesk();
    open({});
}

void ReaderPane::connectView()
{
    connect(m_view, &ReaderView::selectionFinished, this, &ReaderPane::openPopup);
    connect(m_view, &ReaderView::selectionChanged, this, [this] {
        closePopup();
        updateActions();
    });
    connect(m_view, &ReaderView::markChosen, this, &ReaderPane::chooseShown);
    connect(m_view, &ReaderView::edgesMoved, this, [this](int shown, TextRange range) {
        if (const auto mark = m_desk->markAt(shown))
            m_desk->moveEdges(*mark, range);
    });
    connect(m_view, &ReaderView::menuAsked, this, &ReaderPane::showMenu);
    connect(m_view, &ReaderView::typed, this, [this](const QString &letters) {
        if (m_popup->isVisible())
            m_popup->type(letters);
    });
    connect(m_view, &ReaderView::scrolled, this, &ReaderPane::placePopup);
}

void ReaderPane::connectPopup()
{
    connect(m_popup, &SelectionPopup::entityChosen, this, &ReaderPane::takeEntity);
    connect(m_popup, &SelectionPopup::codeChosen, this, &ReaderPane::takeCode);
    connect(m_popup, &SelectionPopup::newChosen, this, &ReaderPane::takeNew);
    connect(m_popup, &SelectionPopup::typeChosen, this, &ReaderPane::takeType);
    connect(m_popup, &SelectionPopup::dateChosen, this, &ReaderPane::takeDate);
    connect(m_popup, &SelectionPopup::dismissed, this, &ReaderPane::closePopup);
    connect(m_popup, &SelectionPopup::failed, this, &ReaderPane::failed);
}

void ReaderPane::connectActions()
{
    const auto on = [this](QAction *action, auto act) { connect(action, &QAction::triggered, this, act); };
    for (qsizetype i = 0; i < m_actions->markAs.size(); ++i)
        on(m_actions->markAs.at(i), [this, i] { takeType(EntityType(i)); });
    on(m_actions->markAsDate, &ReaderPane::takeDate);
    for (QAction *edge : std::as_const(m_actions->edges))
        on(edge, [this, edge] { moveEdge(edge); });
    on(m_actions->choose, [this] {
        openPopup();
        m_popup->startTyping();
    });
    on(m_actions->codeDispatch, &ReaderPane::openPopupForDispatch);
    on(m_actions->accept, &ReaderPane::acceptChosen);
    on(m_actions->reject, &ReaderPane::rejectChosen);
    on(m_actions->next,
       [this] { goTo(m_desk->suggestionAfter(target().isEmpty() ? 0 : target().begin + 1)); });
    on(m_actions->previous, [this] { goTo(m_desk->suggestionBefore(target().begin)); });
    on(m_actions->acceptAll, &ReaderPane::acceptAll);
    on(m_actions->nextMark, [this] { chooseMarkBeside(1); });
    on(m_actions->previousMark, [this] { chooseMarkBeside(-1); });
    on(m_actions->applyToOthers, &ReaderPane::applyToOthers);
    on(m_actions->remove, &ReaderPane::removeChosen);
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

void ReaderPane::connectDesk()
{
    connect(m_desk, &MarkDesk::shownChanged, this, &ReaderPane::showMarks);
    connect(m_desk, &MarkDesk::fieldsChanged, this, [this] {
        showHeading();
        updateActions();
    });
    connect(m_desk, &MarkDesk::failed, this, &ReaderPane::failed);
}

DispatchId ReaderPane::current() const
{
    return m_desk->dispatch().id;
}

QList<QAction *> ReaderPane::markActions() const
{
    return m_actions->forMenu();
}

QList<QAction *> ReaderPane::dispatchActions() const
{
    return m_actions->forDispatch() << m_view->toggleFoldsAction();
}

QList<QAction *> ReaderPane::viewActions() const
{
    return QList{m_view->toggleFoldsAction(), m_view->invisiblesAction(), m_view->noBreakSpacesAction()} +
           m_view->sizeActions();
}

QAction *ReaderPane::copyAction() const
{
    return m_view->copyAction();
}

void ReaderPane::open(DispatchId dispatch)
{
    if (dispatch.isValid() && dispatch == current())
        return;
    closePopup();
    rememberFolds();
    m_mark = {};
    m_suggestion.reset();
    m_opening = true;
    m_desk->open(dispatch);
    m_opening = false;
    m_view->setDocument({}, {}, m_desk->text(), m_desk->folds());
    showHeading();
    showMarks();
    for (const int fold : m_openFolds.value(current()))
        m_view->setFoldOpen(fold, true);
    m_view->setVisible(current().isValid());
    m_empty->setVisible(!current().isValid());
    m_bar->setVisible(current().isValid());
}

void ReaderPane::rememberFolds()
{
    QList<int> open;
    for (int i = 0; i < m_view->folds().size(); ++i) {
        if (m_view->folds().at(i).open)
            open << i;
    }
    if (open.isEmpty())
        m_openFolds.remove(current());
    else
        m_openFolds.insert(current(), open);
}

void ReaderPane::showHeading()
{
    const DispatchFields &fields = m_desk->dispatch().fields;
    QStringList line;
    if (fields.date)
        line << fields.date->toString();
    for (const QString &part : {fields.agency, fields.city, fields.author}) {
        if (!part.isEmpty())
            line << part;
    }
    m_view->setHeading(fields.title.simplified(), line.join(u" · "_s));
}

void ReaderPane::showMarks()
{
    if (m_opening)
        return;
    m_view->setMarks(m_desk->shownMarks(m_view->palette()));
    int shown = m_desk->indexOf(m_mark);
    if (shown < 0 && m_suggestion)
        shown = m_desk->indexOf(*m_suggestion);
    const bool isGone = shown < 0 && m_mark.isValid();
    if (shown < 0) {
        m_mark = {};
        m_suggestion.reset();
    } else {
        m_view->setSelectedMark(shown);
    }
    m_bar->setSuggestions(int(m_desk->suggestions().size()));
    updateActions();
    placePopup();
    // Suggestions of a dispatch that was only just opened may come after the first selection.
    if (m_popup->isVisible() && m_popup->purpose() == SelectionPopup::Purpose::Selection)
        m_popup->suggest(m_desk->suggestionsOn(target()));
    if (isGone)
        Q_EMIT markSelected({});
}

void ReaderPane::updateActions()
{
    const bool isOpen = current().isValid();
    const bool hasTarget = isOpen && !target().isEmpty();
    const bool hasSuggestions = !m_desk->suggestions().isEmpty();
    for (QAction *action : std::as_const(m_actions->markAs))
        action->setEnabled(hasTarget);
    m_actions->markAsDate->setEnabled(hasTarget);
    m_actions->choose->setEnabled(hasTarget);
    m_actions->accept->setEnabled(m_suggestion.has_value() || m_popup->isVisible());
    m_actions->reject->setEnabled(m_suggestion.has_value());
    for (QAction *action : {m_actions->next, m_actions->previous, m_actions->acceptAll})
        action->setEnabled(hasSuggestions);
    for (QAction *action : {m_actions->nextMark, m_actions->previousMark})
        action->setEnabled(!m_desk->marks().isEmpty());
    for (QAction *action : std::as_const(m_actions->edges))
        action->setEnabled(m_mark.isValid());
    m_actions->applyToOthers->setEnabled(m_mark.isValid());
    m_actions->remove->setEnabled(m_mark.isValid());
    m_actions->dismiss->setEnabled(hasTarget || m_popup->isVisible());
    const Progress progress = m_desk->dispatch().progress;
    m_actions->newAgain->setChecked(isOpen && progress == Progress::New);
    m_actions->inWork->setChecked(isOpen && progress == Progress::InWork);
    m_actions->done->setChecked(isOpen && progress == Progress::Done);
    for (QAction *action : {m_actions->codeDispatch, m_actions->record, m_actions->newAgain,
                            m_actions->inWork, m_actions->done, m_actions->doneNext})
        action->setEnabled(isOpen);
}

TextRange ReaderPane::target() const
{
    if (m_view->selectedMark() >= 0)
        return m_view->marks().at(m_view->selectedMark()).range;
    return m_view->selection();
}

void ReaderPane::openPopup()
{
    const TextRange range = target();
    if (range.isEmpty() || !current().isValid())
        return;
    const QString words = m_view->text().mid(range.begin, std::min(range.length(), 400));
    m_popup->offer(words, current(),
                   m_mark.isValid() ? SelectionPopup::Purpose::Mark : SelectionPopup::Purpose::Selection,
                   m_desk->suggestionsOn(range));
    m_popup->moveTo(m_view->placeOf(range).translated(m_view->pos()),
                    m_view->geometry().adjusted(8, 8, -8, -8));
    updateActions();
}

void ReaderPane::openPopupForDispatch()
{
    m_popup->offer({}, current(), SelectionPopup::Purpose::WholeDispatch);
    const QRect area = m_view->geometry().adjusted(8, 8, -8, -8);
    m_popup->moveTo(QRect(area.left() + area.width() / 6, area.top(), 1, 40), area);
    m_popup->startTyping();
    updateActions();
}

void ReaderPane::placePopup()
{
    if (!m_popup->isVisible() || m_popup->purpose() == SelectionPopup::Purpose::WholeDispatch)
        return;
    const QRect place = m_view->placeOf(target());
    if (target().isEmpty() || place.isEmpty())
        closePopup();
    else
        m_popup->moveTo(place.translated(m_view->pos()), m_view->geometry().adjusted(8, 8, -8, -8));
}

void ReaderPane::closePopup()
{
    if (!m_popup->isVisible())
        return;
    const bool hadFocus = m_popup->isAncestorOf(focusWidget());
    m_popup->hide();
    if (hadFocus)
        m_view->setFocus();
    updateActions();
}

void ReaderPane::dismiss()
{
    if (m_popup->isVisible())
        return closePopup();
    m_view->clearSelection();
    chooseShown(-1);
}

void ReaderPane::chooseShown(int shown)
{
    closePopup();
    const auto mark = m_desk->markAt(shown);
    m_mark = mark ? mark->id : AnnotationId();
    m_suggestion = m_desk->suggestionAt(shown);
    if (shown >= 0)
        m_view->clearSelection();
    m_view->setSelectedMark(shown);
    updateActions();
    Q_EMIT markSelected(m_mark);
}

void ReaderPane::goTo(int shown)
{
    chooseShown(shown);
    if (m_view->selectedMark() >= 0)
        m_view->reveal(target());
}

void ReaderPane::chooseMark(AnnotationId id)
{
    if (id.isValid())
        chooseShown(m_desk->indexOf(id));
}

void ReaderPane::chooseMarkBeside(int direction)
{
    const int count = int(m_desk->marks().size());
    const int shown = m_desk->indexOf(m_mark);
    if (count == 0)
        return;
    const int start = direction > 0 ? -1 : count;
    goTo(((shown < 0 ? start : shown) + direction + count) % count);
}

void ReaderPane::takeEntity(EntityId entity)
{
    const TextRange range = target();
    const auto mark = m_desk->markAt(m_desk->indexOf(m_mark));
    closePopup();
    if (mark)
        m_desk->relink(*mark, entity);
    else
        chooseMark(m_desk->markEntity(range, entity));
}

void ReaderPane::takeCode(CodeId code)
{
    const bool whole = m_popup->isVisible() && m_popup->purpose() == SelectionPopup::Purpose::WholeDispatch;
    const TextRange range = target();
    const auto mark = m_desk->markAt(m_desk->indexOf(m_mark));
    closePopup();
    if (whole)
        m_desk->markCode({}, code);
    else if (mark)
        m_desk->recode(*mark, code);
    else
        chooseMark(m_desk->markCode(range, code));
}

void ReaderPane::takeNew(const Entity &entity)
{
    const TextRange range = target();
    const auto mark = m_desk->markAt(m_desk->indexOf(m_mark));
    closePopup();
    if (mark)
        m_desk->relinkNew(*mark, entity);
    else
        chooseMark(m_desk->markNew(range, entity));
}

void ReaderPane::takeType(EntityType type)
{
    const QString typed = m_popup->isVisible() ? m_popup->typed() : QString();
    if (target().isEmpty())
        return;
    Entity entity = m_desk->proposed(target(), type);
    if (!typed.isEmpty()) {
        entity.id = {};
        entity.name = typed;
    }
    if (entity.id.isValid())
        takeEntity(entity.id);
    else
        takeNew(entity);
}

void ReaderPane::takeDate()
{
    const TextRange range = target();
    if (range.isEmpty())
        return;
    const QString typed = m_popup->isVisible() ? m_popup->typed() : QString();
    const auto date = typed.isEmpty() ? m_desk->dateIn(range) : PartialDate::parse(typed);
    if (!date) {
        if (!m_popup->isVisible())
            openPopup();
        return m_popup->askForDate();
    }
    const auto mark = m_desk->markAt(m_desk->indexOf(m_mark));
    closePopup();
    if (mark)
        m_desk->redate(*mark, *date);
    else
        chooseMark(m_desk->markDate(range, *date));
}

void ReaderPane::acceptChosen()
{
    if (m_popup->isVisible() && m_popup->takeTop())
        return;
    if (!m_suggestion)
        return;
    const Suggestion accepted = *m_suggestion;
    const int begin = target().begin;
    if (m_desk->accept({accepted}))
        goTo(m_desk->suggestionAfter(begin));
}

void ReaderPane::rejectChosen()
{
    if (!m_suggestion)
        return;
    const Suggestion rejected = *m_suggestion;
    const int begin = target().begin;
    if (m_desk->reject(rejected))
        goTo(m_desk->suggestionAfter(begin));
}

void ReaderPane::acceptAll()
{
    // A sector's word inside of a name («министр энергетики») is no mention of the sector unless somebody
    // says so.
    QList<Suggestion> all = m_desk->suggestions();
    // Nor is anything accepted that nobody sees.
    all.removeIf([this](const Suggestion &offered) {
        return offered.inName || m_view->isFoldedAway(m_desk->rangeOf(offered.span));
    });
    if (!all.isEmpty())
        m_desk->accept(all);
}

void ReaderPane::removeChosen()
{
    const AnnotationId removed = m_mark;
    if (removed.isValid() && m_desk->remove(removed))
        chooseShown(-1);
}

void ReaderPane::applyToOthers()
{
    if (const auto mark = m_desk->markAt(m_desk->indexOf(m_mark)))
        m_desk->markOthers(*mark);
}

void ReaderPane::moveEdge(const QAction *edge)
{
    const auto mark = m_desk->markAt(m_desk->indexOf(m_mark));
    if (!mark)
        return;
    const auto [end, on, letters] = ReaderActions::edgeMove(edge);
    TextRange range = target();
    const QString &text = m_view->text();
    int &moved = end ? range.end : range.begin;
    if (letters)
        moved = on ? nextLetter(text, moved) : previousLetter(text, moved);
    else if (end)
        moved = on ? nextWordEnd(text, moved) : previousWordEnd(text, moved);
    else
        moved = on ? nextWord(text, moved) : previousWord(text, moved);
    if (!range.isEmpty())
        m_desk->moveEdges(*mark, range);
}

void ReaderPane::showMenu(int shown, const QPoint &global)
{
    QMenu menu(this);
    menu.setObjectName(u"readerMenu"_s);
    if (m_suggestion && shown >= 0) {
        menu.addActions({m_actions->accept, m_actions->reject});
        menu.addSeparator();
    }
    if (!target().isEmpty()) {
        menu.addAction(m_actions->choose);
        menu.addActions(m_actions->markAs);
        menu.addAction(m_actions->markAsDate);
        menu.addSeparator();
    }
    if (m_mark.isValid() && shown >= 0) {
        menu.addActions({m_actions->applyToOthers, m_actions->remove});
        menu.addMenu(tr("Move an edge"))->addActions(m_actions->edges);
        menu.addSeparator();
    }
    menu.addActions({m_actions->codeDispatch, m_actions->record});
    menu.addSeparator();
    menu.addActions(m_view->sizeActions() << m_view->copyAction());
    menu.exec(global);
}

void ReaderPane::reveal(TextSpan span)
{
    const TextRange range{m_desk->map().toUtf16(span.begin()), m_desk->map().toUtf16(span.end())};
    for (const Annotation &mark : m_desk->marks()) {
        if (mark.span == span)
            return goTo(m_desk->indexOf(mark.id));
    }
    chooseShown(-1);
    m_view->reveal(range);
    m_view->setSelection(range);
}

void ReaderPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placePopup();
}

void ReaderPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && current().isValid())
        showMarks();
}

} // namespace elchi
