// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/codelist.h"

#include "reader/codelistmodel.h"
#include "workspace/workspace.h"

#include <QEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

constexpr int listHeight = 220;

} // namespace

CodeList::CodeList(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_model(new CodeListModel(workspace, this)), m_find(new QLineEdit(this)),
      m_list(new QListView(this))
{
    setObjectName(u"codeList"_s);
    m_find->setObjectName(u"codeListFind"_s);
    m_find->setAccessibleName(tr("Find a topic or sector"));
    m_find->setPlaceholderText(tr("Find a topic or sector"));
    m_find->setClearButtonEnabled(true);
    m_list->setObjectName(u"codeListRows"_s);
    m_list->setAccessibleName(tr("All topics and sectors"));
    m_list->setToolTip(tr("Drag a code onto the text, or selected words onto a code"));
    m_list->setModel(m_model);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setDragDropMode(QAbstractItemView::DragDrop);
    m_list->setDragDropOverwriteMode(true); // onto a code, never between two
    m_list->setDefaultDropAction(Qt::CopyAction);
    m_list->setMinimumHeight(listHeight);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addWidget(m_find);
    column->addWidget(m_list);
    connect(m_find, &QLineEdit::textChanged, m_model, &CodeListModel::search);
    connect(m_find, &QLineEdit::returnPressed, this, [this] { take(m_model->index(0)); });
    connect(m_list, &QListView::activated, this, &CodeList::take);
    connect(m_model, &CodeListModel::wordsDropped, this, &CodeList::codeWanted);
    connect(&workspace, &Workspace::codebookChanged, m_model, &CodeListModel::reload);
    connect(&workspace, &Workspace::replayed, m_model, &CodeListModel::reload);
}

void CodeList::take(const QModelIndex &row)
{
    if (row.isValid())
        Q_EMIT codeWanted(m_model->at(row.row()).id);
}

void CodeList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_list->viewport()->update();
}

} // namespace elchi
