// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting.h"
#include "meetings/partyrow.h"

#include <QWidget>

class QVBoxLayout;

namespace elchi {

class FindEdit;

/// Who took part, side by side: the rows of each side under its heading, and a field in which typing finds
/// one more.
class PartiesEdit : public QWidget
{
    Q_OBJECT

public:
    explicit PartiesEdit(Workspace &workspace, QWidget *parent = nullptr);

    /// Shows these participants. What is already shown is left alone, so that the focus stays.
    void setParticipants(const QList<Participant> &participants, const PartyContext &context);

Q_SIGNALS:
    void changed(const QList<elchi::Participant> &participants);
    void failed(const elchi::Error &error);

private:
    void rebuild();
    void addSide(Side side, const QString &addWords);
    void addRow(int number);
    void add(Side side, const Entity &entity);
    void remove(int number);
    /// The name of the field that has the focus; empty when it is none of these.
    [[nodiscard]] QString focusedField() const;
    void focusField(const QString &name);
    void tell();

    Workspace &m_workspace;
    QList<Participant> m_participants;
    PartyContext m_context;
    QVBoxLayout *m_layout;
    QWidget *m_content = nullptr;
};

} // namespace elchi
