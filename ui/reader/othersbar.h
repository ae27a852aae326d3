// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/markact.h"
#include "domain/otherplace.h"

#include <QFrame>
#include <QList>
#include <optional>

class QAction;
class QLabel;

namespace elchi {

class Workspace;

/// The quiet line after each act on a mark: where else it applies, "7 more here, 41 in 19 dispatches", with
/// Review and Apply here. Hidden while there is nothing to say. Counts away from the GUI thread.
class OthersBar : public QFrame
{
    Q_OBJECT

public:
    /// The actions are shown as buttons; they stay their owner's and must outlive the bar.
    OthersBar(Workspace &workspace, QAction *review, QAction *applyHere, QWidget *parent = nullptr);

    /// Asks where else; what was asked before is forgotten.
    void ask(const MarkAct &act);
    void forget();
    [[nodiscard]] const std::optional<MarkAct> &act() const { return m_act; }
    /// Found so far in the act's own dispatch, and in others.
    [[nodiscard]] const QList<OtherPlace> &here() const { return m_here; }
    [[nodiscard]] const QList<OtherPlace> &elsewhere() const { return m_elsewhere; }
    /// Nothing is being counted any more.
    [[nodiscard]] bool isAnswered() const { return m_waiting == 0; }

Q_SIGNALS:
    /// What is found, or that there is nothing to find.
    void changed();
    void answered();
    void failed(const elchi::Error &error);

private:
    void take(int question, bool own, const Result<QList<OtherPlace>> &places);
    void say();

    Workspace &m_workspace;
    QLabel *m_words;
    std::optional<MarkAct> m_act;
    QList<OtherPlace> m_here;
    QList<OtherPlace> m_elsewhere;
    int m_question = 0;
    int m_waiting = 0; ///< answers that are still to come
};

} // namespace elchi
