// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/readerpane.h"

#include "models/words.h"
#include "reader/brush.h"
#include "reader/concordancepanel.h"
#include "reader/drawnmarks.h"
#include "reader/favouritesbar.h"
#include "reader/markacts.h"
#include "reader/markdesk.h"
#include "reader/othersbar.h"
#include "reader/othersreview.h"
#include "reader/readeractions.h"
#include "reader/readerbar.h"
#include "reader/readerview.h"
#include "reader/selectionpopup.h"
#include "widgets/emptyplace.h"
#include "workspace/searching.h"
#include "workspace/workspace.h"

#include <QMenu>
#include <QSplitter>
#include <QVBoxLayout>
#include <QtConcurrentRun>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

constexpr int mostHits = 1000;

} // namespace

ReaderPane::ReaderPane(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_desk(new MarkDesk(workspace, this)), m_view(new ReaderView(this)),
      m_acts(new MarkActs(*m_desk, *m_view, this)), m_empty(new EmptyPlace(u"readerEmpty"_s, this)),
      m_actions(new ReaderActions(*m_view, *this)),
      m_favourites(new FavouritesBar(workspace, m_actions->favourites, this)),
      m_others(new OthersReview(workspace, m_actions->reviewOthers, m_actions->applyToOthers, this)),
      m_bar(new ReaderBar({m_actions->acceptAll, m_actions->next},
                          {m_actions->newAgain, m_actions->inWork, m_actions->done, m_actions->doneNext},
                          this)),
      m_popup(new SelectionPopup(workspace, this)), m_brush(new Brush(this)), m_drawn(new DrawnMarks(this))
{
    setObjectName(u"readerPane"_s);
    setFocusProxy(m_view);
    compose();
    connectView();
    connectPopup();
    connectActions();
    connectSuggestionActions();
    connectDesk();
    open({});
}

void ReaderPane::compose()
{
    auto *split = new QSplitter(Qt::Vertical, this);
    split->setObjectName(u"readerSplit"_s);
    split->setChildrenCollapsible(false);
    split->addWidget(m_view);
    split->addWidget(m_others->panel());
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_empty->say(tr("Here the dispatch that you choose in the library is read and marked."));
    column->addWidget(split, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(m_others->bar());
    column->addWidget(m_favourites);
    column->addWidget(m_bar);
}

void ReaderPane::connectView()
{
    connect(m_view, &ReaderView::selectionFinished, this, [this] {
        if (m_brush->isLocked())
            paint();
        else
            openPopup();
    });
    connect(m_view, &ReaderView::selectionChanged, this, [this] {
        closePopup();
        updateActions();
    });
    connect(m_view, &ReaderView::markChosen, m_acts, &MarkActs::choose);
    connect(m_view, &ReaderView::edgesMoved, m_acts, &MarkActs::moveEdges);
    connect(m_view, &ReaderView::pieceAdded, m_acts, &MarkActs::addPiece);
    connect(m_view, &ReaderView::codeDropped, this,
            [this](CodeId code, TextRange range) { m_acts->codeRange(range, code); });
    connect(m_favourites, &FavouritesBar::wordsDropped, this, &ReaderPane::codeTarget);
    connect(m_view, &ReaderView::menuAsked, this, &ReaderPane::showMenu);
    connect(m_view, &ReaderView::typed, this, [this](const QString &letters) {
        if (m_popup->isVisible())
            m_popup->type(letters);
    });
    connect(m_view, &ReaderView::scrolled, this, &ReaderPane::placePopup);
    connect(m_acts, &MarkActs::chosen, this, [this](AnnotationId mark) {
        closePopup();
        m_others->offer(mark);
        updateActions();
        Q_EMIT markSelected(mark);
    });
    connect(m_acts, &MarkActs::acted, m_others, &OthersReview::follow);
    connect(m_others, &OthersReview::failed, this, &ReaderPane::failed);
    connect(m_others, &OthersReview::placeChosen, this, &ReaderPane::passageChosen);
    connect(m_others, &OthersReview::closed, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_drawn, &DrawnMarks::changed, this, &ReaderPane::showMarks);
    connect(m_brush, &Brush::changed, this, &ReaderPane::showBrush);
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
           m_view->sizeActions() + QList{m_view->lookAction(), m_drawn->menuAction()};
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
    m_acts->forget();
    m_others->forget();
    m_others->offer({});
    m_opening = true;
    m_desk->open(dispatch);
    m_opening = false;
    m_view->setDocument({}, {}, m_desk->text(), m_desk->folds());
    showHeading();
    showMarks();
    lookForWords();
    for (const int fold : m_openFolds.value(current()))
        m_view->setFoldOpen(fold, true);
    m_view->parentWidget()->setVisible(current().isValid());
    m_empty->setVisible(!current().isValid());
    m_favourites->setVisible(current().isValid());
    m_bar->setVisible(current().isValid());
}

void ReaderPane::showFound(const QString &words)
{
    if (words == m_searched)
        return;
    m_searched = words;
    lookForWords();
}

void ReaderPane::lookForWords()
{
    const int search = ++m_search;
    if (m_searched.isEmpty() || !current().isValid())
        return m_view->setHits({});
    QtConcurrent::run([dispatch = m_desk->dispatch(), words = m_searched] {
        return wordPassages(dispatch, words, mostHits);
    }).then(this, [this, search](const QList<Passage> &passages) {
        if (search != m_search)
            return;
        QList<TextRange> hits;
        for (const Passage &passage : passages) {
            if (passage.span)
                hits << m_desk->rangeOf(*passage.span);
        }
        m_view->setHits(hits);
    });
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
    QList<ShownMark> marks = m_desk->shownMarks(m_view->palette());
    m_drawn->hide(marks);
    m_view->setMarks(marks);
    const bool isGone = !m_acts->chooseAgain();
    m_bar->setSuggestions(int(m_desk->suggestions().size()));
    updateActions();
    placePopup();
    // Suggestions of a dispatch that was only just opened may come after the first selection.
    if (m_popup->isVisible() && m_popup->purpose() == SelectionPopup::Purpose::Selection)
        m_popup->suggest(m_desk->suggestionsOn(target()));
    if (isGone) {
        m_others->offer({});
        Q_EMIT markSelected({});
    }
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

TextRange ReaderPane::target() const
{
    return m_acts->target();
}

QString ReaderPane::words() const
{
    return m_acts->targetPieces().wordsIn(m_view->text()).left(400);
}

void ReaderPane::openPopup()
{
    const TextRange range = target();
    if (range.isEmpty() || !current().isValid())
        return;
    const auto purpose =
        m_acts->markId().isValid() ? SelectionPopup::Purpose::Mark : SelectionPopup::Purpose::Selection;
    m_popup->setFavourites(m_favourites->codes());
    m_popup->offer(words(), current(), purpose, m_desk->suggestionsOn(range), m_desk->rankingGround(range));
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
    if (m_brush->isLocked())
        return m_brush->layDown();
    m_view->clearSelection();
    m_acts->choose(-1);
}

void ReaderPane::takeEntity(EntityId entity)
{
    closePopup();
    m_acts->takeEntity(entity);
}

void ReaderPane::takeCode(CodeId code)
{
    const bool whole = m_popup->isVisible() && m_popup->purpose() == SelectionPopup::Purpose::WholeDispatch;
    closePopup();
    whole ? m_acts->codeWhole(code) : m_acts->takeCode(code);
}

void ReaderPane::takeNew(const Entity &entity)
{
    closePopup();
    m_acts->takeNew(entity);
}

void ReaderPane::takeType(EntityType type)
{
    if (target().isEmpty())
        return;
    const QString typed = m_popup->isVisible() ? m_popup->typed() : QString();
    Entity entity = m_desk->proposed(target(), type);
    if (!typed.isEmpty() || !m_acts->targetPieces().gaps.isEmpty()) {
        entity.id = {};
        entity.name = typed.isEmpty() ? words() : typed;
    }
    if (entity.id.isValid())
        return takeEntity(entity.id);
    // Said once, before a second entry of the same stands in the registry; the same key or Enter goes on.
    const bool warned = m_popup->isVisible() && m_popup->doubtful() == entity;
    const QList<Entity> similar = warned ? QList<Entity>() : m_desk->similarTo(entity);
    if (similar.isEmpty())
        return takeNew(entity);
    if (const auto same = m_desk->theSame(entity, similar))
        return takeEntity(*same);
    if (!m_popup->isVisible())
        openPopup();
    m_popup->warnOfSimilar(entity, similar);
}

void ReaderPane::takeDate()
{
    if (target().isEmpty())
        return;
    const QString typed = m_popup->isVisible() ? m_popup->typed() : QString();
    if (m_acts->takeDate(typed))
        return closePopup();
    if (!m_popup->isVisible())
        openPopup();
    m_popup->askForDate();
}

void ReaderPane::takeFavourite(int place)
{
    const Code code = m_favourites->at(place);
    if (!code.id.isValid())
        return;
    if (m_brush->tap(code.id, code.name(interfaceLanguage())))
        return paint();
    codeTarget(code.id);
}

void ReaderPane::codeTarget(CodeId code)
{
    if (!current().isValid())
        return;
    closePopup();
    // Of a chosen mark its words are coded: a mention stays what it is.
    const TextRange range = target();
    if (range.isEmpty())
        m_acts->codeSentence(code);
    else if (const auto mark = m_acts->mark(); mark && mark->content.kind != AnnotationKind::Coding)
        m_acts->codeRange(range, code);
    else
        m_acts->takeCode(code);
}

void ReaderPane::paint()
{
    closePopup();
    // What the first tap has marked, or what is marked anyway, is not marked again.
    if (m_view->selection().isEmpty())
        return m_acts->choose(-1);
    const Brush::Paint paint = m_brush->paint();
    if (const auto *type = std::get_if<EntityType>(&paint)) {
        const Entity entity = m_desk->proposed(target(), *type);
        entity.id.isValid() ? m_acts->takeEntity(entity.id) : m_acts->takeNew(entity);
    } else if (const auto *code = std::get_if<CodeId>(&paint)) {
        m_acts->takeCode(*code);
    } else if (!m_acts->takeDate({})) {
        openPopup();
        return m_popup->askForDate();
    }
    m_acts->choose(-1);
}

void ReaderPane::toggleBrush()
{
    if (m_brush->isLocked())
        return m_brush->layDown();
    const auto mark = m_acts->mark();
    if (!mark)
        return;
    if (mark->content.kind == AnnotationKind::Coding) {
        m_brush->lock(mark->content.code, m_desk->nameOf(mark->content));
    } else if (mark->content.kind == AnnotationKind::Date) {
        m_brush->lock(Brush::Date(), word(AnnotationKind::Date));
    } else if (mark->content.entity.isValid()) {
        const EntityType type = m_desk->typeOf(mark->content);
        m_brush->lock(type, word(type));
    }
    m_acts->choose(-1);
}

void ReaderPane::showBrush()
{
    m_bar->setBrush(m_brush->name());
    m_view->setBrushInHand(m_brush->isLocked());
    m_actions->brush->setChecked(m_brush->isLocked());
    updateActions();
}

void ReaderPane::accept()
{
    if (m_popup->isVisible() && m_popup->takeTop())
        return;
    m_acts->accept();
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
        menu.addMenu(tr("Code with a favourite"))->addActions(m_actions->favourites);
        menu.addSeparator();
    }
    if (m_acts->markId().isValid() && shown >= 0) {
        menu.addActions(
            {m_actions->reviewOthers, m_actions->applyToOthers, m_actions->brush, m_actions->remove});
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
            return m_acts->goTo(m_desk->indexOf(mark.id));
    }
    m_acts->choose(-1);
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
