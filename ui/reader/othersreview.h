// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/markact.h"
#include "domain/otherplace.h"

#include <QObject>

class QAction;
class QSplitter;
class QWidget;

namespace elchi {

class ConcordancePanel;
class OthersBar;
class Workspace;

/// "All the others" of the reader: the line after each act, the concordance below the text, and doing it.
class OthersReview : public QObject
{
    Q_OBJECT

public:
    /// The actions must outlive it; the bar is made as a child of `parent`, for it to place.
    OthersReview(Workspace &workspace, QAction *review, QAction *applyHere, QWidget *parent);

    [[nodiscard]] OthersBar *bar() const { return m_bar; }
    /// Where the concordance shall stand, as the last one; it is made when it is first looked at.
    void setPlace(QSplitter &place) { m_place = &place; }

    /// An act was done: says where else it applies.
    void follow(const MarkAct &act);
    /// Another dispatch was opened, or the act was undone.
    void forget();
    /// The mark that review and "apply here" are about while there is no act to follow; none: an invalid one.
    void offer(AnnotationId mark);
    void applyHere();
    void review();

Q_SIGNALS:
    void placeChosen(elchi::DispatchId dispatch, elchi::TextSpan span);
    /// The panel went away: the keyboard should go back to the text.
    void closed();
    void failed(const elchi::Error &error);

private:
    enum class Wanted { Nothing, Apply, Review };

    void updateActions();
    void go(Wanted wanted);
    void goOn();
    void apply(const MarkAct &act, const QList<OtherPlace> &places);
    void close();
    [[nodiscard]] ConcordancePanel *panel();
    [[nodiscard]] QString targetOf(const MarkAct &act) const;

    Workspace &m_workspace;
    QAction *m_review;
    QAction *m_applyHere;
    OthersBar *m_bar;
    QSplitter *m_place = nullptr;
    ConcordancePanel *m_panel = nullptr;
    AnnotationId m_offered;
    Wanted m_wanted = Wanted::Nothing; ///< what waits for the answer
};

} // namespace elchi
