// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetings/partyrow.h"

#include "meetings/findpartymodel.h"
#include "models/words.h"
#include "widgets/choicebox.h"
#include "widgets/findedit.h"
#include "workspace/registry.h"
#include "workspace/vocabulary.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QGridLayout>
#include <QLineEdit>
#include <QToolButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

QString nameOf(Workspace &workspace, EntityId id)
{
    const auto entity = id.isValid() ? workspace.registry().load(id) : Result<Entity>();
    return entity ? entity->name : QString();
}

void fillCountries(ChoiceBox *box, const QString &shown)
{
    QList<std::pair<QString, QString>> countries;
    for (const QString &iso : countryCodes())
        countries << std::pair(countryName(iso), iso);
    std::ranges::sort(countries, [](const auto &a, const auto &b) {
        return QString::localeAwareCompare(a.first, b.first) < 0;
    });
    box->addItem(PartyRow::tr("No country"), QString());
    for (const auto &[name, iso] : countries)
        box->addItem(name, iso);
    if (box->findData(shown) < 0)
        box->addItem(shown, shown);
    box->showValue(shown);
}

} // namespace

PartyRow::PartyRow(Workspace &workspace, const Participant &participant, const PartyContext &context,
                   int number, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_participant(participant), m_context(context),
      m_partyModel(new FindPartyModel(workspace, FindPartyModel::Sought::Party, this)),
      m_officeModel(new FindPartyModel(workspace, FindPartyModel::Sought::Office, this)),
      m_party(new FindEdit(this)), m_office(new FindEdit(this)),
      m_country(new ChoiceBox(u"participantCountry%1"_s.arg(number), tr("Country of the participant"), this)),
      m_role(new QLineEdit(participant.role, this)),
      m_side(new ChoiceBox(u"participantSide%1"_s.arg(number), tr("Side of the participant"), this))
{
    setObjectName(u"participant%1"_s.arg(number));
    composeFind(m_party, m_partyModel, u"participantName%1"_s.arg(number), participant.entity);
    composeFind(m_office, m_officeModel, u"participantOffice%1"_s.arg(number), participant.office);
    compose(number);
    addActions();
    connect(m_party, &FindEdit::chosen, this,
            [this](const QModelIndex &row) { takeParty(m_partyModel->entityAt(row.row())); });
    connect(m_office, &FindEdit::chosen, this,
            [this](const QModelIndex &row) { takeOffice(m_officeModel->entityAt(row.row())); });
    connect(m_office, &QLineEdit::editingFinished, this, [this] {
        if (m_office->text().isEmpty() && m_participant.office.isValid()) {
            m_participant.office = {};
            tell();
        }
    });
}

void PartyRow::composeFind(FindEdit *edit, FindPartyModel *model, const QString &name, EntityId shown)
{
    edit->setObjectName(name);
    edit->setModel(model);
    edit->setDetailRole(FindPartyModel::DetailRole);
    edit->setText(nameOf(m_workspace, shown));
    edit->setCursorPosition(0);
    model->setNear(m_context.dispatch);
    model->setHolder(m_participant.entity, m_context.day);
    connect(edit, &FindEdit::searched, model, &FindPartyModel::search);
    connect(model, &FindPartyModel::failed, this, &PartyRow::failed);
}

void PartyRow::compose(int number)
{
    m_party->setAccessibleName(tr("Participant"));
    m_party->setPlaceholderText(tr("Participant: type to find"));
    m_office->setAccessibleName(tr("Office of the participant"));
    m_office->setPlaceholderText(tr("Office: type to find"));
    m_role->setObjectName(u"participantRole%1"_s.arg(number));
    m_role->setAccessibleName(tr("Role of the participant"));
    m_role->setPlaceholderText(tr("Role"));
    fillCountries(m_country, m_participant.country);
    m_side->addItem(tr("Kyrgyz", "side"), int(Side::Kyrgyz));
    m_side->addItem(tr("Foreign", "side"), int(Side::Foreign));
    m_side->addItem(tr("Third", "side"), int(Side::Third));
    m_side->showValue(int(m_participant.side));
    auto *remove = new QToolButton(this);
    remove->setObjectName(u"participantRemove%1"_s.arg(number));
    remove->setText(u"✕"_s);
    remove->setAutoRaise(true);
    remove->setAccessibleName(tr("Remove the participant"));
    remove->setToolTip(tr("Remove the participant (Ctrl+Shift+Delete)"));
    connect(remove, &QToolButton::clicked, this, &PartyRow::removed);
    connect(m_country, &ChoiceBox::chosen, this, [this](const QVariant &value) {
        m_participant.country = value.toString();
        tell();
    });
    connect(m_side, &ChoiceBox::chosen, this, [this](const QVariant &value) {
        m_participant.side = Side(value.toInt());
        tell();
    });
    connect(m_role, &QLineEdit::editingFinished, this, [this] {
        if (m_participant.role == m_role->text().trimmed())
            return;
        m_participant.role = m_role->text().trimmed();
        tell();
    });
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 8);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->addWidget(m_party, 0, 0);
    grid->addWidget(m_country, 0, 1);
    grid->addWidget(m_side, 0, 2);
    grid->addWidget(remove, 0, 3);
    grid->addWidget(m_office, 1, 0, 1, 2);
    grid->addWidget(m_role, 1, 2, 1, 2);
    grid->setColumnStretch(0, 4);
    grid->setColumnStretch(1, 2);
    grid->setColumnStretch(2, 2);
}

void PartyRow::addActions()
{
    auto *remove = new QAction(tr("Remove the participant"), this);
    remove->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_Delete);
    connect(remove, &QAction::triggered, this, &PartyRow::removed);
    auto *move = new QAction(tr("Move to the other side"), this);
    move->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_M);
    connect(move, &QAction::triggered, this, &PartyRow::moveToOtherSide);
    for (QAction *action : {move, remove}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    setContextMenuPolicy(Qt::ActionsContextMenu);
}

void PartyRow::takeParty(const Entity &entity)
{
    const auto id = storedEntity(m_workspace, entity);
    if (!id) {
        Q_EMIT failed(id.error());
        return;
    }
    m_participant.entity = *id;
    m_officeModel->setHolder(*id, m_context.day);
    m_participant.office = m_officeModel->officeHeld();
    m_office->setText(nameOf(m_workspace, m_participant.office));
    if (m_participant.side != Side::Kyrgyz && !entity.country.isEmpty()) {
        m_participant.country = entity.country;
        m_country->showValue(entity.country);
    }
    tell();
}

void PartyRow::takeOffice(const Entity &entity)
{
    const auto id = storedEntity(m_workspace, entity);
    if (!id) {
        Q_EMIT failed(id.error());
        return;
    }
    m_participant.office = *id;
    if (!entity.country.isEmpty()) {
        m_participant.country = entity.country;
        m_country->showValue(entity.country);
    }
    tell();
}

void PartyRow::moveToOtherSide()
{
    m_participant.side = m_participant.side == Side::Kyrgyz ? Side::Foreign : Side::Kyrgyz;
    tell();
}

void PartyRow::tell()
{
    Q_EMIT changed(m_participant);
}

Result<EntityId> storedEntity(Workspace &workspace, const Entity &entity)
{
    return entity.id.isValid() ? Result<EntityId>(entity.id) : workspace.registry().add(entity);
}

} // namespace elchi
