// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/id.h"
#include "domain/entity.h"
#include "domain/textspan.h"
#include "reader/textunits.h"

#include <QHash>
#include <QList>
#include <QWidget>

class QAction;
class QMenu;

namespace elchi {

class Brush;
class DrawnMarks;
class EmptyPlace;
class FavouritesBar;
class MarkActs;
class MarkDesk;
class OthersReview;
class ReaderActions;
class ReaderBar;
class ReaderView;
class SelectionPopup;
class Workspace;

/// The place where a dispatch is read and marked: the text, the palette at the selection, the bars below.
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
    /// Codes what is selected or chosen, without a selection the sentence at the caret.
    void codeTarget(elchi::CodeId code);
    /// Where these words stand in the open dispatch is shown, in any form; empty: nowhere.
    void showFound(const QString &words);
    /// Scrolls to the passage and selects it: the mark that stands exactly there, else the words.
    void reveal(elchi::TextSpan span);

Q_SIGNALS:
    void markSelected(elchi::AnnotationId mark);
    void recordMeetingRequested(elchi::DispatchId dispatch);
    void nextUnfinishedRequested();
    /// A passage of another dispatch is wanted.
    void passageChosen(elchi::DispatchId dispatch, elchi::TextSpan span);
    void failed(const elchi::Error &error);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void compose();
    void connectView();
    void connectPopup();
    void connectActions();
    void connectSuggestionActions();
    void connectDesk();
    void rememberFolds();
    void showHeading();
    void showMarks();
    void lookForWords();
    void updateActions();
    void openPopup();
    void openPopupForDispatch();
    void placePopup();
    void closePopup();
    void dismiss();

    void takeEntity(EntityId entity);
    void takeCode(CodeId code);
    void takeNew(const Entity &entity);
    void takeDate();
    void takeType(EntityType type);
    void takeFavourite(int place);
    void accept();
    void paint();
    void toggleBrush();
    void showBrush();
    void showMenu(int shown, const QPoint &global);
    [[nodiscard]] TextRange target() const;
    [[nodiscard]] QString words() const; ///< of the target

    MarkDesk *m_desk;
    ReaderView *m_view;
    MarkActs *m_acts;
    EmptyPlace *m_empty; ///< while no dispatch is open
    ReaderActions *m_actions;
    FavouritesBar *m_favourites;
    OthersReview *m_others;
    ReaderBar *m_bar;
    SelectionPopup *m_popup;
    Brush *m_brush;
    DrawnMarks *m_drawn;
    QString m_searched; ///< words whose places are shown
    int m_search = 0;   ///< number of the newest look for them
    QMenu *m_favouriteMenu;
    QMenu *m_edgeMenu;
    QHash<DispatchId, QList<int>> m_openFolds; ///< of dispatches that were open before
    bool m_opening = false;                    ///< marks are shown once, with their own text
};

} // namespace elchi
