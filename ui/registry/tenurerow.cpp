// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/tenurerow.h"

#include "domain/partialdate.h"
#include "models/entityfindmodel.h"
#include "models/words.h"
#include "widgets/fieldedit.h"
#include "widgets/findedit.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

QString shownDay(QDate day)
{
    return day.isValid() ? day.toString(u"dd.MM.yyyy"_s) : QString();
}

} // namespace

TenureRow::TenureRow(Workspace &workspace, const Tenure &tenure, EntityType sought, int number,
                     QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_tenure(tenure), m_sought(sought),
      m_model(new EntityFindModel(workspace, this)), m_party(new FindEdit(this)),
      m_from(new FieldEdit(u"tenureFrom%1"_s.arg(number), tr("From"), this)),
      m_to(new FieldEdit(u"tenureTo%1"_s.arg(number), tr("To"), this))
{
    composeParty(number);
    compose(number);
    m_from->setText(shownDay(tenure.from));
    m_to->setText(shownDay(tenure.to));
    connect(m_from, &FieldEdit::left, this, &TenureRow::takeDays);
    connect(m_to, &FieldEdit::left, this, &TenureRow::takeDays);
}

void TenureRow::composeParty(int number)
{
    m_model->setType(m_sought);
    if (other().isValid()) {
        if (const auto entity = m_workspace.registry().load(other()))
            m_name = entity->name;
    }
    m_party->setObjectName(u"tenureParty%1"_s.arg(number));
    m_party->setAccessibleName(word(m_sought));
    m_party->setPlaceholderText(tr("Type to find"));
    m_party->setModel(m_model);
    m_party->setDetailRole(EntityFindModel::DetailRole);
    m_party->setText(m_name);
    m_party->setCursorPosition(0);
    connect(m_party, &FindEdit::searched, m_model, &EntityFindModel::search);
    connect(m_model, &EntityFindModel::failed, this, &TenureRow::failed);
    connect(m_party, &FindEdit::chosen, this,
            [this](const QModelIndex &row) { takeParty(m_model->entity(row)); });
    // Words that name nobody in the registry are no tenure.
    connect(m_party, &QLineEdit::editingFinished, this, [this] { m_party->setText(m_name); });
}

void TenureRow::compose(int number)
{
    auto *label = new QLabel(word(m_sought), this);
    label->setBuddy(m_party);
    label->setForegroundRole(QPalette::PlaceholderText);
    auto *remove = new QToolButton(this);
    remove->setObjectName(u"tenureRemove%1"_s.arg(number));
    remove->setText(u"×"_s);
    remove->setToolTip(tr("Remove the tenure"));
    remove->setAccessibleName(tr("Remove the tenure"));
    remove->setAutoRaise(true);
    remove->setFocusPolicy(Qt::StrongFocus);
    connect(remove, &QToolButton::clicked, this, &TenureRow::removed);
    auto *action = new QAction(tr("Remove the tenure"), this);
    action->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_Delete);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, &TenureRow::removed);
    addAction(action);
    auto *above = new QLabel(this); // the button stands level with the fields below their labels
    auto *party = new QVBoxLayout;
    auto *end = new QVBoxLayout;
    for (auto *column : {party, end})
        column->setSpacing(2);
    party->addWidget(label);
    party->addWidget(m_party);
    party->addStretch();
    end->addWidget(above);
    end->addWidget(remove);
    end->addStretch();
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 4);
    line->setSpacing(8);
    line->addLayout(party, 4);
    line->addWidget(m_from, 2, Qt::AlignTop);
    line->addWidget(m_to, 2, Qt::AlignTop);
    line->addLayout(end);
}

void TenureRow::flush()
{
    m_from->flush();
    m_to->flush();
}

void TenureRow::takeParty(const Entity &entity)
{
    if (!entity.id.isValid())
        return;
    other() = entity.id;
    m_name = entity.name;
    Q_EMIT changed();
}

void TenureRow::takeDays()
{
    const auto from = PartialDate::parse(m_from->text());
    const auto to = PartialDate::parse(m_to->text());
    const bool fromWrong = !from && !m_from->text().trimmed().isEmpty();
    const bool toWrong = !to && !m_to->text().trimmed().isEmpty();
    const QString advice = tr("Write a day as 29.01.2025, a month as 01.2025 or a year as 2025.");
    m_from->setComplaint(fromWrong ? advice : QString());
    m_to->setComplaint(toWrong ? advice : QString());
    if (fromWrong || toWrong)
        return;
    if (from && to && to->to() < from->from()) {
        m_to->setComplaint(tr("The last day lies before the first."));
        return;
    }
    m_tenure.from = from ? from->from() : QDate();
    m_tenure.to = to ? to->to() : QDate();
    m_from->setText(shownDay(m_tenure.from));
    m_to->setText(shownDay(m_tenure.to));
    Q_EMIT changed();
}

EntityId &TenureRow::other()
{
    return m_sought == EntityType::Person ? m_tenure.person : m_tenure.office;
}

} // namespace elchi
