// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "domain/suggestion.h"
#include "reader/textunits.h"
#include "workspace/others.h"

#include <QObject>
#include <optional>

class QAction;

namespace elchi {

class MarkDesk;
class ReaderView;

/// What is chosen in the text (words, a mark or a suggestion) and what keys, mouse and palette do to it. No
/// widget: it moves the view's selection and asks the desk for the verbs.
class MarkActs : public QObject
{
    Q_OBJECT

public:
    /// Desk and view must outlive it.
    MarkActs(MarkDesk &desk, ReaderView &view, QObject *parent);

    /// The words of the chosen mark or suggestion, else the selected ones; may be empty.
    [[nodiscard]] TextRange target() const { return targetPieces().range; }
    [[nodiscard]] TextPieces targetPieces() const;
    [[nodiscard]] AnnotationId markId() const { return m_mark; }
    [[nodiscard]] std::optional<Annotation> mark() const;
    [[nodiscard]] const std::optional<Suggestion> &suggestion() const { return m_suggestion; }

    /// Chooses what the view shows at that index; -1: nothing.
    void choose(int shown);
    /// The same, and brings it into sight: for walking by keys, never for what was clicked or just made.
    void goTo(int shown);
    /// Nothing is chosen any more, without a signal: another dispatch is opened.
    void forget();
    /// The view has other marks now: chooses again what is still there. False when the chosen mark is gone.
    bool chooseAgain();
    /// 1: the next one behind the target, -1: the one before it; going round.
    void walkSuggestions(int direction);
    void walkMarks(int direction);

    /// Each one step of the history: sets a mark on the selected words, or changes the chosen one.
    void takeEntity(EntityId entity);
    void takeNew(const Entity &entity);
    void takeCode(CodeId code);
    /// Sets a coding on these words, whatever is chosen.
    void codeRange(TextRange range, CodeId code);
    /// Of the sentence that the caret stands in, without choosing it.
    void codeSentence(CodeId code);
    void codeWhole(CodeId code);
    /// False where neither what was typed nor the words name a date.
    bool takeDate(const QString &typed);

    /// The chosen suggestion; the next one is chosen then.
    void accept();
    void reject(bool forGood);
    /// All that are in sight or can be scrolled to, but for sectors' words inside of names.
    void acceptAll();
    void remove();
    /// An edge was dragged to where the range begins or ends; gaps that are still inside of it stay.
    void moveEdges(int shown, TextRange range);
    /// The mark gets a further piece.
    void addPiece(int shown, TextRange piece);
    /// See ReaderActions::edges.
    void moveEdge(const QAction *edge);

Q_SIGNALS:
    /// Something else is chosen now; an invalid id: no mark.
    void chosen(elchi::AnnotationId mark);
    /// Done to one mark, and stored: others like it may want the same.
    void acted(const elchi::MarkAct &act);

private:
    void chooseMark(AnnotationId id);
    /// Index of the first drawn suggestion that begins at or behind (before) a position, going round; -1:
    /// none.
    [[nodiscard]] int suggestionFrom(int position, int direction) const;
    void change(bool changed, const Annotation &before);

    MarkDesk &m_desk;
    ReaderView &m_view;
    AnnotationId m_mark;                    ///< the chosen mark
    std::optional<Suggestion> m_suggestion; ///< or the chosen suggestion
};

} // namespace elchi
