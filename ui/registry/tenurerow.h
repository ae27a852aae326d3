// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/entity.h"

#include <QWidget>

namespace elchi {

class EntityFindModel;
class FieldEdit;
class FindEdit;
class Workspace;

/// One tenure seen from one of its two ends: the other end, found by typing, and its first and last day.
class TenureRow : public QWidget
{
    Q_OBJECT

public:
    /// `sought` is the type of the other end: Office or Person. `number` makes the object names unique:
    /// "tenureParty2", "tenureFrom2", "tenureTo2", "tenureRemove2".
    TenureRow(Workspace &workspace, const Tenure &tenure, EntityType sought, int number,
              QWidget *parent = nullptr);

    /// Its other end is invalid until one is chosen.
    [[nodiscard]] const Tenure &tenure() const { return m_tenure; }
    /// True when both ends are known. Days that are wrong stay in their fields, and the last good ones count.
    [[nodiscard]] bool isComplete() const { return m_tenure.person.isValid() && m_tenure.office.isValid(); }
    void flush();

Q_SIGNALS:
    void changed();
    void removed();
    void failed(const elchi::Error &error);

private:
    void composeParty(int number);
    void compose(int number);
    void takeParty(const Entity &entity);
    void takeDays();
    [[nodiscard]] EntityId &other();

    Workspace &m_workspace;
    Tenure m_tenure;
    EntityType m_sought;
    EntityFindModel *m_model;
    FindEdit *m_party;
    FieldEdit *m_from;
    FieldEdit *m_to;
    QString m_name; ///< of the other end
};

} // namespace elchi
