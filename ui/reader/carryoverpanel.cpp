// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/carryoverpanel.h"

#include "reader/carryoverview.h"
#include "reader/fittedlist.h"
#include "reader/labelled.h"
#include "reader/markwords.h"
#include "workspace/workspace.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace elchi {

CarryOverPanel::CarryOverPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_words(plainLabel(u"carryOverWords"_s, this)),
      m_review(new QPushButton(tr("Carry marks over…"), this)),
      m_unplacedWords(plainLabel(u"carryOverUnplacedWords"_s, this)),
      m_unplaced(new FittedList(u"carryOverUnplaced"_s, tr("Marks that cannot be placed"), this))
{
    setObjectName(u"carryOverPanel"_s);
    m_review->setObjectName(u"carryOverReview"_s);
    m_unplacedWords->setText(tr("Cannot be placed:"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_words);
    column->addWidget(m_review);
    column->addWidget(m_unplacedWords);
    column->addWidget(m_unplaced);
    connect(m_review, &QPushButton::clicked, this, &CarryOverPanel::openReview);
    connect(&workspace, &Workspace::marksChanged, this, &CarryOverPanel::reload);
    reload();
}

void CarryOverPanel::showDispatch(DispatchId dispatch)
{
    m_dispatch = dispatch;
    reload();
}

void CarryOverPanel::reload()
{
    const auto marks =
        m_dispatch.isValid() ? m_workspace.carryOver().undecided(m_dispatch) : Result<QList<CarriedMark>>();
    QList<FittedList::Row> unplaced;
    int open = 0;
    for (const CarriedMark &carried : marks.value_or(QList<CarriedMark>())) {
        ++open;
        if (carried.standing == Standing::Nowhere)
            unplaced << FittedList::Row{u"«%1» · %2"_s.arg(breakable(carried.mark.quote.simplified(), 200),
                                                           markWords(m_workspace, carried.mark.content))};
    }
    setVisible(open > 0);
    m_words->setText(tr("%n mark(s) of the earlier version are not decided on.", nullptr, open));
    m_unplacedWords->setVisible(!unplaced.isEmpty());
    m_unplaced->showRows(unplaced);
    if (!marks && marks.error().code != ErrorCode::NotFound)
        Q_EMIT failed(marks.error());
}

void CarryOverPanel::openReview()
{
    auto *view = new CarryOverView(m_workspace, m_dispatch, this);
    view->setAttribute(Qt::WA_DeleteOnClose);
    connect(view, &CarryOverView::failed, this, &CarryOverPanel::failed);
    view->show();
}

} // namespace elchi
