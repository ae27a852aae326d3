// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/carryoverview.h"

#include "reader/labelled.h"
#include "reader/markwords.h"
#include "widgets/rowtable.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

/// The words with what surrounds them, in one line.
QString inContext(const Annotation &mark)
{
    if (!mark.span)
        return CarryOverView::tr("whole dispatch");
    const QString line = u"…%1«%2»%3…"_s.arg(mark.before, mark.quote.left(300), mark.after);
    return line.simplified();
}

} // namespace

CarryOverView::CarryOverView(Workspace &workspace, DispatchId newer, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_newer(newer), m_model(new CarryOverModel(this)),
      m_table(new RowTable(u"carryOverTable"_s, tr("Marks of the earlier version"), m_model, this)),
      m_before(plainLabel(u"carryOverBefore"_s, this)), m_now(plainLabel(u"carryOverNow"_s, this)),
      m_summary(plainLabel(u"carryOverSummary"_s, this))
{
    setObjectName(u"carryOverView"_s);
    setWindowTitle(tr("Marks of the earlier version"));
    resize(920, 560);
    compose();
    connect(&workspace, &Workspace::historyChanged, this, &CarryOverView::reload);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CarryOverView::showCurrent);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &CarryOverView::updateBar);
    connect(m_table, &QTableView::doubleClicked, this, [this] { decide(CarryDecision::Accept); });
    reload();
}

void CarryOverView::compose()
{
    m_table->setSortingEnabled(false);
    m_table->setWidths({12, 26, 26, 30});
    m_table->fitColumn(CarryOverModel::Decision);
    auto *column = new QVBoxLayout(this);
    auto *intro = plainLabel(u"carryOverIntro"_s, this);
    intro->setText(tr("Nothing is set before you carry it over. What stays open stands with the dispatch."));
    column->addWidget(intro);
    column->addWidget(m_table, 1);
    column->addWidget(m_before);
    column->addWidget(m_now);
    column->addWidget(composeBar());
    m_table->setFocus();
}

QAction *CarryOverView::addAct(const QString &name, const QString &words, const QList<QKeySequence> &keys,
                               Qt::ShortcutContext context)
{
    auto *action = new QAction(words, this);
    action->setObjectName(name);
    action->setShortcuts(keys);
    action->setShortcutContext(context);
    if (context == Qt::WidgetShortcut)
        m_table->addAction(action);
    else
        addAction(action);
    return action;
}

QPushButton *CarryOverView::addButton(QLayout *row, const QString &name, QAction *action)
{
    auto *button = new QPushButton(action->text(), this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    button->setToolTip(action->shortcut().toString(QKeySequence::NativeText));
    button->setEnabled(action->isEnabled());
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::enabledChanged, button, &QPushButton::setEnabled);
    row->addWidget(button);
    return button;
}

QWidget *CarryOverView::composeBar()
{
    m_accept =
        addAct(u"carryOverAccept"_s, tr("&Accept"), {Qt::Key_Return, Qt::Key_Enter}, Qt::WidgetShortcut);
    m_reject = addAct(u"carryOverReject"_s, tr("&Reject"), {Qt::Key_Delete}, Qt::WidgetShortcut);
    m_acceptExact = addAct(u"carryOverExact"_s, tr("Accept all that stand &exactly"),
                           {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter}, Qt::WindowShortcut);
    m_carryOver = addAct(u"carryOverStore"_s, tr("&Carry over"),
                         {Qt::CTRL | Qt::SHIFT | Qt::Key_Return, Qt::CTRL | Qt::SHIFT | Qt::Key_Enter},
                         Qt::WindowShortcut);
    connect(m_accept, &QAction::triggered, this, [this] { decide(CarryDecision::Accept); });
    connect(m_reject, &QAction::triggered, this, [this] { decide(CarryDecision::Reject); });
    connect(m_acceptExact, &QAction::triggered, m_model, &CarryOverModel::acceptAllExact);
    connect(m_carryOver, &QAction::triggered, this, &CarryOverView::carryOver);
    auto *bar = new QWidget(this);
    auto *rows = new QVBoxLayout(bar);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_summary);
    auto *row = new QHBoxLayout;
    rows->addLayout(row);
    addButton(row, u"carryOverAcceptButton"_s, m_accept);
    addButton(row, u"carryOverRejectButton"_s, m_reject);
    addButton(row, u"carryOverExactButton"_s, m_acceptExact);
    row->addStretch();
    addButton(row, u"carryOverStoreButton"_s, m_carryOver);
    return bar;
}

void CarryOverView::reload()
{
    const auto marks = m_workspace.carryOver().undecided(m_newer);
    if (!marks && marks.error().code != ErrorCode::NotFound)
        Q_EMIT failed(marks.error());
    QList<CarryOverRow> rows;
    for (const CarriedMark &carried : marks.value_or(QList<CarriedMark>())) {
        const bool hasPlace = carried.standing != Standing::Nowhere;
        rows << CarryOverRow{
            carried, markWords(m_workspace, hasPlace ? carried.placed.content : carried.mark.content)};
    }
    m_model->setRows(rows);
    m_table->selectRow(0);
    showCurrent();
    updateBar();
}

void CarryOverView::decide(CarryDecision decision)
{
    const int row = m_table->currentIndex().row();
    // The same key takes back what it said; a decision goes on to the next row.
    if (row >= 0 && m_model->decision(row) == decision)
        m_model->decide(row, CarryDecision::Open);
    else if (m_model->decide(row, decision) && row + 1 < m_model->rowCount())
        m_table->selectRow(row + 1);
}

void CarryOverView::carryOver()
{
    const auto made = m_workspace.carryOver().decide(m_newer, m_model->accepted(), m_model->rejected());
    if (made)
        accept();
    else
        Q_EMIT failed(made.error());
}

void CarryOverView::showCurrent()
{
    const int row = m_table->currentIndex().row();
    const bool hasRow = row >= 0 && row < m_model->rowCount();
    m_before->setVisible(hasRow);
    m_now->setVisible(hasRow);
    m_accept->setEnabled(hasRow && m_model->rows().at(row).carried.standing != Standing::Nowhere);
    m_reject->setEnabled(hasRow);
    if (!hasRow)
        return;
    const CarriedMark &carried = m_model->rows().at(row).carried;
    m_before->setText(tr("Earlier: %1").arg(inContext(carried.mark)));
    m_now->setText(tr("Now: %1").arg(carried.standing == Standing::Nowhere
                                         ? CarryOverModel::placeWords(carried)
                                         : inContext(carried.placed)));
}

void CarryOverView::updateBar()
{
    const int accepted = m_model->count(CarryDecision::Accept);
    const int rejected = m_model->count(CarryDecision::Reject);
    if (m_model->rowCount() == 0)
        m_summary->setText(tr("Every mark of the earlier version is decided on."));
    else
        m_summary->setText(tr("Accepted: %1 · rejected: %2 · open: %3")
                               .arg(accepted)
                               .arg(rejected)
                               .arg(m_model->count(CarryDecision::Open)));
    m_carryOver->setEnabled(accepted + rejected > 0);
    m_acceptExact->setEnabled(m_model->rowCount() > 0);
}

} // namespace elchi
