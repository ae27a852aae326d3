// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/newentitybar.h"

#include "models/words.h"
#include "widgets/cancelbutton.h"
#include "widgets/choicebox.h"
#include "workspace/registry.h"
#include "workspace/workspace.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace elchi {

NewEntityBar::NewEntityBar(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_name(new QLineEdit(this)),
      m_type(new ChoiceBox(u"newEntityType"_s, tr("Type of the new entry"), this))
{
    setObjectName(u"newEntityBar"_s);
    m_name->setObjectName(u"newEntityName"_s);
    m_name->setAccessibleName(tr("Name of the new entry"));
    m_name->setPlaceholderText(tr("Name of the new entry"));
    for (const EntityType type : allEntityTypes)
        m_type->addItem(word(type), int(type));
    auto *add = new QPushButton(tr("Add"), this);
    add->setObjectName(u"newEntityAdd"_s);
    add->setAccessibleName(tr("Add the entry"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(m_name, 0, 0, 1, 3);
    grid->addWidget(m_type, 1, 0);
    grid->addWidget(add, 1, 1);
    grid->addWidget(new CancelButton(u"newEntityCancel"_s, tr("Cancel the new entry"), this), 1, 2);
    grid->setColumnStretch(0, 1);
    add->setEnabled(false);
    connect(m_name, &QLineEdit::textChanged, add,
            [add](const QString &name) { add->setEnabled(!name.trimmed().isEmpty()); });
    connect(m_name, &QLineEdit::returnPressed, this, &NewEntityBar::add);
    connect(add, &QPushButton::clicked, this, &NewEntityBar::add);
    hide();
}

void NewEntityBar::open(EntityType type, const QString &name)
{
    m_type->showValue(int(type));
    m_name->setText(name);
    show();
    m_name->setFocus();
    m_name->selectAll();
}

void NewEntityBar::add()
{
    Entity entity;
    entity.type = EntityType(m_type->currentData().toInt());
    entity.name = m_name->text().trimmed();
    if (entity.name.isEmpty())
        return;
    const auto id = m_workspace.registry().add(entity);
    if (!id) {
        m_name->setFocus();
        Q_EMIT failed(id.error());
        return;
    }
    hide();
    Q_EMIT added(*id);
}

} // namespace elchi
