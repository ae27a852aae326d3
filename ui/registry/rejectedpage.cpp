// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/rejectedpage.h"

#include "registry/rejectedmodel.h"
#include "widgets/emptyplace.h"
#include "widgets/listkeys.h"
#include "widgets/rowtable.h"
#include "workspace/marking.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace elchi {

RejectedPage::RejectedPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_model(new RejectedModel(workspace, this)),
      m_found(new QSortFilterProxyModel(this)), m_search(new QLineEdit(this)),
      m_table(new RowTable(u"rejectedTable"_s, tr("What was rejected for good"), m_found, this)),
      m_empty(new EmptyPlace(u"rejectedEmpty"_s, this)), m_offer(new QAction(tr("&Offer again"), m_table)),
      m_button(new QToolButton(this))
{
    setObjectName(u"rejectedPage"_s);
    m_found->setSourceModel(m_model);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_found->setFilterKeyColumn(-1);
    m_found->setSortRole(RejectedModel::SortRole);
    m_found->setSortCaseSensitivity(Qt::CaseInsensitive);
    compose();
    wire();
    update();
}

void RejectedPage::compose()
{
    m_search->setObjectName(u"rejectedSearch"_s);
    m_search->setAccessibleName(tr("Find among what was rejected"));
    m_search->setPlaceholderText(tr("Find among what was rejected"));
    m_search->setClearButtonEnabled(true);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setWidths({40, 40, 16, 16});
    m_table->sortByColumn(RejectedModel::At, Qt::DescendingOrder);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_offer->setObjectName(u"rejectedOffer"_s);
    m_offer->setShortcuts({Qt::Key_Delete, Qt::Key_Return, Qt::Key_Enter});
    m_offer->setShortcutContext(Qt::WidgetShortcut);
    m_offer->setToolTip(tr("The words are suggested again, in all dispatches"));
    m_table->addAction(m_offer);
    m_empty->say(
        tr("What you reject for good (Shift+Del on a suggestion) stands here and can be offered again. "
           "There is nothing now."));
    m_button->setObjectName(u"rejectedOfferButton"_s);
    m_button->setDefaultAction(m_offer);
    m_button->setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addWidget(m_search);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(m_button, 0, Qt::AlignLeft);
}

void RejectedPage::wire()
{
    connect(m_search, &QLineEdit::textChanged, m_found, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_table->selectRow(0); });
    connect(m_search, &QLineEdit::returnPressed, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_model, &RejectedModel::failed, this, &RejectedPage::failed);
    connect(m_model, &RejectedModel::loaded, this, [this] {
        update();
        m_table->selectRow(std::min(m_row, m_found->rowCount() - 1));
        if (focusWidget() == nullptr || !focusWidget()->isVisible())
            m_table->setFocus();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RejectedPage::update);
    connect(m_offer, &QAction::triggered, this, &RejectedPage::offerAgain);
    addAction(findKey(tr("Find among what was rejected"), m_search, this));
}

void RejectedPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model->setSeen(true);
    m_table->setFocus();
}

void RejectedPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_model->setSeen(false);
}

void RejectedPage::update()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_search->setVisible(!isEmpty);
    m_table->setVisible(!isEmpty);
    m_button->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty && m_model->isLoaded());
    m_offer->setEnabled(m_table->selectionModel()->hasSelection());
}

void RejectedPage::offerAgain()
{
    QList<RejectedForGood> chosen;
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows())
        chosen << m_model->at(m_found->mapToSource(row).row());
    m_row = m_table->currentIndex().row();
    if (const auto done = m_workspace.marking().offerAgain(chosen); !done)
        Q_EMIT failed(done.error());
}

} // namespace elchi
