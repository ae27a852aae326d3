// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/entity.h"
#include "domain/meeting.h"

#include <QWidget>

class QLineEdit;

namespace elchi {

class ChoiceBox;
class FindEdit;
class FindPartyModel;
class Workspace;

/// What a row of participants needs to know about its meeting.
struct PartyContext
{
    DispatchId dispatch; ///< entities used there are offered first; may be none
    QDate day;           ///< of the meeting; invalid: unknown
};

/// One participant: who, in which office, for which country, in which role, on which side.
/// Ctrl+Shift+Delete removes it, Ctrl+Shift+M moves it to the other side.
class PartyRow : public QWidget
{
    Q_OBJECT

public:
    /// `number` makes the object names of its fields unique: "participantOffice3".
    PartyRow(Workspace &workspace, const Participant &participant, const PartyContext &context, int number,
             QWidget *parent = nullptr);

    [[nodiscard]] const Participant &participant() const { return m_participant; }

Q_SIGNALS:
    /// A field was left with another value.
    void changed(const elchi::Participant &participant);
    void removed();
    void failed(const elchi::Error &error);

private:
    void compose(int number);
    void addActions();
    void composeFind(FindEdit *edit, FindPartyModel *model, const QString &name, EntityId shown);
    void takeParty(const Entity &entity);
    void takeOffice(const Entity &entity);
    void moveToOtherSide();
    void tell();

    Workspace &m_workspace;
    Participant m_participant;
    PartyContext m_context;
    FindPartyModel *m_partyModel;
    FindPartyModel *m_officeModel;
    FindEdit *m_party;
    FindEdit *m_office;
    ChoiceBox *m_country;
    QLineEdit *m_role;
    ChoiceBox *m_side;
};

/// Stores an entity that is new and answers its id, or the id it has.
[[nodiscard]] Result<EntityId> storedEntity(Workspace &workspace, const Entity &entity);

} // namespace elchi
