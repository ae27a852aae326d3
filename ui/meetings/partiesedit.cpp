// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetings/partiesedit.h"

#include "meetings/findpartymodel.h"
#include "models/words.h"
#include "widgets/findedit.h"
#include "workspace/registry.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

QString addFieldName(Side side)
{
    switch (side) {
    case Side::Kyrgyz:
        return u"addParticipantKyrgyz"_s;
    case Side::Foreign:
        return u"addParticipantForeign"_s;
    case Side::Third:
        break;
    }
    return u"addParticipantThird"_s;
}

} // namespace

PartiesEdit::PartiesEdit(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    rebuild();
}

void PartiesEdit::setParticipants(const QList<Participant> &participants, const PartyContext &context)
{
    const bool same = m_participants == participants && m_context.dispatch == context.dispatch &&
                      m_context.day == context.day;
    if (same)
        return;
    m_participants = participants;
    m_context = context;
    rebuild();
}

void PartiesEdit::rebuild()
{
    const QString focused = focusedField();
    // A row may be the sender of what led here: it goes when the event loop turns.
    if (m_content) {
        // Losing the focus would let a row tell what it holds under a number that is no longer its own.
        for (PartyRow *row : m_content->findChildren<PartyRow *>())
            row->disconnect(this);
        m_layout->removeWidget(m_content);
        m_content->hide();
        m_content->deleteLater();
        // Its fields must not be found by name, nor take shortcuts, while they wait to be deleted.
        m_content->setParent(nullptr);
    }
    m_content = new QWidget(this);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    addSide(Side::Kyrgyz, tr("Add to the Kyrgyz side: type to find"));
    addSide(Side::Foreign, tr("Add to the foreign side: type to find"));
    addSide(Side::Third, tr("Add to the third side: type to find"));
    m_layout->addWidget(m_content);
    // Shown now, not when the event loop turns: only what is shown takes the focus.
    m_content->setVisible(true);
    focusField(focused);
}

QString PartiesEdit::focusedField() const
{
    const QWidget *field = QApplication::focusWidget();
    return m_content && field && m_content->isAncestorOf(field) ? field->objectName() : QString();
}

void PartiesEdit::focusField(const QString &name)
{
    if (auto *field = name.isEmpty() ? nullptr : m_content->findChild<QWidget *>(name))
        field->setFocus();
}

void PartiesEdit::addSide(Side side, const QString &addWords)
{
    const bool taken = std::ranges::contains(m_participants, side, &Participant::side);
    if (side == Side::Third && !taken)
        return; // rare: a participant comes here through the choice of its side
    auto *heading = new QLabel(word(side), m_content);
    QFont font = heading->font();
    font.setBold(true);
    heading->setFont(font);
    m_content->layout()->addWidget(heading);
    for (int number = 0; number < m_participants.size(); ++number) {
        if (m_participants.at(number).side == side)
            addRow(number);
    }
    auto *model = new FindPartyModel(m_workspace, FindPartyModel::Sought::Party, m_content);
    auto *edit = new FindEdit(m_content);
    edit->setObjectName(addFieldName(side));
    edit->setAccessibleName(addWords);
    edit->setPlaceholderText(addWords);
    edit->setModel(model);
    edit->setDetailRole(FindPartyModel::DetailRole);
    edit->setClearsAfterChoice(true);
    model->setNear(m_context.dispatch);
    connect(edit, &FindEdit::searched, model, &FindPartyModel::search);
    connect(model, &FindPartyModel::failed, this, &PartiesEdit::failed);
    connect(edit, &FindEdit::chosen, this,
            [this, side, model](const QModelIndex &row) { add(side, model->entityAt(row.row())); });
    m_content->layout()->addWidget(edit);
    static_cast<QVBoxLayout *>(m_content->layout())->addSpacing(8);
}

void PartiesEdit::addRow(int number)
{
    auto *row = new PartyRow(m_workspace, m_participants.at(number), m_context, number, m_content);
    connect(row, &PartyRow::failed, this, &PartiesEdit::failed);
    connect(row, &PartyRow::removed, this, [this, number] { remove(number); });
    connect(row, &PartyRow::changed, this, [this, number](const Participant &participant) {
        const bool moved = m_participants.at(number).side != participant.side;
        m_participants[number] = participant;
        if (moved)
            rebuild();
        tell();
    });
    m_content->layout()->addWidget(row);
}

void PartiesEdit::add(Side side, const Entity &entity)
{
    Entity stored = entity;
    // One who is new stands for nobody's country yet, except on our own side.
    if (!stored.id.isValid() && side == Side::Kyrgyz)
        stored.country = u"KG"_s;
    const auto id = storedEntity(m_workspace, stored);
    if (!id) {
        Q_EMIT failed(id.error());
        return;
    }
    FindPartyModel offices(m_workspace, FindPartyModel::Sought::Office);
    offices.setHolder(*id, m_context.day);
    Participant participant{.entity = *id, .office = offices.officeHeld(), .side = side};
    const auto office =
        participant.office.isValid() ? m_workspace.registry().load(participant.office) : Result<Entity>();
    participant.country = side == Side::Kyrgyz                   ? u"KG"_s
                          : office && !office->country.isEmpty() ? office->country
                                                                 : stored.country;
    m_participants << participant;
    rebuild();
    tell();
    // The next thing to say about somebody new is the office.
    focusField(u"participantOffice%1"_s.arg(m_participants.size() - 1));
}

void PartiesEdit::remove(int number)
{
    const Side side = m_participants.at(number).side;
    m_participants.removeAt(number);
    rebuild();
    // The row took the focus with it: the keys go on where one more of its side is added.
    focusField(addFieldName(side));
    tell();
}

void PartiesEdit::tell()
{
    Q_EMIT changed(m_participants);
}

} // namespace elchi
