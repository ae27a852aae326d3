// SPDX-License-Identifier: GPL-3.0-or-later
// What is chosen in the palette, by keys or with the brush, and where the palette stands.
#include "reader/readerpane.h"

#include "models/words.h"
#include "reader/brush.h"
#include "reader/favouritesbar.h"
#include "reader/markacts.h"
#include "reader/markdesk.h"
#include "reader/readeractions.h"
#include "reader/readerbar.h"
#include "reader/readerview.h"
#include "reader/selectionpopup.h"

namespace elchi {

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
    m_popup->setFavourites(m_favourites->codes());
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
    if (m_popup->isVisible() && m_popup->purpose() == SelectionPopup::Purpose::WholeDispatch)
        return takeCode(code.id);
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

} // namespace elchi
