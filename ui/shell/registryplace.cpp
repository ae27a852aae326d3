// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/registryplace.h"

#include "codebook/codebookpage.h"
#include "registry/duplicatespage.h"
#include "registry/registrypage.h"
#include "registry/rejectedpage.h"

#include <QAction>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace elchi {

RegistryPlace::RegistryPlace(Workspace &workspace, QWidget *parent)
    : QTabWidget(parent), m_workspace(workspace), m_entries(new RegistryPage(workspace, this)),
      m_duplicates(new DuplicatesPage(workspace, this)), m_rejected(new RejectedPage(workspace, this))
{
    setObjectName(u"registryPlace"_s);
    setDocumentMode(true);
    tabBar()->setObjectName(u"registryTabs"_s);
    addTab(m_entries, tr("Entries"));
    auto *later = new QWidget(this);
    auto *layout = new QVBoxLayout(later);
    layout->setContentsMargins(0, 0, 0, 0);
    addTab(later, tr("Topics and sectors"));
    addTab(m_duplicates, tr("Duplicates"));
    addTab(m_rejected, tr("Rejected"));
    connect(m_entries, &RegistryPage::passageChosen, this, &RegistryPlace::passageChosen);
    connect(m_entries, &RegistryPage::failed, this, &RegistryPlace::failed);
    connect(m_entries, &RegistryPage::told, this, &RegistryPlace::told);
    connect(m_duplicates, &DuplicatesPage::failed, this, &RegistryPlace::failed);
    connect(m_rejected, &RejectedPage::failed, this, &RegistryPlace::failed);
    connect(m_duplicates, &DuplicatesPage::entityChosen, this, &RegistryPlace::showEntity);
    connect(this, &QTabWidget::currentChanged, this, [this](int page) {
        if (page == 1)
            codebook();
    });
    auto *other = new QAction(tr("The next page of the registry"), this);
    other->setShortcut(Qt::Key_F6);
    other->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(other);
    connect(other, &QAction::triggered, this, [this] { setCurrentIndex((currentIndex() + 1) % count()); });
}

CodebookPage *RegistryPlace::codebook()
{
    if (m_codebook == nullptr) {
        m_codebook = new CodebookPage(m_workspace, this);
        widget(1)->layout()->addWidget(m_codebook);
        connect(m_codebook, &CodebookPage::passageChosen, this, &RegistryPlace::passageChosen);
        connect(m_codebook, &CodebookPage::failed, this, &RegistryPlace::failed);
        connect(m_codebook, &CodebookPage::told, this, &RegistryPlace::told);
        m_codebook->setOpenDispatch(m_open);
        Q_EMIT pageMade();
    }
    return m_codebook;
}

void RegistryPlace::showEntity(EntityId entity)
{
    setCurrentIndex(0);
    m_entries->showEntity(entity);
}

void RegistryPlace::showCode(CodeId code)
{
    setCurrentIndex(1);
    codebook()->showCode(code);
}

void RegistryPlace::setOpenDispatch(DispatchId dispatch)
{
    m_open = dispatch;
    if (m_codebook != nullptr)
        m_codebook->setOpenDispatch(dispatch);
}

} // namespace elchi
