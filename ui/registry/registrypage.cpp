// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/registrypage.h"

#include "registry/entitycard.h"
#include "registry/entitylist.h"

#include <QAction>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace elchi {

RegistryPage::RegistryPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_list(new EntityList(workspace, this)), m_card(new EntityCard(workspace, this))
{
    setObjectName(u"registryPage"_s);
    auto *splitter = new QSplitter(this);
    splitter->setObjectName(u"registrySplitter"_s);
    splitter->addWidget(m_list);
    splitter->addWidget(m_card);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({780, 500});
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    connect(m_list, &EntityList::entityChosen, m_card, &EntityCard::showEntity);
    connect(m_list, &EntityList::removeRequested, m_card, &EntityCard::remove);
    connect(m_list, &EntityList::mergeRequested, m_card, &EntityCard::openMerge);
    addActions(m_list->keys());
    auto *merge = new QAction(tr("Merge into another entry"), this);
    merge->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_M);
    merge->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(merge);
    connect(merge, &QAction::triggered, m_card, &EntityCard::openMerge);
    connect(m_list, &EntityList::failed, this, &RegistryPage::failed);
    connect(m_list, &EntityList::told, this, &RegistryPage::told);
    connect(m_card, &EntityCard::failed, this, &RegistryPage::failed);
    connect(m_card, &EntityCard::passageChosen, this, &RegistryPage::passageChosen);
    connect(m_card, &EntityCard::merged, this, &RegistryPage::showEntity);
    connect(m_card, &EntityCard::removed, this, [this] { m_list->select({}); });
}

void RegistryPage::showEntity(EntityId entity)
{
    m_list->select(entity);
    m_card->showEntity(entity);
}

} // namespace elchi
