// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/id.h"
#include "domain/suggestion.h"
#include "domain/textspan.h"
#include "reader/textunits.h"

#include <QHash>
#include <QList>
#include <QWidget>
#include <optional>

class QAction;

namespace elchi {

class EmptyPlace;
class MarkDesk;
class ReaderActions;
class ReaderBar;
class ReaderView;
class SelectionPopup;
class Workspace;

/// The place where a dispatch is read and marked: the text, the palette at the selection, the bar below.
class ReaderPane : public QWidget
{
    Q_OBJECT

public:
    explicit ReaderPane(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] DispatchId current() const;
    /// For the menu "Mark"; they stay this pane's.
    [[nodiscard]] QList<QAction *> markActions() const;
    /// Text size, for the menu "View", and Copy, for the menu "Edit"; they stay this pane's.
    [[nodiscard]] QList<QAction *> viewActions() const;
    /// What concerns the dispatch as a whole; add them to a widget where their keys shall work as well.
    [[nodiscard]] QList<QAction *> dispatchActions() const;
    [[nodiscard]] QAction *copyAction() const;
    [[nodiscard]] ReaderView *view() const { return m_view; }

public Q_SLOTS:
    /// Shows a dispatch from its top; the one that is open already stays as it is. Invalid: nothing is shown.
    void open(elchi::DispatchId dispatch);
    /// Scrolls to the passage and selects it: the mark that stands exactly there, else the words.
    void reveal(elchi::TextSpan span);

Q_SIGNALS:
    void markSelected(elchi::AnnotationId mark);
    void recordMeetingRequested(elchi::DispatchId dispatch);
    void nextUnfinishedRequested();
    void failed(const elchi::Error &error);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void connectView();
    void connectPopup();
    void connectActions();
    void connectDesk();
    void rememberFolds();
    void showHeading();
    void showMarks();
    void updateActions();
    void openPopup();
    void openPopupForDispatch();
    void placePopup();
    void closePopup();
    void dismiss();

    /// Chooses what the view shows at that index; -1: nothing.
    void chooseShown(int shown);
    /// The same, and brings it into sight: for walking by keys, never for what was clicked or just made.
    void goTo(int shown);
    void chooseMark(AnnotationId id);
    void chooseMarkBeside(int direction);
    void takeEntity(EntityId entity);
    void takeCode(CodeId code);
    void takeNew(const Entity &entity);
    void takeDate();
    void takeType(EntityType type);
    void acceptChosen();
    void rejectChosen();
    void acceptAll();
    void removeChosen();
    void applyToOthers();
    void moveEdge(const QAction *edge);
    void showMenu(int shown, const QPoint &global);
    [[nodiscard]] TextRange target() const;

    MarkDesk *m_desk;
    ReaderView *m_view;
    EmptyPlace *m_empty; ///< while no dispatch is open
    ReaderActions *m_actions;
    ReaderBar *m_bar;
    SelectionPopup *m_popup;
    QHash<DispatchId, QList<int>> m_openFolds; ///< of dispatches that were open before
    bool m_opening = false;                    ///< marks are shown once, with their own text
    AnnotationId m_mark;                       ///< the chosen mark
    std::optional<Suggestion> m_suggestion;    ///< or the chosen suggestion
};

} // namespace elchi
