// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/markact.h"
#include "domain/otherplace.h"

#include <QFrame>
#include <QList>

class QAction;
class QLabel;
class QPushButton;
class QTableView;

namespace elchi {

class ConcordanceModel;

/// All the other places of an act, to be looked through below the text: a line each, the words in the middle
/// (KWIC). Space or a click takes or leaves a line, Enter applies, Escape closes. Does nothing by itself.
class ConcordancePanel : public QFrame
{
    Q_OBJECT

public:
    explicit ConcordancePanel(QWidget *parent = nullptr);

    /// `target`: what the mark says, for people: «Япония».
    void show(const MarkAct &act, const QString &target, const QList<OtherPlace> &places);
    [[nodiscard]] const MarkAct &act() const { return m_act; }
    [[nodiscard]] QList<OtherPlace> taken() const;

Q_SIGNALS:
    /// Apply to what is taken.
    void applied();
    void closed();
    /// A line was activated: its text is wanted.
    void placeChosen(elchi::DispatchId dispatch, elchi::TextSpan span);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void compose();
    QAction *add(const QString &name, const QString &text, const QKeySequence &key);
    void toggleCurrent();
    void countTaken();
    void fitColumns();

    MarkAct m_act;
    ConcordanceModel *m_model;
    QLabel *m_title;
    QTableView *m_table;
    QPushButton *m_apply;
};

} // namespace elchi
