// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/concordancepanel.h"

#include "reader/concordancedelegate.h"
#include "reader/concordancemodel.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace elchi {

ConcordancePanel::ConcordancePanel(QWidget *parent)
    : QFrame(parent), m_model(new ConcordanceModel(this)), m_title(new QLabel(this)),
      m_table(new QTableView(this)), m_apply(new QPushButton(this))
{
    setObjectName(u"concordancePanel"_s);
    setAccessibleName(tr("All the other places"));
    setBackgroundRole(QPalette::Window);
    setAutoFillBackground(true);
    compose();
    connect(m_model, &ConcordanceModel::takenChanged, this, &ConcordancePanel::countTaken);
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex &row) {
        const OtherPlace &place = m_model->at(row.row());
        Q_EMIT placeChosen(place.dispatch, place.span);
    });
    connect(m_apply, &QPushButton::clicked, this, &ConcordancePanel::applied);
}

QAction *ConcordancePanel::add(const QString &name, const QString &text, const QKeySequence &key)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    return action;
}

void ConcordancePanel::compose()
{
    m_title->setTextFormat(Qt::PlainText);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_title->setObjectName(u"concordanceTitle"_s);
    m_apply->setObjectName(u"concordanceApply"_s);
    m_table->setObjectName(u"concordanceTable"_s);
    m_table->setAccessibleName(tr("Places, each with the text around it"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ConcordanceDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setTextElideMode(Qt::ElideRight);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 8);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->installEventFilter(this);
    auto *all = new QToolButton(this);
    auto *none = new QToolButton(this);
    auto *close = new QToolButton(this);
    all->setDefaultAction(add(u"concordanceAll"_s, tr("Take &all"), Qt::CTRL | Qt::Key_A));
    none->setDefaultAction(add(u"concordanceNone"_s, tr("Take &none"), Qt::CTRL | Qt::Key_D));
    close->setDefaultAction(add(u"concordanceClose"_s, tr("Close"), Qt::Key_Escape));
    connect(all->defaultAction(), &QAction::triggered, this, [this] { m_model->setAllTaken(true); });
    connect(none->defaultAction(), &QAction::triggered, this, [this] { m_model->setAllTaken(false); });
    connect(close->defaultAction(), &QAction::triggered, this, &ConcordancePanel::closed);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_title, 1);
    for (QToolButton *button : {all, none, close}) {
        button->setAutoRaise(true);
        button->setMinimumHeight(28);
        button->setAccessibleName(button->defaultAction()->text().remove(u'&'));
        row->addWidget(button);
    }
    row->insertWidget(1, m_apply);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 4, 16, 8);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_table, 1);
}

void ConcordancePanel::show(const MarkAct &act, const QString &target, const QList<OtherPlace> &places)
{
    m_act = act;
    m_title->setText(act.kind == MarkAct::Kind::Removed ? tr("Remove marks as %1").arg(target)
                                                        : tr("Mark as %1").arg(target));
    m_model->show(places);
    QWidget::show();
    fitColumns();
    m_table->setCurrentIndex(m_model->index(0, ConcordanceModel::WordsColumn));
    m_table->setFocus();
}

QList<OtherPlace> ConcordancePanel::taken() const
{
    return m_model->taken();
}

void ConcordancePanel::countTaken()
{
    const int count = int(m_model->taken().size());
    m_apply->setText(tr("Apply to %n place(s)", nullptr, count));
    m_apply->setEnabled(count > 0);
}

void ConcordancePanel::fitColumns()
{
    QHeaderView *header = m_table->horizontalHeader();
    m_table->resizeColumnToContents(ConcordanceModel::WordsColumn);
    m_table->resizeColumnToContents(ConcordanceModel::DateColumn);
    const int room = m_table->viewport()->width();
    const int words = std::min(header->sectionSize(ConcordanceModel::WordsColumn), room / 4);
    const int date = header->sectionSize(ConcordanceModel::DateColumn);
    const int title = room / 6;
    const int around = std::max(60, (room - words - date - title) / 2);
    header->resizeSection(ConcordanceModel::WordsColumn, words);
    header->resizeSection(ConcordanceModel::BeforeColumn, around);
    header->resizeSection(ConcordanceModel::AfterColumn, around);
    header->resizeSection(ConcordanceModel::DispatchColumn, title);
}

void ConcordancePanel::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitColumns();
}

void ConcordancePanel::toggleCurrent()
{
    const auto selected = m_table->selectionModel()->selectedRows();
    if (selected.isEmpty())
        return;
    QList<int> rows;
    for (const QModelIndex &row : selected)
        rows << row.row();
    m_model->setTaken(rows, !m_model->isTaken(rows.first()));
}

bool ConcordancePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Space:
        toggleCurrent();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_apply->isEnabled())
            Q_EMIT applied();
        return true;
    default:
        return false;
    }
}

} // namespace elchi
