// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/codebookpage.h"

#include "codebook/codecard.h"
#include "codebook/codekeys.h"
#include "codebook/codetree.h"
#include "models/words.h"
#include "widgets/cancelbutton.h"
#include "widgets/choicebox.h"
#include "widgets/tablefilebuttons.h"
#include "workspace/codebook.h"
#include "workspace/library.h"
#include "workspace/workspace.h"

#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace elchi {

CodebookPage::CodebookPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_tree(new CodeTree(workspace, this)),
      m_card(new CodeCard(workspace, this))
{
    setObjectName(u"codebookPage"_s);
    auto *splitter = new QSplitter(this);
    splitter->setObjectName(u"codebookSplitter"_s);
    splitter->addWidget(composeLeft());
    splitter->addWidget(m_card);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({620, 660});
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    addActions(m_tree->keys());
    connect(m_tree, &CodeTree::codeChosen, m_card, &CodeCard::showCode);
    connect(m_tree, &CodeTree::removeRequested, m_card, &CodeCard::remove);
    connect(m_tree, &CodeTree::newRequested, this, &CodebookPage::openNew);
    connect(m_tree, &CodeTree::failed, this, &CodebookPage::failed);
    connect(m_card, &CodeCard::failed, this, &CodebookPage::failed);
    connect(m_card, &CodeCard::passageChosen, this, &CodebookPage::passageChosen);
    connect(m_card, &CodeCard::codeWanted, this, &CodebookPage::showCode);
    connect(m_card, &CodeCard::removed, this, [this] { m_tree->select({}); });
}

QWidget *CodebookPage::composeLeft()
{
    auto *left = new QWidget(this);
    auto *table = new TableFileButtons(u"codebook"_s,
                                       {.importing = tr("Import codes"),
                                        .exporting = tr("Export the codebook"),
                                        .importHint = tr("Import codes from a table"),
                                        .exportHint = tr("Export the codebook as a table"),
                                        .fileName = tr("codebook")},
                                       left);
    connect(table, &TableFileButtons::importFrom, this, &CodebookPage::importTable);
    connect(table, &TableFileButtons::exportTo, this, &CodebookPage::exportTable);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(8, 8, 0, 8);
    column->setSpacing(8);
    column->addWidget(composeNew());
    column->addWidget(m_tree, 1);
    column->addWidget(table);
    return left;
}

QWidget *CodebookPage::composeNew()
{
    m_new = new QWidget(this);
    m_name = new QLineEdit(m_new);
    m_name->setObjectName(u"newCodeName"_s);
    m_name->setAccessibleName(tr("Name of the new code"));
    m_name->setPlaceholderText(tr("Name of the new code"));
    m_kind = new ChoiceBox(u"newCodeKind"_s, tr("Kind"), m_new);
    for (const CodeKind kind : {CodeKind::Topic, CodeKind::Sector})
        m_kind->addItem(word(kind), int(kind));
    auto *add = new QPushButton(tr("Add"), m_new);
    add->setObjectName(u"newCodeAdd"_s);
    add->setEnabled(false);
    auto *line = new QHBoxLayout(m_new);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_name, 1);
    line->addWidget(m_kind);
    line->addWidget(add);
    line->addWidget(new CancelButton(u"newCodeCancel"_s, tr("Cancel"), m_new));
    connect(m_name, &QLineEdit::textChanged, add,
            [add](const QString &name) { add->setEnabled(!name.trimmed().isEmpty()); });
    connect(m_name, &QLineEdit::returnPressed, this, &CodebookPage::add);
    connect(add, &QPushButton::clicked, this, &CodebookPage::add);
    m_new->hide();
    return m_new;
}

void CodebookPage::setOpenDispatch(DispatchId dispatch)
{
    const auto loaded = m_workspace.library().load(dispatch);
    m_card->setTestText(loaded ? loaded->text : QString());
}

void CodebookPage::showCode(CodeId code)
{
    m_tree->select(code);
    m_card->showCode(code);
}

void CodebookPage::openNew()
{
    m_name->clear();
    m_new->show();
    m_name->setFocus();
}

void CodebookPage::add()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty())
        return;
    const auto id =
        m_workspace.codebook().add(newCode(m_workspace, CodeKind(m_kind->currentData().toInt()), name));
    if (!id) {
        Q_EMIT failed(id.error());
        return;
    }
    m_new->hide();
    showCode(*id);
}

void CodebookPage::exportTable(const QString &path)
{
    if (const auto done = m_workspace.codebook().exportTo(path); !done)
        Q_EMIT failed(done.error());
    else
        Q_EMIT told(tr("Written: %1").arg(QFileInfo(path).fileName()));
}

void CodebookPage::importTable(const QString &path)
{
    if (const auto changed = m_workspace.codebook().importFrom(path); !changed)
        Q_EMIT failed(changed.error());
    else
        Q_EMIT told(tr("%n code(s) came or changed.", nullptr, *changed));
}

} // namespace elchi
