// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/readerpane.h"

#include "reader/brush.h"
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
      m_popup(new SelectionPopup(workspace, this)), m_brush(new Brush(this)), m_drawn(new DrawnMarks(this)),
      m_favouriteMenu(new QMenu(tr("Code with a favourite"), this)),
      m_edgeMenu(new QMenu(tr("Move an edge"), this))
{
    setObjectName(u"readerPane"_s);
    setFocusProxy(m_view);
    compose();
    m_favouriteMenu->addActions(m_actions->favourites);
    // Their keys are named on the palette's buttons, so they work while something is looked for there, too.
    m_popup->addActions(m_actions->favourites);
    m_edgeMenu->addActions(m_actions->edges);
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
    split->setStretchFactor(0, 3);
    m_others->setPlace(*split);
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
        m_brush->forgetTap();
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
