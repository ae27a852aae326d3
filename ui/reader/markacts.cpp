// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/markacts.h"

#include "reader/markdesk.h"
#include "reader/readeractions.h"
#include "reader/readerview.h"

#include <algorithm>
#include <ranges>
#include <utility>

namespace elchi {

MarkActs::MarkActs(MarkDesk &desk, ReaderView &view, QObject *parent)
    : QObject(parent), m_desk(desk), m_view(view)
{
}

TextPieces MarkActs::targetPieces() const
{
    if (m_view.selectedMark() < 0)
        return m_view.selectedPieces();
    const ShownMark &shown = m_view.marks().at(m_view.selectedMark());
    return {shown.range, shown.gaps};
}

std::optional<Annotation> MarkActs::mark() const
{
    return m_desk.markAt(m_desk.indexOf(m_mark));
}

void MarkActs::choose(int shown)
{
    const auto mark = m_desk.markAt(shown);
    m_mark = mark ? mark->id : AnnotationId();
    m_suggestion = m_desk.suggestionAt(shown);
    if (shown >= 0)
        m_view.clearSelection();
    m_view.setSelectedMark(shown);
    Q_EMIT chosen(m_mark);
}

void MarkActs::goTo(int shown)
{
    choose(shown);
    if (m_view.selectedMark() >= 0)
        m_view.reveal(target());
}

void MarkActs::forget()
{
    m_mark = {};
    m_suggestion.reset();
}

bool MarkActs::chooseAgain()
{
    int shown = m_desk.indexOf(m_mark);
    if (shown < 0 && m_suggestion)
        shown = m_desk.indexOf(*m_suggestion);
    if (shown >= 0) {
        m_view.setSelectedMark(shown);
        return true;
    }
    const bool isGone = m_mark.isValid();
    forget();
    return !isGone;
}

void MarkActs::chooseMark(AnnotationId id)
{
    if (!id.isValid())
        return;
    choose(m_desk.indexOf(id));
    if (const auto made = mark())
        Q_EMIT acted({.kind = MarkAct::Kind::Marked, .mark = *made, .before = {}});
}

void MarkActs::change(bool changed, const Annotation &before)
{
    const auto after = mark();
    if (changed && after && after->content != before.content)
        Q_EMIT acted({.kind = MarkAct::Kind::Changed, .mark = *after, .before = before.content});
}

int MarkActs::suggestionFrom(int position, int direction) const
{
    QList<int> drawn;
    for (int shown = int(m_desk.marks().size()); shown < m_view.marks().size(); ++shown) {
        if (!m_view.marks().at(shown).hidden)
            drawn << shown;
    }
    if (drawn.isEmpty())
        return -1;
    const auto begin = [this](int shown) { return m_view.marks().at(shown).range.begin; };
    if (direction > 0) {
        const auto next = std::ranges::find_if(drawn, [&](int shown) { return begin(shown) >= position; });
        return next == drawn.end() ? drawn.first() : *next;
    }
    int found = drawn.last();
    for (const int shown : drawn) {
        if (begin(shown) < position)
            found = shown;
    }
    // None stands before it: round to the last one.
    return begin(found) < position ? found : drawn.last();
}

void MarkActs::walkSuggestions(int direction)
{
    const TextRange from = target();
    const int begin = from.isEmpty() ? m_view.caret() : from.begin;
    goTo(suggestionFrom(direction > 0 && !from.isEmpty() ? begin + 1 : begin, direction));
}

void MarkActs::walkMarks(int direction)
{
    const int count = int(m_desk.marks().size());
    int shown = m_desk.indexOf(m_mark);
    if (shown < 0) {
        // From the caret on: the marks stand by position.
        const auto placed = m_view.marks() | std::views::take(count);
        const auto behind = std::ranges::lower_bound(placed, m_view.caret(), {},
                                                     [](const ShownMark &mark) { return mark.range.begin; });
        shown = int(behind - placed.begin()) - (direction > 0 ? 1 : 0);
    }
    for (int step = 0; step < count; ++step) {
        shown = (shown + direction + count) % count;
        if (!m_view.marks().at(shown).hidden)
            return goTo(shown);
    }
}

void MarkActs::takeEntity(EntityId entity)
{
    if (const auto before = mark())
        change(m_desk.relink(*before, entity), *before);
    else
        chooseMark(m_desk.markEntity(targetPieces(), entity));
}

void MarkActs::takeNew(const Entity &entity)
{
    if (const auto before = mark())
        change(m_desk.relinkNew(*before, entity), *before);
    else
        chooseMark(m_desk.markNew(targetPieces(), entity));
}

void MarkActs::takeCode(CodeId code)
{
    if (const auto before = mark())
        change(m_desk.recode(*before, code), *before);
    else
        chooseMark(m_desk.markCode(targetPieces(), code));
}

void MarkActs::codeRange(TextRange range, CodeId code)
{
    chooseMark(m_desk.markCode(range, code));
}

void MarkActs::codeSentence(CodeId code)
{
    const TextRange sentence = sentenceAt(m_view.text(), m_view.caret());
    if (!sentence.isEmpty())
        m_desk.markCode(sentence, code);
}

void MarkActs::codeWhole(CodeId code)
{
    m_desk.markCode({}, code);
}

bool MarkActs::takeDate(const QString &typed)
{
    const TextRange range = target();
    const auto date = typed.isEmpty() ? m_desk.dateIn(range) : PartialDate::parse(typed);
    if (!date)
        return false;
    if (const auto before = mark())
        change(m_desk.redate(*before, *date), *before);
    else
        chooseMark(m_desk.markDate(targetPieces(), *date));
    return true;
}

void MarkActs::accept()
{
    if (!m_suggestion)
        return;
    const Suggestion accepted = *m_suggestion;
    const int begin = target().begin;
    const QList<AnnotationId> made = m_desk.accept({accepted});
    if (made.isEmpty())
        return;
    const auto mark = m_desk.markAt(m_desk.indexOf(made.first()));
    goTo(suggestionFrom(begin, 1));
    if (mark)
        Q_EMIT acted({.kind = MarkAct::Kind::Marked, .mark = *mark, .before = {}});
}

void MarkActs::reject(bool forGood)
{
    if (!m_suggestion)
        return;
    const Suggestion rejected = *m_suggestion;
    const int begin = target().begin;
    if (m_desk.reject(rejected, forGood))
        goTo(suggestionFrom(begin, 1));
}

void MarkActs::acceptAll()
{
    // A sector's word inside of a name («министр энергетики») is no mention of the sector unless somebody
    // says so.
    QList<Suggestion> all = m_desk.suggestions();
    // Nor is anything accepted that nobody sees.
    all.removeIf([this](const Suggestion &offered) {
        const int shown = m_desk.indexOf(offered);
        return offered.inName || (shown >= 0 && m_view.marks().at(shown).hidden) ||
               m_view.isFoldedAway(m_desk.rangeOf(offered.span));
    });
    if (!all.isEmpty())
        m_desk.accept(all);
}

void MarkActs::remove()
{
    const auto before = mark();
    if (!before || !m_desk.remove(before->id))
        return;
    choose(-1);
    Q_EMIT acted({.kind = MarkAct::Kind::Removed, .mark = *before, .before = before->content});
}

void MarkActs::moveEdges(int shown, TextRange range)
{
    const auto mark = m_desk.markAt(shown);
    if (!mark)
        return;
    TextPieces words = m_desk.piecesOf(*mark);
    words.range = range;
    words.gaps.removeIf([range](TextRange gap) { return gap.begin <= range.begin || gap.end >= range.end; });
    m_desk.moveEdges(*mark, words);
}

void MarkActs::addPiece(int shown, TextRange piece)
{
    if (const auto mark = m_desk.markAt(shown))
        m_desk.moveEdges(*mark, TextPieces::of(m_desk.piecesOf(*mark).pieces() << piece));
}

void MarkActs::moveEdge(const QAction *edge)
{
    const auto before = mark();
    if (!before)
        return;
    const auto [end, on, letters] = ReaderActions::edgeMove(edge);
    TextRange range = target();
    const QString &text = m_view.text();
    int &moved = end ? range.end : range.begin;
    if (letters)
        moved = on ? nextLetter(text, moved) : previousLetter(text, moved);
    else if (end)
        moved = on ? nextWordEnd(text, moved) : previousWordEnd(text, moved);
    else
        moved = on ? nextWord(text, moved) : previousWord(text, moved);
    if (!range.isEmpty())
        moveEdges(m_view.selectedMark(), range);
}

} // namespace elchi
