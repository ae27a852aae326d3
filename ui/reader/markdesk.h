// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/annotation.h"
#include "domain/code.h"
#include "domain/dispatch.h"
#include "domain/entity.h"
#include "domain/suggestion.h"
#include "reader/shownfold.h"
#include "reader/shownmark.h"
#include "text/offsetmap.h"
#include "workspace/ranking.h"

#include <QHash>
#include <QObject>
#include <QPalette>
#include <QTimer>

namespace elchi {

class Workspace;

/// The open dispatch with its marks and suggestions, and what the analyst does to them. Stands between the
/// workspace (code points, verbs) and the view (UTF-16 units, indexes of what is shown); no widget. Follows
/// the workspace's signals, so that undo and other panes are seen too.
class MarkDesk : public QObject
{
    Q_OBJECT

public:
    explicit MarkDesk(Workspace &workspace, QObject *parent = nullptr);

    /// Loads a dispatch with its marks and asks for suggestions; an invalid id puts everything away. False
    /// when it cannot be loaded (failed() was emitted).
    bool open(DispatchId id);
    [[nodiscard]] const Dispatch &dispatch() const { return m_dispatch; }
    [[nodiscard]] const QString &text() const { return m_map.text(); }
    [[nodiscard]] const OffsetMap &map() const { return m_map; }

    [[nodiscard]] TextRange rangeOf(TextSpan span) const; ///< in the view's units
    [[nodiscard]] TextPieces piecesOf(const Annotation &mark) const;
    /// Runs of boilerplate lines with the empty lines between them, by position; without long paragraphs,
    /// which only begin like boilerplate.
    [[nodiscard]] QList<ShownFold> folds() const;
    /// Marks on spans, then suggestions: what the view draws, in this order.
    [[nodiscard]] QList<ShownMark> shownMarks(const QPalette &palette);
    [[nodiscard]] const QList<Annotation> &marks() const { return m_marks; }
    [[nodiscard]] const QList<Suggestion> &suggestions() const { return m_suggestions; }
    /// What stands at an index of shownMarks(); nothing where it is of the other sort or -1.
    [[nodiscard]] std::optional<Annotation> markAt(int shown) const;
    [[nodiscard]] std::optional<Suggestion> suggestionAt(int shown) const;
    /// The index into shownMarks(), -1 when it is not there.
    [[nodiscard]] int indexOf(AnnotationId id) const;
    [[nodiscard]] int indexOf(const Suggestion &suggestion) const;
    /// What is suggested for just this range, and the topics and sectors suggested within it.
    [[nodiscard]] QList<Suggestion> suggestionsOn(TextRange range) const;
    /// The entity of that type that these words are suggested to name: known, or with the name and country
    /// that a new one should have. Named after the words where nothing is suggested.
    [[nodiscard]] Entity proposed(TextRange range, EntityType type) const;
    /// Known entities of that type which a new one of this name may be already: the same or inflected words,
    /// another script, for a person also the family name alone. Best first, at most three.
    [[nodiscard]] QList<Entity> similarTo(const Entity &entity);
    /// The one of them that is called just so; nothing where none or several are.
    [[nodiscard]] static std::optional<EntityId> theSame(const Entity &entity, const QList<Entity> &known);
    /// What ranks the candidates for these words: see ranked().
    [[nodiscard]] RankingGround rankingGround(TextRange range);

    /// What a mark says, for people: the entity's or code's name, the date.
    [[nodiscard]] QString nameOf(const AnnotationContent &content);
    [[nodiscard]] EntityType typeOf(const AnnotationContent &content) { return entity(content.entity).type; }

    /// The verbs: each one step of the history. They answer the new mark, or an invalid id after failed().
    AnnotationId markEntity(const TextPieces &words, EntityId entity);
    AnnotationId markNew(const TextPieces &words, const Entity &entity);
    /// An empty range codes the dispatch as a whole.
    AnnotationId markCode(const TextPieces &words, CodeId code);
    AnnotationId markDate(const TextPieces &words, const PartialDate &date);
    /// The date that the words of a range name; nothing when they name none that can be read.
    [[nodiscard]] std::optional<PartialDate> dateIn(TextRange range);
    bool redate(const Annotation &mark, const PartialDate &date);
    bool relink(const Annotation &mark, EntityId entity);
    bool relinkNew(const Annotation &mark, const Entity &entity);
    bool recode(const Annotation &mark, CodeId code);
    bool moveEdges(const Annotation &mark, const TextPieces &words);
    bool remove(AnnotationId id);
    QList<AnnotationId> accept(const QList<Suggestion> &suggestions);
    /// `forGood`: in no dispatch again.
    bool reject(const Suggestion &suggestion, bool forGood);
    bool setProgress(Progress progress);

Q_SIGNALS:
    /// Marks or suggestions are others now.
    void shownChanged();
    /// Title, date, progress and such are others now.
    void fieldsChanged();
    void failed(const elchi::Error &error);

private:
    [[nodiscard]] QList<TextSpan> gapsOf(const TextPieces &words) const;
    void reloadMarks();
    void reloadFields();
    /// The text and its marks are painted first; what asks twice before that is asked once.
    void askForSuggestions();
    void ask();
    void take(const QList<Suggestion> &suggestions);
    [[nodiscard]] bool isMarked(const Suggestion &suggestion) const;
    [[nodiscard]] const Entity &entity(EntityId id);
    [[nodiscard]] Code code(CodeId id) const;
    [[nodiscard]] ShownMark shown(const Annotation &mark, const QPalette &palette);
    [[nodiscard]] ShownMark shown(const Suggestion &suggestion, const QPalette &palette);
    template <class T>
    T answer(Result<T> result);
    bool done(const Result<void> &result);

    Workspace &m_workspace;
    Dispatch m_dispatch;
    OffsetMap m_map;
    QList<Annotation> m_marks; ///< those on spans
    QList<Suggestion> m_suggestions;
    QHash<EntityId, Entity> m_entities;
    QList<Code> m_codes;
    QTimer m_asking;    ///< runs while what is shown is painted
    int m_question = 0; ///< the newest question for suggestions; older answers are dropped
};

} // namespace elchi
