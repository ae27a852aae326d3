// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QList>
#include <QObject>

class QWidget;

namespace elchi {

/// The reader's actions: made once, shown in the menu "Mark", the bar and context menus. Those with bare keys
/// (digits, Enter, Del, Tab) belong to the text and act only while it has the focus; the others act anywhere
/// in the reader.
class ReaderActions : public QObject
{
    Q_OBJECT

public:
    /// `text` is the view that the bare keys need, `pane` the reader around it.
    ReaderActions(QWidget &text, QWidget &pane);

    QList<QAction *> markAs; ///< eight, in the order of EntityType
    QAction *markAsDate;
    QAction *choose;
    QAction *keepPiece;
    QAction *codeDispatch;
    QList<QAction *> favourites; ///< nine, for the codes of Favourites
    QAction *brush;
    QAction *accept;
    QAction *alternatives;
    QAction *reject;
    QAction *rejectForGood;
    QAction *next;
    QAction *previous;
    QAction *acceptAll;
    QAction *nextMark;
    QAction *previousMark;
    QAction *nextParagraph;
    QAction *previousParagraph;
    QAction *applyToOthers;
    QAction *reviewOthers;
    QAction *remove;
    QAction *record;
    QAction *newAgain;
    QAction *inWork;
    QAction *done;
    QAction *doneNext;
    QAction *dismiss;
    /// begin/end, back/on, by word/by letter: see edgeMove().
    QList<QAction *> edges;

    /// What an action of `edges` does.
    struct EdgeMove
    {
        bool end;
        bool on;
        bool letters;
    };
    [[nodiscard]] static EdgeMove edgeMove(const QAction *edge);

    /// What concerns the dispatch as a whole: its keys may work beside the reader too.
    [[nodiscard]] QList<QAction *> forDispatch() const { return {acceptAll, codeDispatch, record, doneNext}; }
    /// As the menu shows them, with separators.
    [[nodiscard]] QList<QAction *> forMenu() const { return m_menu; }

private:
    QAction *add(QWidget &owner, const QString &name, const QString &text, const QList<QKeySequence> &keys);
    QAction *separator();
    void addMarking(QWidget &text, QWidget &pane);
    void addFavourites(QWidget &text);
    void addSuggestions(QWidget &text, QWidget &pane);
    void addMarks(QWidget &text, QWidget &pane);
    void addEdges(QWidget &text);
    void addProgress(QWidget &pane);

    QList<QAction *> m_menu;
};

} // namespace elchi
